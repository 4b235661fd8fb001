//! The valley in which every private field holds a word of its own.

use crate::ballot::{opens, votes, with_choices};
use crate::whole_way::{open_talk, raise, say};
use ground::hat::Hat;
use ground::params;
use std::collections::BTreeMap;
use telling::{Person, Reply, Told};

const UNTIL: [(&str, &str); 3] =
    [("until-day", "20"), ("until-month", "12"), ("until-year", "2026")];

/// What is typed behind every private word: on a page it must stand as text.
const TYPED: &str = "\"><img src=x onerror=alert(1)>";

/// What must be on no page: the same as a piece of it.
pub const AS_MARKUP: &str = "<img src=x";

pub async fn sends(who: &Person, to: &str, fields: &[(&str, &str)]) -> Reply {
    let typed = |(name, value): &(&str, &str)| {
        // A name and an address must be what they are, and a number is short.
        let plain = ["who", "other", "email", "phone", "holder", "person"].contains(name)
            || !value.contains("zz");
        if plain { (*value).to_owned() } else { format!("{value}{TYPED}") }
    };
    let values: Vec<String> = fields.iter().map(typed).collect();
    let fields: Vec<(&str, &str)> =
        fields.iter().zip(&values).map(|((name, _), value)| (*name, value.as_str())).collect();
    let reply = who.post(to, &fields).await;
    assert_eq!(reply.status, 303, "{} {to}: {}", who.name, reply.text());
    reply
}

/// The valley, with someone of each kind.
pub struct Cast {
    pub people: BTreeMap<&'static str, Person>,
}

impl Cast {
    pub async fn of(valley: &Told) -> Self {
        let mut people = BTreeMap::new();
        people.insert("visitor", valley.visitor());
        people.insert("amina", valley.person("amina", &[Hat::Using]).await);
        people.insert("carys", valley.person("carys", &[Hat::Commissioning]).await);
        people.insert("bola", valley.person("zzmail", &[Hat::Providing]).await);
        people.insert("fern", valley.person("zzfern", &[Hat::Community]).await);
        people.insert("dev", valley.person("dev", &[Hat::Community]).await);
        people.insert("sheila", valley.person("sheila", &[Hat::Community]).await);
        people.insert("mo", valley.moderator("mo").await);
        people.insert("stew", valley.steward("stew").await);
        let leeds = valley.person_of("dale", "leeds", &[Hat::Commissioning]).await;
        leeds.is_given("steward").await;
        people.insert("leeds", leeds);
        Self { people }
    }

    pub fn is(&self, name: &str) -> &Person {
        &self.people[name]
    }
}

/// All of it.
pub async fn is_played(valley: &Told, cast: &Cast) {
    let path = a_matter_is_talked_through(valley, cast).await;
    it_comes_to_its_end(cast, &path).await;
    a_matter_is_for_those_invited(cast).await;
    two_matters_are_voted_on(cast).await;
    sheila_helps(valley, cast).await;
    amina_writes_what_is_hers(cast).await;
    dev_worries_and_meets_amina(cast).await;
}

/// Amina's own matter, talked through: fern votes, and a statement of bola's is held back.
async fn a_matter_is_talked_through(valley: &Told, cast: &Cast) -> String {
    let (amina, bola, carys, fern) =
        (cast.is("amina"), cast.is("bola"), cast.is("carys"), cast.is("fern"));
    let reach = [
        ("way", "post"),
        ("words", "plain"),
        ("phone", "01632 960 001 zzphone"),
        ("address", "1 Mill Lane zzaddress"),
        ("access", "Large print zzaccess"),
    ];
    sends(amina, "/valley/me/reach", &reach).await;
    let path = raise(amina).await;
    open_talk(carys, &path).await;
    let said = say(carys, &path, "Share lifts home").await;
    let held = say(bola, &path, "Mr Grey is the trouble zzheld").await;
    for statement in [&said, &held] {
        sends(fern, &format!("{path}/statements/{statement}/vote"), &[("vote", "agree")]).await;
    }
    let reason = valley.house.place("valley").unwrap().hold_reasons[0].key.clone();
    let why = [("reason", reason.as_str()), ("why", "It names him zzholdwhy")];
    sends(cast.is("mo"), &format!("{path}/statements/{held}/hold"), &why).await;
    let appeal = [("why", "It is well known zzappeal")];
    sends(bola, &format!("{path}/statements/{held}/appeal"), &appeal).await;
    path
}

