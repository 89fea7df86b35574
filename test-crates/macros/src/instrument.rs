//! `#[tracing::instrument]`: the span has all that is not left out, and what is given can be an event.

use std::future::Future;
use std::num::NonZeroU32;
use std::pin::Pin;

use async_trait::async_trait;
use tracing::instrument;

use crate::data::{self, Email, Half, Hidden, Rejected, User};

#[instrument] //~ instrument-args
fn by_reference(user: &User) -> u64 {
    user.id
}

#[tracing::instrument] //~ instrument-args
fn by_path(user: User) {
    let _ = user;
}

#[tracing::instrument(level = "debug", name = "named", target = "here")] //~ instrument-args
fn with_options(id: u64, email: Email) {
    let _ = (id, email);
}

#[instrument(skip(user))]
fn skipped(user: &User, id: u64) {
    let _ = (user, id);
}

#[instrument(skip(id))] //~ instrument-args
fn other_one_skipped(user: &User, id: u64) {
    let _ = (user, id);
}

#[instrument(skip_all)]
fn all_skipped(user: &User, email: Email) {
    let _ = (user, email);
}

#[instrument]
fn no_customer_data(id: u64, many: &[u64], count: NonZeroU32) {
    let _ = (id, many, count);
}

#[instrument]
fn debug_hides_it(hidden: &Hidden, half: Half) {
    let _ = (hidden, half);
}

#[instrument] //~ instrument-args
fn a_string(#[cfg_attr(any(), privlint::customer_data(email))] email: &str) {
    let _ = email;
}

#[instrument] //~ instrument-args
fn taken_apart(User { id, email, .. }: User) {
    let _ = (id, email);
}

#[instrument]
fn taken_apart_without_it(User { id, .. }: User) {
    let _ = id;
}

#[instrument] //~ instrument-args
fn a_pair((user, id): (&User, u64)) {
    let _ = (user, id);
}

#[instrument(skip(user))]
fn a_pair_skipped((user, id): (&User, u64)) {
    let _ = (user, id);
}

#[instrument] //~ instrument-args
fn behind_a_reference(&Email(ref text): &Email) {
    let _ = text;
}

// ---- fields --------------------------------------------------------------------------------------------------------

#[instrument(fields(user))]
fn an_empty_field_replaces_it(user: &User) {
    let _ = user;
}

#[instrument(fields(user = "***"))]
fn a_constant_replaces_it(user: &User) {
    let _ = user;
}

#[instrument(fields(user = user.id))]
fn the_id_replaces_it(user: &User) {
    let _ = user;
}

#[instrument(fields(user.id = user.id))] //~ instrument-args
fn a_dotted_name_replaces_nothing(user: &User) {
    let _ = user;
}

#[instrument(skip_all, fields(email = user.email))] //~ instrument-args
fn a_field_is_recorded_all_the_same(user: &User) {
    let _ = user;
}

#[instrument(skip_all, fields(email = %user.email, id = user.id))] //~ instrument-args
fn by_display(user: &User) {
    let _ = user;
}

#[instrument(skip_all, fields(email = ?user.email))] //~ instrument-args
fn by_debug(user: &User) {
    let _ = user;
}

#[instrument(skip_all, fields(id = %user.id, orders = ?user.orders, length = user.email.len()))]
fn other_fields(user: &User) {
    let _ = user;
}

#[instrument(skip_all, fields(?user))] //~ instrument-args
fn sigil_and_name(user: &User) {
    let _ = user;
}

#[instrument(skip_all, fields(%half))] //~ instrument-args
fn sigil_of_display(half: &Half) {
    let _ = half;
}

#[instrument(skip_all, fields(?half, user, user.email))]
fn names_alone_hold_nothing(half: &Half, user: &User) {
    let _ = (half, user);
}

