//! Writing an imported conversation: one act, one trail line with the digest of what came in; all of
//! it or nothing.

use super::{Comment, Parsed, Vote};
use crate::groups;
use crate::stage::Stage;
use crate::thread::raise::Raised;
use ground::fact::Fact;
use ground::hat::Hats;
use ground::house::House;
use ground::permit::{Act, Noun, Role};
use ground::stop::Stop;
use ground::store::DbResult;
use ground::trail::{self, Detail, Tx, Writing};
use ground::viewer::Viewer;
use ground::{hex, id, params};
use std::collections::{BTreeMap, BTreeSet};

/// Bring in a conversation.
pub struct ImportPolis;

impl Act for ImportPolis {
    type On = Raised;
    const FACT: Fact = Fact::PolisImport;
    const MAY: &'static [Role] = &[Role::Steward];
}

/// What came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    pub thread_id: String,
    pub statements: usize,
    pub held: usize,
    pub votes: usize,
    pub people: usize,
}

/// The counts of one statement.
#[derive(Clone, Copy, Default)]
struct Sums {
    agree: i64,
    disagree: i64,
    pass: i64,
}

/// How a conversation comes in.
#[derive(Clone, Debug)]
pub struct As {
    pub title: String,
    /// The key of the place's outcome that the matter hangs on.
    pub outcome: String,
    /// The digest of the two files.
    pub digest: String,
    /// Whether the same files may come in a second time.
    pub again: bool,
}

/// Brings a conversation into a place as a new thread whose talk is over: its closing day is that of
/// the last vote. It is history: no clock runs against the place until someone takes it on. What hats the
/// people wore is not known and not guessed. Files that came in before are refused with
/// [`Stop::Already`], which holds the path of the matter.
pub async fn import(
    house: &House,
    place_id: &str,
    asked: As,
    parsed: Parsed,
) -> Result<Imported, Stop> {
    let As { title, outcome, digest, again } = asked;
    let place = place_id.to_owned();
    house
        .store
        .act(place_id, move |tx| {
            if let Some(id) =
                trail::said_of(tx, &place, Fact::PolisImport, &digest)?.filter(|_| !again)
            {
                return Err(Stop::Already(format!("/{place}/threads/{id}")));
            }
            let raised = Raised { place_id: place.clone(), id: tx.id() };
            let w = tx.write(Viewer::system(&place).may::<ImportPolis>(&raised)?)?;
            let batch = Batch::new(&raised, &parsed, &digest);
            let people = batch.people(&w)?;
            batch.thread(&w, tx, &title, &outcome, &people)?;
            groups::work::soon(&w, tx, &raised.id)?;
            let sums = batch.sums();
            for comment in &parsed.comments {
                batch.statement(&w, comment, sums.get(&comment.id).copied().unwrap_or_default())?;
            }
            for vote in &batch.votes {
                batch.vote(&w, vote)?;
            }
            let imported = Imported {
                thread_id: raised.id.clone(),
                statements: parsed.comments.len(),
                held: parsed.comments.iter().filter(|c| c.moderated < 0).count(),
                votes: batch.votes.len(),
                people: people.len(),
            };
            let detail = Detail::none()
                .say("title", title.as_str())
                .say("statements", imported.statements as i64)
                .say("votes", imported.votes as i64)
                .say("sha256", digest.as_str());
            Ok(w.keep(detail)?.with(imported))
        })
        .await
}

type W<'t, 'c> = Writing<'t, 'c, ImportPolis>;

struct Batch<'a> {
    raised: &'a Raised,
    comments: &'a [Comment],
    /// Votes on comments that are there.
    votes: Vec<Vote>,
    seed: u128,
}

impl<'a> Batch<'a> {
    fn new(raised: &'a Raised, parsed: &'a Parsed, digest: &str) -> Self {
        let known: BTreeSet<i64> = parsed.comments.iter().map(|c| c.id).collect();
        let votes = parsed.votes.iter().filter(|v| known.contains(&v.comment)).copied().collect();
        let seed = u128::from_str_radix(digest.get(..16).unwrap_or("0"), 16).unwrap_or(0) << 32;
        Self { raised, comments: &parsed.comments, votes, seed }
    }

    /// The ids of statements and people: the same for the same file in the same thread.
    fn statement_id(&self, comment: i64, at: i64) -> String {
        let own = hex(&comment.to_be_bytes());
        let salt = u128::from_str_radix(&own, 16).unwrap_or(0);
        id::fixed(at.max(0), self.thread_seed() ^ self.seed ^ salt << 8 ^ 1)
    }

    fn person_id(&self, voter: i64) -> String {
        let salt = u128::from_be_bytes(
            [[0; 8], voter.to_be_bytes()].concat().try_into().unwrap_or([0; 16]),
        );
        id::fixed(0, self.thread_seed() ^ self.seed ^ salt << 8 ^ 2)
    }

