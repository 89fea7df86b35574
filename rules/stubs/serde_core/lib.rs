//! What a format does with data of which nothing else is known: all that it is given goes into its result.

mod de;
mod ser;
