//! E-mail: over SMTP, or into a folder where no SMTP server is named. Subjects and texts never hold
//! what is private; they say that something waits, and where.

use crate::seal;
use lettre::message::header::ContentType;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Sends mail.
#[derive(Clone)]
pub struct Mailer {
    from: String,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Folder(PathBuf),
}

/// A mail as it lies in the folder.
#[derive(Clone, Debug)]
pub struct Lying {
    pub file: String,
    pub to: String,
    pub subject: String,
    pub text: String,
}

impl Mailer {
    /// Over an SMTP server: `smtps://user:password@host` or `smtp://host:25`.
    pub fn smtp(url: &str, from: &str) -> Result<Self, String> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|e| format!("mail.smtp is not clear: {e}"))?;
        Ok(Self { from: from.to_owned(), way: Way::Smtp(Box::new(builder.build())) })
    }

    /// Into a folder, one file a mail. The folder is made with the first mail.
    pub fn folder(path: &Path, from: &str) -> Result<Self, String> {
        Ok(Self { from: from.to_owned(), way: Way::Folder(path.to_owned()) })
    }

    /// The folder, where mail goes into one.
    pub fn path(&self) -> Option<&Path> {
        match &self.way {
            Way::Folder(path) => Some(path),
            Way::Smtp(_) => None,
        }
    }

    /// Sends a mail of plain text. The error is for the log and holds no address.
    pub async fn send(&self, to: &str, subject: &str, text: &str) -> Result<(), String> {
        let mail = Message::builder()
            .from(self.from.parse().map_err(|e| format!("mail.from is not clear: {e}"))?)
            .to(to.parse().map_err(|_| "an address that mail cannot go to".to_owned())?)
            .subject(subject)
            .header(ContentType::TEXT_PLAIN)
            .body(text.to_owned())
            .map_err(|e| e.to_string())?;
        match &self.way {
            // Not the server's whole answer: most servers repeat the address in it.
            Way::Smtp(smtp) => smtp.send(mail).await.map(drop).map_err(|e| match e.status() {
                Some(code) => format!("the mail server answered {code}"),
                None => e.to_string(),
            }),
            Way::Folder(path) => lay(path, &mail.formatted()).map_err(|e| e.to_string()),
        }
    }

    /// The mails that lie in the folder, newest first, at most `most`.
    pub fn lying(&self, most: usize) -> Vec<Lying> {
        let Some(path) = self.path() else { return Vec::new() };
        let Ok(entries) = std::fs::read_dir(path) else { return Vec::new() };
        let mut files: Vec<_> = entries
            .filter_map(Result::ok)
            .filter_map(|e| Some((e.metadata().ok()?.modified().ok()?, e.path())))
            .collect();
        files.sort();
        files.into_iter().rev().take(most).filter_map(|(_, path)| read(&path)).collect()
    }
}

/// Lays a mail into the folder, for its owner alone: there are links in it with which one signs in.
fn lay(folder: &Path, mail: &[u8]) -> std::io::Result<()> {
    seal::private_folder(folder)?;
    let path = folder.join(format!("{}.eml", seal::token()));
    seal::private_file(&path)?.write_all(mail)
}

fn read(path: &Path) -> Option<Lying> {
    let raw = std::fs::read_to_string(path).ok()?;
    let (head, body) = raw.split_once("\r\n\r\n").or_else(|| raw.split_once("\n\n"))?;
    let header = |name: &str| {
        let unfolded = head.replace("\r\n ", " ").replace("\n ", " ");
        unfolded
            .lines()
            .find_map(|l| l.strip_prefix(name).map(|v| v.trim().to_owned()))
            .unwrap_or_default()
    };
    let text = match header("Content-Transfer-Encoding:").as_str() {
        "quoted-printable" => unquote(body),
        "base64" => unbase64(body),
        _ => body.to_owned(),
    };
    Some(Lying {
        file: path.file_stem()?.to_string_lossy().into_owned(),
        to: header("To:"),
        subject: plain(&header("Subject:")),
        text,
    })
}

/// A subject without its encoding: `=?utf-8?b?…?=`. A space between two encoded words is no space.
fn plain(subject: &str) -> String {
    let (mut text, mut was_encoded) = (String::new(), false);
    for (n, word) in subject.split(' ').enumerate() {
        let encoded = word.strip_prefix("=?utf-8?b?").and_then(|w| w.strip_suffix("?="));
        if n > 0 && !(was_encoded && encoded.is_some()) {
            text.push(' ');
        }
        match encoded {
            Some(inside) => text.push_str(&unbase64(inside)),
            None => text.push_str(word),
        }
        was_encoded = encoded.is_some();
    }
    text.trim().to_owned()
}

fn unquote(text: &str) -> String {
    let text = text.replace("=\r\n", "").replace("=\n", "");
    let (bytes, mut out, mut at) = (text.as_bytes(), Vec::new(), 0);
    while at < bytes.len() {
        let code = bytes.get(at + 1..at + 3).and_then(|h| std::str::from_utf8(h).ok());
        match (bytes[at], code.and_then(|h| u8::from_str_radix(h, 16).ok())) {
            (b'=', Some(byte)) => {
                out.push(byte);
                at += 3;
            }
            (byte, _) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn unbase64(text: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bits, mut n, mut out) = (0u32, 0, Vec::new());
    for letter in text.bytes().filter_map(|b| LETTERS.iter().position(|l| *l == b)) {
        bits = bits << 6 | u32::try_from(letter).unwrap_or(0);
        n += 6;
        if n >= 8 {
            n -= 8;
            out.push((bits >> n & 0xff) as u8);
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_mail_in_the_folder_reads_as_it_was_written() {
        let path = std::env::temp_dir().join(format!("mail-{}", crate::id::new(1)));
        let mailer = Mailer::folder(&path, "Mutual <mutual@example.org>").unwrap();
        let text = "Dear Zoë,\n\nYour card was answered: £5, yes.\n\nhttps://example.org/a?b=c\n";
        mailer.send("zoe@example.org", "Ein Gruß: your card", text).await.unwrap();
        let lying = mailer.lying(5).remove(0);
        assert_eq!(lying.text.replace("\r\n", "\n").trim(), text.trim());
        assert_eq!(lying.subject, "Ein Gruß: your card");
        #[cfg(unix)]
        for (file, mode) in
            [(path.clone(), 0o700), (path.join(format!("{}.eml", lying.file)), 0o600)]
        {
            use std::os::unix::fs::PermissionsExt;
            let has = std::fs::metadata(file).unwrap().permissions().mode();
            assert_eq!(has & 0o777, mode, "its owner alone reads it");
        }
        std::fs::remove_dir_all(path).unwrap();
    }
}
