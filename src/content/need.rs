//! What a parent may need somebody for: the way to a person goes by need, and not by organisation.

use serde::{Deserialize, Serialize};
use strum::{EnumIter, IntoStaticStr};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumIter, IntoStaticStr, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Need {
    /// How the child talks and grows.
    Talk,
    /// To meet other parents, and let the child play.
    Meet,
    /// Books, and somebody who reads with us.
    Read,
    /// To learn Dutch.
    Dutch,
    /// To see a preschool, and to register.
    Preschool,
    Pregnant,
    /// To be a young parent.
    Young,
    /// Forms, money, home, upbringing.
    Money,
}

impl Need {
    /// The need as it stands in markup.
    pub fn code(self) -> &'static str {
        self.into()
    }
}
