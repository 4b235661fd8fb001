//! One line of letters or digits: what is marked on a sheet, statement by statement, from top to bottom.

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// This letter, counted from 1, is none that is known.
    Letter { position: usize, found: char },
    /// There are more or fewer letters than statements.
    Count { typed: usize, wanted: usize },
    /// There is no mark in it.
    Nothing,
}

/// Agree 1, disagree -1, pass 0; nothing where the sheet has no mark.
pub type Mark = Option<i64>;

fn mark_of(letter: char) -> Option<Mark> {
    match letter.to_ascii_lowercase() {
        'a' | '1' => Some(Some(1)),
        'd' | '2' => Some(Some(-1)),
        'p' | '3' => Some(Some(0)),
        '.' | '-' => Some(None),
        _ => None,
    }
}

/// Reads a line for so many statements: `a d p .` or `1 2 3 -`; spaces count for nothing.
pub fn read(line: &str, wanted: usize) -> Result<Vec<Mark>, Wrong> {
    let mut marks = Vec::new();
    for (n, letter) in line.chars().filter(|c| !c.is_whitespace()).enumerate() {
        match mark_of(letter) {
            Some(mark) => marks.push(mark),
            None => return Err(Wrong::Letter { position: n + 1, found: letter }),
        }
    }
    if marks.is_empty() || marks.iter().all(Option::is_none) && marks.len() == wanted {
        return Err(Wrong::Nothing);
    }
    if marks.len() != wanted {
        return Err(Wrong::Count { typed: marks.len(), wanted });
    }
    Ok(marks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_and_digits_say_the_same() {
        let says = Ok(vec![Some(1), Some(-1), Some(0), None]);
        assert_eq!(read("adp.", 4), says);
        assert_eq!(read("12 3-", 4), says);
        assert_eq!(read(" A D P . ", 4), says);
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert_eq!(read("adx.", 4), Err(Wrong::Letter { position: 3, found: 'x' }));
        assert_eq!(read("ad", 3), Err(Wrong::Count { typed: 2, wanted: 3 }));
        assert_eq!(read("...", 3), Err(Wrong::Nothing));
        assert_eq!(read("", 3), Err(Wrong::Nothing));
    }

    proptest! {
        #[test]
        fn a_line_is_read_whole_or_not_at_all(line in "[adpx123.\\- é]{0,30}", wanted in 0usize..20) {
            match read(&line, wanted) {
                Ok(marks) => {
                    prop_assert_eq!(marks.len(), wanted);
                    prop_assert!(marks.iter().any(Option::is_some));
                }
                Err(Wrong::Letter { position, found }) => {
                    let bare: Vec<char> = line.chars().filter(|c| !c.is_whitespace()).collect();
                    prop_assert_eq!(bare[position - 1], found);
                    prop_assert!(bare[..position - 1].iter().all(|c| mark_of(*c).is_some()));
                }
                Err(Wrong::Count { typed, wanted: other }) => {
                    prop_assert_eq!(other, wanted);
                    prop_assert_ne!(typed, wanted);
                }
                Err(Wrong::Nothing) => {
                    prop_assert!(line.chars().all(|c| matches!(c, '.' | '-' | ' ')));
                }
            }
        }

        #[test]
        fn marks_written_are_read_back(marks in proptest::collection::vec(proptest::option::of(-1i64..=1), 1..20)) {
            prop_assume!(marks.iter().any(Option::is_some));
            let letter = |m: &Mark| match m { Some(1) => 'a', Some(-1) => 'd', Some(_) => 'p', None => '.' };
            let line: String = marks.iter().map(letter).collect();
            prop_assert_eq!(read(&line, marks.len()), Ok(marks));
        }
    }
}
