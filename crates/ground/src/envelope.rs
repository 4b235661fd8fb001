//! Sealed envelopes: what someone hands in under their name and nobody is to read before its time, as
//! with a vote by post. Each box of envelopes has a key of its own, in a file outside the database; when
//! the box is emptied the key is destroyed, and what lies in old backups of the database can be read by
//! nobody any more.
//!
//! ChaCha20-Poly1305 (RFC 8439) with a fresh nonce for each envelope. What is sealed is filled up to a
//! whole number of [`STEP`] bytes, so that its length tells nothing.

use crate::stop::Stop;
use crate::{chance, hex, unhex};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use std::path::{Path, PathBuf};

/// Envelopes differ in length by whole steps of so many bytes.
pub const STEP: usize = 1024;

/// Where the keys of the boxes lie: a folder, made when the first is needed.
#[derive(Clone, Debug)]
pub struct Envelopes {
    folder: PathBuf,
}

impl Envelopes {
    pub fn at(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    fn file(&self, of: &str) -> PathBuf {
        let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        self.folder.join(of.chars().filter(|c| safe(*c)).collect::<String>())
    }

    /// Makes the key of a box; nothing when it is there.
    pub fn make(&self, of: &str) -> Result<(), Stop> {
        std::fs::create_dir_all(&self.folder).map_err(Stop::broken)?;
        let file = self.file(of);
        match crate::seal::write_private(&file, &hex(&chance::<32>())) {
            Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
            made => made.map_err(|e| Stop::broken(format!("{}: {e}", file.display()))),
        }
    }

    /// Destroys the key of a box: none of its envelopes can be opened again.
    pub fn destroy(&self, of: &str) -> Result<(), Stop> {
        match std::fs::remove_file(self.file(of)) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(Stop::broken(e)),
            _ => Ok(()),
        }
    }

    fn key(&self, of: &str) -> Result<LessSafeKey, Stop> {
        let file = self.file(of);
        let told = |what: &str| Stop::broken(format!("{}: {what}", file.display()));
        let text = std::fs::read_to_string(&file).map_err(|e| told(&e.to_string()))?;
        let bytes = unhex(text.trim()).ok_or_else(|| told("this is no key"))?;
        let key =
            UnboundKey::new(&CHACHA20_POLY1305, &bytes).map_err(|_| told("this is no key"))?;
        Ok(LessSafeKey::new(key))
    }

    /// Seals a text. It can be opened only with the same box and the same `name` on the envelope.
    pub fn seal(&self, of: &str, name: &str, text: &str) -> Result<String, Stop> {
        let mut bytes = text.len().to_be_bytes().to_vec();
        bytes.extend_from_slice(text.as_bytes());
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
        let text = rest.get(..length).ok_or_else(told)?;
        String::from_utf8(text.to_vec()).map_err(Stop::broken)
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
}
