//! Every private word of the valley, and who may read it where.

/// Who may read something, and where: the name of someone in the cast, and the end of a route.
pub type Readers = [(&'static str, &'static str)];

/// Every private word, what it is, and who may read it on which pages: a person, and the end of an
/// address (`*` for each). Nobody else meets it, in no body, no header and no redirect.
pub const MAY_READ: &[(&str, &str, &Readers)] = &[
    ("zzphone", "amina's telephone", &[("amina", "/me/reach")]),
    // Amina is written to by post: whoever posts her letters reads where they go and what she needs.
    (
        "zzaddress",
        "amina's address",
        &[("amina", "/me/reach"), ("stew", "/letters/{id}"), ("stew", "/letters/print")],
    ),
    (
        "zzaccess",
        "what amina needs",
        &[("amina", "/me/reach"), ("stew", "/letters/{id}"), ("stew", "/letters/print")],
    ),
    ("zzmail@", "bola's address", &[("bola", "/me/reach")]),
    (
        "zzcardaddress",
        "dorothy's address, on her card",
        &[("stew", "/letters/{id}"), ("stew", "/letters/print")],
    ),
    ("zzcardphone", "dorothy's telephone, on her card", &[]),
    ("zzcardconsent", "how dorothy agreed", &[]),
    ("zzenteredaddress", "ned's address, entered by sheila", &[]),
    ("zzenteredphone", "ned's telephone, entered by sheila", &[]),
    ("zzenteredmail", "ned's e-mail, entered by sheila", &[]),
    ("zzenteredconsent", "how ned agreed", &[]),
    (
        "zzheld",
        "a statement held back",
        &[
            ("bola", "/talk"),
            ("bola", "/talk/mine"),
            ("bola", "/appeal"),
            ("mo", "/talk"),
            ("mo", "/hold"),
            ("stew", "/talk"),
        ],
    ),
    ("zzholdwhy", "why it was held back, told to its author", &[("bola", "/talk/mine")]),
    ("zzappeal", "what its author asks", &[("bola", "/talk"), ("mo", "/talk"), ("stew", "/talk")]),
    ("zztitle", "the title of a matter for those invited", ONCE_PUBLIC),
    ("zzbody", "its text", INVITED),
    ("zzquestion", "its question", INVITED),
    ("zzstatement", "what is said in it", INVITED),
    ("zzfern", "fern, who voted, answered, was not sure and judged", LISTS),
    ("zzfelt", "why it felt so", &[]),
    ("zzjudged", "why an answer does not answer", &[]),
    ("zzjudgement", "why it is better", &[]),
    ("zzstrengthme", "a strength for nobody else", OWN_STRENGTHS),
    (
        "zzstrengthcircle",
        "a strength for her circle",
        &[
            ("amina", "/me/strengths"),
            ("amina", "/me/strengths/{id}"),
            ("amina", "/me/strengths/{id}/end"),
            ("amina", "/me/strengths/{id}/photo"),
            ("amina", "/me/strengths/{id}/recording"),
            ("amina", "/me/agreed"),
            ("amina", "/people"),
            ("sheila", "/people"),
            ("sheila", "/people/{id}"),
        ],
    ),
    (
        "zzphoto",
        "what is in the photo beside it",
        &[
            ("amina", "/me/strengths"),
            ("amina", "/me/strengths/{id}/photo"),
            ("amina", "/people"),
            ("sheila", "/people"),
            ("sheila", "/people/{id}"),
        ],
    ),
    (
        "zzvoice",
        "what is said in a recording for nobody else",
        &[
            ("amina", "/me/strengths"),
            ("amina", "/me/strengths/{id}/recording"),
            ("amina", "/people"),
        ],
    ),
    (
        "zzneed",
        "what amina needs, for bola to read",
        &[
            ("amina", "/me/needs"),
            ("amina", "/me/needs/write"),
            ("amina", "/me/needs/booklet"),
            ("amina", "/me/needs/versions/{number}"),
            ("amina", "/people/{id}/needs"),
            ("bola", "/people/{id}/needs"),
        ],
    ),
    (
        "zzplan",
        "her plan",
        &[
            ("amina", "/me/plan"),
            ("amina", "/me/plan/write"),
            ("amina", "/people/{id}/plan"),
            ("amina", "/me/plan/booklet"),
            ("amina", "/me/plan/versions/{number}"),
        ],
    ),
    (
        "zzdream",
        "the way to her dream",
        &[
            ("amina", "/me/path"),
            ("amina", "/me/path/write"),
            ("amina", "/people/{id}/path"),
            ("amina", "/me/path/booklet"),
            ("amina", "/me/path/versions/{number}"),
        ],
    ),
    ("zznear", "who is in her life", &[("amina", "/me/circle"), ("amina", "/me/circle/{id}")]),
    (
        "zzpromise",
        "what was promised in her circle",
        &[
            ("amina", "/people/{id}/circle"),
            ("sheila", "/people/{id}/circle"),
            // She wrote it.
            ("sheila", "/account/data"),
            ("sheila", "/account/data.txt"),
            ("sheila", "/account/data.json"),
        ],
    ),
    ("zzworry", "a worry that dev raised, which sheila holds", &[("sheila", "/concerns/{id}")]),
    ("zznote", "what sheila did about it", &[("sheila", "/concerns/{id}")]),
    (
        "zzmeet",
        "why amina and dev should meet",
        &[
            ("amina", "/introductions/{id}"),
            ("dev", "/introductions/{id}"),
            ("carys", "/introductions/{id}"),
            // She wrote it.
            ("carys", "/account/data"),
            ("carys", "/account/data.txt"),
            ("carys", "/account/data.json"),
        ],
    ),
    ("zzreachable", "how amina can be reached, for dev", &[("dev", "/introductions/{id}")]),
    ("zzteam", "what amina says to dev, whom she asks", SEAT),
    (
        "zzhat",
        "a hat in her team",
        &[
            ("amina", "/teams/{id}"),
            ("amina", "/teams/{id}/hats/{hat}/back"),
            ("dev", "/teams/{id}"),
        ],
    ),
    ("zzlink", "a link of her team", &[("amina", "/teams/{id}"), ("dev", "/teams/{id}")]),
    (
        "zzdecided",
        "what mo, his deputy, decided for bola",
        &[
            ("bola", "/me/decisions"),
            ("bola", "/people/{id}/decisions"),
            ("mo", "/people/{id}/decisions"),
            ("bola", "/people/{id}/decisions/{decision}/print"),
            ("mo", "/people/{id}/decisions/{decision}/print"),
        ],
    ),
    ("zzactingfor", "what sheila acts for her for", &[("amina", "/acting"), ("sheila", "/acting")]),
];

