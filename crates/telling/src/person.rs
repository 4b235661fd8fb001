//! Someone at a browser: they ask for pages, fill in forms, and keep the cookies they are given.

use crate::Reply;
use crate::around::Around;
use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, header};
use ground::hat::Hat;
use ground::house::House;
use ground::{account, page, visit};
use http_body_util::BodyExt;
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Mutex, OnceLock, PoisonError};
use tower::ServiceExt;

/// Someone in a story.
pub struct Person {
    pub house: House,
    pub place: String,
    pub name: String,
    /// Empty for a visitor.
    pub id: String,
    pub email: String,
    /// The site, built at the first request: it has hundreds of routes.
    site: OnceLock<Router>,
    cookies: Mutex<BTreeMap<String, String>>,
    /// Where they are on the network, if the story says so.
    network: Mutex<Option<IpAddr>>,
    /// What they type around their own words.
    around: Mutex<Option<Around>>,
}

impl Person {
    pub(crate) fn visitor(house: &House) -> Self {
        Self {
            house: house.clone(),
            place: "valley".into(),
            name: String::new(),
            id: String::new(),
            email: String::new(),
            site: OnceLock::new(),
            cookies: Mutex::default(),
            network: Mutex::default(),
            around: Mutex::default(),
        }
    }

    pub(crate) async fn joins(house: &House, place: &str, name: &str, hats: &[Hat]) -> Self {
        let email = format!("{name}@example.org");
        let id = crate::made::person(house, place, name, &email, hats).await;
        let someone = Self {
            place: place.to_owned(),
            name: name.to_owned(),
            id,
            email,
            ..Self::visitor(house)
        };
        someone.signs_in().await;
        someone
    }

    /// Begins a login session, without the mail, with a second step passed.
    pub async fn signs_in(&self) {
        let hash = self.house.keys.email_hash(&self.email);
        let token = account::begin_session(&self.house, &hash).await.unwrap();
        account::step::passed(&self.house, &token).await.unwrap();
        self.keeps(visit::SESSION, &token);
    }

    /// Is given a role by the program itself.
    pub async fn is_given(&self, role: &str) {
        crate::made::role(&self.house, &self.place, &self.id, role).await;
    }

    /// Puts a cookie into the browser; an empty one is taken out.
    pub fn keeps(&self, name: &str, value: &str) {
        let mut cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        if value.is_empty() {
            cookies.remove(name);
        } else {
            cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    /// The value of a cookie that the browser has.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Reply {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// From now on is at an address of the network.
    pub fn is_at(&self, address: IpAddr) {
        *self.network.lock().unwrap_or_else(PoisonError::into_inner) = Some(address);
    }

    /// From now on types something before and behind each text of a form: one pair after the other.
    pub fn types_around(&self, pairs: &'static [(&'static str, &'static str)]) {
        *self.around.lock().unwrap_or_else(PoisonError::into_inner) = Some(Around::new(pairs));
    }

    /// Sends a form.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let tries = match &mut *self.around.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(around) => around.tries(fields),
            None => Vec::new(),
        };
        // With it in every text, then only in those that look like sentences.
        for mut typed in tries {
            loop {
                let given: Vec<(&str, &str)> =
                    fields.iter().zip(&typed).map(|((k, _), v)| (*k, v.as_str())).collect();
                let reply = self.send_form(path, &given).await;
                if matches!(reply.status, 200 | 303) {
                    return reply;
                }
                // Where a field is refused, it is sent as it was.
                let refused = |k: &str| reply.body.contains(&format!("href=\"#{k}"));
                let mut changed = false;
                for ((name, plain), typed) in fields.iter().zip(&mut typed) {
                    if reply.status == 422 && typed != plain && refused(name) {
                        *typed = (*plain).to_owned();
                        changed = true;
                    }
                }
                if !changed {
                    break;
                }
            }
        }
        self.send_form(path, fields).await
    }

    async fn send_form(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let pair = |(k, v): &(&str, &str)| format!("{}={}", page::encode(k), page::encode(v));
        self.post_raw(path, &fields.iter().map(pair).collect::<Vec<_>>().join("&")).await
    }

    /// The address of a form on a page that was opened now: it says for whom they act, as `ground::tab` marks it.
    fn of_now(&self, path: &str) -> String {
        let Some(id) = self.cookie(ground::acting::COOKIE) else { return path.to_owned() };
        let join = if path.contains('?') { '&' } else { '?' };
        format!("{path}{join}{}={id}", ground::tab::ACTING)
    }

    /// Sends the very bytes of a form.
    pub async fn post_raw(&self, path: &str, body: &str) -> Reply {
        self.post_to(&self.of_now(path), body).await
    }

    /// The same to this very address: of a page that was opened earlier.
    pub async fn post_to(&self, path: &str, body: &str) -> Reply {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.to_owned()));
        self.send(request.unwrap()).await
    }

    /// Sends a form with a file, as a browser does: its field, its name, and its bytes.
    pub async fn post_file(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        (field, name, bytes): (&str, &str, &[u8]),
    ) -> Reply {
        let mut body = Vec::new();
        let part = |disposition: String| {
            format!("--zzboundary\r\nContent-Disposition: form-data; {disposition}\r\n")
                .into_bytes()
        };
        for (name, value) in fields {
            body.extend(part(format!("name=\"{name}\"")));
            body.extend(format!("\r\n{value}\r\n").into_bytes());
        }
        body.extend(part(format!("name=\"{field}\"; filename=\"{name}\"")));
        body.extend(b"Content-Type: application/octet-stream\r\n\r\n");
        body.extend(bytes);
        body.extend(b"\r\n--zzboundary--\r\n");
        let request = Request::post(self.of_now(path))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=zzboundary")
            .body(Body::from(body));
        self.send(request.unwrap()).await
    }

    /// Sends any request, with the browser's cookies.
    pub async fn send(&self, mut request: Request<Body>) -> Reply {
        let cookies = {
            let jar = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
            jar.iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join("; ")
        };
        if !cookies.is_empty() {
            request.headers_mut().insert(header::COOKIE, cookies.parse().unwrap());
        }
        if let Some(address) = *self.network.lock().unwrap_or_else(PoisonError::into_inner) {
            request.extensions_mut().insert(ConnectInfo(SocketAddr::new(address, 9)));
        }
        let site = self.site.get_or_init(|| mutual::app(self.house.clone())).clone();
        let response = site.oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        let reply = Reply {
            status: parts.status.as_u16(),
            location: parts.headers.get("location").map(|l| l.to_str().unwrap().to_owned()),
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
        };
        for name in
            [visit::SESSION, visit::WORDS, visit::SAID, visit::BROWSER, ground::acting::COOKIE]
        {
            if let Some(value) = reply.cookie(name) {
                self.keeps(name, &value);
            }
        }
        reply
    }
}
