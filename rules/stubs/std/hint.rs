//! Hints to the compiler.

pub fn black_box<T>(dummy: T) -> T { dummy }
pub fn spin_loop() {}
pub fn must_use<T>(value: T) -> T { value }
pub fn select_unpredictable<T>(condition: bool, true_val: T, false_val: T) -> T { if condition { true_val } else { false_val } }
pub unsafe fn assert_unchecked(cond: bool) {}
pub unsafe fn unreachable_unchecked() -> ! { crate::process::abort() }
pub fn cold_path() {}
