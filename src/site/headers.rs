//! The headers of every answer, as a file beside the pages: `_headers`, which many static hosts read, and our server
//! too.

use super::template::Template;

/// The name of the file in `dist/`.
pub const FILE: &str = "_headers";

/// A parent records her own voice; of what else a phone has, no script may ask for anything.
const PERMISSIONS: &str = "microphone=(self), camera=(), geolocation=(), payment=(), usb=()";

/// The headers of a site made from `template`.
pub fn write(template: &Template) -> String {
    let policy = [
        // Whatever is not named below is refused: frames, fonts, plug-ins, and every other host.
        "default-src 'none'".to_owned(),
        // The app's own files, the two scripts that stand in every page, and permission to compile WebAssembly, without
        // which the app does not start; `eval` stays refused.
        format!("script-src 'self' 'wasm-unsafe-eval' '{}'", template.scripts.join("' '")),
        // The style that stands in a page, one for each wing, and that of papers; the sheet that comes later is a file.
        format!("style-src 'self' '{}' '{}'", template.styles().join("' '"), template.paper),
        // A picture that stands in a style or in an address brings no code and asks nobody.
        "img-src 'self' data:".to_owned(),
        // Recordings of ours are files; what a parent recorded is played from a blob.
        "media-src 'self' blob:".to_owned(),
        // The packs, the news and the family's sealed state.
        "connect-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        // No page has a base, sends a form, or stands in somebody's frame; these three do not fall back to the first
        // line.
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
         Permissions-Policy: {PERMISSIONS}\n  \
         Cross-Origin-Opener-Policy: same-origin\n  \
         Cross-Origin-Resource-Policy: same-origin\n  \
         Cache-Control: no-cache\n\n\
         /assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
}
