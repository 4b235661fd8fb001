# Welsh. No native speaker has checked these words yet.

worry-raise-title = Rwy'n poeni am rywun
worry-danger = A oes rhywun mewn perygl nawr? Gwnewch hyn yn gyntaf
worry-raise-lead = Dywedwch wrthym beth a welsoch neu a glywsoch. Mae'n cymryd dwy funud: dim ond y cwestiwn cyntaf sydd angen ateb. Nid oes rhaid i chi fod yn sicr, ac nid oes rhaid i chi ddweud pwy ydych chi. Mae un person yn ei gael: rhywun sydd â'r dasg o ddiogelu yma neu, lle nad oes neb, stiward. Ni all neb arall yma ei weld.
worry-raise-signed-in = Rydych wedi mewngofnodi, felly rydym yn cadw mai gennych chi y daw: gallwch weld yn nes ymlaen fod rhywun wedi'i godi. Nid yw pwy bynnag sy'n ei godi yn gweld eich enw, oni bai eich bod yn ei ysgrifennu. Os nad ydych am i ni gadw hynny, allgofnodwch yn gyntaf.
worry-raise-what = Am beth rydych chi'n poeni?
worry-raise-what-hint = Beth ddigwyddodd, pryd, ac i bwy
worry-raise-what-missing = Ysgrifennwch am beth rydych chi'n poeni.
worry-raise-what-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf; gallwch ddweud y gweddill yn nes ymlaen.
worry-raise-harmed = Pwy allai gael niwed?
worry-raise-harmed-hint = Enw neu ran o enw, neu sut rydych yn eu hadnabod; nid oes rhaid iddyn nhw fod yn Mutual. Mwy nag un gydag atalnodau rhyngddyn nhw. Ni fyddan nhw'n gweld hyn yma
worry-raise-harms = Pwy allai achosi'r niwed?
worry-raise-harms-hint = Yn yr un ffordd. Ni fydd yr un ohonyn nhw'n gweld hyn, nac yn cael cais i edrych i mewn iddo. Gallwch ei adael yn wag
worry-raise-apart = A yw am un o'r bobl hyn?
worry-raise-apart-hint = Nhw sy'n edrych i mewn i bryderon yma. Dewiswch bob un a all gael niwed neu ei achosi: ni ofynnir iddynt, ac ni chânt wybod. Gallwch ei adael yn wag
worry-raise-wants = Beth mae'r person a allai gael niwed eisiau i ddigwydd?
worry-raise-wants-hint = Yn eu geiriau nhw, os gwyddoch. Gallwch ei adael yn wag
worry-raise-knows = Ydyn nhw'n gwybod eich bod yn dweud wrthym?
worry-raise-knows-hint = Dywedwch wrthym hefyd pan nad ydyn nhw: rydym yn dechrau o'r hyn maen nhw ei eisiau
worry-knows-yes = Maen nhw'n gwybod
worry-knows-no = Nid ydyn nhw'n gwybod
worry-knows-unsure = Nid wyf yn gwybod a ydyn nhw'n gwybod
worry-raise-reach = Sut gallwn ni gysylltu â chi'n ddiogel?
worry-raise-reach-hint = Gallwch adael hyn yn wag
worry-raise-for = Ydych chi'n ysgrifennu hyn dros rywun a ddywedodd wrthych?
worry-raise-for-hint = Ei enw, os yw'n cytuno
worry-raise-line-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
worry-raise-channel = Sut daeth i mewn?
worry-raise-channel-hint = Dim ond os ydych yn ei ysgrifennu dros rywun
worry-channel-web = Ysgrifennwyd yma
worry-channel-telephone = Ar y ffôn
worry-channel-paper = Ar bapur
worry-channel-in-person = Wyneb yn wyneb
worry-raise-go = Ei anfon
worry-raised = Mae wedi'i anfon.
worry-raised-title = Diolch
worry-raised-by-when = { $n ->
    [one] Gofynnir i rywun sy'n gofalu am hyn ymateb erbyn diwedd yfory. Os na wnaiff, mae'n mynd at y nesaf.
    [two] Gofynnir i rywun sy'n gofalu am hyn ymateb o fewn { $n } ddiwrnod. Os na wnaiff, mae'n mynd at y nesaf.
   *[other] Gofynnir i rywun sy'n gofalu am hyn ymateb o fewn { $n } diwrnod. Os na wnaiff, mae'n mynd at y nesaf.
 }
