//! What a camera sees on the phone's screen: the code that stands there, read from a picture of it.

use std::io::Cursor;

use serde_json::{Value, json};

use crate::paper;
use crate::phone::Phone;
use crate::wait::until;

/// A picture, dot by dot. Of a code that is black on white one colour tells as much as all.
struct Picture {
    bytes: Vec<u8>,
    channels: usize,
    width: usize,
    height: usize,
}

impl Picture {
    fn read(png: &[u8]) -> Result<Self, png::DecodingError> {
        let mut reader = png::Decoder::new(Cursor::new(png)).read_info()?;
        let mut bytes = vec![0; reader.output_buffer_size().expect("a picture that fits into the memory")];
        let info = reader.next_frame(&mut bytes)?;
        let channels = info.color_type.samples();
        Ok(Self { bytes, channels, width: info.width as usize, height: info.height as usize })
    }
}

impl Phone {
    /// What the QR code says that the selector finds, as soon as nothing lies over it any more.
    pub async fn scan(&self, selector: &str) -> String {
        until(&format!("`{selector}` can be scanned"), async || {
            let picture = Picture::read(&self.picture_with(selector).await?).map_err(|error| error.to_string())?;
            let mut seen = rqrr::PreparedImage::prepare_from_greyscale(picture.width, picture.height, |x, y| {
                picture.bytes[(y * picture.width + x) * picture.channels]
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
