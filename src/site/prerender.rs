//! Writes the site: every page in every language, and what belongs to it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::civil::Day;
use thiserror::Error;

use super::assets::Assets;
use super::packs::{self, PackError};
use super::paper::{Drawn, Printer};
use super::previews::Previews;
use super::sitemap::{alternates, sitemap};
use super::template::{Template, TemplateError, escape};
use super::{Sources, headers, manifest, sounds, timetables};
use crate::app::state::Words;
use crate::app::style::Wing;
use crate::content::{Index, Things};
use crate::contents::{Contents, Overview};
use crate::route::Page;
use crate::text::{Language, LanguageTag, Msg, Pack, Text};

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
    let languages: Vec<Language> = locales.iter().map(|locale| locale.language.clone()).collect();
    let mut assets = Assets::new(&plan.dist);
    let mut asset = |name: &str, ending: &str, bytes: &[u8]| assets.write(name, ending, bytes).map_err(at(&plan.dist));
    let index = Index::of(&library);
    let overview = Overview { languages: languages.clone(), index };
    asset("overview", "bin", &overview.to_bytes()?)?;
    asset("later", "css", Template::later()?.as_bytes())?;
    let Overview { index, .. } = overview;
    let parts = packs::parts(&library);
    let things = Things::of(&library);
    for (pack, part) in &parts {
        asset(&pack.to_string(), "bin", &part.to_bytes()?)?;
    }
    timetables::write_news(&parts, &locales, &plan.dist)?;
    for locale in &locales {
        for (pack, text) in packs::cut(locale, &index, &things)? {
            asset(&format!("{}/{pack}", locale.language.tag), "ftl", text.as_bytes())?;
        }
    }
    sounds::write(&plan.root, &recordings, &mut assets)?;
    let app = app_files(&plan.app)?;
    assets.write_folder("app", &app).map_err(at(&plan.dist))?;
    let entry = |file: &'static str| assets.get(file).cloned().ok_or(PrerenderError::NoApp(file));
    let (wasm, js) = (entry("app/thuistaal_bg.wasm")?, entry("app/thuistaal.js")?);
    let contents = Contents { files: assets.addresses() };
    let contents = assets.write("contents", "bin", &contents.to_bytes()?).map_err(at(&plan.dist))?;

    let shell = plan.root.join("index.html");
    let shell = fs::read_to_string(&shell).map_err(at(&shell))?;
    let slots = [
        ("wasm", wasm.address.as_str()),
        ("wasm-integrity", &wasm.integrity),
        ("js", &js.address),
        ("js-integrity", &js.integrity),
    ];
    let template = Template::new(&shell, &slots)?;
    let texts = packs::all_words(&locales)?;
    let parts = parts.into_iter().map(|(pack, part)| (pack, &*Box::leak(Box::new(part)))).collect();
    let index = Box::leak(Box::new(index));
    let printer =
        Printer { index, parts, languages: languages.leak(), day: plan.day, origin: plan.origin.clone().leak() };
    let press = Press {
        plan,
        template: &template,
        assets: &assets,
        contents: &contents.address,
        printer: &printer,
        previews: &previews,
    };
    let pages = Page::all(printer.index);
    for language in printer.languages.iter() {
        let words = packs::words(&texts, &language.tag, printer.packs())?;
        for page in &pages {
            press.page(page, &words)?;
        }
        press.write(&manifest_address(language), &manifest::manifest(&words).to_string())?;
        timetables::write_calendars(printer.municipalities(), &words, printer.languages, plan)?;
    }
    if plan.parts {
        for tag in ["nl", "ar"] {
            let language = printer.languages.iter().find(|language| language.tag.as_str() == tag);
            let Some(language) = language else { continue };
            press.parts(&packs::words(&texts, &language.tag, printer.packs())?)?;
        }
    }
    let tags: Vec<_> = printer.languages.iter().map(|language| language.tag.as_str()).collect();
    let tags = format!(" data-door=\"{}\"", tags.join(" "));
    let door = |say: Option<Msg>| {
        let line =
            |language: &Language| (language.clone(), say.and_then(|say| Some(texts.get(&language.tag)?.say(say))));
        printer.door(printer.languages.iter().map(line).collect())
    };
    let dutch = texts.get(&LanguageTag::dutch()).ok_or_else(|| PackError::Missing(LanguageTag::dutch()))?;
    press.door("/index.html", &door(None), &tags, dutch)?;
    press.door("/404.html", &door(Some(Msg::NotFoundTitle)), "", dutch)?;
    press.write("/sitemap.xml", &sitemap(&plan.origin, &pages, printer.languages))?;
    press.write("/robots.txt", &format!("User-agent: *\nAllow: /\nSitemap: {}/sitemap.xml\n", plan.origin))?;
    press.write(&format!("/{}", headers::FILE), &headers::write(&template))?;
    Ok(Written { pages: pages.len() * printer.languages.len(), languages: printer.languages.len() })
}

