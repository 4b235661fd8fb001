//! Keys of the instance: one file, outside the database, made at the first start. It holds the seed of
//! the Ed25519 key that signs checkpoints, and the secret under which e-mail addresses and tokens are
//! hashed, so that the tables alone tell nobody's address.

use crate::envelope::Envelopes;
use crate::{hex, unhex};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Clone)]
pub struct Keys {
    sign: Arc<SigningKey>,
    secret: Arc<[u8; 32]>,
    /// The keys of sealed envelopes, in a folder beside the key file.
    pub envelopes: Envelopes,
}

impl Keys {
    /// Keys from two seeds, and the folder for the keys of envelopes.
    pub fn from_seeds(sign: &[u8; 32], secret: [u8; 32], envelopes: &Path) -> Self {
        Self {
            sign: Arc::new(SigningKey::from_bytes(sign)),
            secret: Arc::new(secret),
            envelopes: Envelopes::at(envelopes),
        }
    }

    /// Reads the key file, or makes it (readable by its owner alone) if it is not there.
    pub fn open(path: &Path) -> Result<Self, String> {
        let told = |what: &str| format!("{}: {what}", path.display());
        match std::fs::read_to_string(path) {
            Ok(text) => {
                let keys = Self::parse(&text, &beside(path)).ok_or_else(|| {
                    told("this is no key file: two lines of 64 hexadecimal digits are expected. Put the right file back; without it nobody can sign in with an old link and checkpoints cannot be compared.")
                })?;
                keep_private(path);
                keys.envelopes.keep_private();
                Ok(keys)
            }
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                let keys = Self::from_seeds(&crate::chance(), crate::chance(), &beside(path));
                let text = format!("{}\n{}\n", hex(&keys.sign.to_bytes()), hex(&*keys.secret));
                write_private(path, &text).map_err(|e| told(&e.to_string()))?;
                Ok(keys)
            }
            Err(e) => Err(told(&e.to_string())),
        }
    }

    fn parse(text: &str, envelopes: &Path) -> Option<Self> {
        let mut lines = text.lines().map(|l| unhex(l.trim()).and_then(|b| b.try_into().ok()));
        let (sign, secret): ([u8; 32], [u8; 32]) = (lines.next()??, lines.next()??);
        Some(Self::from_seeds(&sign, secret, envelopes))
    }

    /// The public key, in hexadecimal.
    pub fn public(&self) -> String {
        hex(self.sign.verifying_key().as_bytes())
    }

    /// The signature over a text, in hexadecimal.
    pub fn sign(&self, text: &str) -> String {
        hex(&self.sign.sign(text.as_bytes()).to_bytes())
    }

    /// The keyed hash of an e-mail address, whatever the case in which it was typed.
    pub fn email_hash(&self, email: &str) -> String {
        self.keyed("email", &email.trim().to_lowercase())
    }

    /// A keyed hash of a text for one purpose.
    pub fn keyed(&self, purpose: &str, text: &str) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&*self.secret) else {
            unreachable!("HMAC takes a key of any length")
        };
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        hex(&mac.finalize().into_bytes())
    }
}

/// The folder for the keys of envelopes: `keys.envelopes` beside `keys`.
pub fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".envelopes");
    name.into()
}

/// Writes a new file that its owner alone can read; an error when it is there.
pub(crate) fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    let mut file = private_file(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Makes a new file that its owner alone can read, still empty; an error when it is there.
pub fn private_file(path: &Path) -> std::io::Result<File> {
    private(File::options().write(true).create_new(true)).open(path)
}

/// Lets a file that is made be its owner's alone. Where the system has no such thing, its folder must do it.
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Makes a folder that its owner alone can look into, and those above it; nothing when it is there.
pub fn private_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.recursive(true).create(path)
}

/// Takes a file or a folder of ours that is there from everyone but its owner. Nothing where we are not that owner:
/// then they decide.
pub(crate) fn keep_private(path: &Path) {
    #[cfg(unix)]
    if let Ok(what) = std::fs::metadata(path) {
        use std::os::unix::fs::PermissionsExt;
        let mode = if what.is_dir() { 0o700 } else { 0o600 };
        let _ = std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Whether a signature (hexadecimal) is that of a public key (hexadecimal) over a text.
pub fn holds(key: &str, text: &str, signature: &str) -> bool {
    let parse = || {
        let key = VerifyingKey::from_bytes(&unhex(key)?.try_into().ok()?).ok()?;
        let signature = Signature::from_bytes(&unhex(signature)?.try_into().ok()?);
        Some(key.verify_strict(text.as_bytes(), &signature).is_ok())
    };
    parse().unwrap_or(false)
}

/// A fresh secret for a link or a cookie: 256 bits, in hexadecimal.
pub fn token() -> String {
    hex(&crate::chance::<32>())
}

/// What the database keeps of a token.
pub fn token_hash(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}
