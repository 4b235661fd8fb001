//! Sealed envelopes. What is sealed lies in the database as letters and digits; the key of each box of
//! envelopes lies in a file of its own outside it, and is itself wrapped under the operator's key
//! ([`Master`]). When a box's key is destroyed, what it sealed can be read by nobody any more, in the
//! database or in old backups of it. A ballot is a box until it is closed; a person is a box for what only
//! they and those they choose may read.
//!
//! ChaCha20-Poly1305 (RFC 8439) with a fresh nonce for each envelope. What is sealed is filled up to a
//! whole number of [`STEP`] bytes, so that its length tells nothing.

mod master;
#[cfg(test)]
mod tests;

use crate::seal;
use crate::stop::Stop;
use crate::{chance, hex, unhex};
use master::Master;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Envelopes differ in length by whole steps of so many bytes.
pub const STEP: usize = 1024;

/// The keys of the boxes: a folder, made when the first is needed, and the operator's key over them.
#[derive(Clone, Debug)]
pub struct Envelopes {
    folder: PathBuf,
    master: Arc<Master>,
    /// The boxes that are known to have had a key: one that is lost is not made anew.
    known: Arc<Mutex<BTreeSet<String>>>,
}

/// What is said of a key that the operator's key does not open.
const NO_KEY: &str = "this is no key, or the operator's key is not the one under which it is wrapped. Put both back \
                      from the copy that you keep apart.";

/// A box as the log names it: with a star in the place of all but the last signs of an id, so that it can be found
/// among the files and tells nobody whose it is.
fn shown(of: &str) -> String {
    match of.rsplit_once('.') {
        Some((kind, id)) if id.len() > 12 && id.is_ascii() => {
            format!("{kind}.*{}", &id[id.len() - 6..])
        }
        _ => of.to_owned(),
    }
}

/// The name of the box in which a person's private words lie.
pub fn box_of(place_id: &str, person_id: &str) -> String {
    format!("{place_id}.person.{person_id}")
}

/// A line of the list of who was forgotten: place and person.
fn forgotten_of(line: &str) -> Option<(String, String)> {
    line.split_once(' ').map(|(place, id)| (place.to_owned(), id.to_owned()))
}

/// Adds those who are not on the list yet. It is locked meanwhile: another program may share it.
fn note_once(file: &Path, people: &[(String, String)]) -> std::io::Result<()> {
    use std::io::{Read, Write};
    if people.is_empty() {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        seal::private_folder(folder)?;
    }
    let mut options = std::fs::File::options();
    let mut open = seal::private(options.create(true).read(true).append(true)).open(file)?;
    open.lock()?;
    let mut text = String::new();
    open.read_to_string(&mut text)?;
    let there: BTreeSet<_> = text.lines().filter_map(forgotten_of).collect();
    let mut new = String::new();
    for (place_id, person_id) in people.iter().filter(|person| !there.contains(person)) {
        // The last line may have been cut short.
        let begin =
            if new.is_empty() && !text.is_empty() && !text.ends_with('\n') { "\n" } else { "" };
        new.push_str(&format!("{begin}{place_id} {person_id}\n"));
    }
    open.write_all(new.as_bytes())?;
    open.sync_all()
}

impl Envelopes {
    /// Keys in a folder; the operator's key is the file of the same name that ends in `.master`.
    pub fn at(folder: &Path) -> Self {
        let master = Master::at(&folder.with_extension("master"));
        Self { folder: folder.to_owned(), master: Arc::new(master), known: Arc::default() }
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

    /// Takes all of these from everyone but their owner, as they may be from before.
    pub(crate) fn keep_private(&self) {
        for path in [&self.folder, &self.master_file(), &self.forgotten_file()] {
            seal::keep_private(path);
        }
    }

    /// Notes boxes under which something is sealed. From now on none of them is made anew: a new key under the
    /// name of one that is lost would open nothing, and hide that it is lost. Gives those whose key is not there.
    pub fn expect(&self, boxes: impl IntoIterator<Item = String>) -> Vec<String> {
        let mut lost = Vec::new();
        for of in boxes {
            if !self.file(&of).exists() {
                lost.push(self.lost(&of));
            }
            self.know(&of);
        }
        lost
    }

    /// Says of each of these boxes whose key is lost, or is not opened by the operator's key, what to do.
    pub fn faults(&self, boxes: &[String]) -> Vec<String> {
        let fault = |of: &String| match self.file(of).exists() {
            false => Some(self.lost(of)),
            true => self.key(of).err().map(|stop| stop.told()),
        };
        boxes.iter().filter_map(fault).collect()
    }

    fn know(&self, of: &str) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(of.to_owned());
    }

