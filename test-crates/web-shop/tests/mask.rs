//! What the masks leave. Tests are no part of the service.

use web_shop::mask;

#[test]
fn masks_hide_the_local_part() {
    let customer = web_shop::model::PhoneNumber("1".to_owned());
    println!("{customer}");
    assert_eq!(mask::email("jo@mail.example"), "j***@mail.example");
    assert_ne!(mask::fingerprint("a"), mask::fingerprint("b"));
}
