//! Every way in which a request can end without doing what was asked, and what the person reads then.
//! The words are chosen by the page that shows it ([`crate::page`]); causes go to the log only.

use crate::form::Form;
use crate::store::DbError;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Why a request stopped.
#[derive(Clone, Debug)]
pub enum Stop {
    /// It is not there, or this viewer may not know that it is.
    NotFound,
    /// They may see it but not do this; the key of a plain sentence that says why.
    Forbidden(&'static str),
    /// Only someone who is signed in can do this.
    SignIn,
    /// The form has faults; it is shown again with what was typed.
    Faulty(Box<Form>),
    /// The same form was sent before and has been done; where its result is.
    Already(String),
    /// Nothing wrong: go to this address.
    GoTo(String),
    /// What was sent is too long.
    TooLong,
    /// Too much was asked in too short a time; seconds to wait.
    TooOften(u64),
    /// The request came from another site.
    OtherSite,
    Db(DbError),
    /// Our fault. The cause is for the log.
    Broken(String),
}

impl Stop {
    pub fn broken(cause: impl std::fmt::Display) -> Self {
        Self::Broken(cause.to_string())
    }

    /// The same as the command line tells it.
    pub fn told(&self) -> String {
        match self {
            Self::Db(error) => error.to_string(),
            Self::Broken(cause) => cause.clone(),
            other => format!("{other:?}"),
        }
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden(_) | Self::OtherSite => StatusCode::FORBIDDEN,
            Self::SignIn | Self::Already(_) | Self::GoTo(_) => StatusCode::SEE_OTHER,
            Self::Faulty(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooLong => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Db(DbError::Gone(_) | DbError::Again(_)) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Db(_) | Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The message keys of the page's title and text: `stop-{this}-title`, `stop-{this}-text`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Forbidden(_) => "forbidden",
            Self::OtherSite => "other-site",
            Self::SignIn | Self::Already(_) | Self::GoTo(_) | Self::Faulty(_) => "forbidden",
            Self::TooLong => "too-long",
            Self::TooOften(_) => "too-often",
            Self::Db(DbError::Gone(_) | DbError::Again(_)) => "busy",
            Self::Db(_) | Self::Broken(_) => "broken",
        }
    }
}

impl From<DbError> for Stop {
    fn from(error: DbError) -> Self {
        Self::Db(error)
    }
}

impl From<askama::Error> for Stop {
    fn from(error: askama::Error) -> Self {
        Self::broken(error)
    }
}

/// The reply is bare; `page::dress` puts the page around it, in the viewer's language.
impl IntoResponse for Stop {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}
