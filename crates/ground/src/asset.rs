//! Static files, inside the program, under names that change with their content.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;
use std::collections::BTreeMap;
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/assets"]
#[exclude = "*.md"]
struct Files;

/// Each file's address: `mutual.css` is at `/assets/3f2a9c01/mutual.css`.
static URLS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    Files::iter()
        .filter_map(|name| {
            let hash = crate::hex(&Files::get(&name)?.metadata.sha256_hash()[..6]);
            Some((name.to_string(), format!("/assets/{hash}/{name}")))
        })
        .collect()
});

/// The address of a file; the bare path when there is no such file (a test finds those).
pub fn url(name: &str) -> String {
    URLS.get(name).cloned().unwrap_or_else(|| format!("/assets/0/{name}"))
}

/// The content of a file, for those who draw with it.
pub fn file(name: &str) -> Option<std::borrow::Cow<'static, [u8]>> {
    Files::get(name).map(|file| file.data)
}

pub fn exists(name: &str) -> bool {
    URLS.contains_key(name)
}

/// `GET /assets/{hash}/{*name}`: kept by browsers for good, since a new content has a new address. A
/// page from before a change asks under the old one, and gets today's file for a short time.
pub async fn show(Path((hash, name)): Path<(String, String)>) -> Response {
    let asked = format!("/assets/{hash}/{name}");
    let Some(file) = Files::get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let keep = if URLS.get(&name) == Some(&asked) {
        "public, max-age=31536000, immutable"
    } else {
        "public, max-age=300"
    };
    let headers = [(header::CONTENT_TYPE, kind_of(&name)), (header::CACHE_CONTROL, keep)];
    (headers, file.data).into_response()
}

fn kind_of(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("ttf") => "font/ttf",
        Some("txt" | "LICENSE") => "text/plain; charset=utf-8",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
