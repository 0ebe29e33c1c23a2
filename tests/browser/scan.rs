//! What a camera sees on the phone's screen: the code that stands there, read from a picture of it.

use serde_json::{Value, json};

use crate::paper;
use crate::phone::Phone;
use crate::wait::until;

impl Phone {
    /// What the QR code says that the selector finds, as soon as nothing lies over it any more.
    pub async fn scan(&self, selector: &str) -> String {
        until(&format!("`{selector}` can be scanned"), async || {
            let picture = self.picture_with(selector).await?;
            let picture = image::load_from_memory(&picture).map_err(|error| error.to_string())?.to_luma8();
            let (width, height) = (picture.width() as usize, picture.height() as usize);
            let mut seen = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
                picture.get_pixel(x as u32, y as u32).0[0]
            });
            let code = seen.detect_grids().into_iter().next().ok_or("there is no QR code in the picture")?;
            code.decode().map(|(_, text)| text).map_err(|error| error.to_string())
        })
        .await
    }

    /// The same by a decoder that we have not written: what `zbarimg` sees.
    pub async fn scan_with_zbar(&self, selector: &str) -> String {
        until(&format!("zbarimg reads `{selector}`"), async || {
            match paper::scan(&self.picture_with(selector).await?).as_slice() {
                [one] => Ok(one.clone()),
                all => Err(format!("it reads {all:?}")),
            }
        })
        .await
    }

    /// A picture of the screen, a PNG, with what the selector finds in the middle.
    async fn picture_with(&self, selector: &str) -> Result<Vec<u8>, String> {
        let middle = format!("document.querySelector({}).scrollIntoView({{ block: 'center' }})", json!(selector));
        self.try_get::<Value>(&format!("{middle} ?? null")).await?;
        self.driver().screenshot_as_png().await.map_err(|error| error.to_string())
    }
}
