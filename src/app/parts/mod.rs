//! What pages are made of. Each part has its style beside it; the words it says are in `app.ftl`.

pub mod activity;
pub mod ages;
pub mod card;
pub mod child_tabs;
pub mod choices;
pub mod frame;
pub mod garden;
pub mod icon;
pub mod labels;
pub mod languages;
pub mod live;
pub mod notices;
pub mod prompts;
pub mod scene;
pub mod text_switch;
pub mod two;

pub use activity::ActivityView;
pub use ages::AgeChoice;
pub use card::{ActivityCard, Card};
pub use child_tabs::ChildTabs;
pub use choices::Choices;
pub use frame::{BackTo, Frame};
pub use garden::Garden;
pub use icon::{Icon, IconView};
pub use languages::LanguageMenu;
pub use live::live;
pub use notices::NoticeList;
pub use prompts::Prompts;
pub use scene::SceneView;
pub use text_switch::TextSwitch;
pub use two::Two;