/// It is decided, done and told back: fern is not sure, is answered, and judges.
async fn it_comes_to_its_end(cast: &Cast, path: &str) {
    let (amina, carys, fern) = (cast.is("amina"), cast.is("carys"), cast.is("fern"));
    let to = |end: &str| format!("{path}/{end}");
    sends(carys, &to("proposal"), &[("body", "Lifts are shared."), ("why", "From the talk.")])
        .await;
    sends(carys, &to("step"), &[("to", "decide")]).await;
    let open = [
        ("from", "safe"),
        ("quorum", "1"),
        ("review-day", "1"),
        ("review-month", "6"),
        ("review-year", "2027"),
    ];
    sends(carys, &to("consent/open"), &open).await;
    let because = [("answer", "not-safe"), ("because", "Who pays for a broken car?")];
    sends(fern, &to("consent"), &because).await;
    let text = [("body", "Lifts are shared. The fund pays."), ("why", "A concern.")];
    sends(carys, &to("proposal"), &text).await;
    let met = [("how", "changed"), ("text", "The fund pays.")];
    let concern = one(cast, "concern").await;
    sends(carys, &to(&format!("concerns/{concern}")), &met).await;
    sends(carys, &to("consent/close"), &[("reason", "It can be tried.")]).await;
    sends(carys, &to("step"), &[("to", "do")]).await;
    sends(carys, &to("step"), &[("to", "tell")]).await;
    for table in ["concern", "statement"] {
        for given in ids(cast, table).await {
            let answer = [("outcome", "adopted"), ("reason", "It is in the text.")];
            let reply = carys.post(&to(&format!("answers/{given}")), &answer).await;
            assert!(matches!(reply.status, 303 | 404), "{}", reply.text());
        }
    }
    let judge = [("says", "no"), ("why", "It is no answer zzjudged")];
    sends(fern, &to(&format!("answers/{concern}/judge")), &judge).await;
    let chosen = [("body", "Visits kept"), ("unit", "visits"), ("better", "more"), ("before", "6")];
    sends(amina, &to("measures"), &chosen).await;
    let measure = one(cast, "measure").await;
    let better = [("says", "better"), ("why", "I see people zzjudgement")];
    sends(fern, &to(&format!("measures/{measure}/judge")), &better).await;
    let felt = [("says", "with"), ("why", "They listened zzfelt")];
    sends(fern, &to("felt"), &felt).await;
}

/// A matter for those invited: amina raised it, carys owns it, bola is invited.
async fn a_matter_is_for_those_invited(cast: &Cast) {
    let (amina, bola, carys) = (cast.is("amina"), cast.is("bola"), cast.is("carys"));
    let raised = [
        ("for", "me"),
        ("what", "My own matter zztitle"),
        ("body", "It is nobody else's zzbody"),
        ("outcome", "o1"),
    ];
    let path = sends(amina, "/valley/raise", &raised).await.location.unwrap();
    open_talk(carys, &path).await;
    let mut open = vec![("question", "What now zzquestion"), ("who", "invited")];
    open.extend(UNTIL);
    sends(carys, &format!("{path}/talk/open"), &open).await;
    sends(carys, &format!("{path}/talk/invite"), &[("person", &bola.id)]).await;
    say(bola, &path, "This stays here zzstatement").await;
}

/// Two ballots in which fern votes in secret: one is closed, one stays open.
async fn two_matters_are_voted_on(cast: &Cast) {
    let (amina, carys, fern) = (cast.is("amina"), cast.is("carys"), cast.is("fern"));
    for closes in [true, false] {
        let path = with_choices(carys, amina, &[("Apples", "10"), ("Pears", "20")]).await;
        let opened = opens(carys, &path, "approval", &[]).await;
        assert_eq!(opened.status, 303, "{}", opened.text());
        votes(fern, &path, &[("choice", "1")]).await;
        votes(amina, &path, &[("choice", "2")]).await;
        if closes {
            sends(carys, &format!("{path}/ballot/close"), &[("why", "All are in.")]).await;
        }
    }
}

