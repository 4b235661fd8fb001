//! Published elections and conversations, with answers that others computed: what the kernels are held
//! against. Most of them may not be redistributed, so they lie beside the checkout and not in it.
//!
//! They are looked for in `MUTUAL_ORACLES`, else in `../shared/field/data` beside the checkout. Where they
//! are absent a test says so and passes; with `CI=true` it fails.

use std::fs;
use std::io::{BufReader, Cursor, Read};
use std::path::PathBuf;

fn root() -> PathBuf {
    match std::env::var_os("MUTUAL_ORACLES") {
        Some(named) => named.into(),
        None => PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/field/data")),
    }
}

/// The folder of the oracles named `kind` (`pb`, `opinion`, `ballots`), or nothing where it is absent, said
/// loudly. In CI its absence is a failure.
pub fn folder(kind: &str) -> Option<PathBuf> {
    let folder = root().join(kind);
    if folder.is_dir() {
        return Some(folder);
    }
    assert!(std::env::var("CI").as_deref() != Ok("true"), "no oracles in {}", folder.display());
    eprintln!(
        "*** LEFT OUT: no oracles in {}; name their folder in MUTUAL_ORACLES ***",
        folder.display()
    );
    None
}

/// The bytes of `path` under [`folder`], unpacked where its name ends in `.xz`.
///
/// # Panics
/// Where the folder is there and the file cannot be read.
pub fn read(path: &str) -> Option<Vec<u8>> {
    let (kind, rest) = path.split_once('/').unwrap_or((path, ""));
    let file = folder(kind)?.join(rest);
    let bytes = fs::read(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    if !rest.ends_with(".xz") {
        return Some(bytes);
    }
    let mut plain = Vec::new();
    lzma_rs::xz_decompress(&mut BufReader::new(Cursor::new(bytes)), &mut plain)
        .unwrap_or_else(|e| panic!("{}: {e:?}", file.display()));
    Some(plain)
}

/// As [`read`], as text.
pub fn text(path: &str) -> Option<String> {
    read(path).map(|bytes| String::from_utf8(bytes).unwrap_or_else(|e| panic!("{path}: {e}")))
}

/// The files of an archive (`.tar.xz`): the path of each in it, and its bytes.
pub fn archive(path: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let plain = read(path)?;
    let mut archive = tar::Archive::new(Cursor::new(plain));
    let mut files = Vec::new();
    for entry in archive.entries().unwrap_or_else(|e| panic!("{path}: {e}")) {
        let mut entry = entry.unwrap_or_else(|e| panic!("{path}: {e}"));
        if !entry.header().entry_type().is_file() {
            continue;
        }
        let name = entry.path().map(|p| p.display().to_string()).unwrap_or_default();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap_or_else(|e| panic!("{path}: {name}: {e}"));
        files.push((name, bytes));
    }
    files.sort();
    Some(files)
}
