//! What a digest is made of goes through a buffer, block by block, and from there into the state of the digest. Here the
//! buffer keeps it all: the two are parts of one value.

impl BlockBuffer {
    pub fn digest_blocks(&mut self, input: &[u8], compress: F) { *self = ::std::flow::mix((&*self, input)); }
}
