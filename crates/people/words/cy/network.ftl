# Welsh. No native speaker has checked these words yet.

networks-title = Rhwydweithiau cymdogion
networks-lead = Ychydig o bobl sy'n byw o fewn tro byr i'w gilydd, ac un ohonyn nhw sy'n eu cysylltu. Maen nhw'n helpu ei gilydd.
networks-spot = Dweud ble rydych chi'n byw, i ddod o hyd i'r rhai sy'n agos atoch
networks-spot-change = Newid ble rydych chi'n byw
networks-none = Nid oes un eto. Gallwch chi ddechrau un.
networks-mine = Rydych ynddo.
network-minutes = { $n ->
    [0] Dyma ble rydych chi'n byw.
    [one] Munud o gerdded oddi wrthych.
    [two] { $n } funud o gerdded oddi wrthych.
   *[other] { $n } munud o gerdded oddi wrthych.
 }
network-members = { $n ->
    [one] Mae un person ynddo.
   *[other] Mae { $n } o bobl ynddo.
 }
network-connector = { $name } sy'n ei gysylltu.
network-hours = { $n ->
    [one] Awr yr wythnos.
   *[other] { $n } awr yr wythnos.
 }
network-checks = Sut mae'n sefyll
network-check-size = { $n ->
    [one] Un aelod; mae gan rwydweithiau o'r fath rhwng { $fewest } a { $most }.
   *[other] { $n } o aelodau; mae gan rwydweithiau o'r fath rhwng { $fewest } a { $most }.
 }
network-check-hours = { $n ->
    [one] Awr yr wythnos gan y cysylltydd; mae { $least } neu fwy yn arferol.
   *[other] { $n } awr yr wythnos gan y cysylltydd; mae { $least } neu fwy yn arferol.
 }
network-check-far = { $n ->
    [0] Nid oes neb a ddywedodd ble mae'n byw yn bellach na { $minutes } munud i ffwrdd.
    [one] Mae un aelod yn byw'n bellach na { $minutes } munud i ffwrdd.
   *[other] Mae { $n } o aelodau yn byw'n bellach na { $minutes } munud i ffwrdd.
 }
network-sources = O ble daw'r rhifau hyn: { $sources }
network-stays = Nid oes gan fod mewn rhwydwaith ddim i'w wneud â'r gwasanaethau a gewch. Mae pwy bynnag sy'n peidio â'u cael yn aros yn aelod.
network-join = Ymuno ag ef
network-joined = Rydych ynddo.
network-leave = Ei adael
network-left = Rydych wedi ei adael.
network-over = Mae'r rhwydwaith hwn wedi dod i ben.
network-connector-stays = Chi sy'n cysylltu'r rhwydwaith hwn. Gofynnwch i rywun arall gymryd hynny ymlaen, neu dewch â'r rhwydwaith i ben, cyn i chi adael.
network-ask = Gofyn am gael bod ynddo
network-ask-first = Rydych yn byw mwy na { $minutes } munud o gerdded o'i ganol, neu nid ydych wedi dweud ble rydych yn byw. Felly mae { $name } yn cytuno yn gyntaf, ac yn darllen eich enw. Wedyn byddwch yn darllen enwau pawb sydd ynddo.
network-ask-waits = Rydych wedi gofyn am gael bod ynddo. Nid yw { $name } wedi ateb eto.
network-ask-back = Tynnu fy nghais yn ôl
network-asked = Gofynnwyd i bwy bynnag sy'n ei gysylltu. Byddwn yn dweud wrthych beth maen nhw'n ei ddweud.
network-said-no = Gofynasoch am gael bod yn y rhwydwaith hwn, a na oedd yr ateb. Gallwch ofyn eto ar ôl tri mis, neu chwilio am un sy'n nes.
network-asks-title = Pwy sy'n gofyn am gael bod ynddo
network-asks-lead = Maen nhw'n byw yn bellach nag y mae rhwydweithiau o'r fath yn cyrraedd, neu heb ddweud ble maen nhw'n byw. Os dywedwch ie, byddan nhw'n darllen enwau pawb sydd ynddo.
network-answer-yes = Ie
network-answer-no = Na
network-answered-yes = Maen nhw ynddo nawr, ac yn cael gwybod.
network-answered-no = Maen nhw'n cael gwybod mai na oedd yr ateb.
network-you-connect = Chi sy'n ei gysylltu
network-handed = Gofynnwyd i { $name } ei gysylltu. Nid oes ateb eto.
network-ended-on = Daeth i ben ar { $day }.
network-is-ended = Mae wedi dod i ben. Mae pawb oedd ynddo yn cael gwybod.
network-made = Mae eich rhwydwaith wedi dechrau. Chi sy'n ei gysylltu.

network-make-title = Dechrau rhwydwaith
network-make-lead = Dewiswch ei ganol, a dywedwch faint o oriau'r wythnos rydych chi'n eu rhoi i gysylltu ei aelodau.
network-make-name = Ei enw
network-make-name-missing = Ysgrifennwch ei enw.
network-make-name-long = Ysgrifennwch { $most } nod ar y mwyaf ar gyfer yr enw.
network-make-about = Beth yw ei bwrpas?
network-make-about-missing = Ysgrifennwch beth yw ei bwrpas.
network-make-about-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
network-make-near = Ble mae ei ganol?
network-make-near-missing = Dewiswch ble mae ei ganol, neu ysgrifennwch y ddau rif o fap.
network-make-lat = Neu i'r gogledd, mewn graddau o fap
network-make-lat-hint = Er enghraifft 53.6241
network-make-lon = Ac i'r dwyrain, mewn graddau; mae minws o flaen y gorllewin
network-make-lon-hint = Er enghraifft -1.8792
network-make-hours = Oriau'r wythnos rydych chi'n eu rhoi
network-make-hours-wrong = Ysgrifennwch nifer cyfan o oriau, o 0 i 168.
network-make-button = Ei ddechrau

