//! A form with files (`multipart/form-data`): the typed values as any other [`Form`], and the files as bytes.
//! An address that takes files says so where it is listed ([`crate::routes::Routes::upload`]), and only there a
//! body may be this large. A form without files that comes to the same address is read as any form.

use crate::form::{Form, clean};
use crate::stop::Stop;
use crate::visit::{SESSION, cookie};
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use sha2::{Digest, Sha256};

/// The largest file that is kept in memory, in bytes: a photo as a phone takes it has 2 to 10 million. What
/// uses a file has a smaller limit of its own.
pub const LARGEST_FILE: usize = 12_000_000;

/// The largest body at an address that takes files, in bytes. More than a file may have, so that a file that is
/// too large is refused on its page, with the words that were typed beside it.
pub const LARGEST: usize = 32_000_000;

/// So many values and files are read of one form.
const MOST: usize = 64;

/// One file, as it came. Its name and what it calls itself are not looked at: they prove nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    pub field: String,
    /// Empty when it is too large.
    pub bytes: Vec<u8>,
    /// It has more than [`LARGEST_FILE`] bytes.
    pub is_too_large: bool,
}

/// What came with one form.
#[derive(Clone, Debug, Default)]
pub struct Upload {
    pub form: Form,
    files: Vec<File>,
}

impl Upload {
    /// The file that was chosen in a field; none when the field was left empty.
    pub fn file(&self, field: &str) -> Option<&File> {
        self.files.iter().find(|f| f.field == field && (f.is_too_large || !f.bytes.is_empty()))
    }

    async fn read(mut parts: Multipart, digest: &mut Sha256) -> Result<Self, Stop> {
        let (mut fields, mut files, mut typed) = (Vec::new(), Vec::new(), 0);
        for _ in 0..MOST {
            let field = match parts.next_field().await {
                Ok(Some(field)) => field,
                Ok(None) => break,
                Err(e) if e.status() == StatusCode::PAYLOAD_TOO_LARGE => return Err(Stop::TooLong),
                // An odd form has odd values: what was read before counts.
                Err(_) => break,
            };
            let name = clean(field.name().unwrap_or_default());
            let is_file = field.file_name().is_some();
            let most = if is_file { LARGEST_FILE } else { crate::form::LARGEST };
            let Some((bytes, is_too_large)) = bytes_of(field, most).await? else { break };
            digest.update(name.as_bytes());
            digest.update([0]);
            digest.update(Sha256::digest(&bytes));
            if is_file {
                files.push(File { field: name, bytes, is_too_large });
                continue;
            }
            typed += bytes.len();
            if is_too_large || typed > crate::form::LARGEST {
                return Err(Stop::TooLong);
            }
            fields.push((name, clean(&String::from_utf8_lossy(&bytes))));
        }
        Ok(Self { form: Form::of(fields), files })
    }
}

/// The bytes of a field, and whether there were more than `most`: then it is read to its end and nothing of it
/// kept. None when it breaks off.
async fn bytes_of(mut field: Field<'_>, most: usize) -> Result<Option<(Vec<u8>, bool)>, Stop> {
    let (mut bytes, mut is_too_large) = (Vec::new(), false);
    loop {
        match field.chunk().await {
            Ok(Some(chunk)) if !is_too_large && bytes.len() + chunk.len() <= most => {
                bytes.extend_from_slice(&chunk);
            }
            Ok(Some(_)) => {
                is_too_large = true;
                bytes = Vec::new();
            }
            Ok(None) => return Ok(Some((bytes, is_too_large))),
            Err(e) if e.status() == StatusCode::PAYLOAD_TOO_LARGE => return Err(Stop::TooLong),
            Err(_) => return Ok(None),
        }
    }
}

/// Whether a request brings a form with files.
pub fn is_upload(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    kind.trim_start().to_ascii_lowercase().starts_with("multipart/form-data")
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Stop;

    async fn from_request(request: Request, state: &S) -> Result<Self, Stop> {
        if !is_upload(request.headers()) {
            return Ok(Self { form: Form::from_request(request, state).await?, files: Vec::new() });
        }
        let (head, body) = request.into_parts();
        // Nobody's megabytes are read before there is a session; the handler looks whose it is.
        let sender = cookie(&head, SESSION).ok_or(Stop::SignIn)?.to_owned();
        let path = head.uri.path().to_owned();
        let mut digest = Sha256::new().chain_update(&path).chain_update([0]);
        digest.update(&sender);
        let request = Request::from_parts(head, body);
        let parts = Multipart::from_request(request, state).await.map_err(|_| Stop::TooLong)?;
        let mut upload = Self::read(parts, &mut digest).await?;
        upload.form.mark(&crate::hex(&digest.finalize()));
        Ok(upload)
    }
}