worry-nobody-here = Mae wedi'i gadw, ond ni all neb yma ei dderbyn: ffoniwch os gwelwch yn dda.
worry-raised-nobody = Ni all neb yma dderbyn hyn: efallai bod yr hyn a ysgrifennoch yn sôn am y rhai a allai. Ffoniwch un o'r rhain nawr, a dywedwch wrthyn nhw.
worry-raised-private = Nid yw mewn unrhyw restr, ac nid oes neges yn dweud beth ydyw. Os ydych wedi mewngofnodi, gallwch weld o dan 'Pryderon' fod rhywun wedi ymateb. Os ydych yn aros yn rhy hir am hynny, ffoniwch.

worries-title = Pryderon
worries-waiting = Ar agor nawr
worries-closed = Wedi cau, a chi oedd yn eu dal
worries-mine = Beth a godais i
worries-mine-none = Dim byd, neu ddim byd y gellir ei ddangos ar y ddyfais hon.
worry-mine-waits = Ar { $day }: gofynnir i { $name } ymateb.
worry-mine-nobody = Ar { $day }: ni ofynnir i neb ymateb, am na all neb ar hyn o bryd. Ffoniwch un o'r rhifau o dan Cysylltiadau.
worry-mine-taken = Ar { $day }: mae { $name } wedi ymateb.
worry-mine-closed = Ar { $day }: edrychwyd i mewn iddo, ac mae wedi cau. { $name } oedd yn ei ddal.
worry-waits-for-nobody = Ni ellir gofyn i neb ymateb ar hyn o bryd
worry-closed-on = Caewyd ar { $day }. Mae'r nodyn olaf yn dweud beth ddaeth ohono.
worry-of = Pryder { $when }
worry-held-by = Yn cael ei ddal gan { $name }
worry-waits-for = Gofynnir i { $name } ymateb
worry-due = I'w gymryd ymlaen erbyn { $day }
worry-late = Yn hwyr.
worry-take-lead = Gallwch ei ddarllen ar ôl i chi ei gymryd ymlaen. Yna chi sy'n ei ddal nes iddo gau.
worry-take = Rwy'n ei gymryd ymlaen
worry-taken = Chi sy'n ei ddal nawr.
worry-taken-before = Mae rhywun wedi ei gymryd ymlaen yn barod.
worry-not-taken = Cymerwch ef ymlaen yn gyntaf.
worry-is-closed = Mae wedi cau.
worry-gone = Nid yw hyn gyda chi mwyach. Os gwyddoch am rywbeth na all aros, ffoniwch un o'r rhifau o dan Cysylltiadau.
worry-notes = Beth a wnaed
worry-notes-none = Nid oes dim wedi'i ysgrifennu eto.
worry-note-by = { $name }, { $when }
worry-note-title = Ysgrifennu beth a wnaed
worry-note-text = Beth a wnaed, neu a ddysgwyd
worry-note-text-missing = Ysgrifennwch beth a wnaed.
worry-note-text-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
worry-note-button = Ei gadw
worry-noted = Mae wedi'i gadw.
worry-close-title = Ei gau
worry-close-lead = Mae'n cael ei gadw cyhyd ag y mae'r lle yn dweud, ac yna mae ei eiriau'n cael eu dinistrio.
worry-close-text = Beth ddaeth ohono
worry-close-button = Ei gau
worry-closed = Mae wedi cau.

