//! A sheet about the child for whoever will teach the child, in the home language and in Dutch: what was done at home,
//! what the child likes to talk about, and how that is said at home. The parent shows it or does not; nothing is sent.

use fluent::FluentValue;
use leptos::prelude::*;

use super::year::met;
use crate::app::parts::both::{both, read, said};
use crate::app::parts::{BackTo, ChildTabs, labels, live};
use crate::app::state::{App, Command, ShareCommand};
use crate::content::{ThemeEntry, ThemeId, Word};
use crate::family::Growth;
use crate::route::Page;
use crate::text::{Key, Msg, Pack, UsMsg};

/// As many of the latest things as a teacher reads.
const LATEST: usize = 6;
/// As many themes as fit on a sheet.
const THEMES: usize = 3;
/// As many words of each theme as are worth saying on a first day.
const WORDS: usize = 6;

#[component]
pub fn TeacherPage() -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let print = move |_| app.ask(Command::Share(ShareCommand::Print));
    view! {
        <BackTo to=Page::Us label=words.say(Msg::UsTitle) />
        <h1>{words.say(UsMsg::TeacherTitle)}</h1>
        <p class="lead unprinted">{words.say(UsMsg::TeacherWhy)}</p>
        <ChildTabs />
        {live(move || {
            let child = app.today.child();
            let id = child.as_ref().map(|child| &child.id);
            let growth = app.family.state.with(|state| Growth::of(state, id, app.day.get()));
            if growth.done.is_empty() {
                return view! {
                    <p class="lead">{words.say(UsMsg::TeacherEmpty)}</p>
                    <p><a class="main" href=app.link(Page::Today)>{words.say(Msg::ToToday)}</a></p>
                }
                .into_any();
            }
            // A sheet with holes is not to be printed.
            if !all_here(app, &growth) {
                return view! { <p class="loading" role="status">{words.say(Msg::Loading)}</p> }.into_any();
            }
            view! {
                <Sheet growth=growth />
                <p class="actions"><button type="button" id="print" class="main" on:click=print>{words.say(UsMsg::YearPrint)}</button></p>
            }
            .into_any()
        })}
    }
}

/// Whether the words of all that was done are here. What is not is asked for.
fn all_here(app: &App, growth: &Growth) -> bool {
    let done = |theme: &&ThemeEntry| theme.activities.iter().any(|activity| growth.has_done(&activity.id));
    let wanted = app.index.themes.iter().filter(done).map(|theme| Pack::Theme(theme.id.clone()));
    // All are asked for at once.
    wanted.filter(|pack| !app.has_arrived(pack)).count() == 0
}

#[component]
fn Sheet(growth: Growth) -> impl IntoView {
    let app = App::get();
    let words = app.words;
    let left_out = RwSignal::new(Vec::<String>::new());
    let child = app.today.child();
    let about = child.map(|child| {
        let age = child.born.age_on(app.day.get_untracked());
        let args = || [("years", FluentValue::from(age.years())), ("months", age.0.into())];
        let dutch = words.dutch().say_with(UsMsg::TeacherAge, &args().into_iter().collect());
        let name = (!child.name.is_empty()).then(|| view! { <b><bdi>{child.name}</bdi></b>" · " });
        view! { <p>{name}{both(labels::age(&words, age), dutch)}</p> }
    });
    let language = words.home().language();
    let speaks = words.has_two().then(|| {
        view! {
            <p>
                {said(UsMsg::TeacherSpeaks)}" "
                <b lang=language.tag.to_string() dir=language.direction.code()>{language.name.clone()}</b>
                " ("<span lang="nl" dir="ltr">{language.dutch.clone()}</span>")"
            </p>
        }
    });
    let growth = StoredValue::new(growth);
    view! {
        <div class="teacher">
            <h2>{said(UsMsg::TeacherAbout)}</h2>
            {about}
            {speaks}
            <h2>{said(UsMsg::TeacherDid)}</h2>
            {live(move || growth.with_value(|growth| done(app, growth, left_out)))}
            {live(move || growth.with_value(|growth| likes(app, growth, left_out)))}
            <p class="tip">{said(UsMsg::TeacherTip)}</p>
            {live(move || {
                let back = move |_| left_out.update(|left_out| drop(left_out.pop()));
                let label = words.say(Msg::Undo);
                left_out.with(|left_out| !left_out.is_empty())
                    .then(|| view! { <button type="button" id="bring-back" class="quiet unprinted" on:click=back>{label}</button> })
            })}
        </div>
    }
}

/// Something that the parent may leave out.
#[component]
fn Kept(name: String, left_out: RwSignal<Vec<String>>, children: Children) -> impl IntoView {
    let words = App::get().words;
    let take_out = move |_| left_out.update(|left_out| left_out.push(name.clone()));
    view! {
        <li>
            <div>{children()}</div>
            <button type="button" class="leave-out unprinted" on:click=take_out>
                <span aria-hidden="true">"✕"</span>
                <span class="hidden">{words.say(UsMsg::TeacherLeaveOut)}</span>
            </button>
        </li>
    }
}

/// The latest things that were done, each once.
fn done(app: &'static App, growth: &Growth, left_out: RwSignal<Vec<String>>) -> AnyView {
    let rows = growth.latest().into_iter().take(LATEST).filter_map(|id| {
        let (_, activity) = app.index.activity(id)?;
        let name = id.to_string();
        let sign = labels::kind_sign(activity.kind);
        let title = read(&Key::activity(id));
        left_out.with(|left_out| !left_out.contains(&name)).then(|| {
            view! { <Kept name=name left_out=left_out><span aria-hidden="true">{sign}</span>" "{title}</Kept> }
        })
    });
    view! { <ul class="kept">{rows.collect_view()}</ul> }.into_any()
}

/// The themes that were done most, and words of theirs that the teacher can point at.
fn likes(app: &'static App, growth: &Growth, left_out: RwSignal<Vec<String>>) -> AnyView {
    let times = |id: &ThemeId| growth.times(|done| app.index.activity(done).is_some_and(|(theme, _)| theme.id == *id));
    let mut themes = met(app, growth);
    themes.sort_by_key(|(id, _)| std::cmp::Reverse(times(id)));
    themes.truncate(THEMES);
    left_out.with(|left_out| themes.retain(|(id, _)| !left_out.iter().any(|name| name == id.as_str())));
    let words =
        themes.iter().flat_map(|(id, words)| words.iter().take(WORDS).map(|word| says(id, word))).collect_view();
    let rows = themes.iter().map(|(id, _)| {
        let title = read(&Key::theme(id));
        view! { <Kept name=id.to_string() left_out=left_out><b>{title}</b></Kept> }
    });
    view! {
        <h2>{said(UsMsg::TeacherLikes)}</h2>
        <ul class="kept">{rows.collect_view()}</ul>
        <h2>{said(UsMsg::TeacherWords)}</h2>
        <ul class="says">{words}</ul>
    }
    .into_any()
}

/// A word with its picture, as it is said at home and in Dutch.
fn says(of: &ThemeId, word: &Word) -> impl IntoView + use<> {
    let emoji = word.emoji.clone();
    view! { <li><span class="word-picture" aria-hidden="true">{emoji}</span>{read(&Key::word(of, &word.id))}</li> }
}
