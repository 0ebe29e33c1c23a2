//! The headers of every answer, as a file beside the pages: `_headers`, which many static hosts read, and our server too.

use super::template::Template;

/// The name of the file in `dist/`.
pub const FILE: &str = "_headers";

/// The headers of a site made from `template`.
pub fn write(template: &Template) -> String {
    let policy = [
        "default-src 'none'".to_owned(),
        format!("script-src 'self' 'wasm-unsafe-eval' '{}'", template.script),
        format!("style-src 'self' '{}' '{}'", template.styles().join("' '"), template.paper),
        "img-src 'self' data:".to_owned(),
        // What a parent recorded is played from a blob.
        "media-src 'self' blob:".to_owned(),
        "connect-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "frame-ancestors 'none'".to_owned(),
    ]
    .join("; ");
    format!(
        "/*\n  Content-Security-Policy: {policy}\n  \
         Strict-Transport-Security: max-age=63072000; includeSubDomains\n  \
         X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  \
         Cross-Origin-Opener-Policy: same-origin\n  \
         Cross-Origin-Resource-Policy: same-origin\n  \
         Cache-Control: no-cache\n\n\
         /assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
}