/// The two whose seat in a team it is.
pub const SEAT: &Readers = &[("amina", "/teams/seats/{id}"), ("dev", "/teams/seats/{id}")];

/// The pages of one's own strengths, and one's own page.
pub const OWN_STRENGTHS: &Readers = &[
    ("amina", "/me/strengths"),
    ("amina", "/me/strengths/{id}"),
    ("amina", "/me/strengths/{id}/end"),
    ("amina", "/me/strengths/{id}/photo"),
    ("amina", "/me/strengths/{id}/recording"),
    ("amina", "/people"),
];

/// Those who take part in the matter for those invited, and those who look after the place.
pub const INVITED: &Readers =
    &[("amina", "*"), ("bola", "*"), ("carys", "*"), ("mo", "*"), ("stew", "*")];

/// The same, and whoever reads the record: everybody could read the matter until its talk was opened for
/// those invited, and what was written down of it until then stays.
pub const ONCE_PUBLIC: &Readers =
    &[("amina", "*"), ("bola", "*"), ("carys", "*"), ("mo", "*"), ("stew", "*")];

/// Those who said something private here: it stands on their page of all that is held about them.
pub const OWN_DATA: [&str; 6] = ["amina", "bola", "fern", "sheila", "dev", "mo"];

/// The pages on which someone is chosen from the people of the place.
pub const LISTS: &Readers = &[
    ("fern", "*"),
    ("amina", "/talk/invite"),
    ("carys", "/talk/invite"),
    ("stew", "/talk/invite"),
    ("carys", "/own"),
    ("stew", "/own"),
    ("carys", "/actions"),
    ("stew", "/actions"),
    ("stew", "/roles"),
    ("carys", "/ballot/papers"),
    ("mo", "/ballot/papers"),
    ("stew", "/ballot/papers"),
];
