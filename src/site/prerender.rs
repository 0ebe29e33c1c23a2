//! Writes the site: every page in every language, and what belongs to it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use thiserror::Error;

use super::assets::Assets;
use super::load::Locale;
use super::packs::{self, PackError, Texts};
use super::page_writer::{PageWriter, manifest_address};
use super::previews::Previews;
use super::render::Renderer;
use super::sitemap::sitemap;
use super::template::{Template, TemplateError, without_comments};
use super::{Sources, headers, manifest, sounds, timetables};
use crate::civil::Day;
use crate::content::{Index, Library, Part, Things};
use crate::contents::{Contents, Overview};
use crate::route::Page;
use crate::text::{Language, LanguageTag, Msg, Pack};

/// Why the site could not be written.
#[derive(Debug, Error)]
pub enum PrerenderError {
    #[error("{}: {error}", path.display())]
    Io { path: PathBuf, error: io::Error },
    #[error("the compiled app has no `{0}`")]
    NoApp(&'static str),
    #[error(transparent)]
    Template(#[from] TemplateError),
    #[error(transparent)]
    Words(#[from] PackError),
    #[error("the content cannot be packed: {0}")]
    Packed(#[from] postcard::Error),
}

/// Where things come from and go to.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The project, with `index.html` and `public/`.
    pub root: PathBuf,
    /// The compiled app: `thuistaal.js` and `thuistaal_bg.wasm`.
    pub app: PathBuf,
    pub dist: PathBuf,
    /// Scheme and host of the published site, without a slash at the end.
    pub origin: String,
    pub day: Day,
    /// Whether to write the page of all parts, for development.
    pub parts: bool,
}

/// The languages of the page of all parts: one from left to right, one from right to left.
const PARTS: [&str; 2] = ["nl", "ar"];

/// How much was written.
#[derive(Debug, Clone, Copy)]
pub struct Written {
    pub pages: usize,
    pub languages: usize,
}

pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> PrerenderError + '_ {
    move |error| PrerenderError::Io { path: path.to_owned(), error }
}

/// Writes everything but the worker and the compressed copies, which need all other files.
pub fn prerender(sources: Sources, plan: &Plan) -> Result<Written, PrerenderError> {
    fs::create_dir_all(&plan.dist).map_err(at(&plan.dist))?;
    // Recordings come under names of their own.
    copy_folder(&plan.root.join("public"), &plan.dist, &plan.root.join("public").join("audio"))?;
    let Sources { library, locales, recordings, .. } = sources;
    let previews = Previews::draw(&library, &plan.root, &plan.dist).map_err(at(&plan.dist))?;
    let index: &'static Index = Box::leak(Box::new(Index::of(&library)));
    let mut assets = Assets::new(&plan.dist);
    let parts = write_content(plan, &library, &locales, index, &mut assets)?;
    sounds::write(&plan.root, &recordings, &mut assets)?;
    assets.write_folder("app", &app_files(&plan.app)?).map_err(at(&plan.dist))?;
    let contents = Contents { files: assets.addresses() };
    let contents = assets.write("contents", "bin", &contents.to_bytes()?).map_err(at(&plan.dist))?;
    let languages: Vec<Language> = locales.iter().map(|locale| locale.language.clone()).collect();
    let renderer = Renderer {
        index,
        parts: parts.into_iter().map(|(pack, part)| (pack, &*Box::leak(Box::new(part)))).collect(),
        languages: languages.leak(),
        day: plan.day,
        origin: plan.origin.clone().leak(),
    };
    let shell = template(plan, &assets)?;
    let writer = PageWriter {
        plan,
        template: &shell,
        assets: &assets,
        contents: &contents.address,
        renderer: &renderer,
        previews: &previews,
    };
    let texts = packs::all_words(&locales)?;
    let pages = Page::all(index);
    write_pages(&writer, &texts, &pages)?;
    write_doors(&writer, &texts)?;
    writer.write("/sitemap.xml", &sitemap(&plan.origin, &pages, renderer.languages))?;
    writer.write("/robots.txt", &format!("User-agent: *\nAllow: /\nSitemap: {}/sitemap.xml\n", plan.origin))?;
    writer.write(&format!("/{}", headers::FILE), &headers::write(writer.template))?;
    Ok(Written { pages: pages.len() * renderer.languages.len(), languages: renderer.languages.len() })
}

/// Writes what the app fetches: the overview, every part of the content with its words, and the style that comes later.
/// Gives the parts, which the pages are drawn from too.
fn write_content(
    plan: &Plan,
    library: &Library,
    locales: &[Locale],
    index: &Index,
    assets: &mut Assets,
) -> Result<Vec<(Pack, Part)>, PrerenderError> {
    let mut asset = |name: &str, ending: &str, bytes: &[u8]| assets.write(name, ending, bytes).map_err(at(&plan.dist));
    let languages = locales.iter().map(|locale| locale.language.clone()).collect();
    asset("overview", "bin", &Overview { languages, index: index.clone() }.to_bytes()?)?;
    asset("later", "css", Template::later()?.as_bytes())?;
    let parts = packs::parts(library);
    for (pack, part) in &parts {
        asset(&pack.to_string(), "bin", &part.to_bytes()?)?;
    }
    let things = Things::of(library);
    for locale in locales {
        for (pack, text) in packs::cut(locale, index, &things)? {
            asset(&format!("{}/{pack}", locale.language.tag), "ftl", text.as_bytes())?;
        }
    }
    timetables::write_news(&parts, locales, &plan.dist)?;
    Ok(parts)
}

/// The shell around every page, which names the app's own files.
fn template(plan: &Plan, assets: &Assets) -> Result<Template, PrerenderError> {
    let entry = |file: &'static str| assets.get(file).ok_or(PrerenderError::NoApp(file));
    let (wasm, js) = (entry("app/thuistaal_bg.wasm")?, entry("app/thuistaal.js")?);
    let shell = plan.root.join("index.html");
    let shell = fs::read_to_string(&shell).map_err(at(&shell))?;
    let slots = [
        ("wasm", wasm.address.as_str()),
        ("wasm-integrity", &wasm.integrity),
        ("js", &js.address),
        ("js-integrity", &js.integrity),
    ];
    Ok(Template::new(&shell, &slots)?)
}

/// Writes every page in every language, and what each language has beside its pages.
fn write_pages(writer: &PageWriter<'_>, texts: &Texts, pages: &[Page]) -> Result<(), PrerenderError> {
    let renderer = writer.renderer;
    renderer.languages.par_iter().try_for_each(|language| {
        let words = packs::words(texts, &language.tag, renderer.packs())?;
        for page in pages {
            writer.page(page, &words)?;
        }
        if writer.plan.parts && PARTS.contains(&language.tag.as_str()) {
            writer.parts(&words)?;
        }
        writer.write(&manifest_address(language), &manifest::manifest(&words).to_string())?;
        timetables::write_calendars(renderer.municipalities(), &words, renderer.languages, writer.plan)
    })
}

/// Writes the pages of all languages at once: where everybody comes in, and for wrong addresses.
fn write_doors(writer: &PageWriter<'_>, texts: &Texts) -> Result<(), PrerenderError> {
    let languages = writer.renderer.languages;
    let tags: Vec<_> = languages.iter().map(|language| language.tag.as_str()).collect();
    let tags = format!(" data-door=\"{}\"", tags.join(" "));
    let door = |say: Option<Msg>| {
        let line =
            |language: &Language| (language.clone(), say.and_then(|say| Some(texts.get(&language.tag)?.say(say))));
        writer.renderer.door(languages.iter().map(line).collect())
    };
    let dutch = texts.get(&LanguageTag::dutch()).ok_or_else(|| PackError::Missing(LanguageTag::dutch()))?;
    writer.door("/index.html", &door(None), &tags, dutch)?;
    writer.door("/404.html", &door(Some(Msg::NotFoundTitle)), "", dutch)
}

/// Starts the app with the module that the page has begun to fetch.
const BEGIN: &str = include_str!("begin.js");

/// What `xtask` compiled, by name: the script, to which [`BEGIN`] is added; the modules; and what brings the later
/// ones.
fn app_files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, PrerenderError> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        let mut bytes = fs::read(&path).map_err(at(&path))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name == "thuistaal.js" {
            bytes.push(b'\n');
            bytes.extend_from_slice(without_comments(BEGIN).as_bytes());
        }
        files.push((name, bytes));
    }
    files.sort();
    Ok(files)
}

pub(super) fn write_file(dist: &Path, address: &str, bytes: &[u8]) -> Result<(), PrerenderError> {
    let file = dist.join(address.trim_start_matches('/'));
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(at(folder))?;
    }
    fs::write(&file, bytes).map_err(at(&file))
}

fn copy_folder(from: &Path, to: &Path, but: &Path) -> Result<(), PrerenderError> {
    fs::create_dir_all(to).map_err(at(to))?;
    for entry in fs::read_dir(from).map_err(at(from))? {
        let entry = entry.map_err(at(from))?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from == but {
            continue;
        }
        if from.is_dir() {
            copy_folder(&from, &to, but)?;
        } else {
            fs::copy(&from, &to).map_err(at(&from))?;
        }
    }
    Ok(())
}