worry-read-what = Yr hyn a ddywedwyd
worry-read-about = Am bwy y mae
worry-read-apart = Am bwy o'r rhai y gellid gofyn iddynt y gall fod
worry-read-harmed = Pwy allai gael niwed
worry-read-named = Enwyd yn ddiweddarach fel y person a allai gael niwed
worry-read-harms = Pwy allai achosi'r niwed
worry-read-wants = Beth mae'r person a allai gael niwed ei eisiau
worry-read-knows = A ydyn nhw'n gwybod am hyn
worry-read-reach = Sut i gysylltu â phwy bynnag a'i dywedodd
worry-read-for = Dywedwyd dros
worry-read-channel = Sut daeth i mewn
worry-name-title = Dweud am bwy y mae
worry-name-lead = Ysgrifennwch hyn pan wyddoch pwy yn y lle hwn a allai gael niwed: yna gallwch ddarllen beth sydd ei angen arnyn nhw. Os yw rhan o'r enw yn rhan o'ch enw chi, mae'r pryder yn mynd at rywun arall.
worry-name-name = Eu henw llawn
worry-name-name-hint = Fel y mae wedi'i ysgrifennu yma yn Mutual
worry-name-name-missing = Ysgrifennwch eu henw llawn.
worry-name-name-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
worry-name-name-nobody = Nid oes gan neb yma yr enw hwn. Ysgrifennwch yr enw cyntaf a'r enw olaf fel y maen nhw yn Mutual. Os nad ydyn nhw yn Mutual, ysgrifennwch yr enw o dan 'Ysgrifennu beth a wnaed'.
worry-name-name-several = Mae gan fwy nag un person yma yr enw hwn, felly nid ydym yn agor dim: gallai fod y person anghywir. Ysgrifennwch yr enw o dan 'Ysgrifennu beth a wnaed', a gofynnwch i bwy bynnag a ddywedodd wrthych.
worry-name-name-harms = Mae'r enw hwn o dan bwy allai achosi'r niwed, felly nid ydym yn agor dim o'u heiddo. Os rhywun arall ydyw, ysgrifennwch yr enw o dan 'Ysgrifennu beth a wnaed'.
worry-name-name-there = Mae'r person hwn yno yn barod. Ewch yn ôl at y pryder.
worry-name-button = Ei gadw
worry-name-done = Mae wedi'i gadw.
worry-name-passed = Mae wedi'i gadw. Mae rhan o'r enw yn rhan o'ch enw chi, felly mae'r pryder gyda rhywun arall nawr.
worry-let-go-title = Ni allaf barhau â hyn
worry-let-go-lead = Mae'n mynd at y person nesaf ar unwaith, gyda phopeth a ysgrifennwyd yma. Ni allwch ei ddarllen mwyach.
worry-let-go-text = Beth sydd angen i'r person nesaf ei wybod?
worry-let-go-text-hint = Gallwch adael hyn yn wag
worry-let-go-text-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
worry-let-go-button = Ei basio ymlaen
worry-let-go-done = Mae gyda'r person nesaf nawr.
worry-let-go-nobody = Nid yw gyda chi mwyach, ac ni all neb arall yma ei gymryd ymlaen nawr. Dywedir wrth y stiwardiaid fod angen mwy o bobl. Os na all aros, ffoniwch un o'r rhifau o dan Cysylltiadau.

worry-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
worry-mail-text =
    Annwyl { $name },

    mae rhywbeth yn aros amdanoch yn { $place }. Mewngofnodwch i edrych:

    { $link }

    Os nad yw yno mwyach pan edrychwch, mae gyda rhywun arall, ac nid oes angen i chi wneud dim.

worry-few-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
worry-few-mail-text =
    Annwyl { $name },

    ni all neb gymryd rhai tasgau yn { $place } ymlaen ar hyn o bryd. Gweler pwy sydd â pha rôl, a rhowch un i rywun arall hefyd:

    { $link }
worry-raise-often = Daeth gormod o bryderon o'r lle rydych mewn amser byr. Arhoswch funud, yna anfonwch eto. Ydy hi'n frys? Ffoniwch un o'r rhifau uchod.
