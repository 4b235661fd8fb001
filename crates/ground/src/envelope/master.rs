//! The operator's key: one file of 64 hexadecimal digits, made when the first box is. While it is being
//! changed it has two lines, the new key above the old, and both open.

use crate::stop::Stop;
use crate::{chance, hex, unhex};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

type Key = [u8; 32];

/// The key file, and what was last read of it.
#[derive(Debug)]
pub(super) struct Master {
    file: PathBuf,
    read: RwLock<Ring>,
}

/// The keys that open, newest first; the first one seals.
#[derive(Clone, Debug, Default)]
pub(super) struct Ring(Vec<Key>);

impl Master {
    pub fn at(file: &Path) -> Self {
        Self { file: file.to_owned(), read: RwLock::default() }
    }

    /// Does something under the key as it stands now, which nobody changes meanwhile. `first` says that nothing is
    /// wrapped yet: then, and only then, a key that is not there is made.
    pub fn while_it_stays<T>(
        &self,
        first: bool,
        make: impl FnOnce(&Ring) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        let lock = self.lock()?;
        lock.lock_shared().map_err(|e| self.told(&e))?;
        let mut ring = self.load()?;
        self.is_there(&ring, first)?;
        if ring.0.is_empty() {
            // Of several that find none, one makes it and all read that one.
            let made = crate::seal::write_private(&self.file, &Ring(vec![chance()]).text());
            if let Err(e) = made
                && e.kind() != std::io::ErrorKind::AlreadyExists
            {
                return Err(self.told(&e));
            }
            ring = self.load()?;
        }
        make(&ring)
    }

    /// Takes a new key: `wrap` wraps everything that the keys before open under the key after.
    pub fn change<T>(
        &self,
        first: bool,
        wrap: impl FnOnce(&Ring, &Ring) -> Result<T, Stop>,
    ) -> Result<T, Stop> {
        let lock = self.lock()?;
        lock.lock().map_err(|e| self.told(&e))?;
        let before = self.load()?;
        self.is_there(&before, first)?;
        let after = Ring(vec![chance()]);
        let both = Ring([after.0.as_slice(), &before.0].concat());
        put(&self.file, &both.text())?;
        let done = wrap(&both, &after)?;
        put(&self.file, &after.text())?;
        Ok(done)
    }

    /// The key of a box, from its wrapped form. The file is read again when the keys known do not fit.
    pub fn unwrap(&self, of: &str, wrapped: &str) -> Option<Key> {
        let known = self.read.read().unwrap_or_else(PoisonError::into_inner).unwrap(of, wrapped);
        known.or_else(|| self.load().ok()?.unwrap(of, wrapped))
    }

    /// A key that was lost is not made anew: what was wrapped under it would never open again.
    fn is_there(&self, ring: &Ring, first: bool) -> Result<(), Stop> {
        if first || !ring.0.is_empty() {
            return Ok(());
        }
        Err(self.told(&"the operator's key is not there, and people's keys are wrapped under it. Put it back from the copy that you keep apart."))
    }

    fn load(&self) -> Result<Ring, Stop> {
        let text = match std::fs::read_to_string(&self.file) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => String::new(),
            text => text.map_err(|e| self.told(&e))?,
        };
        let keys = text.lines().map(|l| unhex(l.trim()).and_then(|b| Key::try_from(b).ok()));
        let ring = Ring(keys.collect::<Option<_>>().ok_or_else(|| {
            self.told(&"this is no key: a line of 64 hexadecimal digits is expected. Put the right file back; without it nobody can read what is sealed.")
        })?);
        self.read.write().unwrap_or_else(PoisonError::into_inner).clone_from(&ring);
        Ok(ring)
    }

    /// A file beside the key: whoever changes the key has it alone.
    fn lock(&self) -> Result<File, Stop> {
        let file = self.file.with_extension("lock");
        if let Some(folder) = file.parent() {
            crate::seal::private_folder(folder).map_err(|e| self.told(&e))?;
        }
        File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(file)
            .map_err(|e| self.told(&e))
    }

    fn told(&self, what: &dyn std::fmt::Display) -> Stop {
        Stop::broken(format!("{}: {what}", self.file.display()))
    }
}

impl Ring {
    fn text(&self) -> String {
        self.0.iter().map(|key| hex(key) + "\n").collect()
    }

    /// The key of a box, wrapped for its file.
    pub fn wrap(&self, of: &str, key: &Key) -> Result<String, Stop> {
        let cannot = || Stop::broken("the key of a box could not be wrapped");
        let nonce = chance::<12>();
        let mut bytes = key.to_vec();
        let first = cipher(self.0.first().ok_or_else(cannot)?).ok_or_else(cannot)?;
        first
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(of.as_bytes()),
                &mut bytes,
            )
            .map_err(|_| cannot())?;
        Ok(hex(&nonce) + &hex(&bytes))
    }

    pub fn unwrap(&self, of: &str, wrapped: &str) -> Option<Key> {
        let bytes = unhex(wrapped)?;
        let nonce: [u8; 12] = bytes.get(..12)?.try_into().ok()?;
        self.0.iter().find_map(|key| {
            let (mut bytes, nonce) = (bytes.clone(), Nonce::assume_unique_for_key(nonce));
            let plain =
                cipher(key)?.open_within(nonce, Aad::from(of.as_bytes()), &mut bytes, 12..).ok()?;
            Key::try_from(&*plain).ok()
        })
    }
}

fn cipher(key: &Key) -> Option<LessSafeKey> {
    Some(LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, key).ok()?))
}

/// Puts a text in the place of a file, whole or not at all.
pub(super) fn put(file: &Path, text: &str) -> Result<(), Stop> {
    let told = |e: std::io::Error| Stop::broken(format!("{}: {e}", file.display()));
    let new = PathBuf::from(format!("{}.new", file.display()));
    let _ = std::fs::remove_file(&new);
    crate::seal::write_private(&new, text).map_err(told)?;
    std::fs::rename(&new, file).map_err(told)
}
