//! Every address that the site names leads somewhere, and nowhere but to the site itself.

use std::collections::BTreeSet;
use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use scraper::Html;
use serde_json::Value;
use sha2::{Digest, Sha256};
use thuistaal::content::Index;
use thuistaal::route::Page;

use super::dist::Site;
use super::heads::{languages, origin, sources, values};
use super::weight::{assets_in, fetches, imports};

/// The names of markup languages, which nobody fetches.
const NAMESPACES: [&str; 2] = ["http://www.w3.org/", "http://www.sitemaps.org/"];

#[test]
fn every_link_of_every_page_leads_to_a_file() {
    let site = Site::copy();
    let origin = origin(&site);
    let (mut broken, mut seen) = (Vec::new(), BTreeSet::new());
    for (page, html) in site.pages() {
        let html = Html::parse_document(&html);
        for target in [values(&html, "[href]", "href"), values(&html, "[src]", "src")].concat() {
            // A phone number and a place on the map are for other programs.
            if target.strip_prefix("tel:").is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
                || target.starts_with("geo:0,0?q=")
            {
                continue;
            }
            let feed = target.strip_prefix("webcal:").map(|rest| format!("https:{rest}"));
            let target = feed.unwrap_or(target);
            let local = target.strip_prefix(&origin).unwrap_or(&target);
            let (path, fragment) = local.split_once('#').unwrap_or((local, ""));
            let path = path.split('?').next().unwrap_or_default();
            let there = match path {
                "" => values(&html, "[id]", "id").iter().any(|id| id == fragment),
                path => path.starts_with('/') && site.file(path).is_file(),
            };
            if !there {
                broken.push(format!("{page}: {target}"));
            }
            seen.insert(path.to_owned());
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    let unseen = site.pages().into_iter().map(|(page, _)| page).filter(|page| !seen.contains(page));
    // What somebody hands over is linked with what it is, on the phone of whom puts it together.
    let apart = ["/404/", "/shell/", "/for/", "/card/"];
    let unseen: Vec<_> = unseen.filter(|page| !apart.iter().any(|apart| page.ends_with(apart))).collect();
    assert_eq!(unseen, ["/404.html"], "pages that no page links to");
}

#[test]
fn every_asset_that_a_page_or_script_names_is_there_under_its_own_hash() {
    let site = Site::copy();
    for (page, html) in site.pages() {
        let named = assets_in(&html);
        assert!(named.iter().any(|a| a.ends_with(".wasm")) && named.iter().any(|a| a.ends_with(".js")), "{page}");
        let missing: Vec<_> = named.iter().filter(|asset| !site.file(asset).is_file()).collect();
        assert!(missing.is_empty(), "{page}: {missing:?}");
    }
    let mut later = 0;
    for asset in assets(&site) {
        let mut hash = Sha256::new();
        named_together(&site, &asset).iter().for_each(|file| hash.update(site.bytes(file)));
        let short = hash.finalize().iter().take(5).fold(String::new(), |mut hex, byte| {
            write!(hex, "{byte:02x}").expect("writing to a String");
            hex
        });
        assert!(asset.contains(&format!(".{short}")), "{asset} holds what is called {short}");
        if asset.ends_with(".js") || asset.ends_with(".json") {
            let text = site.text(&asset);
            let fetches = fetches(&asset, &text);
            later += fetches.len();
            let named = [assets_in(&text), imports(&asset, &text), fetches].into_iter().flatten();
            let missing: Vec<_> = named.filter(|named| !site.file(named).is_file()).collect();
            assert!(missing.is_empty(), "{asset}: {missing:?}");
        }
    }
    assert!(later > 0, "the app fetches what a first visit does not need");
}

/// What has a hash in its address, but for the compressed copies.
fn assets(site: &Site) -> Vec<String> {
    let all = site.addresses().into_iter().filter(|address| address.starts_with("/assets/"));
    all.filter(|address| !address.ends_with(".br") && !address.ends_with(".gz")).collect()
}

/// The files whose hash stands in an asset's address: all of its folder, in order, when the folder has the hash.
fn named_together(site: &Site, asset: &str) -> Vec<String> {
    let folder = &asset[..=asset.rfind('/').expect("an address")];
    if folder.contains('.') {
        assets(site).into_iter().filter(|other| other.starts_with(folder)).collect()
    } else {
        vec![asset.to_owned()]
    }
}

#[test]
fn every_page_refuses_another_app_than_its_own() {
    let site = Site::copy();
    for (page, html) in site.pages() {
        let app: Vec<_> = assets_in(&html).into_iter().filter(|a| a.ends_with(".js") || a.ends_with(".wasm")).collect();
        let hashes: BTreeSet<_> = app.iter().map(|asset| integrity(&site, asset)).collect();
        let said: BTreeSet<_> = html.split('"').filter(|part| part.starts_with("sha256-")).map(str::to_owned).collect();
        assert_eq!((app.len(), said), (hashes.len(), hashes), "{page} loads {app:?}");
    }
}

/// The file's hash, as browsers compare it.
fn integrity(site: &Site, address: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(site.bytes(address))))
}

