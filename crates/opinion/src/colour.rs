//! A mark for each statement that comes from the votes alone: not from its name, its place in the file, the
//! order of people, nor the sign of all votes. It starts the components and settles what is otherwise equal.
//!
//! This is colour refinement (Weisfeiler and Leman): a statement is marked by the marks of those who voted
//! on it, they by what they voted on. Marks are added up in wrapping whole numbers, so order does not matter.

use crate::matrix::{Lanes, Matrix, Tally, WIDTH};

/// The marks with the votes as they are, and with all signs turned.
type Pair = [u64; 2];

fn mix(x: u64) -> u64 {
    let x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// The mark of a vote with code `code` by or on something marked `pair`.
fn voted(pair: Pair, code: usize) -> Pair {
    let salt = |code: usize| mix(code as u64 + 0x9e37_79b9_7f4a_7c15);
    [mix(pair[0] ^ salt(code)), mix(pair[1] ^ salt(2 - code))]
}

fn add(sum: &mut Pair, other: &Pair) {
    sum[0] = sum[0].wrapping_add(other[0]);
    sum[1] = sum[1].wrapping_add(other[1]);
}

fn statements(m: &Matrix, people: &[Pair]) -> Vec<Pair> {
    let table: Vec<[Pair; 3]> =
        people.iter().map(|pair| [0, 1, 2].map(|code| voted(*pair, code))).collect();
    let column = |column: usize| {
        let mut sum = [0; 2];
        for code in [0, 1, 2] {
            m.who(column, code).iter().for_each(|row| add(&mut sum, &table[*row as usize][code]));
        }
        sum.map(mix)
    };
    (0..m.columns.len()).map(column).collect()
}

fn people(m: &Matrix, statements: &[Pair]) -> Vec<Pair> {
    let mut table = vec![[0; 2]; statements.len() * 4];
    for (column, pair) in statements.iter().enumerate() {
        (0..3).for_each(|code| table[column * 4 + code] = voted(*pair, code));
    }
    let row = |row: usize| {
        let mut sum = [0; 2];
        m.cells[m.row(row)].iter().for_each(|code| add(&mut sum, &table[*code as usize]));
        sum.map(mix)
    };
    (0..m.people.len()).map(row).collect()
}

/// One mark for each column.
pub(crate) fn marks(m: &Matrix) -> Vec<u64> {
    let first: Vec<Pair> = (m.tally.iter())
        .map(|[disagree, pass, agree]| {
            let of =
                |a: &u32, b: &u32| mix(mix(u64::from(*a) << 32 | u64::from(*b)) ^ u64::from(*pass));
            [of(agree, disagree), of(disagree, agree)]
        })
        .collect();
    let second = statements(m, &people(m, &first));
    let third = statements(m, &people(m, &second));
    third.into_iter().map(|[a, b]| mix(a.min(b).wrapping_mul(3) ^ mix(a.max(b)))).collect()
}

/// Where the search for components starts. Columns with the same mark but other voters are told apart by
/// their order, since otherwise a conversation with a symmetry would hide a component; columns with the same
/// voters are not, for they load alike.
pub(crate) fn start(m: &Matrix, marks: &[u64]) -> Vec<Lanes> {
    let mut order: Vec<usize> = (0..marks.len()).collect();
    order.sort_by_key(|column| (marks[*column], *column));
    let mut own = marks.to_vec();
    for alike in order.chunk_by(|a, b| marks[*a] == marks[*b]).filter(|run| run.len() > 1) {
        let mut kinds: Vec<(&Tally, &[u32])> = Vec::new();
        for column in alike {
            let from = m.column_start[*column];
            let voters = &m.voters[from[0] as usize..from[3] as usize];
            let kind = (&m.tally[*column], voters);
            let kind = kinds.iter().position(|known| *known == kind).unwrap_or_else(|| {
                kinds.push(kind);
                kinds.len() - 1
            });
            own[*column] = mix(own[*column].wrapping_add(kind as u64));
        }
    }
    let lane = |mark: u64, lane: usize| {
        let bits = mix(mark ^ mix(lane as u64 + 1)) >> 11;
        bits as f64 / (1u64 << 52) as f64 - 1.0
    };
    own.iter().map(|mark| std::array::from_fn::<f64, WIDTH, _>(|l| lane(*mark, l))).collect()
}
