//! Boxes that open under their own key and name, and no other.

use super::*;

fn envelopes() -> (PathBuf, Envelopes) {
    let folder = std::env::temp_dir().join(format!("envelopes-{}", hex(&chance::<8>())));
    (folder.clone(), Envelopes::at(&folder))
}

#[test]
fn what_is_sealed_opens_under_its_own_name_and_no_other() {
    let (folder, all) = envelopes();
    all.make("valley.t1.1").unwrap();
    let sealed = all.seal("valley.t1.1", "amina", "[1,2]").unwrap();
    assert_eq!(all.open("valley.t1.1", "amina", &sealed).unwrap(), "[1,2]");
    assert!(all.open("valley.t1.1", "bola", &sealed).is_err());
    all.make("valley.t2.1").unwrap();
    assert!(all.open("valley.t2.1", "amina", &sealed).is_err());
    let other = all.seal("valley.t1.1", "amina", &"x".repeat(900)).unwrap();
    assert_eq!(sealed.len(), other.len(), "a length tells nothing");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn without_its_key_an_envelope_stays_shut() {
    let (folder, all) = envelopes();
    all.make("box").unwrap();
    let sealed = all.seal("box", "amina", "yes").unwrap();
    all.make("box").unwrap();
    assert_eq!(all.open("box", "amina", &sealed).unwrap(), "yes", "a key is made once");
    all.destroy("box").unwrap();
    all.destroy("box").unwrap();
    assert!(all.open("box", "amina", &sealed).is_err());
    all.make("box").unwrap();
    assert!(all.open("box", "amina", &sealed).is_err(), "a new key opens nothing old");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_new_operators_key_opens_what_was_sealed_before_and_the_old_one_opens_nothing() {
    let (folder, all) = envelopes();
    all.make("valley.person.1").unwrap();
    all.make("valley.person.2").unwrap();
    let sealed = all.seal("valley.person.1", "needs", "a ramp").unwrap();
    let old = std::fs::read_to_string(folder.with_extension("master")).unwrap();
    let wrapped = std::fs::read_to_string(folder.join("valley.person.1")).unwrap();

    assert_eq!(Envelopes::at(&folder).rotate().unwrap(), 2);

    assert_eq!(all.open("valley.person.1", "needs", &sealed).unwrap(), "a ramp", "no restart");
    let new = std::fs::read_to_string(folder.with_extension("master")).unwrap();
    assert!(!new.contains(old.trim()), "the old key is gone");
    assert_ne!(wrapped, std::fs::read_to_string(folder.join("valley.person.1")).unwrap());
    std::fs::write(folder.with_extension("master"), old).unwrap();
    assert!(Envelopes::at(&folder).open("valley.person.1", "needs", &sealed).is_err());
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_change_of_keys_that_was_cut_short_loses_nothing() {
    let (folder, all) = envelopes();
    for n in 0..4 {
        all.make(&format!("box.{n}")).unwrap();
    }
    let sealed = all.seal("box.3", "needs", "a ramp").unwrap();
    std::fs::write(folder.join("box.2.torn"), "nonsense").unwrap();
    assert!(all.rotate().is_err(), "it says which file is no key");
    let again = Envelopes::at(&folder);
    assert_eq!(again.open("box.3", "needs", &sealed).unwrap(), "a ramp");
    std::fs::remove_file(folder.join("box.2.torn")).unwrap();
    assert_eq!(again.rotate().unwrap(), 4);
    assert_eq!(all.open("box.3", "needs", &sealed).unwrap(), "a ramp");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_key_that_was_lost_is_not_made_anew_and_is_named_without_an_id() {
    let (folder, all) = envelopes();
    let of = "valley.person.018f0000-0000-7000-8000-0000000000ab";
    all.make(of).unwrap();
    let sealed = all.seal(of, "needs", "a ramp").unwrap();
    let aside = folder.with_extension("aside");
    std::fs::rename(folder.join(of), &aside).unwrap();
    // A program that begins anew knows of it from the database.
    let again = Envelopes::at(&folder);
    let lost = again.expect([of.to_owned()]);
    let says = [all.make(of).unwrap_err().told(), again.make(of).unwrap_err().told()];
    for says in lost.iter().chain(&says) {
        assert!(says.contains("valley.person.*0000ab: this key is not there"), "{says}");
        assert!(says.contains("Put it back") && !says.contains("018f"), "{says}");
    }
    assert!(!all.seal(of, "needs", "a lift").unwrap_err().told().contains("018f"));
    assert!(!folder.join(of).exists());
    std::fs::rename(&aside, folder.join(of)).unwrap();
    again.make(of).unwrap();
    assert_eq!(again.open(of, "needs", &sealed).unwrap(), "a ramp");
    again.make("valley.person.2").unwrap();
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn everyone_who_was_forgotten_stands_once_on_the_list() {
    let (_, all) = envelopes();
    let who = |id: &str| ("valley".to_owned(), id.to_owned());
    all.note_forgotten(&[]).unwrap();
    assert!(!all.forgotten_file().exists());
    all.note_forgotten(&[who("1")]).unwrap();
    all.note_forgotten(&[who("1"), who("2")]).unwrap();
    let text = || std::fs::read_to_string(all.forgotten_file()).unwrap();
    assert_eq!(text(), "valley 1\nvalley 2\n");
    // A line that was cut short is made good below it.
    std::fs::write(all.forgotten_file(), "valley 1\nval").unwrap();
    all.note_forgotten(&[who("1"), who("2")]).unwrap();
    assert_eq!(text(), "valley 1\nval\nvalley 2\n");
    assert_eq!(all.forgotten().unwrap(), [who("1"), who("2")]);
    std::fs::remove_file(all.forgotten_file()).unwrap();
}

#[cfg(unix)]
#[test]
fn nobody_but_their_owner_reads_the_keys() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, all) = envelopes();
    all.make("box").unwrap();
    all.note_forgotten(&[("valley".into(), "1".into())]).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let files = [folder.join("box"), all.master_file(), all.forgotten_file()];
    let held = || (mode(&folder), files.each_ref().map(|file| mode(file)));
    assert_eq!(held(), (0o700, [0o600; 3]));
    // As they may be from before.
    for path in [&folder, &files[2]] {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    all.keep_private();
    assert_eq!(held(), (0o700, [0o600; 3]));
    std::fs::remove_dir_all(folder).unwrap();
}
