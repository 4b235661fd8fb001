//! What can be read in a file of cards.

/// The text of a file that [`voice::card::pdf`] wrote: what each font's glyphs stand for, line by line.
pub fn text_of(pdf: &str) -> String {
    let maps: Vec<std::collections::BTreeMap<u16, char>> = pdf
        .split("begincmap")
        .skip(1)
        .map(|map| {
            let map = map.split("endcmap").next().unwrap();
            let pair = |line: &str| {
                let (glyph, letter) = line.strip_prefix('<')?.split_once("> <")?;
                let glyph = u16::from_str_radix(glyph, 16).ok()?;
                let letter = u32::from_str_radix(letter.strip_suffix('>')?, 16).ok()?;
                Some((glyph, char::from_u32(letter)?))
            };
            map.lines().filter_map(pair).collect()
        })
        .collect();
    let mut text = String::new();
    let mut font = 0;
    for line in pdf.lines() {
        if line.ends_with(" Tf") {
            font = usize::from(line.starts_with("/F1"));
        }
        let Some(shown) = line.strip_suffix(" Tj") else { continue };
        let bytes = string(shown);
        let glyphs = bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        text.extend(glyphs.map(|g| maps[font].get(&g).copied().unwrap_or('?')));
        text.push(' ');
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The bytes of a string of PDF.
fn string(shown: &str) -> Vec<u8> {
    if let Some(hex) = shown.strip_prefix('<').and_then(|s| s.strip_suffix('>')) {
        let digits: Vec<char> = hex.chars().collect();
        let pair = |p: &[char]| u8::from_str_radix(&p.iter().collect::<String>(), 16).unwrap();
        return digits.chunks(2).map(pair).collect();
    }
    let mut bytes = Vec::new();
    let mut rest = shown[1..shown.len() - 1].bytes();
    while let Some(b) = rest.next() {
        if b != b'\\' {
            bytes.push(b);
            continue;
        }
        match rest.next().unwrap() {
            b'n' => bytes.push(b'\n'),
            b'r' => bytes.push(b'\r'),
            b't' => bytes.push(b'\t'),
            b'b' => bytes.push(8),
            b'f' => bytes.push(12),
            digit @ b'0'..=b'7' => {
                let more = [rest.next().unwrap(), rest.next().unwrap()];
                let octal = more.iter().fold(digit - b'0', |n, d| n * 8 + (d - b'0'));
                bytes.push(octal);
            }
            other => bytes.push(other),
        }
    }
    bytes
}
