//! The store: reads cannot write, and a change stands with its trail line or not at all.

use ground::params;
use ground::place::{Ground, OpenPlace};
use ground::stop::Stop;
use ground::trail::{Detail, Kept, Tx, Writing};
use ground::viewer::Viewer;
use telling::{Told, story};

/// Begins to write in a place as the program itself.
pub fn writing<'t, 'c>(tx: &'t Tx<'c>) -> Result<Writing<'t, 'c, OpenPlace>, Stop> {
    let ground = Ground { place_id: tx.place_id().to_owned() };
    tx.write(Viewer::system(tx.place_id()).may::<OpenPlace>(&ground)?)
}

/// Writes a row, so far without telling it.
pub fn row(writing: &Writing<'_, '_, OpenPlace>, id: &str) -> Result<(), Stop> {
    let sql = "insert into people_group (place_id, id, name, about, made_at) \
               values ($1, $2, $2, '', $3)";
    writing.exec(sql, params![&writing.on().place_id, id, writing.now()])?;
    Ok(())
}

/// A whole act: a row and its public line.
pub fn act(tx: &Tx<'_>, id: &str) -> Result<Kept<()>, Stop> {
    let writing = writing(tx)?;
    row(&writing, id)?;
    writing.keep(Detail::none().say("row", id))
}

/// The rows that stand, and how many lines the trail has.
async fn stands(told: &Told) -> (Vec<String>, usize) {
    let rows = told.house.store.read(|db| {
        let sql = "select id from people_group where place_id = 'valley' order by id";
        Ok(db.all::<(String,)>(sql, &[])?.into_iter().map(|(id,)| id).collect())
    });
    (rows.await.unwrap(), told.trail().await.len())
}

#[tokio::test]
async fn the_database_itself_refuses_to_write_for_a_reader() {
    story(async |told: Told| {
        let sql =
            "insert into place (id, name, opened_at) values ('x', 'x', 1) returning opened_at";
        let tried = told.house.store.read(move |db| Ok(db.number(sql, &[])?)).await;
        let says = format!("{:?}", tried.unwrap_err()).to_lowercase();
        assert!(says.contains("readonly") || says.contains("read-only"), "{says}");
        let tried = told.house.store.snapshot(move |db| Ok(db.number(sql, &[])?)).await;
        assert!(tried.is_err());
        let ids = told.house.store.read(|db| Ok(ground::place::ids(db)?)).await.unwrap();
        assert_eq!(ids, ["dale", "valley"]);
    })
    .await;
}

#[tokio::test]
async fn a_change_and_its_line_go_together() {
    story(async |told: Told| {
        told.house.store.act("valley", |tx| act(tx, "a")).await.unwrap();
        assert_eq!(stands(&told).await, (vec!["a".to_owned()], 2));
    })
    .await;
}

#[tokio::test]
async fn a_change_that_is_not_told_is_undone() {
    story(async |told: Told| {
        let untold = told.house.store.act("valley", |tx| {
            let kept = writing(tx)?.keep(Detail::none())?;
            row(&writing(tx)?, "untold")?;
            Ok(kept)
        });
        assert!(matches!(untold.await, Err(Stop::Broken(says)) if says.contains("trail line")));
        assert_eq!(stands(&told).await, (vec![], 1));
    })
    .await;
}

#[tokio::test]
async fn a_refusal_in_the_middle_leaves_nothing() {
    story(async |told: Told| {
        let refused = told.house.store.act("valley", |tx| {
            let _told = act(tx, "begun")?;
            Err::<Kept<()>, _>(Stop::Forbidden("refused-not-you"))
        });
        assert!(matches!(refused.await, Err(Stop::Forbidden("refused-not-you"))));
        let taken = told.house.store.act("valley", |tx| {
            let _told = act(tx, "same")?;
            act(tx, "same")
        });
        assert!(matches!(taken.await, Err(Stop::Db(ground::store::DbError::Taken(_)))));
        assert_eq!(stands(&told).await, (vec![], 1));
    })
    .await;
}

#[tokio::test]
async fn a_fault_of_the_database_tells_the_log_no_values() {
    story(async |told: Told| {
        let taken = told.house.store.act("valley", |tx| {
            let _told = act(tx, "amina@example.org")?;
            act(tx, "amina@example.org")
        });
        let says = format!("{:?}", taken.await.unwrap_err());
        assert!(says.contains("people_group") && !says.contains("amina"), "{says}");
    })
    .await;
}

#[tokio::test]
async fn a_panic_is_undone_and_the_line_goes_on() {
    story(async |told: Told| {
        let panicked = told.house.store.act("valley", |tx| {
            let _told = act(tx, "panicked")?;
            if tx.now() > 0 {
                panic!("this panic belongs to the story");
            }
            act(tx, "never")
        });
        assert!(matches!(panicked.await, Err(Stop::Broken(_))));
        told.house.store.act("valley", |tx| act(tx, "after")).await.unwrap();
        assert_eq!(stands(&told).await, (vec!["after".to_owned()], 2));
    })
    .await;
}

#[tokio::test]
async fn a_permit_of_one_place_writes_in_no_other() {
    story(async |told: Told| {
        let crossed = told.house.store.act("dale", |tx| {
            let valley = Ground { place_id: "valley".into() };
            let permit = Viewer::system("valley").may::<OpenPlace>(&valley)?;
            tx.write(permit)?.keep(Detail::none())
        });
        assert!(matches!(crossed.await, Err(Stop::NotFound)));
        let nowhere = told.house.store.act("nowhere", |tx| act(tx, "a")).await;
        assert!(matches!(nowhere, Err(Stop::NotFound)));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_acts_at_once_stand_in_one_line() {
    story(async |told: Told| {
        let acts: Vec<_> = (0..200)
            .map(|n| {
                let store = told.house.store.clone();
                tokio::spawn(async move {
                    let id = format!("{n:03}");
                    // Every tenth is refused in the middle, and takes none of the others with it.
                    store
                        .act("valley", move |tx| {
                            let kept = act(tx, &id)?;
                            if n % 10 == 9 { Err(Stop::TooLong) } else { Ok(kept) }
                        })
                        .await
                })
            })
            .collect();
        let mut done = 0;
        for act in acts {
            done += usize::from(act.await.unwrap().is_ok());
        }
        assert_eq!(done, 180);
        let (rows, lines) = stands(&told).await;
        assert_eq!((rows.len(), lines), (180, 181));
        let checked = told.verify().await.unwrap();
        assert_eq!((checked.lines, checked.public), (181, 181));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_programs_on_one_database_keep_one_chain() {
    story(async |told: Told| {
        let houses = [told.house.clone(), told.second_house().await];
        let acts: Vec<_> = (0..60)
            .map(|n| {
                let store = houses[n % 2].store.clone();
                tokio::spawn(async move {
                    let place = if n % 3 == 0 { "dale" } else { "valley" };
                    store.act(place, move |tx| act(tx, &format!("{n:03}"))).await
                })
            })
            .collect();
        for act in acts {
            act.await.unwrap().unwrap();
        }
        assert_eq!(told.trail_of("dale").await.len(), 21);
        assert_eq!(told.verify().await.unwrap().lines, 41);
    })
    .await;
}
