#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    thuistaal_rules::words::hold(data);
});