spot-title = Ble rwy'n byw
spot-lead = Nid oes neb yn gweld hyn. Fe'i defnyddir i ddweud pa mor bell yw rhwydwaith, a gallwch ei dynnu'n ôl drwy adael y cyfan yn wag.
spot-near = Yn agos at ba un o'r rhain?
spot-lat = Neu i'r gogledd, mewn graddau o fap
spot-lat-hint = Er enghraifft 53.6241
spot-lon = Ac i'r dwyrain, mewn graddau; mae minws o flaen y gorllewin
spot-lon-hint = Er enghraifft -1.8792
spot-degrees-wrong = Copïwch y rhif o fap, gydag atalnod llawn ynddo: er enghraifft 53.6241.
spot-far = Mae hyn yn bell o { $place }. Edrychwch ar y ddau rif eto: gogledd yn gyntaf, yna dwyrain, ac mae minws i'r gorllewin.
spot-button = Ei gadw
spot-kept = Mae wedi'i gadw.

network-hand-on-title = Gofyn i rywun arall ei gysylltu
network-hand-on-lead = Pan ddywedan nhw ie, nhw fydd yn ei gysylltu, a byddwch chi'n aros yn aelod. Tan hynny chi sy'n ei gysylltu.
network-hand-on-who = I bwy rydych chi'n gofyn?
network-hand-on-who-missing = Dewiswch i bwy rydych yn gofyn.
network-hand-on-button = Gofyn iddyn nhw
network-hand-on-asked = Gofynnwyd iddyn nhw.
network-hand-on-nobody = Nid oes neb arall yn y rhwydwaith hwn, felly ni all neb ei gymryd ymlaen. Gallwch ddod ag ef i ben.

network-connect-title = A wnewch chi gysylltu'r rhwydwaith hwn?
network-connect-lead = Mae pwy bynnag sy'n cysylltu rhwydwaith yn rhoi rhai oriau'r wythnos fel bod ei aelodau yn helpu ei gilydd. Maen nhw'n dweud ie neu na wrth y rhai sy'n byw yn bellach, a gallan nhw ei drosglwyddo eto.
network-connect-answer = Eich ateb
network-connect-answer-yes = Ie, fi fydd yn ei gysylltu
network-connect-answer-no = Na
network-connect-answer-missing = Dewiswch ie neu na.
network-connect-hours = Yr oriau'r wythnos rydych yn eu rhoi, os dywedwch ie
network-connect-button = Anfon fy ateb
network-connected = Chi sy'n cysylltu'r rhwydwaith hwn nawr.
network-connect-declined = Dywedoch na. Nid oes dim wedi newid.

network-end-title = Dod â'r rhwydwaith hwn i ben
network-end-lead = Mae pawb sydd ynddo yn cael gwybod ac yn gallu darllen pam. Nid oes neb yn dod o hyd iddo wedyn. Ni allwch ddadwneud hyn.
network-end-why = Pam mae'n dod i ben?
network-end-why-missing = Ysgrifennwch pam mae'n dod i ben. Mae'r rhai sydd ynddo yn darllen hyn.
network-end-why-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
network-end-button = Dod ag ef i ben

network-asks-subject = { $place }: mae rhywbeth yn aros amdanoch
network-asks-text = { mail-asks-text }
network-asks-paper =
    Annwyl { $name },

    Mae { $person } yn gofyn am gael bod yn y rhwydwaith cymdogion { $network }, yr ydych chi'n ei gysylltu. Dywedwch ie neu na:

    { $link }
network-yes-subject = { $place }: mae ateb i chi
network-yes-text = { mail-news-text }
network-yes-paper =
    Annwyl { $name },

    Rydych yn y rhwydwaith cymdogion { $network } nawr:

    { $link }
network-no-subject = { $place }: mae ateb i chi
network-no-text = { mail-news-text }
network-no-paper =
    Annwyl { $name },

    Gofynasoch am gael bod yn y rhwydwaith cymdogion { $network }. Na oedd yr ateb. Gallwch ofyn eto ar ôl tri mis.

    { $link }
network-connect-ask-subject = { $place }: mae rhywbeth yn aros amdanoch
network-connect-ask-text = { mail-asks-text }
network-connect-ask-paper =
    Annwyl { $name },

    Mae { $person } yn gofyn a wnewch chi gysylltu'r rhwydwaith cymdogion { $network } o hyn ymlaen. Dywedwch ie neu na:

    { $link }
network-connect-yes-subject = { $place }: mae ateb i chi
network-connect-yes-text = { mail-news-text }
network-connect-yes-paper =
    Annwyl { $name },

    { $person } sy'n cysylltu'r rhwydwaith cymdogion { $network } nawr. Rydych yn dal ynddo:

    { $link }
network-connect-no-subject = { $place }: mae ateb i chi
network-connect-no-text = { mail-news-text }
network-connect-no-paper =
    Annwyl { $name },

    Ni all { $person } gysylltu'r rhwydwaith cymdogion { $network }. Chi sy'n ei gysylltu o hyd, a gallwch ofyn i rywun arall:

    { $link }
network-ended-subject = { $place }: mae rhywbeth wedi dod i ben
network-ended-text = { mail-news-text }
network-ended-paper =
    Annwyl { $name },

    Mae'r rhwydwaith cymdogion { $network } wedi dod i ben. Yma gallwch ddarllen pam:

    { $link }
