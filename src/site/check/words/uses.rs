//! What stands in the braces of a text: variables, functions and selectors.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// What one text uses.
#[derive(Default)]
pub(super) struct Uses<'a> {
    /// What is shown: `$name`, `NUMBER($count)`, `DATETIME($day, style: "day")`.
    pub shown: BTreeSet<String>,
    /// Every variable, shown or selected on.
    pub variables: BTreeSet<&'a str>,
    /// The variables that are shown as numbers.
    pub numbers: BTreeSet<&'a str>,
    pub selectors: Vec<Selector<'a>>,
    /// Every call, in the order in which they stand.
    pub calls: Vec<Call<'a>>,
    /// What can be written in Fluent and is not used here: references, selectors that are no variable.
    pub strange: Vec<&'static str>,
}

/// `{ $count -> [one] … *[other] … }`
pub(super) struct Selector<'a> {
    pub variable: &'a str,
    pub keys: Vec<VariantKey<&'a str>>,
}

/// `NUMBER($count)`
pub(super) struct Call<'a> {
    pub function: &'a str,
    /// Absent where it is not called on just one variable.
    pub variable: Option<&'a str>,
    /// Names and values, by name.
    pub options: Vec<(&'a str, &'a str)>,
}

impl<'a> Uses<'a> {
    pub fn of(pattern: &Pattern<&'a str>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    self.variables.insert(id.name);
                    let keys = variants.iter().map(|variant| variant.key.clone()).collect();
                    self.selectors.push(Selector { variable: id.name, keys });
                } else {
                    // A function gives a finished text, of which no plural category can be told.
                    self.strange.push("select on a variable itself, as in `{ $count -> …`");
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name);
                self.shown.insert(format!("${}", id.name));
            }
            InlineExpression::FunctionReference { id, arguments } => self.call(id.name, arguments),
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
                self.strange.push("unknown reference: write the words out instead of naming another message");
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn call(&mut self, function: &'a str, arguments: &CallArguments<&'a str>) {
        let variable = match arguments.positional.as_slice() {
            [InlineExpression::VariableReference { id }] => Some(id.name),
            _ => None,
        };
        let mut options: Vec<_> = arguments
            .named
            .iter()
            .filter_map(|argument| match argument.value {
                InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                    Some((argument.name.name, value))
                }
                // The grammar takes nothing but literals here.
                _ => None,
            })
            .collect();
        options.sort_unstable();
        if let Some(variable) = variable {
            let written: String = options.iter().map(|(name, value)| format!(", {name}: \"{value}\"")).collect();
            self.shown.insert(format!("{function}(${variable}{written})"));
            self.variables.insert(variable);
            if matches!(function, "NUMBER" | "EURO") {
                self.numbers.insert(variable);
            }
        }
        self.calls.push(Call { function, variable, options });
    }
}