    fn thread_seed(&self) -> u128 {
        self.raised.id.bytes().fold(0u128, |n, b| n.wrapping_mul(31).wrapping_add(u128::from(b)))
            << 20
    }

    fn people(&self, w: &W<'_, '_>) -> DbResult<BTreeSet<i64>> {
        let authors = self.comments.iter().map(|c| c.author);
        let people: BTreeSet<i64> = self.votes.iter().map(|v| v.voter).chain(authors).collect();
        for person in &people {
            people::open::note(
                w,
                "imported",
                &self.person_id(*person),
                &format!("Participant {person}"),
                Hats::default(),
            )?;
        }
        Ok(people)
    }

    fn thread(
        &self,
        w: &W<'_, '_>,
        tx: &Tx<'_>,
        title: &str,
        outcome: &str,
        people: &BTreeSet<i64>,
    ) -> Result<(), Stop> {
        let times = self.votes.iter().map(|v| v.at).chain(self.comments.iter().map(|c| c.at));
        let (opened, closed) =
            times.fold((tx.now(), 0), |(first, last), at| (first.min(at), last.max(at)));
        let closed = closed.min(tx.now() - 1);
        let raiser = self.comments.first().map_or(0, |c| c.author);
        w.exec(
            "insert into thread (place_id, id, title, body, outcome, stage, who, raised_by, channel, \
             raised_at, reply_by, replied_at, talk_opened_at, talk_closes_at, question, \
             clock_kind, statements, votes, people, people_community, people_using, people_providing, \
             people_commissioning, moved_at) values ($1, $2, $3, $3, $4, 'talk', 'members', $5, \
             'import', $6, $6, $6, $6, $7, $3, 'tell', $8, $9, $10, 0, 0, 0, 0, $11)",
            params![
                &self.raised.place_id, &self.raised.id, title, outcome, self.person_id(raiser), opened,
                closed, self.comments.len() as i64, self.votes.len() as i64,
                people.len() as i64, tx.now()
            ],
        )?;
        for (stage, at) in [(Stage::Raised, opened), (Stage::Talk, opened)] {
            w.exec(
                "insert into stage (place_id, id, thread_id, stage, at) values ($1, $2, $3, $4, $5)",
                params![
                    &self.raised.place_id, format!("{}.{}", self.raised.id, stage.key()),
                    &self.raised.id, stage.key(), at
                ],
            )?;
        }
        for person in people {
            let id = self.person_id(*person);
            w.exec(
                "insert into taken_part (place_id, id, thread_id, person_id, hats, at) \
                 values ($1, $2, $3, $4, 0, $5)",
                params![
                    &self.raised.place_id,
                    format!("{}.{id}", self.raised.id),
                    &self.raised.id,
                    &id,
                    opened
                ],
            )?;
        }
        Ok(())
    }

    fn sums(&self) -> BTreeMap<i64, Sums> {
        let mut sums: BTreeMap<i64, Sums> = BTreeMap::new();
        for vote in &self.votes {
            let sum = sums.entry(vote.comment).or_default();
            match vote.value {
                1 => sum.agree += 1,
                -1 => sum.disagree += 1,
                _ => sum.pass += 1,
            }
        }
        sums
    }

    fn statement(&self, w: &W<'_, '_>, c: &Comment, sums: Sums) -> DbResult<()> {
        let held = (c.moderated < 0).then_some(w.now());
        w.exec(
            "insert into statement (place_id, id, thread_id, person_id, channel, body, made_at, \
             held_at, held_reason, agree, disagree, pass, agree_community, agree_using, \
             agree_providing, agree_commissioning, disagree_community, disagree_using, \
             disagree_providing, disagree_commissioning, pass_community, pass_using, pass_providing, \
             pass_commissioning) values ($1, $2, $3, $4, 'import', $5, $6, $7, $8, $9, $10, $11, \
             0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
            params![
                &self.raised.place_id, self.statement_id(c.id, c.at), self.raised.id(),
                self.person_id(c.author), &c.body, c.at, held, held.map(|_| "import"), sums.agree,
                sums.disagree, sums.pass
            ],
        )
        .map(drop)
    }

    fn vote(&self, w: &W<'_, '_>, vote: &Vote) -> DbResult<()> {
        let Some(comment) = self.comments.iter().find(|c| c.id == vote.comment) else {
            return Ok(());
        };
        let (statement, person) =
            (self.statement_id(comment.id, comment.at), self.person_id(vote.voter));
        w.exec(
            "insert into vote (place_id, id, statement_id, thread_id, person_id, value, hats, at) \
             values ($1, $2, $3, $4, $5, $6, 0, $7)",
            params![
                &self.raised.place_id,
                format!("{statement}.{person}"),
                &statement,
                &self.raised.id,
                &person,
                vote.value,
                vote.at
            ],
        )
        .map(drop)
    }
}
