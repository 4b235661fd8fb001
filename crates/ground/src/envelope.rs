//! Sealed envelopes. What is sealed lies in the database as letters and digits; the key of each box of
//! envelopes lies in a file of its own outside it, and is itself wrapped under the operator's key
//! ([`Master`]). When a box's key is destroyed, what it sealed can be read by nobody any more, in the
//! database or in old backups of it. A ballot is a box until it is closed; a person is a box for what only
//! they and those they choose may read.
//!
//! ChaCha20-Poly1305 (RFC 8439) with a fresh nonce for each envelope. What is sealed is filled up to a
//! whole number of [`STEP`] bytes, so that its length tells nothing.

mod master;

use crate::stop::Stop;
use crate::{chance, hex, unhex};
use master::Master;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Envelopes differ in length by whole steps of so many bytes.
pub const STEP: usize = 1024;

/// The keys of the boxes: a folder, made when the first is needed, and the operator's key over them.
#[derive(Clone, Debug)]
pub struct Envelopes {
    folder: PathBuf,
    master: Arc<Master>,
}

/// The name of the box in which a person's private words lie.
pub fn box_of(place_id: &str, person_id: &str) -> String {
    format!("{place_id}.person.{person_id}")
}

impl Envelopes {
    /// Keys in a folder; the operator's key is the file of the same name that ends in `.master`.
    pub fn at(folder: &Path) -> Self {
        let master = Master::at(&folder.with_extension("master"));
        Self { folder: folder.to_owned(), master: Arc::new(master) }
    }

    /// The folder with a key for each box.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file with the operator's key.
    pub fn master_file(&self) -> PathBuf {
        self.folder.with_extension("master")
    }

    /// The instance's key file, beside which the folder lies: see [`crate::seal::Keys`].
    pub fn key_file(&self) -> PathBuf {
        self.folder.with_extension("")
    }

    /// The file of those who are to be forgotten again after an old backup was put back.
    pub fn forgotten_file(&self) -> PathBuf {
        self.folder.with_extension("forgotten")
    }