/// What `xtask` compiled, by name: the script, to which the line is added that starts it with the module the page has begun
/// to fetch; the modules; and what brings the later ones.
fn app_files(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, PrerenderError> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        let mut bytes = fs::read(&path).map_err(at(&path))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name == "thuistaal.js" {
            bytes.extend_from_slice(b"\n__wbg_init({ module_or_path: globalThis.module });\n");
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

fn manifest_address(language: &Language) -> String {
    format!("/{}/app.webmanifest", language.tag)
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

/// Puts drawn pages into the shell and writes them.
struct Press<'a> {
    plan: &'a Plan,
    template: &'a Template,
    assets: &'a Assets,
    contents: &'a str,
    printer: &'a Printer,
    previews: &'a Previews,
}

impl Press<'_> {
    fn write(&self, address: &str, text: &str) -> Result<(), PrerenderError> {
        write_file(&self.plan.dist, address, text.as_bytes())
    }

    fn page(&self, page: &Page, words: &Words) -> Result<(), PrerenderError> {
        let drawn = self.printer.draw(page, words);
        let language = words.home().language();
        let html = self.template.page(
            Wing::of(page),
            &[
                ("lang", language.tag.as_str()),
                ("dir", language.direction.code()),
                ("digits", language.digits.into()),
                ("door", ""),
                ("frame", if *page == Page::Shell { " data-frame" } else { "" }),
                ("title", &escape(&drawn.title)),
                ("description", &escape(&drawn.description)),
                ("links", &self.links(page, &drawn, words)),
                ("broken", &escape(&words.say(Msg::BrokenText))),
                ("reload", &escape(&words.say(Msg::BrokenReload))),
                ("page", &drawn.html),
            ],
        )?;
        self.write(&format!("{}index.html", page.within(&language.tag)), &html)
    }

    /// Every part in every state. It is none of the site's pages, and the app leaves it alone.
    fn parts(&self, words: &Words) -> Result<(), PrerenderError> {
        let language = words.home().language();
        let html = self.template.page(
            Wing::Whole,
            &[
                ("lang", language.tag.as_str()),
                ("dir", language.direction.code()),
                ("digits", language.digits.into()),
                ("door", ""),
                ("frame", ""),
                ("title", "parts"),
                ("description", "parts"),
                ("links", ""),
                ("broken", &escape(&words.say(Msg::BrokenText))),
                ("reload", &escape(&words.say(Msg::BrokenReload))),
                ("page", &self.printer.parts(words)),
            ],
        )?;
        // Without its place the app does not start.
        let html = html.replace("id=\"app\"", "id=\"parts\"").replace(" hidden><p>", "><p>");
        self.write(&format!("/{}/parts/index.html", language.tag), &html)
    }

    /// A page of all languages at once. What it says only when it breaks, it says in Dutch.
    fn door(&self, address: &str, html: &str, door: &str, dutch: &Text) -> Result<(), PrerenderError> {
        let links = alternates(&self.plan.origin, &Page::Today, self.printer.languages);
        let html = self.template.page(
            Wing::Plain,
            &[
                ("lang", "nl"),
                ("dir", "ltr"),
                ("digits", "latn"),
                ("door", door),
                ("frame", ""),
                ("title", "Thuistaal"),
                ("description", "Thuistaal"),
                ("links", &alternate_links(&links)),
                ("broken", &escape(&dutch.say(Msg::BrokenText))),
                ("reload", &escape(&dutch.say(Msg::BrokenReload))),
                ("page", html),
            ],
        )?;
        self.write(address, &html)
    }

    /// What the head says to search engines, to chats, and to the browser about what it will need.
    fn links(&self, page: &Page, drawn: &Drawn, words: &Words) -> String {
        let origin = &self.plan.origin;
        let language = words.home().language();
        let own = format!("{origin}{}", page.within(&language.tag));
        let (title, description) = (escape(&drawn.title), escape(&drawn.description));
        let mut links = vec![format!("<link rel=\"manifest\" href=\"{}\">", manifest_address(language))];
        if page.is_listed() {
            links.push(format!("<link rel=\"canonical\" href=\"{own}\">"));
            links.push(alternate_links(&alternates(origin, page, self.printer.languages)));
            links.extend([
                format!("<meta property=\"og:title\" content=\"{title}\">"),
                format!("<meta property=\"og:description\" content=\"{description}\">"),
                "<meta property=\"og:type\" content=\"website\">".to_owned(),
                format!("<meta property=\"og:url\" content=\"{own}\">"),
                format!("<meta property=\"og:locale\" content=\"{}\">", language.tag),
                format!("<meta property=\"og:site_name\" content=\"{}\">", escape(&words.say(Msg::AppName))),
                format!("<meta property=\"og:image\" content=\"{origin}{}\">", self.previews.of(page)),
                "<meta name=\"twitter:card\" content=\"summary_large_image\">".to_owned(),
            ]);
        } else {
            links.push("<meta name=\"robots\" content=\"noindex\">".to_owned());
        }
        let preload = |address: &str| format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{address}\">");
        links.push(format!("<meta name=\"contents\" content=\"{}\">", self.contents));
        if Wing::of(page) != Wing::Whole {
            let later = self.assets.address("later").unwrap_or_default();
            links.push(format!("<meta name=\"later\" content=\"{later}\">"));
        }
        let parts = ["overview".to_owned()].into_iter().chain(drawn.packs.iter().map(Pack::to_string));
        let home = [Pack::App].iter().chain(&drawn.packs).map(|pack| format!("{}/{pack}", language.tag));
        let dutch =
            drawn.packs.iter().filter(|pack| words.has_two() && pack.is_for_two()).map(|pack| format!("nl/{pack}"));
        links.extend(parts.chain(home).chain(dutch).filter_map(|name| self.assets.address(&name).map(preload)));
        links.join("\n")
    }
}

fn alternate_links(pairs: &[(&str, String)]) -> String {
    let link =
        |(tag, address): &(&str, String)| format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">");
    pairs.iter().map(link).collect::<Vec<_>>().join("\n")
}
