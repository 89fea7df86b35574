//! A digest is made block by block by code that deals with bits; all that was given is in what is kept.

impl BlockBuffer {
    pub fn digest_blocks(&mut self, input: &[u8], compress: impl FnMut(&[Block<BlockSize>])) {
        *self = ::std::flow::mix((&*self, input));
    }
}