#[instrument(skip(user), fields(email = tracing::field::Empty, id = tracing::field::debug(user.id)))]
fn recorded_later(user: &User) {
    tracing::Span::current().record("email", user.email.as_str()); //~ pii-in-log
    tracing::Span::current().record("id", user.id);
}

const KEY: &str = "user.email";

#[instrument(skip(user), fields({ KEY } = user.email))] //~ instrument-args
fn a_constant_key(user: &User) {
    let _ = user;
}

#[instrument(skip_all, fields(email = { let copy = user.email.clone(); copy }))] //~ instrument-args
fn a_block(user: &User) {
    let _ = user;
}

#[instrument(parent = None, follows_from = [tracing::Span::none()], skip(user))]
fn expressions_of_options(user: &User) {
    let _ = user;
}

// ---- self ----------------------------------------------------------------------------------------------------------

impl User {
    #[instrument] //~ instrument-args
    fn receiver(&self) -> u64 {
        self.id
    }

    #[instrument(skip(self))]
    fn receiver_skipped(&self, id: u64) -> u64 {
        self.id + id
    }

    #[instrument(skip(self), fields(id = self.id))]
    fn its_id(&self) -> u64 {
        self.id
    }

    #[instrument(skip_all, fields(mail = %self.email))] //~ instrument-args
    fn its_address(&mut self) -> u64 {
        self.id += 1;
        self.id
    }

    #[instrument] //~ instrument-args
    fn by_value(self) {}

    #[instrument] //~ instrument-args
    fn boxed(self: Box<Self>) {}
}

impl Hidden {
    #[instrument]
    fn shown(&self) {}
}

// ---- ret and err ---------------------------------------------------------------------------------------------------

#[instrument(ret)] //~ instrument-ret-err
fn gives_it(id: u64) -> String {
    let _ = id;
    data::user().email
}

#[instrument(ret)]
fn gives_the_id(id: u64) -> u64 {
    data::user().id + id
}

#[instrument(skip_all, ret)] //~ instrument-ret-err
fn gives_it_though_all_is_skipped(user: &User) -> User {
    user.clone()
}

#[instrument(skip_all)]
fn gives_it_unseen(user: &User) -> User {
    user.clone()
}

#[instrument(ret)]
fn gives_half() -> Half {
    data::half()
}

#[instrument(ret(Display))] //~ instrument-ret-err
fn gives_half_by_display() -> Half {
    data::half()
}

#[instrument(ret(level = "warn"), level = "info")] //~ instrument-ret-err
fn gives_at_a_level() -> Email {
    data::email()
}

#[instrument(skip_all, ret)] //~ instrument-ret-err
fn early(user: &User) -> String {
    if user.id > 1 {
        return user.email.clone();
    }
    for order in &user.orders {
        if *order == user.id {
            return String::new();
        }
    }
    String::new()
}

#[instrument(skip_all, ret)]
fn early_from_a_closure(user: &User) -> usize {
    let length = |text: &str| {
        if text.is_empty() {
            return user.email.clone();
        }
        text.to_owned()
    };
    length("a").len()
}

#[instrument(skip_all, ret)] //~ instrument-ret-err
fn whole_result(fail: bool) -> Result<u64, Rejected> {
    if fail { Err(data::rejected()) } else { Ok(1) }
}

#[instrument(skip_all, ret, err)] //~ instrument-ret-err
fn both(fail: bool) -> Result<String, std::num::ParseIntError> {
    if fail {
        let number: u64 = "1x".parse()?;
        return Ok(number.to_string());
    }
    Ok(data::user().email)
}

#[instrument(skip_all, err)]
fn only_the_error(fail: bool) -> Result<String, std::num::ParseIntError> {
    if fail {
        let number: u64 = "1x".parse()?;
        return Ok(number.to_string());
    }
    Ok(data::user().email)
}

#[instrument(skip_all, err)] //~ instrument-ret-err
fn the_error_has_it(fail: bool) -> Result<u64, Rejected> {
    if fail {
        return Err(data::rejected());
    }
    Ok(1)
}

