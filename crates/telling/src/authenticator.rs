//! A device with passkeys, in software: what a phone does when a page asks it for a passkey. It can be told to do
//! wrong too.

use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// A device of someone's.
pub struct Authenticator {
    /// The address that the browser is at.
    pub origin: String,
    /// How many signatures it made: each says so, and it goes up. With nothing it always says nought.
    pub counter: Option<u32>,
    /// Whether it makes sure of its owner, by a finger, a face or a PIN.
    pub verifies: bool,
    keys: Vec<Key>,
}

/// One passkey.
struct Key {
    id: Vec<u8>,
    handle: Vec<u8>,
    pair: EcdsaKeyPair,
}

impl Authenticator {
    /// A device that does right, at the address of the stories.
    pub fn new() -> Self {
        let origin = "https://mutual.test".to_owned();
        Self { origin, counter: Some(0), verifies: true, keys: Vec::new() }
    }

    /// Makes a passkey; gives the answer for the page.
    pub fn makes(&mut self, options: &str) -> String {
        let asked: Json = serde_json::from_str(options).unwrap();
        let key = &asked["publicKey"];
        assert_eq!(key["authenticatorSelection"]["userVerification"], "required");
        assert_eq!(key["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(key["attestation"], "none");
        let chance = SystemRandom::new();
        let kind = &ECDSA_P256_SHA256_ASN1_SIGNING;
        let secret = EcdsaKeyPair::generate_pkcs8(kind, &chance).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(kind, secret.as_ref(), &chance).unwrap();
        let id = Sha256::digest(pair.public_key().as_ref()).to_vec();
        let point = pair.public_key().as_ref()[1..].to_vec();

        let mut data = self.data(key["rp"]["id"].as_str().unwrap(), 0x40);
        data.extend([0; 16]);
        data.extend(u16::try_from(id.len()).unwrap().to_be_bytes());
        data.extend(&id);
        // The key as COSE writes it: EC2, ES256, P-256, x and y.
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[..32]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[32..]);

        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".to_vec();
        object.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        object.extend(&data);
        let client = self.client("webauthn.create", key);
        let answer = json!({
            "id": text(&id), "rawId": text(&id), "type": "public-key", "extensions": {},
            "response": { "attestationObject": text(&object), "clientDataJSON": text(&client) },
        });
        self.keys.push(Key { id, handle: bytes(key["user"]["id"].as_str().unwrap()), pair });
        answer.to_string()
    }

    /// Signs with the newest passkey; gives the answer for the page.
    pub fn signs(&mut self, options: &str) -> String {
        let asked: Json = serde_json::from_str(options).unwrap();
        let question = &asked["publicKey"];
        assert_eq!(question["userVerification"], "required");
        if let Some(counter) = &mut self.counter {
            *counter += 1;
        }
        let data = self.data(question["rpId"].as_str().unwrap(), 0);
        let client = self.client("webauthn.get", question);
        let key = self.keys.last().unwrap();
        let signed = [data.as_slice(), &Sha256::digest(&client)].concat();
        let signature = key.pair.sign(&SystemRandom::new(), &signed).unwrap();
        json!({
            "id": text(&key.id), "rawId": text(&key.id), "type": "public-key", "extensions": {},
            "response": {
                "authenticatorData": text(&data), "clientDataJSON": text(&client),
                "signature": text(signature.as_ref()), "userHandle": text(&key.handle),
            },
        })
        .to_string()
    }

    /// The id of the newest passkey, as pages write it.
    pub fn newest(&self) -> String {
        text(&self.keys.last().unwrap().id)
    }

    fn data(&self, host: &str, more: u8) -> Vec<u8> {
        let mut data = Sha256::digest(host.as_bytes()).to_vec();
        data.push(0x01 | more | if self.verifies { 0x04 } else { 0 });
        data.extend(self.counter.unwrap_or_default().to_be_bytes());
        data
    }

    fn client(&self, kind: &str, question: &Json) -> Vec<u8> {
        let challenge = &question["challenge"];
        let client = json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false });
        client.to_string().into_bytes()
    }
}

impl Default for Authenticator {
    fn default() -> Self {
        Self::new()
    }
}

/// Bytes as web pages write them: base64 for addresses, without padding.
fn text(bytes: &[u8]) -> String {
    let six = |n: u32| char::from(SIGNS[usize::try_from(n & 63).unwrap()]);
    let mut all = String::new();
    for three in bytes.chunks(3) {
        let n = three.iter().fold(0, |n, b| n << 8 | u32::from(*b)) << (8 * (3 - three.len()));
        all.extend((0..=three.len()).map(|k| six(n >> (18 - 6 * k))));
    }
    all
}

/// The bytes of such a text.
fn bytes(text: &str) -> Vec<u8> {
    let mut all = Vec::new();
    let (mut n, mut held) = (0_u32, 0);
    for sign in text.bytes() {
        let six = SIGNS.iter().position(|s| *s == sign).unwrap();
        n = n << 6 | u32::try_from(six).unwrap();
        held += 6;
        if held >= 8 {
            held -= 8;
            all.push(u8::try_from(n >> held & 0xff).unwrap());
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_as_web_pages_write_them() {
        for (one, other) in
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg")]
        {
            assert_eq!(text(one.as_bytes()), other);
            assert_eq!(bytes(other), one.as_bytes());
        }
        assert_eq!(text(&[0xfb, 0xff]), "-_8");
    }
}
