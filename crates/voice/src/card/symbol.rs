//! The symbols of the product as strokes for paper: just as much of SVG as the files in `assets/symbols`
//! use (polygons, and paths of lines and cubic curves).

use pdf_writer::Content;

/// The numbers of a text, however they are parted: `2.02-4.79.5` holds three.
fn numbers(text: &str) -> Vec<f32> {
    let mut all = Vec::new();
    let mut now = String::new();
    let mut end = |now: &mut String| {
        if let Ok(n) = now.parse() {
            all.push(n);
        }
        now.clear();
    };
    for c in text.chars() {
        match c {
            '-' => {
                end(&mut now);
                now.push('-');
            }
            '.' if now.contains('.') => {
                end(&mut now);
                now.push('.');
            }
            '0'..='9' | '.' => now.push(c),
            _ => end(&mut now),
        }
    }
    end(&mut now);
    all
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let key = format!(" {name}=\"");
    let from = tag.find(&key)? + key.len();
    tag[from..].split('"').next()
}

fn path(c: &mut Content, d: &str) {
    let (mut x, mut y) = (0.0f32, 0.0f32);
    let mut at = 0;
    let is_command = |c: char| c.is_ascii_alphabetic();
    while let Some(command) = d[at..].chars().next() {
        let rest = &d[at + 1..];
        let end = rest.find(is_command).unwrap_or(rest.len());
        let n = numbers(&rest[..end]);
        at += 1 + end;
        let relative = command.is_ascii_lowercase();
        let size = match command.to_ascii_lowercase() {
            'm' | 'l' => 2,
            'h' | 'v' => 1,
            'c' => 6,
            'z' => {
                c.close_path();
                continue;
            }
            _ => continue,
        };
        for (turn, step) in n.chunks_exact(size).enumerate() {
            let (bx, by) = if relative { (x, y) } else { (0.0, 0.0) };
            match command.to_ascii_lowercase() {
                'h' => x = bx + step[0],
                'v' => y = by + step[0],
                'c' => {
                    (x, y) = (bx + step[4], by + step[5]);
                    c.cubic_to(bx + step[0], by + step[1], bx + step[2], by + step[3], x, y);
                    continue;
                }
                _ => (x, y) = (bx + step[0], by + step[1]),
            }
            if command.eq_ignore_ascii_case(&'m') && turn == 0 {
                c.move_to(x, y);
            } else {
                c.line_to(x, y);
            }
        }
    }
}

fn colour(c: &mut Content, hex: &str) {
    let part = |at: usize| {
        let n = hex.get(at..at + 2).and_then(|h| u8::from_str_radix(h, 16).ok()).unwrap_or(0);
        f32::from(n) / 255.0
    };
    c.set_fill_rgb(part(1), part(3), part(5));
}

/// Draws a symbol with its lower left corner at a point.
pub fn draw(c: &mut Content, svg: &str, x: f32, y: f32, size: f32) {
    let scale = size / 72.0;
    c.save_state();
    c.transform([scale, 0.0, 0.0, -scale, x, y + size]);
    c.set_line_width(2.0);
    c.set_line_cap(pdf_writer::types::LineCapStyle::RoundCap);
    c.set_line_join(pdf_writer::types::LineJoinStyle::RoundJoin);
    for tag in svg.split('<') {
        if let Some(points) = attribute(tag, "points").filter(|_| tag.starts_with("polygon")) {
            let n = numbers(points);
            for (turn, step) in n.chunks_exact(2).enumerate() {
                if turn == 0 {
                    c.move_to(step[0], step[1]);
                } else {
                    c.line_to(step[0], step[1]);
                }
            }
            c.close_path();
        } else if let Some(d) = attribute(tag, "d").filter(|_| tag.starts_with("path")) {
            path(c, d);
        } else {
            continue;
        }
        match attribute(tag, "fill") {
            Some("none") | None => {
                c.stroke();
            }
            Some(fill) => {
                colour(c, fill);
                c.fill_nonzero();
            }
        }
    }
    c.restore_state();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_parted_as_svg_parts_them() {
        assert_eq!(numbers("0.02-4.79,1.5 9-.5.5"), [0.02, -4.79, 1.5, 9.0, -0.5, 0.5]);
        assert!(numbers("").is_empty());
    }

    #[test]
    fn a_path_moves_with_its_small_letters() {
        let mut c = Content::new();
        path(&mut c, "M10,10h5l0,5z");
        let text = String::from_utf8(c.finish().to_vec()).unwrap();
        assert_eq!(text.trim(), "10 10 m\n15 10 l\n15 15 l\nh");
    }
}