/// Sheila enters a card of dorothy's, and ned.
async fn sheila_helps(valley: &Told, cast: &Cast) {
    let sheila = cast.is("sheila");
    let card = [
        ("for", "other"),
        ("what", "The pavement is broken"),
        ("body", "I cannot pass with my frame."),
        ("outcome", "o1"),
        ("name", "Dorothy"),
        ("hat", "using"),
        ("channel", "paper"),
        ("consent", "She signed the card zzcardconsent"),
        ("address", "4 Mill Lane zzcardaddress"),
        ("phone", "01632 960 004 zzcardphone"),
    ];
    let path = sends(sheila, "/valley/raise", &card).await.location.unwrap();
    let ned = [
        ("name", "Ned"),
        ("hat", "using"),
        ("email", "zzenteredmail@example.org"),
        ("way", "telephone"),
        ("words", "plain"),
        ("phone", "01632 960 005 zzenteredphone"),
        ("address", "5 Mill Lane zzenteredaddress"),
        ("consent", "He said so on the telephone zzenteredconsent"),
    ];
    sends(sheila, "/valley/people/enter", &ned).await;
    let carys = cast.is("carys");
    sends(carys, &format!("{path}/take"), &[]).await;
    sends(carys, &format!("{path}/reply"), &[("reply", "We are mending it.")]).await;
    valley.work().await;
}

/// Amina writes her private papers: bola may read what she needs, sheila is in her circle and acts for her.
async fn amina_writes_what_is_hers(cast: &Cast) {
    let (amina, bola, sheila) = (cast.is("amina"), cast.is("bola"), cast.is("sheila"));
    for (body, share) in [("I sing zzstrengthme", "me"), ("I knit zzstrengthcircle", "circle")] {
        let form = [("kind", "gift"), ("body", body), ("share", share)];
        sends(amina, "/valley/me/strengths/put", &form).await;
    }
    shows_and_says(cast).await;
    amina.signs_in().await;
    for (paper, section, text) in [
        ("needs", "support", "Help with the stairs zzneed"),
        ("plan", "outcomes", "The choir zzplan"),
        ("path", "dream", "A house by the sea zzdream"),
    ] {
        sends(amina, &format!("/valley/me/{paper}/write"), &[(section, text)]).await;
    }
    let share = [("who", "zzmail"), UNTIL[0], UNTIL[1], UNTIL[2]];
    sends(amina, "/valley/me/needs/share", &share).await;
    let needs = format!("/valley/people/{}/needs", amina.id);
    sends(bola, &needs, &[("reason", "visit")]).await;

    let near = [
        ("name", "sheila"),
        ("kind", "friend"),
        ("ring", "1"),
        ("note", "Since school zznear"),
        ("ask", "yes"),
    ];
    sends(amina, "/valley/me/circle/put", &near).await;
    let seat = one(cast, "circle").await;
    sends(sheila, &format!("/valley/circles/{seat}/yes"), &[]).await;
    let promise = [
        ("what", "I drive her zzpromise"),
        ("due-day", "1"),
        ("due-month", "1"),
        ("due-year", "2027"),
    ];
    sends(sheila, &format!("/valley/people/{}/circle/promise", amina.id), &promise).await;
    let acting = [
        ("who", "sheila"),
        ("kind", "helper"),
        ("area", "talk"),
        ("for", "My eyes zzactingfor"),
        UNTIL[0],
        UNTIL[1],
        UNTIL[2],
    ];
    sends(amina, "/valley/acting/agree", &acting).await;
}

/// Beside the strength for her circle stands a photo, beside the other one a recording.
async fn shows_and_says(cast: &Cast) {
    let all = ids(cast, "strength").await;
    for (id, what, words, file) in [
        (&all[1], "photo", "My wool zzphoto", crate::strength_media::photo()),
        (&all[0], "recording", "La la la zzvoice", crate::strength_media::voice()),
    ] {
        let to = format!("/valley/me/strengths/{id}/{what}");
        let words = format!("{words}{TYPED}");
        let amina = cast.is("amina");
        let reply = amina.post_file(&to, &[("words", &words)], (what, "zzfile", &file)).await;
        assert_eq!(reply.status, 303, "{}", reply.text());
    }
}

