# Welsh. No native speaker has checked these words yet.

kept-title = Beth rydym yn ei gadw, ac am ba hyd
kept-lead = Ni chedwir dim amdanoch yn hirach nag sydd ei angen. Bob awr mae'r rhaglen yn chwilio am yr hyn sydd ar ben, ac yn ei ddinistrio.
kept-own = Cyhyd ag y mynnwch
kept-own-text = Mae'r hyn a ysgrifennoch i chi'ch hun yn aros nes i chi ei dynnu'n ôl neu adael: eich cryfderau gyda'u lluniau a'u recordiadau, eich anghenion, eich cynllun a'ch ffordd at freuddwyd gyda phob fersiwn cynharach, pwy sydd yn eich bywyd, a sut i gysylltu â chi. Mae'r hyn a ddywedoch mewn materion cyhoeddus yn aros gyda nhw. Os gadewch, caiff y geiriau hyn i gyd eu dileu, yno hefyd; yr hyn sy'n aros yw bod rhywbeth wedi'i ddweud, a'r cyfrifon. Nid oes enw ar yr hyn a ateboch am bwy ydym ni: ni all neb ddod o hyd iddo eto, felly mae'n aros.
kept-sign-in = Mewngofnodi
kept-sign-in-text = Rydych yn aros wedi mewngofnodi ar ddyfais am { $days } diwrnod, neu nes i chi allgofnodi. Mae dolen a anfonwn yn gweithio am { $minutes } munud, unwaith. Wedyn caiff y ddau eu dinistrio. Mae eich cyfeiriad e-bost a'ch ail gam yn aros cyhyd â'ch cyfrif.
kept-time = Am gyfnod
kept-years = { $n ->
    [one] Am flwyddyn.
    [two] Am 2 flynedd.
    [few] Am { $n } blynedd.
    [many] Am { $n } blynedd.
   *[other] Am { $n } mlynedd.
 }
kept-days = { $n ->
    [one] Am un diwrnod.
    [two] Am 2 ddiwrnod.
   *[other] Am { $n } diwrnod.
 }
kept-own-days = Cyhyd ag y dewisodd pob un.
kept-source = Ers { $day }. Ffynhonnell:
kept-letters = Geiriau llythyr atoch, ar ôl ei bostio
kept-letters-then = Yna fe'u dinistrir. Mae'r ffaith i ni ysgrifennu atoch yn aros.
kept-looks = Pwy edrychodd ar eich papurau preifat, a pham
kept-looks-then = Yna fe'i dinistrir.
kept-readers = Pwy gafodd ddarllen eich papurau preifat, ar ôl i hynny ddod i ben
kept-readers-then = Yna fe'i dinistrir.
kept-acting = Pwy weithredodd drosoch, ar ôl i hynny ddod i ben
kept-acting-then = Yna fe'i dinistrir. Mae'r hyn a wnaed yn aros ar gofnod ei fater.
kept-groups = Eich bod mewn grŵp, ar ôl i chi adael
kept-groups-then = Yna fe'i dinistrir.
kept-circles = Pwy oedd yn eich cylch, ar ôl i hynny ddod i ben
kept-circles-then = Yna fe'i dinistrir.
kept-networks = Eich bod mewn rhwydwaith cymdogion, ar ôl i chi adael
kept-networks-then = Yna fe'i dinistrir.
kept-hats = Pwy oedd â het mewn tîm gofal, ar ôl i hynny ddod i ben
kept-hats-then = Yna fe'i dinistrir.
kept-seats = Pwy oedd mewn tîm gofal, ar ôl i hynny ddod i ben
kept-seats-then = Yna fe'i dinistrir.
kept-reach = Sut i gysylltu â chi, a ddangoswyd i rywun y cawsoch eich cyflwyno iddynt
kept-reach-then = Yna fe'i dinistrir.
kept-open-introductions = Cyflwyniad na ddigwyddodd
kept-open-introductions-then = Yna fe'i dinistrir, gyda'i allwedd.
kept-introductions = Cyflwyniad a ddigwyddodd
kept-introductions-then = Yna fe'i dinistrir, gyda'i allwedd. Chi biau'r adnabod.
kept-decisions = Penderfyniad a wnaed drosoch
kept-decisions-then = Yna fe'i dinistrir.
kept-jobs = Bod e-bost atoch wedi'i ofyn
kept-jobs-then = Yna fe'i dinistrir. Mae ei eiriau'n mynd cyn gynted ag y caiff ei anfon.
kept-worries = Pryder am niwed neu esgeulustod, ar ôl ei gau
kept-worries-then = Yna dinistrir ei eiriau, gyda'u hallwedd.
kept-did-title = Beth wnaeth y rhaglen yn ddiweddar
kept-did-none = Nid oedd dim ar ben eto.
kept-did = { $n ->
    [one] { $day }: un ({ $what })
   *[other] { $day }: { $n } ({ $what })
 }

agreed-title = Beth rwyf wedi cytuno iddo
agreed-lead = Yr hyn y caiff eraill ei weld neu ei wneud oherwydd eich ie chi. Gallwch dynnu pob un yn ôl unrhyw bryd. Lle nad eich ie chi oedd, mae'n dweud hynny.
agreed-here = Bod yma
agreed-here-self = Ymunoch eich hun. Dywedoch ie ddiwethaf ar { $day }.
agreed-here-by = Rhoddodd { $name } chi i mewn, am i chi ddweud ie. Dywedoch ie ddiwethaf ar { $day }. Dyma a ysgrifennodd { $name }:
agreed-still = Ydw, rwy'n dal i gytuno
agreed-confirmed = Diolch. Rydym wedi nodi dyddiad heddiw.
agreed-no-more = Nid wyf am fod yma mwyach
agreed-others = Beth gaiff eraill ei weld neu ei wneud
agreed-others-none = Dim. Nid ydych wedi gadael i neb weld na gwneud dim.
agreed-until = Tan { $day }.
agreed-reader = Caiff { $name } ddarllen: { $what }.
agreed-hand = Caiff { $name } weithredu drosoch.
agreed-hand-asked = Gofynnwyd i { $name } weithredu drosoch, ac nid yw wedi dweud ie eto.
agreed-hand-authority = Caiff { $name } weithredu drosoch. Rhywun sy'n gofalu am y lle a'i cofnododd.
agreed-circle = Mae { $name } yn eich cylch cefnogaeth.
agreed-team = Mae { $name } yn eich tîm gofal.
agreed-networks = Rydych yn y rhwydwaith cymdogion { $name }.
agreed-change = Ei newid neu ei dynnu'n ôl
agreed-how = sut y cytunodd
agreed-of = Sut y cytunodd { $name } i fod yma
agreed-helper-title = Sut y cytunodd rhywun i fod yma
agreed-when = Dywedodd ie ddiwethaf ar { $day }. Ysgrifennoch:
agreed-said = Mae'n dal i gytuno. Sut y dywedodd hynny?
agreed-said-go = Ei nodi
agreed-noted = Wedi'i nodi, gyda dyddiad heddiw.
consent-again-subject = { $place }: mae rhywbeth yn aros amdanoch
consent-again-text =
    Annwyl { $name },

    beth amser yn ôl dywedoch ie i fod yn { $place }, a rhoddodd rhywun chi i mewn. A yw hynny'n iawn o hyd?

    Os ydyw, nid oes rhaid i chi wneud dim. Os nad yw, dywedwch wrth bwy bynnag sy'n eich helpu, neu wrthym ni, ac fe'ch tynnwn allan. Mae'r hyn a gedwir amdanoch, a'r hyn rydych yn gadael i eraill ei weld, yma:

    { $link }
