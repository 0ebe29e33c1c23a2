//! Puts drawn pages into the shell, each with the head that it needs, and writes them.

use super::assets::Assets;
use super::prerender::{Plan, PrerenderError, write_file};
use super::previews::Previews;
use super::render::{Drawn, Renderer};
use super::sitemap::alternates;
use super::template::{Template, escape};
use crate::app::state::Words;
use crate::app::style::Wing;
use crate::route::Page;
use crate::text::{Language, Msg, Pack, Text};

/// Puts drawn pages into the shell and writes them.
pub(super) struct PageWriter<'a> {
    pub plan: &'a Plan,
    pub template: &'a Template,
    pub assets: &'a Assets,
    pub contents: &'a str,
    pub renderer: &'a Renderer,
    pub previews: &'a Previews,
}

impl PageWriter<'_> {
    pub fn write(&self, address: &str, text: &str) -> Result<(), PrerenderError> {
        write_file(&self.plan.dist, address, text.as_bytes())
    }

    pub fn page(&self, page: &Page, words: &Words) -> Result<(), PrerenderError> {
        let drawn = self.renderer.draw(page, words);
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
    pub fn parts(&self, words: &Words) -> Result<(), PrerenderError> {
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
                ("page", &self.renderer.parts(words)),
            ],
        )?;
        // Without its place the app does not start.
        let html = html.replace("id=\"app\"", "id=\"parts\"").replace(" hidden><p>", "><p>");
        self.write(&format!("/{}/parts/index.html", language.tag), &html)
    }

    /// A page of all languages at once. What it says only when it breaks, it says in Dutch.
    pub fn door(&self, address: &str, html: &str, door: &str, dutch: &Text) -> Result<(), PrerenderError> {
        let links = alternates(&self.plan.origin, &Page::Today, self.renderer.languages);
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
            links.push(alternate_links(&alternates(origin, page, self.renderer.languages)));
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
        // The page's own script preloads them once the page is drawn.
        let wanted = |address: &str| format!("<link rel=\"wanted\" as=\"fetch\" crossorigin href=\"{address}\">");
        links.push(format!("<meta name=\"contents\" content=\"{}\">", self.contents));
        if Wing::of(page) != Wing::Whole {
            let later = self.assets.address("later").unwrap_or_default();
            links.push(format!("<meta name=\"later\" content=\"{later}\">"));
        }
        let parts = ["overview".to_owned()].into_iter().chain(drawn.packs.iter().map(Pack::to_string));
        let home = [Pack::App].iter().chain(&drawn.packs).map(|pack| format!("{}/{pack}", language.tag));
        let dutch =
            drawn.packs.iter().filter(|pack| words.has_two() && pack.is_for_two()).map(|pack| format!("nl/{pack}"));
        links.extend(parts.chain(home).chain(dutch).filter_map(|name| self.assets.address(&name).map(wanted)));
        links.join("\n")
    }
}

fn alternate_links(pairs: &[(&str, String)]) -> String {
    let link =
        |(tag, address): &(&str, String)| format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">");
    pairs.iter().map(link).collect::<Vec<_>>().join("\n")
}

pub(super) fn manifest_address(language: &Language) -> String {
    format!("/{}/app.webmanifest", language.tag)
}
