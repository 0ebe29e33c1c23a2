//! The few line icons: places to go and things to do. Pictures of content are scenes, not icons.

use leptos::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(strum::EnumIter))]
pub enum Icon {
    Today,
    Library,
    Near,
    Us,
    Globe,
    Back,
    Done,
    Heart,
    Another,
    Undo,
    Close,
    Next,
    Share,
}

impl Icon {
    /// The outline on a field of 24 by 24.
    fn path(self) -> &'static str {
        match self {
            Self::Today => {
                "M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z"
            }
            Self::Library => "M12 6c-2-1.6-5-2-8-2v14c3 0 6 .4 8 2 2-1.6 5-2 8-2V4c-3 0-6 .4-8 2zM12 6v14",
            Self::Near => {
                "M12 21s7-6.3 7-11.5A7 7 0 0 0 5 9.5C5 14.7 12 21 12 21zM12 7.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z"
            }
            Self::Us => {
                "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM16.5 12a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM2.5 20c0-3.3 2.3-5.5 5.5-5.5s5.5 2.2 5.5 5.5M14.5 15.4c3.5-1.3 7 .6 7 4.6"
            }
            Self::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5.5-5 12.5 0 18 5-5.5 5-12.5 0-18z"
            }
            Self::Back => "M15 5l-7 7 7 7",
            Self::Done => "M4.5 12.5l5 5 10-11",
            Self::Heart => "M12 20S4 14.8 4 9.3A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.3C20 14.8 12 20 12 20z",
            Self::Another => "M4 7h3l10 10h3M4 17h3l3-3M14 10l3-3h3M18 5l2 2-2 2M18 15l2 2-2 2",
            Self::Close => "M6 6l12 12M18 6 6 18",
            Self::Next => "M9 5l7 7-7 7",
            Self::Share => "M12 15V4M8 7.5 12 3.5l4 4M6 11v8.5h12V11",
            Self::Undo => "M9 7 4.5 11.5 9 16M5 11.5h9a5 5 0 0 1 5 5V18",
        }
    }

    /// Whether it points along the line, and so must turn where the line runs from right to left.
    fn points(self) -> bool {
        matches!(self, Self::Back | Self::Next | Self::Another | Self::Undo)
    }
}

/// An icon beside its word, or in a control that has a name of its own: so it is always hidden from a screen reader.
#[component]
pub fn IconView(icon: Icon) -> impl IntoView {
    let class = if icon.points() { "icon points" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true">
            <path d=icon.path()></path>
        </svg>
    }
}