/// Dev raises a worry, which sheila takes up; carys would like amina and dev to meet; amina asks dev into her
/// team.
async fn dev_worries_and_meets_amina(cast: &Cast) {
    let (amina, dev, sheila) = (cast.is("amina"), cast.is("dev"), cast.is("sheila"));
    sheila.is_given("safeguarding").await;
    for who in [amina, dev, sheila] {
        who.signs_in().await;
    }
    let worry = [("what", "She is alone at night zzworry"), ("harmed", "amina")];
    sends(dev, "/valley/concerns/raise", &worry).await;
    let path = format!("/valley/concerns/{}", one(cast, "worry").await);
    sends(sheila, &format!("{path}/take"), &[]).await;
    sends(sheila, &format!("{path}/note"), &[("text", "I called her zznote")]).await;

    let meet = [("who", "amina"), ("other", "dev"), ("words", "You both sing zzmeet")];
    sends(cast.is("carys"), "/valley/introductions/make", &meet).await;
    let path = format!("/valley/introductions/{}", one(cast, "introduction").await);
    for (who, reach) in [(amina, "On Tuesdays zzreachable"), (dev, "At the club")] {
        let yes = [("answer", "yes"), ("reach", reach), ("hide", "0")];
        sends(who, &path, &yes).await;
    }

    let ask = [
        ("who", "dev"),
        ("kind", "volunteer"),
        ("about", "I like mornings zzteam"),
        ("promise", "I tell you early"),
        ("trial-day", "20"),
        ("trial-month", "12"),
        ("trial-year", "2026"),
    ];
    sends(amina, "/valley/teams/ask", &ask).await;
    let path = format!("/valley/teams/seats/{}", one(cast, "seat").await);
    sends(dev, &format!("{path}/take"), &[("promise", "I come on time")]).await;
    let hat =
        [("name", "The rota zzhat"), ("holder", dev.id.as_str()), UNTIL[0], UNTIL[1], UNTIL[2]];
    sends(amina, &format!("/valley/teams/{}/hats", amina.id), &hat).await;
    let link = [("name", "The rota zzlink"), ("address", "https://rota.example.org/amina")];
    sends(amina, &format!("/valley/teams/{}/links", amina.id), &link).await;
    mo_decides_for_bola(cast).await;
    let network =
        [("name", "Mill Lane"), ("about", "x"), ("lat", "53.6"), ("lon", "-1.8"), ("hours", "12")];
    sends(cast.is("carys"), "/valley/networks/make", &network).await;
}

/// A steward enters mo as bola's deputy, who records a decision.
async fn mo_decides_for_bola(cast: &Cast) {
    let (bola, mo) = (cast.is("bola"), cast.is("mo"));
    let deputy = [
        ("who", "mo"),
        ("kind", "deputy"),
        ("area", "talk"),
        ("for", "He cannot decide where he lives"),
        ("authority", "Order of 3 May 2026"),
        UNTIL[0],
        UNTIL[1],
        UNTIL[2],
    ];
    sends(cast.is("stew"), &format!("/valley/acting/agree?for={}", bola.id), &deputy).await;
    let agreed = ids(cast, "acting").await.pop().unwrap();
    sends(mo, &format!("/valley/acting/{agreed}/take"), &[]).await;
    mo.signs_in().await;
    bola.signs_in().await;
    let decided = [
        ("what", "He moves downstairs zzdecided"),
        ("authority", "Order of 3 May 2026"),
        ("said", "I want my window"),
        ("tried", "Pictures"),
        ("review-day", "20"),
        ("review-month", "12"),
        ("review-year", "2026"),
    ];
    sends(mo, &format!("/valley/people/{}/decisions/record", bola.id), &decided).await;
}

/// The ids in a table.
pub async fn ids(cast: &Cast, table: &'static str) -> Vec<String> {
    let sql = format!("select id from {table} where place_id = $1 order by id");
    let rows: Vec<(String,)> = cast
        .is("visitor")
        .house
        .store
        .read(move |db| Ok(db.all(&sql, params!["valley"])?))
        .await
        .unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

async fn one(cast: &Cast, table: &'static str) -> String {
    ids(cast, table).await.remove(0)
}