    /// The boxes that have a key, by name.
    pub fn boxes(&self) -> Result<Vec<String>, Stop> {
        let entries = match std::fs::read_dir(&self.folder) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(|e| self.told(&e))?,
        };
        let mut names = Vec::new();
        for entry in entries {
            let name = entry.map_err(|e| self.told(&e))?.file_name();
            names.extend(name.to_str().filter(|n| !n.ends_with(".new")).map(str::to_owned));
        }
        names.sort();
        Ok(names)
    }

    /// Whether the operator's key opens the key of a box.
    pub(crate) fn opens(&self, of: &str) -> bool {
        self.key(of).is_ok()
    }

    fn told(&self, what: &dyn std::fmt::Display) -> Stop {
        Stop::broken(format!("{}: {what}", self.folder.display()))
    }

    fn file(&self, of: &str) -> PathBuf {
        let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        self.folder.join(of.chars().filter(|c| safe(*c)).collect::<String>())
    }

    /// Makes the key of a box; nothing when it is there.
    pub fn make(&self, of: &str) -> Result<(), Stop> {
        let file = self.file(of);
        if file.exists() {
            return Ok(());
        }
        std::fs::create_dir_all(&self.folder).map_err(Stop::broken)?;
        let first = self.boxes()?.is_empty();
        self.master.while_it_stays(first, |master| {
            match crate::seal::write_private(&file, &master.wrap(of, &chance::<32>())?) {
                Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
                made => made.map_err(|e| Stop::broken(format!("{}: {e}", file.display()))),
            }
        })
    }

    /// Destroys the key of a box: none of its envelopes can be opened again.
    pub fn destroy(&self, of: &str) -> Result<(), Stop> {
        match std::fs::remove_file(self.file(of)) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(Stop::broken(e)),
            _ => Ok(()),
        }
    }

    /// Writes down, outside the database, that a person is to be forgotten: an old backup that is put back
    /// knows nothing of it. It is on the disk when this returns.
    pub fn note_forgotten(&self, place_id: &str, person_id: &str) -> Result<(), Stop> {
        use std::io::Write;
        let file = self.forgotten_file();
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(Stop::broken)?;
        }
        let mut open =
            std::fs::File::options().create(true).append(true).open(file).map_err(Stop::broken)?;
        writeln!(open, "{place_id} {person_id}").map_err(Stop::broken)?;
        open.sync_all().map_err(Stop::broken)
    }

    /// Everyone who is to be forgotten: place and person.
    pub fn forgotten(&self) -> Result<Vec<(String, String)>, Stop> {
        match std::fs::read_to_string(self.forgotten_file()) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(e) => Err(Stop::broken(e)),
            Ok(text) => {
                let pair = |line: &str| {
                    line.split_once(' ').map(|(place, id)| (place.to_owned(), id.to_owned()))
                };
                Ok(text.lines().filter_map(pair).collect())
            }
        }
    }

    /// Takes a new operator's key and wraps every box's key under it; gives how many. What is sealed stays
    /// as it is. Cut short, it can be run again: until it is through, the old key opens too.
    pub fn rotate(&self) -> Result<usize, Stop> {
        let first = self.boxes()?.is_empty();
        self.master.change(first, |before, after| {
            let mut boxes = 0;
            for of in &self.boxes()? {
                let file = self.folder.join(of);
                let told =
                    |e: &dyn std::fmt::Display| Stop::broken(format!("{}: {e}", file.display()));
                let wrapped = std::fs::read_to_string(&file).map_err(|e| told(&e))?;
                let key =
                    before.unwrap(of, wrapped.trim()).ok_or_else(|| told(&"this is no key"))?;
                master::put(&file, &after.wrap(of, &key)?)?;
                boxes += 1;
            }
            Ok(boxes)
        })
    }

    fn key(&self, of: &str) -> Result<LessSafeKey, Stop> {
        let file = self.file(of);
        let told = |what: &str| Stop::broken(format!("{}: {what}", file.display()));
        let text = std::fs::read_to_string(&file).map_err(|e| told(&e.to_string()))?;
        let bytes = self.master.unwrap(of, text.trim()).ok_or_else(|| told("this is no key"))?;
        let key =
            UnboundKey::new(&CHACHA20_POLY1305, &bytes).map_err(|_| told("this is no key"))?;
        Ok(LessSafeKey::new(key))
    }

    /// Seals a text. It can be opened only with the same box and the same `name` on the envelope.
    pub fn seal(&self, of: &str, name: &str, text: &str) -> Result<String, Stop> {
        self.seal_bytes(of, name, text.as_bytes())
    }

    /// Seals bytes: a photo, a recording. What is sealed is written in twice as many letters.
    pub fn seal_bytes(&self, of: &str, name: &str, plain: &[u8]) -> Result<String, Stop> {
        let mut bytes = plain.len().to_be_bytes().to_vec();
        bytes.extend_from_slice(plain);
        bytes.resize(bytes.len().next_multiple_of(STEP), 0);
        let nonce = chance::<12>();
        self.key(of)?
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(name.as_bytes()),
                &mut bytes,
            )
            .map_err(|_| Stop::broken("an envelope could not be sealed"))?;
        Ok(format!("{}{}", hex(&nonce), hex(&bytes)))
    }

    /// Opens an envelope.
    pub fn open(&self, of: &str, name: &str, sealed: &str) -> Result<String, Stop> {
        String::from_utf8(self.open_bytes(of, name, sealed)?).map_err(Stop::broken)
    }

    /// Opens an envelope of bytes.
    pub fn open_bytes(&self, of: &str, name: &str, sealed: &str) -> Result<Vec<u8>, Stop> {
        let told = || Stop::broken(format!("an envelope of {of} cannot be opened"));
        let mut bytes = unhex(sealed).ok_or_else(told)?;
        let nonce: [u8; 12] = bytes.get(..12).and_then(|n| n.try_into().ok()).ok_or_else(told)?;
        let (nonce, aad) = (Nonce::assume_unique_for_key(nonce), Aad::from(name.as_bytes()));
        let plain = self
            .key(of)?
            .open_within(nonce, aad, &mut bytes, 12..)
            .map_err(|_| Stop::broken(format!("an envelope of {of} cannot be opened")))?;
        let (head, rest) = plain.split_at_checked(8).ok_or_else(told)?;
        let length = usize::from_be_bytes(head.try_into().map_err(Stop::broken)?);
        Ok(rest.get(..length).ok_or_else(told)?.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn envelopes() -> (PathBuf, Envelopes) {
        let folder = std::env::temp_dir().join(format!("envelopes-{}", hex(&chance::<8>())));
        (folder.clone(), Envelopes::at(&folder))
    }

    #[test]
    fn what_is_sealed_opens_under_its_own_name_and_no_other() {
        let (folder, all) = envelopes();
        all.make("valley.t1.1").unwrap();
        let sealed = all.seal("valley.t1.1", "amina", "[1,2]").unwrap();
        assert_eq!(all.open("valley.t1.1", "amina", &sealed).unwrap(), "[1,2]");
        assert!(all.open("valley.t1.1", "bola", &sealed).is_err());
        all.make("valley.t2.1").unwrap();
        assert!(all.open("valley.t2.1", "amina", &sealed).is_err());
        let other = all.seal("valley.t1.1", "amina", &"x".repeat(900)).unwrap();
        assert_eq!(sealed.len(), other.len(), "a length tells nothing");
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn without_its_key_an_envelope_stays_shut() {
        let (folder, all) = envelopes();
        all.make("box").unwrap();
        let sealed = all.seal("box", "amina", "yes").unwrap();
        all.make("box").unwrap();
        assert_eq!(all.open("box", "amina", &sealed).unwrap(), "yes", "a key is made once");
        all.destroy("box").unwrap();
        all.destroy("box").unwrap();
        assert!(all.open("box", "amina", &sealed).is_err());
        all.make("box").unwrap();
        assert!(all.open("box", "amina", &sealed).is_err(), "a new key opens nothing old");
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_new_operators_key_opens_what_was_sealed_before_and_the_old_one_opens_nothing() {
        let (folder, all) = envelopes();
        all.make("valley.person.1").unwrap();
        all.make("valley.person.2").unwrap();
        let sealed = all.seal("valley.person.1", "needs", "a ramp").unwrap();
        let old = std::fs::read_to_string(folder.with_extension("master")).unwrap();
        let wrapped = std::fs::read_to_string(folder.join("valley.person.1")).unwrap();

        assert_eq!(Envelopes::at(&folder).rotate().unwrap(), 2);

        assert_eq!(all.open("valley.person.1", "needs", &sealed).unwrap(), "a ramp", "no restart");
        let new = std::fs::read_to_string(folder.with_extension("master")).unwrap();
        assert!(!new.contains(old.trim()), "the old key is gone");
        assert_ne!(wrapped, std::fs::read_to_string(folder.join("valley.person.1")).unwrap());
        std::fs::write(folder.with_extension("master"), old).unwrap();
        assert!(Envelopes::at(&folder).open("valley.person.1", "needs", &sealed).is_err());
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_change_of_keys_that_was_cut_short_loses_nothing() {
        let (folder, all) = envelopes();
        for n in 0..4 {
            all.make(&format!("box.{n}")).unwrap();
        }
        let sealed = all.seal("box.3", "needs", "a ramp").unwrap();
        std::fs::write(folder.join("box.2.torn"), "nonsense").unwrap();
        assert!(all.rotate().is_err(), "it says which file is no key");
        let again = Envelopes::at(&folder);
        assert_eq!(again.open("box.3", "needs", &sealed).unwrap(), "a ramp");
        std::fs::remove_file(folder.join("box.2.torn")).unwrap();
        assert_eq!(again.rotate().unwrap(), 4);
        assert_eq!(all.open("box.3", "needs", &sealed).unwrap(), "a ramp");
        std::fs::remove_dir_all(folder).unwrap();
    }
}
