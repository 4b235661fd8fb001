//! Pages of A4 as PDF: text in Atkinson Hyperlegible Next, boxes to tick, lines and symbols. The font's used
//! part is inside the file and its text can be read out and searched; what is text is tagged in reading
//! order, and boxes, lines and symbols are marked as decoration, since the words beside them say it.

use super::symbol;
use ground::stop::Stop;
use pdf_writer::types::{CidFontType, FontFlags, StructRole, SystemInfo, UnicodeCmap};
use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str, TextStr};
use std::borrow::Cow;
use std::collections::BTreeMap;
use subsetter::GlyphRemapper;
use ttf_parser::{Face, GlyphId};

/// A page's width and height, in points.
pub const WIDTH: f32 = 595.28;
pub const HEIGHT: f32 = 841.89;

/// The files of the two weights.
pub struct Files(pub(super) [Cow<'static, [u8]>; 2]);

impl Files {
    pub fn load() -> Result<Self, Stop> {
        let file = |name: &str| {
            ground::asset::file(name).ok_or_else(|| Stop::broken(format!("there is no {name}")))
        };
        Ok(Self([
            file("fonts/atkinson-hyperlegible-next-regular.ttf")?,
            file("fonts/atkinson-hyperlegible-next-bold.ttf")?,
        ]))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    pub weight: Weight,
    pub size: f32,
    /// From one line to the next.
    pub leading: f32,
}

impl Set {
    pub fn regular(size: f32) -> Self {
        Self { weight: Weight::Regular, size, leading: size * 1.3 }
    }

    pub fn bold(size: f32) -> Self {
        Self { weight: Weight::Bold, ..Self::regular(size) }
    }
}

struct Font<'f> {
    data: &'f [u8],
    face: Face<'f>,
    used: GlyphRemapper,
    /// The letter that each used glyph stands for, by its number in the file that is written.
    letters: BTreeMap<u16, char>,
    widths: BTreeMap<u16, f32>,
}

impl<'f> Font<'f> {
    fn new(data: &'f [u8]) -> Result<Self, Stop> {
        let face = Face::parse(data, 0).map_err(Stop::broken)?;
        let widths = BTreeMap::from([(0, 500.0)]);
        Ok(Self { data, face, used: GlyphRemapper::new(), letters: BTreeMap::new(), widths })
    }

    fn em(&self, units: f32) -> f32 {
        units * 1000.0 / f32::from(self.face.units_per_em())
    }

    fn glyph(&self, c: char) -> GlyphId {
        self.face.glyph_index(c).unwrap_or(GlyphId(0))
    }

    fn width(&self, c: char) -> f32 {
        self.em(f32::from(self.face.glyph_hor_advance(self.glyph(c)).unwrap_or(0)))
    }

    /// The bytes that stand for a text in the file.
    fn bytes(&mut self, text: &str) -> Vec<u8> {
        let mut bytes = Vec::new();
        for c in text.chars() {
            let new = self.used.remap(self.glyph(c).0);
            self.widths.insert(new, self.width(c));
            if new > 0 {
                self.letters.entry(new).or_insert(c);
            }
            bytes.extend(new.to_be_bytes());
        }
        bytes
    }
}

struct Page {
    content: Content,
    /// What each marked text is, by its number.
    roles: Vec<StructRole>,
}

impl Page {
    fn new() -> Self {
        Self { content: Content::new(), roles: Vec::new() }
    }
}

/// What is drawn. Places are in points from the upper left corner; a text's place is its first base line.
pub struct Paper<'f> {
    fonts: [Font<'f>; 2],
    pages: Vec<Page>,
}

const NAMES: [&[u8]; 2] = [b"F0", b"F1"];
const SYSTEM: SystemInfo<'_> =
    SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

impl<'f> Paper<'f> {
    pub fn new(files: &'f Files) -> Result<Self, Stop> {
        let fonts = [Font::new(&files.0[0])?, Font::new(&files.0[1])?];
        Ok(Self { fonts, pages: vec![Page::new()] })
    }

    /// Goes on to a new page.
    pub fn turn(&mut self) {
        if self.pages.last().is_some_and(|page| !page.roles.is_empty()) {
            self.pages.push(Page::new());
        }
    }

    fn page(&mut self) -> &mut Page {
        if self.pages.is_empty() {
            self.pages.push(Page::new());
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    pub fn width(&self, set: Set, text: &str) -> f32 {
        let font = &self.fonts[set.weight as usize];
        text.chars().map(|c| font.width(c)).sum::<f32>() * set.size / 1000.0
    }

    /// The lines of a text in this width. A word that is longer than a line is broken.
    pub fn wrap(&self, set: Set, width: f32, text: &str) -> Vec<String> {
        let mut lines = vec![String::new()];
        for word in text.split_whitespace() {
            let last = lines.last_mut().map(std::mem::take).unwrap_or_default();
            let longer = if last.is_empty() { word.to_owned() } else { format!("{last} {word}") };
            lines.pop();
            if self.width(set, &longer) <= width {
                lines.push(longer);
                continue;
            }
            if !last.is_empty() {
                lines.push(last);
            }
            let mut part = String::new();
            for c in word.chars() {
                part.push(c);
                if self.width(set, &part) > width && part.chars().count() > 1 {
                    part.pop();
                    lines.push(std::mem::replace(&mut part, c.to_string()));
                }
            }
            lines.push(part);
        }
        lines
    }

    /// Writes lines, as one element of the tagged text; gives where the next base line would be.
    pub fn text(&mut self, role: StructRole, set: Set, x: f32, y: f32, lines: &[String]) -> f32 {
        let font = &mut self.fonts[set.weight as usize];
        let mut written: Vec<Vec<u8>> = lines.iter().map(|line| font.bytes(line)).collect();
        // Between words of two lines stands a space, for whoever hears or copies the text.
        let space = font.bytes(" ");
        let ends = written.len().saturating_sub(1);
        written.iter_mut().take(ends).for_each(|line| line.extend(&space));
        let page = self.page();
        let id = page.roles.len() as i32;
        page.roles.push(role);
        let c = &mut page.content;
        c.begin_marked_content_with_properties(role.to_name()).properties().identify(id);
        c.begin_text().set_font(Name(NAMES[set.weight as usize]), set.size);
        c.set_leading(set.leading);
        c.next_line(x, HEIGHT - y);
        for (n, line) in written.iter().enumerate() {
            if n > 0 {
                c.next_line_using_leading();
            }
            c.show(Str(line));
        }
        c.end_text().end_marked_content();
        y + set.leading * lines.len() as f32
    }

    /// One line that is not broken.
    pub fn say(&mut self, set: Set, x: f32, y: f32, line: &str) -> f32 {
        self.text(StructRole::P, set, x, y, &[line.to_owned()])
    }

    fn decoration(&mut self, draw: impl FnOnce(&mut Content)) {
        let c = &mut self.page().content;
        c.begin_marked_content(Name(b"Artifact"));
        draw(c);
        c.end_marked_content();
    }

    /// A box to tick; its upper left corner.
    pub fn square(&mut self, x: f32, y: f32, size: f32) {
        self.decoration(|c| {
            c.set_line_width(1.2).rect(x, HEIGHT - y - size, size, size).stroke();
        });
    }

    /// A line from left to right.
    pub fn rule(&mut self, x: f32, y: f32, width: f32, thick: f32) {
        self.decoration(|c| {
            c.set_line_width(thick).move_to(x, HEIGHT - y).line_to(x + width, HEIGHT - y).stroke();
        });
    }

    /// A symbol; its upper left corner.
    pub fn symbol(&mut self, svg: &str, x: f32, y: f32, size: f32) {
        self.decoration(|c| symbol::draw(c, svg, x, HEIGHT - y - size, size));
    }

    /// The file.
    pub fn finish(mut self, title: &str) -> Result<Vec<u8>, Stop> {
        let mut pdf = Pdf::new();
        let mut ids = Ids(0);
        let (catalog, tree, mut tags) = (ids.next(), ids.next(), Tags::new(&mut ids));
        let fonts = [ids.next(), ids.next()];
        for (font, at) in self.fonts.iter().zip(fonts) {
            write_font(&mut pdf, font, at, &mut ids)?;
        }
        let mut kids = Vec::new();
        for page in std::mem::take(&mut self.pages) {
            let (at, content) = (ids.next(), ids.next());
            let mut written = pdf.page(at);
            written.media_box(Rect::new(0.0, 0.0, WIDTH, HEIGHT)).parent(tree).contents(content);
            written.struct_parents(kids.len() as i32);
            let mut resources = written.resources();
            let mut named = resources.fonts();
            for (name, font) in NAMES.iter().zip(fonts) {
                named.pair(Name(name), font);
            }
            named.finish();
            resources.finish();
            written.finish();
            pdf.stream(content, &page.content.finish());
            tags.page(&mut pdf, &mut ids, at, &page.roles);
            kids.push(at);
        }
        pdf.pages(tree).count(kids.len() as i32).kids(kids);
        tags.write(&mut pdf);
        let mut written = pdf.catalog(catalog);
        written.pages(tree).lang(TextStr("en-GB")).pair(Name(b"StructTreeRoot"), tags.root);
        written.mark_info().marked(true);
        written.viewer_preferences().display_doc_title(true);
        written.finish();
        pdf.document_info(ids.next()).title(TextStr(title)).producer(TextStr("Mutual"));
        Ok(pdf.finish())
    }
}

/// The numbers of the objects in a file.
struct Ids(i32);

impl Ids {
    fn next(&mut self) -> Ref {
        self.0 += 1;
        Ref::new(self.0)
    }
}

/// The tree of what is text, in reading order.
struct Tags {
    root: Ref,
    document: Ref,
    parents: Ref,
    elements: Vec<Ref>,
    /// For each page, the list of its elements by the numbers of their marks.
    pages: Vec<Ref>,
}

impl Tags {
    fn new(ids: &mut Ids) -> Self {
        let (root, document, parents) = (ids.next(), ids.next(), ids.next());
        Self { root, document, parents, elements: Vec::new(), pages: Vec::new() }
    }

    fn page(&mut self, pdf: &mut Pdf, ids: &mut Ids, page: Ref, roles: &[StructRole]) {
        let list = ids.next();
        let mut of = Vec::new();
        for (mark, role) in (0..).zip(roles) {
            let at = ids.next();
            let mut element = pdf.struct_element(at);
            element.kind(*role).parent(self.document).page(page);
            element.children().marked_content_id(mark);
            of.push(at);
        }
        pdf.indirect(list).array().items(of.iter().copied());
        self.pages.push(list);
        self.elements.extend(of);
    }

    fn write(&self, pdf: &mut Pdf) {
        let mut document = pdf.struct_element(self.document);
        document.kind(StructRole::Document).parent(self.root);
        let mut children = document.children();
        for element in &self.elements {
            children.struct_element(*element);
        }
        children.finish();
        document.finish();
        let mut numbers = pdf.number_tree::<Ref>(self.parents);
        let mut entries = numbers.nums();
        for (page, list) in (0..).zip(&self.pages) {
            entries.insert(page, *list);
        }
        entries.finish();
        numbers.finish();
        let mut root = pdf.indirect(self.root).dict();
        root.pair(Name(b"Type"), Name(b"StructTreeRoot"));
        root.pair(Name(b"K"), self.document).pair(Name(b"ParentTree"), self.parents);
        root.pair(Name(b"ParentTreeNextKey"), self.pages.len() as i32);
    }
}

fn write_font(pdf: &mut Pdf, font: &Font<'_>, at: Ref, ids: &mut Ids) -> Result<(), Stop> {
    let (cid, descriptor, cmap, file) = (ids.next(), ids.next(), ids.next(), ids.next());
    let bold = font.face.is_bold();
    let name: &[u8] = if bold {
        b"MUTUAL+AtkinsonHyperlegibleNext-Bold"
    } else {
        b"MUTUAL+AtkinsonHyperlegibleNext"
    };
    let subset = subsetter::subset(font.data, 0, &font.used).map_err(Stop::broken)?;
    pdf.type0_font(at)
        .base_font(Name(name))
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(cid)
        .to_unicode(cmap);
    let mut written = pdf.cid_font(cid);
    written
        .subtype(CidFontType::Type2)
        .base_font(Name(name))
        .system_info(SYSTEM)
        .font_descriptor(descriptor)
        .default_width(0.0)
        .cid_to_gid_map_predefined(Name(b"Identity"));
    written.widths().consecutive(0, font.widths.values().copied());
    written.finish();
    let face = &font.face;
    let b = face.global_bounding_box();
    let em = |n: i16| font.em(f32::from(n));
    pdf.font_descriptor(descriptor)
        .name(Name(name))
        .flags(FontFlags::NON_SYMBOLIC)
        .bbox(Rect::new(em(b.x_min), em(b.y_min), em(b.x_max), em(b.y_max)))
        .italic_angle(0.0)
        .ascent(em(face.ascender()))
        .descent(em(face.descender()))
        .cap_height(em(face.capital_height().unwrap_or(668)))
        .stem_v(if bold { 140.0 } else { 90.0 })
        .font_file2(file);
    let mut letters = UnicodeCmap::<u16>::new(Name(b"Letters"), SYSTEM);
    for (glyph, letter) in &font.letters {
        letters.pair(*glyph, *letter);
    }
    pdf.cmap(cmap, &letters.finish());
    pdf.stream(file, &subset).pair(Name(b"Length1"), subset.len() as i32);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_word_is_lost_and_no_line_is_too_long(text in "[a-zŵé ]{0,200}", width in 30.0f32..400.0) {
            let files = Files::load().unwrap();
            let paper = Paper::new(&files).unwrap();
            let set = Set::regular(12.0);
            let lines = paper.wrap(set, width, &text);
            let bare = |t: &str| t.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(bare(&lines.concat()), bare(&text));
            prop_assert!(lines.iter().all(|l| paper.width(set, l) <= width));
        }
    }
}