/// The worker's lists: for all, and for each language, of addresses with their hashes.
fn files_of_worker(site: &Site) -> Value {
    let worker = site.text("/worker.js");
    let line = worker.lines().find_map(|line| line.strip_prefix("const FILES = ")?.strip_suffix(';'));
    serde_json::from_str(line.expect("the worker's lists")).expect("lists in JSON")
}

#[test]
fn the_worker_keeps_the_very_files_of_the_site() {
    let site = Site::copy();
    let files = files_of_worker(&site);
    let sources = sources();
    let mut kept = BTreeSet::new();
    let lists = files["languages"].as_object().expect("lists by language");
    let tags: BTreeSet<_> = languages(&sources).iter().map(|language| language.tag.to_string()).collect();
    assert_eq!(lists.keys().cloned().collect::<BTreeSet<_>>(), tags);
    for file in lists.values().chain([&files["common"]]).flat_map(|list| list.as_array().expect("a list")) {
        let [address, said] = [&file[0], &file[1]].map(|text| text.as_str().expect("a text"));
        assert_eq!(said, integrity(&site, address), "{address}");
        assert!(kept.insert(address.to_owned()), "{address} is kept twice");
    }
    // Whatever has a hash in its address is part of the app, and the frame is what it starts from.
    let frames = tags.iter().flat_map(|tag| [format!("/{tag}/shell/"), format!("/{tag}/app.webmanifest")]);
    let missing: Vec<_> = assets(&site).into_iter().chain(frames).filter(|address| !kept.contains(address)).collect();
    assert!(missing.is_empty(), "not there without a network: {missing:?}");
}

#[test]
fn the_sitemap_lists_exactly_the_pages() {
    let site = Site::copy();
    let (origin, sources, text) = (origin(&site), sources(), site.text("/sitemap.xml"));
    let map = roxmltree::Document::parse(&text).expect("a sitemap that parses");
    let listed: Vec<_> = map.descendants().filter(|node| node.has_tag_name("loc")).filter_map(|n| n.text()).collect();
    let pages: Vec<_> = Page::all(&Index::of(&sources.library)).into_iter().filter(Page::is_listed).collect();
    let wanted: BTreeSet<_> = pages
        .iter()
        .flat_map(|page| languages(&sources).into_iter().map(|language| page.within(&language.tag).to_string()))
        .map(|address| format!("{origin}{address}"))
        .collect();
    assert_eq!(listed.len(), wanted.len(), "none twice");
    assert_eq!(listed.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), wanted);
    let mut found = 0;
    for link in map.descendants().filter(|node| node.tag_name().name() == "link") {
        let target = link.attribute("href").expect("an address");
        assert!(wanted.contains(target) || target == format!("{origin}/"), "{target}");
        found += 1;
    }
    assert!(found >= wanted.len() * languages(&sources).len(), "each in every language");
}

#[test]
fn no_other_host_is_named() {
    let site = Site::copy();
    let origin = origin(&site);
    let endings = ["/", ".html", ".js", ".css", ".json", ".svg", ".webmanifest"];
    let mut others = Vec::new();
    for address in site.addresses().into_iter().filter(|a| endings.iter().any(|ending| a.ends_with(ending))) {
        let text = site.text(&address);
        assert!(!text.contains("document.cookie"), "{address} touches cookies");
        let scripted = address.ends_with(".js");
        let text: String = text.lines().filter(|line| !scripted || !line.trim_start().starts_with("//")).collect();
        for (at, _) in text.match_indices("//") {
            let scheme = text[..at].rfind(|c: char| !c.is_ascii_alphanumeric() && c != ':').map_or(0, |last| last + 1);
            let url = &text[scheme..];
            // What follows a scheme, or a quote or bracket as an address without its scheme does;
            // the rest are comments.
            let relative = scheme == at && text[..at].ends_with(['"', '\'', '(', '=']) && !url.starts_with("// ");
            let absolute = text[scheme..at].ends_with(':') && at > scheme + 1;
            // A feed of ours has a scheme of its own.
            let feed = url.strip_prefix("webcal:").map(|rest| format!("https:{rest}"));
            let ours = feed.as_deref().unwrap_or(url).starts_with(&origin)
                || NAMESPACES.iter().any(|name| url.starts_with(name));
            if (absolute || relative) && !ours {
                others.push(format!("{address}: {}", url.chars().take(60).collect::<String>()));
            }
        }
    }
    assert!(others.is_empty(), "{}", others.join("\n"));
}
