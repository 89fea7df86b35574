//! The macros at the root. What those of them mean that format, assert or log is said by `rules/models/std.toml`;
//! the others are as simple as they look.

#[macro_export] macro_rules! assert { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! assert_eq { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! assert_matches { ($left:expr, $($rest:tt)*) => { match $left { _ => {} } }; }
#[macro_export] macro_rules! assert_ne { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! cfg { ($($t:tt)*) => { $crate::flow::maybe() }; }
#[macro_export] macro_rules! cfg_select { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! column { ($($t:tt)*) => { 0u32 }; }
#[macro_export] macro_rules! compile_error { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! concat { ($($t:tt)*) => { "" }; }
#[macro_export] macro_rules! concat_bytes { ($($t:tt)*) => { b"" }; }
#[macro_export] macro_rules! dbg { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! debug_assert { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! debug_assert_eq { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! debug_assert_matches { ($left:expr, $($rest:tt)*) => { match $left { _ => {} } }; }
#[macro_export] macro_rules! debug_assert_ne { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! env { ($($t:tt)*) => { "" }; }
#[macro_export] macro_rules! eprint { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! eprintln { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! file { ($($t:tt)*) => { "" }; }
#[macro_export] macro_rules! format { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! format_args { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! global_asm { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! include { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! include_bytes { ($($t:tt)*) => { b"" }; }
#[macro_export] macro_rules! include_str { ($($t:tt)*) => { "" }; }
#[macro_export] macro_rules! is_x86_feature_detected { ($($t:tt)*) => { $crate::flow::maybe() }; }
#[macro_export] macro_rules! line { ($($t:tt)*) => { 0u32 }; }
#[macro_export] macro_rules! matches { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! module_path { ($($t:tt)*) => { "" }; }
#[macro_export] macro_rules! option_env { ($($t:tt)*) => { if $crate::flow::maybe() { $crate::option::Option::Some("") } else { $crate::option::Option::None } }; }
#[macro_export] macro_rules! panic { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! print { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! println { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! stringify { ($($t:tt)*) => { "" }; }
#[macro_export] macro_rules! thread_local {
    () => {};
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = const $init:block $(; $($rest:tt)*)?) => {
        $(#[$attr])* $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey { value: $init };
        $($crate::thread_local!($($rest)*);)?
    };
    ($(#[$attr:meta])* $vis:vis static $name:ident : $t:ty = $init:expr $(; $($rest:tt)*)?) => {
        $(#[$attr])* $vis static $name: $crate::thread::LocalKey<$t> = $crate::thread::LocalKey { value: $init };
        $($crate::thread_local!($($rest)*);)?
    };
}
#[macro_export] macro_rules! todo { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! r#try { ($expr:expr $(,)?) => { $expr? }; }
#[macro_export] macro_rules! unimplemented { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! unreachable { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! vec { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! write { ($($t:tt)*) => {}; }
#[macro_export] macro_rules! writeln { ($($t:tt)*) => {}; }