fn refuse(fail: bool) -> Result<u64, Rejected> {
    if fail { Err(data::rejected()) } else { Ok(1) }
}

#[instrument(err)] //~ instrument-ret-err
fn passed_up(fail: bool) -> Result<u64, Rejected> {
    let one = refuse(fail)?;
    Ok(one + 1)
}

#[instrument(err)] //~ instrument-ret-err
fn passed_up_in_a_box(fail: bool) -> Result<u64, Box<dyn std::error::Error>> {
    let one = refuse(fail)?;
    Ok(one + 1)
}

#[instrument(err(Debug))]
fn half_by_debug(fail: bool) -> Result<u64, Half> {
    if fail { Err(data::half()) } else { Ok(1) }
}

#[instrument(err(Display, level = "warn"))] //~ instrument-ret-err
fn half_by_display(fail: bool) -> Result<u64, Half> {
    if fail { Err(data::half()) } else { Ok(1) }
}

#[instrument(skip_all, ret)] //~ instrument-ret-err
fn gives_something(user: &User) -> impl std::fmt::Debug + use<> {
    user.email.clone()
}

#[instrument(skip_all, fields(ret = 1, err = user.id))]
fn fields_are_no_options(user: &User) -> String {
    user.email.clone()
}

// ---- async ---------------------------------------------------------------------------------------------------------

#[instrument] //~ instrument-args
async fn later(user: &User) -> u64 {
    user.id
}

#[instrument(skip_all)]
async fn later_skipped(user: &User) -> String {
    user.email.clone()
}

#[instrument(skip_all, ret)] //~ instrument-ret-err
async fn gives_it_later(user: &User) -> String {
    if user.id > 100 {
        return String::new();
    }
    let text = later_skipped(user).await;
    text
}

#[instrument(skip_all, err)] //~ instrument-ret-err
async fn fails_later(fail: bool) -> Result<u64, Rejected> {
    Ok(refuse(fail)? + 1)
}

#[instrument(skip_all, ret)] //~ instrument-ret-err
fn a_future(user: User) -> Pin<Box<dyn Future<Output = String> + Send>> {
    Box::pin(async move { user.email })
}

#[instrument(skip_all, err)]
fn a_future_that_does_not_fail_so(user: User) -> impl Future<Output = Result<String, std::num::ParseIntError>> {
    async move {
        let number: u64 = "1".parse()?;
        Ok(format!("{number}{}", user.email))
    }
}

#[async_trait]
trait Store {
    async fn save(&self, user: User) -> Result<u64, Rejected>;

    async fn load(&self, id: u64) -> User;

    #[instrument(skip(self))] //~ instrument-args
    async fn provided(&self, user: User) {
        let _ = user;
    }
}

#[derive(Debug)]
struct Memory;

#[async_trait]
impl Store for Memory {
    #[instrument(skip(self))] //~ instrument-args
    async fn save(&self, user: User) -> Result<u64, Rejected> {
        Ok(user.id)
    }

    #[instrument(skip(self))]
    async fn load(&self, id: u64) -> User {
        User { id, ..data::user() }
    }
}

// ---- other ways to write it ------------------------------------------------------------------------------------------

#[cfg_attr(feature = "traced", tracing::instrument)] //~ instrument-args
fn where_a_feature_is_on(user: &User) {
    let _ = user;
}

#[cfg_attr(feature = "untraced", tracing::instrument)]
fn where_a_feature_is_off(user: &User) {
    let _ = user;
}

#[allow(unused)]
#[instrument( //~ instrument-args
    level = "info",
    skip(id),
)]
#[inline]
fn on_several_lines(id: u64, user: &User) {
    let _ = (id, user);
}

mod own {
    pub use tracing::instrument as traced;
}

#[own::traced] //~ instrument-args
fn under_another_name(user: &User) {
    let _ = user;
}

