//! A client of HTTP/1.1 that keeps its connection and does little else, so that what is measured is the
//! server.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// One connection.
pub struct Connection {
    stream: BufReader<TcpStream>,
    line: Vec<u8>,
}

/// An answer.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(k, _)| k == name).map(|(_, v)| v.as_str())
    }
}

fn told(error: &std::io::Error) -> String {
    format!("the connection broke: {error}")
}

impl Connection {
    pub fn open(address: SocketAddr) -> Result<Self, String> {
        let stream =
            TcpStream::connect_timeout(&address, Duration::from_secs(5)).map_err(|e| told(&e))?;
        stream.set_nodelay(true).map_err(|e| told(&e))?;
        stream.set_read_timeout(Some(Duration::from_secs(60))).map_err(|e| told(&e))?;
        Ok(Self { stream: BufReader::with_capacity(64 * 1024, stream), line: Vec::new() })
    }

    /// Sends a whole request and reads the whole answer.
    pub fn ask(&mut self, request: &[u8]) -> Result<Answer, String> {
        self.stream.get_mut().write_all(request).map_err(|e| told(&e))?;
        let mut answer = Answer { status: self.status()?, ..Answer::default() };
        loop {
            let line = self.line()?;
            let Some((name, value)) = line.split_once(':') else { break };
            answer.headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        if answer.header("transfer-encoding").is_some_and(|v| v.contains("chunked")) {
            while self.chunk(&mut answer.body)? {}
        } else if let Some(length) = answer.header("content-length").and_then(|v| v.parse().ok()) {
            answer.body = vec![0; length];
            self.stream.read_exact(&mut answer.body).map_err(|e| told(&e))?;
        }
        Ok(answer)
    }

    fn status(&mut self) -> Result<u16, String> {
        let line = self.line()?;
        let status = line.split(' ').nth(1).and_then(|s| s.parse().ok());
        status.ok_or_else(|| format!("this is no answer: {line:?}"))
    }

    fn line(&mut self) -> Result<String, String> {
        self.line.clear();
        self.stream.read_until(b'\n', &mut self.line).map_err(|e| told(&e))?;
        Ok(String::from_utf8_lossy(&self.line).trim_end().to_owned())
    }

    /// Reads a chunk; `false` after the last.
    fn chunk(&mut self, body: &mut Vec<u8>) -> Result<bool, String> {
        let line = self.line()?;
        let length = usize::from_str_radix(&line, 16).map_err(|e| format!("{line:?}: {e}"))?;
        let (from, to) = (body.len(), body.len() + length);
        body.resize(to, 0);
        self.stream.read_exact(&mut body[from..]).map_err(|e| told(&e))?;
        self.line()?;
        Ok(length > 0)
    }
}

/// The text of a request without a body.
pub fn get(path: &str, token: Option<&str>, compressed: bool) -> Vec<u8> {
    let gzip = if compressed { "accept-encoding: gzip\r\n" } else { "" };
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{}{gzip}\r\n", cookie(token)).into_bytes()
}

/// The text of a request that sends a form, as a browser sends it from our own page.
pub fn post(path: &str, token: Option<&str>, form: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n{}\r\n{form}",
        form.len(),
        cookie(token),
    )
    .into_bytes()
}

fn cookie(token: Option<&str>) -> String {
    let session = ground::visit::SESSION;
    token.map(|t| format!("cookie: {session}={t}\r\n")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    #[test]
    fn it_reads_answers_of_both_kinds_from_one_connection() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut buffer = [0; 1024];
            for answer in [
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 303 See Other\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
            ] {
                assert!(stream.read(&mut buffer).unwrap() > 0);
                stream.write_all(answer.as_bytes()).unwrap();
            }
        });
        let mut connection = Connection::open(address).unwrap();
        let first = connection.ask(&get("/", None, false)).unwrap();
        assert_eq!((first.status, first.body.as_slice()), (200, &b"hello"[..]));
        let second = connection.ask(&post("/", Some("t"), "a=b")).unwrap();
        assert_eq!((second.status, second.body.as_slice()), (303, &b"abc"[..]));
        server.join().unwrap();
    }
}
