//! Whoever has a circle of support is told who said yes, who does not want to be in it and who left it; whoever is taken
//! out is told so. Subjects and mails name nobody.

use super::Seat;
use ground::outbox;
use ground::permit::Act;
use ground::person;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::Writing;
use ground::viewer::Viewer;

/// What someone did who was asked into a circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Did {
    Yes,
    No,
    Left,
}

/// Tells the person.
pub(super) fn answered<A: Act>(
    db: &Db<'_>,
    writing: &Writing<'_, '_, A>,
    seat: &Seat,
    did: Did,
) -> Result<(), Stop> {
    let key = match did {
        Did::Yes => "circle-yes-mail",
        Did::No => "circle-no-mail",
        Did::Left => "circle-left-mail",
    };
    let Some(member) = &seat.member_id else { return Ok(()) };
    let name = person::name(db, &seat.place_id, member)?;
    let path = format!("/{}/me/circle", seat.place_id);
    writing.later(&outbox::tell(&seat.person_id, key, &[("member", &name)], &path))?;
    Ok(())
}

/// Tells whoever was in it that the person took them out. Whoever was only asked was in nothing.
fn taken_out<A: Act>(db: &Db<'_>, writing: &Writing<'_, '_, A>, seat: &Seat) -> Result<(), Stop> {
    let Some(member) = seat.member_id.as_ref().filter(|_| seat.agreed) else { return Ok(()) };
    let name = person::name(db, &seat.place_id, &seat.person_id)?;
    let path = format!("/{}/circles", seat.place_id);
    writing.later(&outbox::tell(member, "circle-out-mail", &[("person", &name)], &path))?;
    Ok(())
}

/// Tells whoever did not end it.
pub(super) fn ended<A: Act>(
    db: &Db<'_>,
    writing: &Writing<'_, '_, A>,
    seat: &Seat,
    by: &Viewer,
) -> Result<(), Stop> {
    if by.is_person(&seat.person_id) {
        return taken_out(db, writing, seat);
    }
    answered(db, writing, seat, if seat.agreed { Did::Left } else { Did::No })
}