/// Only the span of the inner function has it.
#[instrument(skip_all)]
fn inner(user: &User) {
    #[instrument] //~ instrument-args
    fn inside(user: &User) {
        let _ = user;
    }
    inside(user);
}

#[instrument] //~ instrument-args
fn generic<T: std::fmt::Debug>(any: T) {
    let _ = any;
}

#[instrument]
fn generic_without<T: std::fmt::Debug>(any: T) {
    let _ = any;
}

#[instrument(skip_all, ret)] //~ instrument-ret-err
fn changed_on_the_way(mut user: User) -> String {
    user.email.push('!');
    std::mem::take(&mut user.email)
}

/// What a body does is seen through the attribute.
#[instrument(skip_all, err)]
fn a_body_that_leaks(user: &mut User, fail: bool) -> Result<(), std::num::ParseIntError> {
    println!("{}", user.email); //~ pii-in-log
    if fail {
        "1x".parse::<u64>()?;
    }
    user.email = String::new();
    Ok(())
}

pub fn all() {
    let user = data::user();
    by_reference(&user);
    by_path(user.clone());
    with_options(1, data::email());
    skipped(&user, 1);
    other_one_skipped(&user, 1);
    all_skipped(&user, data::email());
    no_customer_data(1, &[2], NonZeroU32::MIN);
    debug_hides_it(&data::hidden(), data::half());
    a_string(&user.email);
    taken_apart(user.clone());
    taken_apart_without_it(user.clone());
    a_pair((&user, 1));
    a_pair_skipped((&user, 1));
    behind_a_reference(&data::email());
    an_empty_field_replaces_it(&user);
    a_constant_replaces_it(&user);
    the_id_replaces_it(&user);
    a_dotted_name_replaces_nothing(&user);
    a_field_is_recorded_all_the_same(&user);
    by_display(&user);
    by_debug(&user);
    other_fields(&user);
    sigil_and_name(&user);
    sigil_of_display(&data::half());
    names_alone_hold_nothing(&data::half(), &user);
    recorded_later(&user);
    a_constant_key(&user);
    a_block(&user);
    expressions_of_options(&user);
    user.receiver();
    user.receiver_skipped(1);
    user.its_id();
    user.clone().its_address();
    user.clone().by_value();
    Box::new(user.clone()).boxed();
    data::hidden().shown();
    gives_it(1);
    gives_the_id(1);
    gives_it_though_all_is_skipped(&user);
    gives_it_unseen(&user);
    gives_half();
    gives_half_by_display();
    gives_at_a_level();
    early(&user);
    early_from_a_closure(&user);
    gives_something(&user);
    fields_are_no_options(&user);
    for fail in [true, false] {
        let _ = whole_result(fail);
        let _ = both(fail);
        let _ = only_the_error(fail);
        let _ = the_error_has_it(fail);
        let _ = passed_up(fail);
        let _ = passed_up_in_a_box(fail);
        let _ = half_by_debug(fail);
        let _ = half_by_display(fail);
        let _ = futures::executor::block_on(fails_later(fail));
        let mut changed = user.clone();
        let _ = a_body_that_leaks(&mut changed, fail);
        tracing::info!(email = changed.email); //~ pii-in-log
    }
    futures::executor::block_on(async {
        later(&user).await;
        later_skipped(&user).await;
        gives_it_later(&user).await;
        a_future(user.clone()).await;
        let _ = a_future_that_does_not_fail_so(user.clone()).await;
        let _ = Memory.save(user.clone()).await;
        Memory.load(1).await;
        Memory.provided(user.clone()).await;
    });
    where_a_feature_is_on(&user);
    where_a_feature_is_off(&user);
    on_several_lines(1, &user);
    under_another_name(&user);
    inner(&user);
    generic(user.email.clone());
    generic_without(user.id);
    changed_on_the_way(user.clone());
}
