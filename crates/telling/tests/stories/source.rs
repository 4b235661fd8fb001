//! The source of the house, as the tests of its own order read it.

use std::path::{Path, PathBuf};

/// The folder of the whole work.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A file of the source: its crate, its path from the root, its text.
pub struct Source {
    pub crate_name: String,
    pub path: String,
    pub text: String,
}

/// All files of the crates' `src`, `templates`, `schema`, `words` and `tests` folders that have this ending.
pub fn files(ending: &str) -> Vec<Source> {
    let crates = root().join("crates");
    let mut found = Vec::new();
    for folder in ["src", "templates", "schema", "words", "tests"] {
        for room in std::fs::read_dir(&crates).unwrap().map(|entry| entry.unwrap().path()) {
            collect(&room.join(folder), ending, &mut found);
        }
    }
    found.sort();
    let source = |path: PathBuf| {
        let short = path.strip_prefix(root()).unwrap().display().to_string();
        Source {
            crate_name: short.split('/').nth(1).unwrap().to_owned(),
            text: std::fs::read_to_string(&path).unwrap(),
            path: short,
        }
    };
    found.into_iter().map(source).collect()
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.extension().is_some_and(|e| e == ending) {
            found.push(path);
        }
    }
}

impl Source {
    /// Whether it is part of the program, not of its tests.
    pub fn is_program(&self) -> bool {
        !self.path.contains("/tests/") && self.crate_name != "telling"
    }

    /// The text without the module of its tests, which stands at the end.
    pub fn without_tests(&self) -> &str {
        self.text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default()
    }

    /// The texts in quotation marks, with line ends that are written as `\` taken out.
    pub fn literals(&self) -> Vec<String> {
        let chars: Vec<char> = self.without_tests().chars().collect();
        let (mut found, mut at) = (Vec::new(), 0);
        while at < chars.len() {
            match chars[at] {
                '/' if chars.get(at + 1) == Some(&'/') => {
                    while at < chars.len() && chars[at] != '\n' {
                        at += 1;
                    }
                }
                // A character, not the beginning of a text.
                '\'' if chars.get(at + 2) == Some(&'\'') => at += 3,
                '\'' if chars.get(at + 1) == Some(&'\\') => at += 4,
                '"' => {
                    let (text, end) = literal(&chars, at + 1);
                    found.push(text);
                    at = end;
                }
                _ => at += 1,
            }
        }
        found
    }

    /// Those literals that are SQL, in small letters and with single spaces.
    pub fn sql(&self) -> Vec<String> {
        const BEGINS: [&str; 8] = [
            "select ",
            "insert into ",
            "update ",
            "delete from ",
            "with ",
            "create ",
            "alter ",
            "drop ",
        ];
        self.literals()
            .into_iter()
            .map(|text| text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|text| BEGINS.iter().any(|b| text.starts_with(b)))
            .collect()
    }
}

fn literal(chars: &[char], mut at: usize) -> (String, usize) {
    let mut text = String::new();
    while at < chars.len() && chars[at] != '"' {
        if chars[at] == '\\' {
            at += 1;
            if chars.get(at) != Some(&'\n') {
                text.push(chars.get(at).copied().unwrap_or(' '));
            }
        } else {
            text.push(chars[at]);
        }
        at += 1;
    }
    (text, at + 1)
}

/// Compares what there is with a list in `tests/` that may only shrink.
pub fn only_shrinks(file: &str, there: &[String]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_default();
    let listed: Vec<&str> = text.lines().filter(|l| !l.is_empty() && !l.starts_with('#')).collect();
    let new: Vec<_> = there.iter().filter(|line| !listed.contains(&line.as_str())).collect();
    assert!(new.is_empty(), "not on tests/{file}, which may only shrink:\n{}", join(&new));
    let gone: Vec<_> = listed.iter().filter(|line| !there.iter().any(|t| t == *line)).collect();
    assert!(
        gone.is_empty(),
        "take these out of tests/{file}, they are not needed:\n{}",
        join(&gone)
    );
}

fn join<T: std::fmt::Display>(lines: &[T]) -> String {
    lines.iter().map(|line| format!("  {line}\n")).collect()
}
