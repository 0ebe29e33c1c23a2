//! What words the app and the library need, from `text::Key` and `text::message` alone.

use crate::content::theme::BRINGS;
use crate::content::{Guide, Library, Municipality, Named, Piece, Story, Theme};
use crate::text::{Key, Pack, message};

/// What a text is for; how long it may be depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    Step,
    Ask,
    Why,
    Need,
    /// What a theme brings, for the parent.
    Brings,
    /// A sentence that is heard in the group: in Dutch itself, in other languages what it means.
    Phrase,
    /// A line of a piece of the start.
    Line,
    /// What a page of the app is for, in one sentence: what search engines and chats show of it.
    Description,
    /// A doubt, as a parent says it.
    Doubt,
    /// A thing to bring along.
    Thing,
    /// Anything else, which has the room it needs.
    Free,
}

/// A text that every language must have.
pub(super) struct Wanted {
    pub key: Key,
    pub part: Part,
}

/// The packs that every language must have in files of their own.
pub(super) fn packs(library: &Library) -> Vec<Pack> {
    let own = Pack::OF_APP.into_iter().chain([Pack::Things, Pack::Start, Pack::Guide]);
    let themes = library.themes.iter().map(|theme| Pack::Theme(theme.id.clone()));
    let stories = library.stories.iter().map(|story| Pack::Story(story.id.clone()));
    let municipalities = library.municipalities.iter().map(|of| Pack::Municipality(of.id.clone()));
    own.chain(themes).chain(stories).chain(municipalities).collect()
}

/// The texts of `pack`, in the order in which they stand in its file; none for a pack that is not in the library.
pub(super) fn wanted(pack: &Pack, library: &Library) -> Vec<Wanted> {
    let mut texts = Texts(Vec::new());
    match pack {
        Pack::App | Pack::Near | Pack::Reader | Pack::Share | Pack::Us => {
            message::ids_in(pack).into_iter().for_each(|id| texts.message(id));
        }
        // It is put together from the others.
        Pack::Cards => {}
        Pack::Things => library.things.iter().filter(|thing| matches!(thing.named, Named::Own(_))).for_each(|thing| {
            texts.add(Key::thing(&thing.named), Part::Title);
        }),
        Pack::Start => library.start.iter().for_each(|piece| texts.piece(piece)),
        Pack::Guide => texts.guide(&library.guide),
        Pack::Theme(id) => library.theme(id).into_iter().for_each(|theme| texts.theme(theme)),
        Pack::Story(id) => library.story(id).into_iter().for_each(|story| texts.story(story)),
        Pack::Municipality(id) => library.municipality(id).into_iter().for_each(|of| texts.municipality(of)),
    }
    texts.0
}

struct Texts(Vec<Wanted>);

impl Texts {
    fn add(&mut self, key: Key, part: Part) {
        self.0.push(Wanted { key, part });
    }

    fn message(&mut self, id: &str) {
        let part = if id.ends_with("-description") { Part::Description } else { Part::Free };
        self.add(Key::new(id), part);
    }

    fn piece(&mut self, piece: &Piece) {
        let title = Key::piece(&piece.id);
        self.add(title.clone(), Part::Title);
        (0..usize::from(piece.lines)).for_each(|index| self.add(title.line(index), Part::Line));
        self.add(title.attempt(), Part::Line);
        self.add(title.why(), Part::Why);
        self.add(title.picture(), Part::Free);
    }

    fn guide(&mut self, guide: &Guide) {
        for piece in &guide.pieces {
            let title = Key::guide(&piece.id);
            self.add(title.clone(), Part::Title);
            (0..usize::from(piece.lines)).for_each(|index| self.add(title.line(index), Part::Line));
            self.add(title.picture(), Part::Free);
        }
        for doubt in &guide.doubts {
            let title = Key::doubt(&doubt.id);
            self.add(title.clone(), Part::Doubt);
            (0..usize::from(doubt.lines)).for_each(|index| self.add(title.line(index), Part::Line));
        }
        guide.steps.iter().for_each(|step| self.add(Key::guide_step(&step.id), Part::Ask));
        guide.belongings.iter().for_each(|thing| self.add(Key::belonging(&thing.id), Part::Thing));
        guide.phrases.iter().for_each(|phrase| self.add(Key::guide_phrase(phrase), Part::Phrase));
    }

    fn theme(&mut self, theme: &Theme) {
        let title = Key::theme(&theme.id);
        self.add(title.clone(), Part::Title);
        self.add(title.lead(), Part::Free);
        (0..BRINGS).for_each(|index| self.add(title.brings(index), Part::Brings));
        self.add(title.picture(), Part::Free);
        for word in &theme.words {
            self.add(Key::word(&theme.id, &word.id), Part::Free);
        }
        for phrase in &theme.phrases {
            self.add(Key::phrase(&theme.id, phrase), Part::Phrase);
        }
        for activity in &theme.activities {
            let title = Key::activity(&activity.id);
            self.add(title.clone(), Part::Title);
            self.add(title.need(), Part::Need);
            (0..usize::from(activity.steps)).for_each(|index| self.add(title.step(index), Part::Step));
            (0..activity.prompts.len()).for_each(|index| self.add(title.ask(index), Part::Ask));
            self.add(title.why(), Part::Why);
            self.add(title.picture(), Part::Free);
        }
    }

    fn story(&mut self, story: &Story) {
        let title = Key::story(&story.id);
        self.add(title.clone(), Part::Title);
        self.add(title.lead(), Part::Free);
        self.add(title.picture(), Part::Free);
        for (index, page) in story.pages.iter().enumerate() {
            let text = Key::story_page(&story.id, index);
            if !story.wordless {
                self.add(text.clone(), Part::Free);
            }
            self.add(text.picture(), Part::Free);
            (0..page.prompts.len()).for_each(|index| self.add(text.ask(index), Part::Ask));
        }
    }

    fn municipality(&mut self, municipality: &Municipality) {
        let about = Key::about(&municipality.id);
        self.add(about.clone(), Part::Free);
        self.add(about.preschool(), Part::Free);
        for place in &municipality.places {
            self.add(Key::place(&municipality.id, &place.id), Part::Free);
        }
    }
}
