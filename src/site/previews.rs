//! The picture that a chat shows beside a link: the scene of the thing, drawn as it is on a phone, with the app's sign
//! beside it. One for each thing, in no language, so that all languages share it.
//!
//! The emoji are those of the machine that builds. Where it has no font for them,
//! every page keeps the one picture of all.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use color_quant::NeuQuant;
use rayon::prelude::*;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::app::parts::{labels, scene};
use crate::content::{Item, Library, Scene, Setting};
use crate::route::{Filter, Page, Sheet};
use crate::share::Note;

/// As wide and high as the largest of the chats ask for at least.
const WIDTH: u32 = 600;
const HEIGHT: u32 = 315;
/// Colours of a picture: flat shapes and a few emoji need no more, and the file is a third of what it would be.
const COLOURS: usize = 64;
/// The picture of whatever has none of its own.
const COMMON: &str = "/og.png";
/// Where Debian, Fedora, Arch and Alpine keep their emoji.
const FONTS: [&str; 4] = [
    "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf",
    "/usr/share/fonts/google-noto-color-emoji-fonts/NotoColorEmoji.ttf",
    "/usr/share/fonts/noto/NotoColorEmoji.ttf",
    "/usr/share/fonts/noto/NotoColorEmoji-Regular.ttf",
];

/// The addresses of the pictures, by what they show.
#[derive(Debug, Default)]
pub struct Previews(BTreeMap<String, String>);

impl Previews {
    /// The address of the picture of `page`.
    pub fn of(&self, page: &Page) -> &str {
        self.0.get(&name(page)).map_or(COMMON, String::as_str)
    }

    /// Draws the picture of every page that has one, into `dist`.
    pub fn draw(library: &Library, root: &Path, dist: &Path) -> io::Result<Self> {
        let Some(font) = FONTS.iter().map(Path::new).find(|file| file.is_file()) else { return Ok(Self::default()) };
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(fs::read(font)?);
        let options = Options { fontdb: Arc::new(fonts), ..Options::default() };
        let sign = fs::read_to_string(root.join("public/icons/icon.svg"))?;
        let pictures = pictures(library);
        let names = pictures.iter().map(|(page, _)| name(page));
        let all = names.map(|name| (name.clone(), format!("/previews/{name}.png"))).collect();
        pictures.into_par_iter().try_for_each(|(page, scene)| {
            let file = dist.join(format!("previews/{}.png", name(&page)));
            write(&file, &drawn(&scene, &sign, &options)?)
        })?;
        Ok(Self(all))
    }
}

/// A picture's name: its page's address in no language.
fn name(page: &Page) -> String {
    let address = match page {
        Page::Library(_) => Page::Library(Filter::default()).to_string(),
        Page::Sheet(sheet, _) => Page::Sheet(*sheet, Note::default()).to_string(),
        // The words of a theme are of its own picture.
        Page::Words(theme) => Page::Theme(theme.clone()).to_string(),
        page => page.to_string(),
    };
    address.trim_end_matches('/').replace('/', "-")
}

/// Every page with a picture of its own, and the picture.
fn pictures(library: &Library) -> Vec<(Page, Scene)> {
    let mut pictures = vec![
        (Page::Near, made(Setting::Street, &[("🏘️", 44, 78, 40), ("🚶🏽", 92, 88, 34), ("📚", 130, 88, 30)])),
        (Page::Sheet(Sheet::For, Note::default()), made(Setting::Room, &[("🎁", 52, 88, 44), ("🧒🏾", 108, 88, 52)])),
        (Page::Sheet(Sheet::Share, Note::default()), made(Setting::Plain, &[("💬", 52, 70, 44), ("🎁", 108, 84, 50)])),
    ];
    let first = library.themes.first().map(|theme| (Page::Library(Filter::default()), theme.picture.clone()));
    let start = library.start.first().map(|piece| (Page::Start, piece.picture.clone()));
    pictures.extend(first.into_iter().chain(start));
    pictures.extend(library.guide.pieces.first().map(|piece| (Page::Guide, piece.picture.clone())));
    for municipality in &library.municipalities {
        pictures.extend(municipality.places.iter().map(|place| {
            let picture = made(Setting::Street, &[(labels::place_sign(place.kind), 80, 90, 60)]);
            (Page::Place(municipality.id.clone(), place.id.clone()), picture)
        }));
    }
    pictures.extend(library.themes.iter().map(|theme| (Page::Theme(theme.id.clone()), theme.picture.clone())));
    let activities = library.activities();
    pictures.extend(activities.map(|(_, activity)| (Page::Activity(activity.id.clone()), activity.picture.clone())));
    pictures.extend(library.stories.iter().map(|story| (Page::Story(story.id.clone()), story.picture.clone())));
    pictures
}

fn made(setting: Setting, items: &[(&str, u16, u16, u16)]) -> Scene {
    let item = |(what, x, y, size): &(&str, u16, u16, u16)| Item {
        what: (*what).to_owned(),
        x: *x,
        y: *y,
        size: *size,
        flip: false,
    };
    Scene { setting, items: items.iter().map(item).collect() }
}

/// The picture as a PNG.
fn drawn(scene: &Scene, sign: &str, options: &Options<'_>) -> io::Result<Vec<u8>> {
    // The scene is as high as the picture; the strip beside it is the app's own colour, with its sign.
    let (scene, sign) = (scene::draw(scene, scene.setting.shapes()), sign.trim_start_matches(|c| c != '<'));
    let svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1905 1000"><path fill="#9c3f1c" d="M0 0h1905v1000H0z"/><svg width="1600" height="1000" viewBox="0 0 160 100"><g text-anchor="middle" font-family="Noto Color Emoji">{scene}</g></svg><svg x="1652" y="400" width="200" height="200">{sign}</svg></svg>"##
    );
    let tree = Tree::from_str(&svg, options).map_err(io::Error::other)?;
    let mut pixels = Pixmap::new(WIDTH, HEIGHT).ok_or_else(|| io::Error::other("no room for a picture"))?;
    #[allow(clippy::cast_precision_loss)]
    let scale = WIDTH as f32 / 1905.0;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    encoded(pixels.data())
}

/// The pixels, none of which can be looked through, as a PNG of few colours.
fn encoded(pixels: &[u8]) -> io::Result<Vec<u8>> {
    let colours = NeuQuant::new(10, COLOURS, pixels);
    // There are fewer colours than a byte can count.
    #[allow(clippy::cast_possible_truncation)]
    let indexed: Vec<u8> = pixels.chunks_exact(4).map(|pixel| colours.index_of(pixel) as u8).collect();
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(colours.color_map_rgb());
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().map_err(io::Error::other)?;
    writer.write_image_data(&indexed).map_err(io::Error::other)?;
    writer.finish().map_err(io::Error::other)?;
    Ok(out)
}

fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, bytes)
}
