//! The macro for the list of a stage's problems: one line for each problem, with
//! its severity and code. The words of a problem are in `messages`.

/// Gives an enum of problems its codes and severities.
///
/// Each line is `Variant: Severity = "code"`; a variant whose severity or code
/// depends on a field has a line for each value: `Variant { field: value }`.
/// `parts` are variants that hold another enum of problems, which keeps its own
/// list; `warnings` are problems that are always warnings.
macro_rules! problems {
    (
        $problem:ident {
            $($variant:ident $({ $($field:ident: $value:pat),+ })?: $severity:ident = $code:literal,)*
        }
        $(parts { $($part:ident($of:ty),)+ })?
        $(warnings { $($warning:ident,)+ })?
    ) => {
        impl $problem {
            /// The name of the problem, the same in all versions and languages.
            pub fn code(&self) -> &'static str {
                match self {
                    $(Self::$variant { $($($field: $value,)+)? .. } => $code,)*
                    $($(Self::$part(problem) => problem.code(),)+)?
                    $($(Self::$warning(problem) => problem.code(),)+)?
                }
            }

            /// Whether the leaflet can still be made.
            pub fn severity(&self) -> $crate::diagnostic::Severity {
                match self {
                    $(Self::$variant { $($($field: $value,)+)? .. } => $crate::diagnostic::Severity::$severity,)*
                    $($(Self::$part(problem) => problem.severity(),)+)?
                    $($(Self::$warning(_) => $crate::diagnostic::Severity::Warning,)+)?
                }
            }

            /// Every code of these problems with its severity, in the order of
            /// the list; a code with both severities is listed twice.
            pub fn all() -> Vec<(&'static str, $crate::diagnostic::Severity)> {
                let own = vec![$(($code, $crate::diagnostic::Severity::$severity)),*];
                own.into_iter()$($(.chain(<$of>::all()))+)?.collect()
            }
        }

        $($(impl From<$of> for $problem {
            fn from(problem: $of) -> Self {
                Self::$part(problem)
            }
        })+)?
    };
}

pub(super) use problems;
