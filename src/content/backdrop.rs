//! The shapes behind the pictures. They travel with the index, so that the phone carries none of them as code.

use super::Setting;

impl Setting {
    /// SVG on a field as wide and high as a scene. The heights of floors and tables are part of the seeds' contract:
    /// see CONTRIBUTING.md.
    pub fn shapes(self) -> &'static str {
        match self {
            Self::Park => concat!(
                r##"<path fill="#cfe6ee" d="M0 0h160v100H0z"/><circle cx="136" cy="18" r="10" fill="#f6cf6b"/>"##,
                r##"<path fill="#a9c98b" d="M0 66q40-26 84-6 40-16 76 2v38H0z"/><path fill="#8fb873" d="M0 62h160v38H0z"/>"##,
            ),
            Self::Street => concat!(
                r##"<path fill="#dbe7ea" d="M0 0h160v100H0z"/><path fill="#d9a78c" d="M6 34l20-14 20 14v42H6z"/>"##,
                r##"<path fill="#c98d6f" d="M46 26h34v50H46z"/><path fill="#e2bd9b" d="M80 38l22-16 22 16v38H80z"/>"##,
                r##"<path fill="#b77f68" d="M124 30h36v46h-36z"/><path fill="#fbf3e2" d="M14 42h9v10h-9zM29 42h9v10h-9zM54 36h8v10h-8zM66 36h8v10h-8zM90 46h9v10h-9zM105 46h9v10h-9zM132 40h9v10h-9zM146 40h9v10h-9z"/>"##,
                r##"<path fill="#8b6a58" d="M20 60h10v16H20zM58 58h10v18H58zM97 62h10v14H97zM138 60h10v16h-10z"/><path fill="#c9c2b6" d="M0 76h160v24H0z"/>"##,
            ),
            Self::Room => concat!(
                r##"<path fill="#f3e3cb" d="M0 0h160v70H0z"/><path fill="#d8b48c" d="M0 70h160v30H0z"/>"##,
                r##"<path fill="#fff8ea" d="M12 10h40v34H12z"/><path fill="#bfdde8" d="M15 13h16v28H15zM33 13h16v28H33z"/>"##,
                r##"<ellipse cx="84" cy="88" rx="62" ry="9" fill="#cc7f62"/><ellipse cx="84" cy="88" rx="48" ry="6" fill="#e2a17f"/>"##,
            ),
            Self::Kitchen => concat!(
                r##"<path fill="#eef0e4" d="M0 0h160v100H0z"/><path stroke="#d9dccb" d="M0 14h160M0 30h160M0 46h160M20 0v62M40 0v62M60 0v62M80 0v62M100 0v62M120 0v62M140 0v62"/>"##,
                r##"<path fill="#b98a63" d="M0 64h160v36H0z"/><path fill="#cfa27a" d="M0 62h160v8H0z"/>"##,
            ),
            Self::Bedroom => concat!(
                r##"<path fill="#4e587f" d="M0 0h160v80H0z"/><path fill="#6d5a6b" d="M0 80h160v20H0z"/>"##,
                r##"<path fill="#e9dfc7" d="M12 10h38v34H12z"/><path fill="#27305a" d="M15 13h32v28H15z"/><path fill="#f7e7a9" d="M36 17a8 8 0 1 0 5 14 9 9 0 0 1-5-14z"/>"##,
                r##"<path fill="#8a5f49" d="M80 52h6v40h-6zM150 60h6v32h-6z"/><path fill="#e8e0f0" d="M86 70h66v10H86z"/><path fill="#9b86b8" d="M104 70h48v14h-48z"/><path fill="#8a5f49" d="M84 84h70v4H84z"/>"##,
            ),
            Self::Night => concat!(
                r##"<path fill="#232c55" d="M0 0h160v100H0z"/><circle cx="132" cy="20" r="11" fill="#f7e7a9"/><circle cx="127" cy="17" r="9" fill="#232c55"/>"##,
                r##"<path fill="#f7e7a9" d="M20 14h1.6v1.6H20zM44 26h1.6v1.6H44zM66 10h1.6v1.6H66zM90 22h1.6v1.6H90zM108 8h1.6v1.6h-1.6zM30 40h1.6v1.6H30zM150 46h1.6v1.6H150z"/>"##,
                r##"<path fill="#2f3f57" d="M0 74q34-24 76-6 44-20 84 2v30H0z"/><path fill="#3b5348" d="M0 70h160v30H0z"/>"##,
            ),
            Self::Water => concat!(
                r##"<path fill="#d3e8ee" d="M0 0h160v100H0z"/><circle cx="28" cy="18" r="9" fill="#f6cf6b"/><path fill="#a9c98b" d="M0 58q30-10 60-4t100 0v6H0z"/>"##,
                r##"<path fill="#7fb4c9" d="M0 58h160v42H0z"/><path fill="none" stroke="#b9dbe6" stroke-width="1.5" d="M14 70q6-4 12 0t12 0M84 66q6-4 12 0t12 0M52 84q6-4 12 0t12 0M118 88q6-4 12 0t12 0"/>"##,
            ),
            Self::Shore => concat!(
                r##"<path fill="#d3e8ee" d="M0 0h160v100H0z"/><circle cx="28" cy="18" r="9" fill="#f6cf6b"/><path fill="#a9c98b" d="M0 44q30-10 60-4t100 0v6H0z"/>"##,
                r##"<path fill="#7fb4c9" d="M0 44h160v56H0z"/><path fill="none" stroke="#b9dbe6" stroke-width="1.5" d="M14 54q6-4 12 0t12 0M84 50q6-4 12 0t12 0M118 62q6-4 12 0t12 0"/>"##,
                r##"<path fill="#e8d3a2" d="M0 76q40-8 84-2t76-2v28H0z"/>"##,
            ),
            Self::Farm => concat!(
                r##"<path fill="#d3e6ea" d="M0 0h160v100H0z"/><path fill="#a9c98b" d="M0 62q60-18 160-4v42H0z"/>"##,
                r##"<path fill="#b4533f" d="M8 34l22-16 22 16v28H8z"/><path fill="#f6ead6" d="M22 44h16v18H22z"/><path stroke="#b4533f" stroke-width="1.5" d="M22 44l16 18M38 44 22 62"/>"##,
                r##"<path fill="#c3b063" d="M0 60h160v40H0z"/><path fill="none" stroke="#a8964f" d="M0 72h160M0 86h160"/>"##,
            ),
            Self::Plain => {
                r##"<path fill="#f6ead6" d="M0 0h160v100H0z"/><ellipse cx="80" cy="56" rx="70" ry="42" fill="#efd8b8"/>"##
            }
        }
    }
}