    /// What is to be done about a key that is lost.
    fn lost(&self, of: &str) -> String {
        format!(
            "{}: this key is not there, and words are sealed under it. Put it back from the copy that you keep apart; \
             until then they can be neither read nor written.",
            self.folder.join(shown(of)).display()
        )
    }

    /// Whether the operator's key opens the key of a box.
    pub(crate) fn opens(&self, of: &str) -> bool {
        self.key(of).is_ok()
    }

    fn told(&self, what: &dyn std::fmt::Display) -> Stop {
        Stop::broken(format!("{}: {what}", self.folder.display()))
    }

    fn told_of(&self, of: &str, what: &dyn std::fmt::Display) -> Stop {
        Stop::broken(format!("{}: {what}", self.folder.join(shown(of)).display()))
    }

    fn file(&self, of: &str) -> PathBuf {
        let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.');
        self.folder.join(of.chars().filter(|c| safe(*c)).collect::<String>())
    }

    /// Makes the key of a box; nothing when it is there, and a fault when it was.
    pub fn make(&self, of: &str) -> Result<(), Stop> {
        let file = self.file(of);
        if file.exists() {
            self.know(of);
            return Ok(());
        }
        if self.known.lock().unwrap_or_else(PoisonError::into_inner).contains(of) {
            return Err(Stop::broken(self.lost(of)));
        }
        seal::private_folder(&self.folder).map_err(|e| self.told(&e))?;
        let first = self.boxes()?.is_empty();
        self.master.while_it_stays(first, |master| {
            match seal::write_private(&file, &master.wrap(of, &chance::<32>())?) {
                Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
                made => made.map_err(|e| self.told_of(of, &e)),
            }
        })?;
        self.know(of);
        Ok(())
    }

    /// Destroys the key of a box: none of its envelopes can be opened again.
    pub fn destroy(&self, of: &str) -> Result<(), Stop> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).remove(of);
        match std::fs::remove_file(self.file(of)) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(Stop::broken(e)),
            _ => Ok(()),
        }
    }

    /// Writes down, outside the database, that people (place and person) are to be forgotten: an old backup that is
    /// put back knows nothing of it. Each stands there once. It is on the disk when this returns.
    pub fn note_forgotten(&self, people: &[(String, String)]) -> Result<(), Stop> {
        let file = self.forgotten_file();
        match note_once(&file, people) {
            Err(e) => Err(Stop::broken(format!("{}: {e}", file.display()))),
            Ok(()) => Ok(()),
        }
    }

    /// Makes the list of who was forgotten, where nobody was yet: a restore tells by it that the list is not lost.
    pub(crate) fn begin_forgotten(&self) -> Result<(), Stop> {
        match seal::write_private(&self.forgotten_file(), "") {
            Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
            made => {
                made.map_err(|e| Stop::broken(format!("{}: {e}", self.forgotten_file().display())))
            }
        }
    }

    /// Everyone who is to be forgotten: place and person.
    pub fn forgotten(&self) -> Result<Vec<(String, String)>, Stop> {
        match std::fs::read_to_string(self.forgotten_file()) {
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(e) => Err(Stop::broken(e)),
            Ok(text) => Ok(text.lines().filter_map(forgotten_of).collect()),
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
                let wrapped = std::fs::read_to_string(&file).map_err(|e| self.told_of(of, &e))?;
                let key =
                    before.unwrap(of, wrapped.trim()).ok_or_else(|| self.told_of(of, &NO_KEY))?;
                master::put(&file, &after.wrap(of, &key)?)?;
                boxes += 1;
            }
            Ok(boxes)
        })
    }

    fn key(&self, of: &str) -> Result<LessSafeKey, Stop> {
        let text = std::fs::read_to_string(self.file(of)).map_err(|e| self.told_of(of, &e))?;
        self.know(of);
        let no_key = || self.told_of(of, &NO_KEY);
        let bytes = self.master.unwrap(of, text.trim()).ok_or_else(no_key)?;
        let key = UnboundKey::new(&CHACHA20_POLY1305, &bytes).map_err(|_| no_key())?;
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
        let told = || Stop::broken(format!("an envelope of {} cannot be opened", shown(of)));
        let mut bytes = unhex(sealed).ok_or_else(told)?;
        let nonce: [u8; 12] = bytes.get(..12).and_then(|n| n.try_into().ok()).ok_or_else(told)?;
        let (nonce, aad) = (Nonce::assume_unique_for_key(nonce), Aad::from(name.as_bytes()));
        let plain = self.key(of)?.open_within(nonce, aad, &mut bytes, 12..).map_err(|_| told())?;
        let (head, rest) = plain.split_at_checked(8).ok_or_else(told)?;
        let length = usize::from_be_bytes(head.try_into().map_err(Stop::broken)?);
        Ok(rest.get(..length).ok_or_else(told)?.to_vec())
    }
}
