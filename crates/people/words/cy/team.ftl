# Welsh. No native speaker has checked these words yet.

teams-title = Timau gofal
teams-lead = Y bobl sy'n rhoi gofal a chymorth i rywun. Y person hwnnw sy'n arwain y tîm. Nid oes neb yn cael ei roi mewn tîm: mae'r ddau'n dweud ie, yn rhoi cynnig arno, ac yn mynd ymlaen dim ond os yw'r ddau eisiau.
teams-mine = Fy nhîm
teams-asked = Gofynnir i chi
teams-inside = Timau rydych ynddyn nhw
teams-none = Nid ydych yn nhîm neb.
team-of = Tîm { $person }
team-lead = Mae'r rhai sydd yn y tîm yn gweld y dudalen hon, a neb arall.
team-people = Pwy sydd ynddo
team-none = Neb eto.
team-go = Mynd i'r tîm
team-starter = Yn cychwyn y tîm ac yn camu'n ôl
team-asked = Gofynnwyd i'r person.
team-ask-twice = Mae'r person yn eich tîm yn barod, neu wedi'i wahodd iddo.
team-stands-asked = Gofynnwyd. Os na ddaw ateb, daw i ben ar { $day }.
team-stands-you-asked = Gofynnwyd i chi. Os dywedwch ie, rydych yn rhoi cynnig arni tan { $day }. Os na atebwch erbyn hynny, ni ddaw dim ohono.
team-stands-trial = Ar brawf tan { $day }
team-stands-you-on = Dywedoch ei fod yn mynd ymlaen. Mae'n aros am y llall tan { $day }.
team-stands-agreed = Dywedodd y ddau ei fod yn mynd ymlaen.
team-stands-ended = Mae wedi dod i ben.
team-seat-of = { $member } yn nhîm { $person }
team-seat-over = Mae hynny wedi dod i ben.
team-seat-about = Beth mae { $name } yn ei ddweud
team-seat-promise = Beth mae { $from } yn ei addo i { $to }
team-take = Ie, gadewch i ni roi cynnig arno
team-take-about = Beth ddylai { $person } ei wybod amdanoch chi?
team-take-about-hint = Yn eich geiriau eich hun. Gallwch ei adael yn wag
team-take-promise = Beth rydych chi'n ei addo i { $person }?
team-take-promise-hint = Yn eich geiriau eich hun
team-take-promise-missing = Ysgrifennwch beth rydych yn ei addo.
team-take-promise-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
team-taken = Mae'r cyfnod prawf wedi dechrau.
team-go-on = Rwyf am fynd ymlaen
team-say-no = Na, nid wyf am wneud
team-on-both = Mae'r ddau ohonoch am hyn: mae'n mynd ymlaen.
team-on-mail-subject = { $place }: mae rhywbeth wedi newid
team-on-mail-text = { mail-news-text }
team-on-mail-paper =
    Annwyl { $name },

    mae { $other } am fynd ymlaen gyda chi mewn tîm gofal ar ôl { $day }. Mae'n mynd ymlaen os ydych chi wedi dweud hynny hefyd:

    { $link }
team-on = Dywedoch ei fod yn mynd ymlaen. Bydd yn gwneud hynny pan fydd y ddau wedi dweud hynny.
team-end = Dod ag ef i ben
team-ended = Mae wedi dod i ben.

team-ask-title = Gwahodd rhywun i'm tîm
team-ask-lead = Mae'r person yn darllen yr hyn a ysgrifennwch, ac yn dweud ie neu na. Yna rhowch gynnig arno tan y diwrnod a ddewiswch.
team-ask-who = Pwy?
team-ask-who-hint = Ei enw, fel y mae'n ei ysgrifennu yma
team-ask-who-which = Pa un ohonyn nhw?
team-ask-who-same = Chi sy'n arwain eich tîm. Enwch rywun arall.
team-ask-kind = Pwy yw'r person i chi?
team-ask-kind-worker = Gweithiwr sy'n cael ei dalu
team-ask-kind-family = Teulu
team-ask-kind-friend = Ffrind
team-ask-kind-peer = Rhywun sydd wedi bod drwy'r un peth
team-ask-kind-volunteer = Gwirfoddolwr
team-ask-kind-missing = Dewiswch pwy yw'r person i chi.
team-ask-about = Beth ddylai'r person ei wybod amdanoch chi?
team-ask-about-hint = Pwy ydych chi, sut mae diwrnod da, beth rydych yn gobeithio amdano. Nid beth sydd ei angen arnoch: mae hynny mewn lle arall. Os nad oes ganddyn nhw gyfrif yma, mae pwy bynnag sy'n eu helpu yn ei ddarllen iddyn nhw.
team-ask-about-missing = Ysgrifennwch beth ddylai'r person ei wybod amdanoch chi.
team-ask-about-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
team-ask-promise = Beth rydych chi'n ei addo i'r person?
team-ask-promise-hint = Er enghraifft: dywedaf wrthych yn gynnar pan nad yw amser yn fy siwtio
team-ask-promise-missing = Ysgrifennwch beth rydych yn ei addo i'r person.
team-ask-promise-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
team-ask-trial = Tan pryd rydych yn rhoi cynnig arno?
team-ask-trial-hint = Er enghraifft 24 1 2027
team-ask-trial-missing = Ysgrifennwch tan pryd rydych yn rhoi cynnig arno.
team-ask-trial-wrong = Nid diwrnod yw hwnnw. Ysgrifennwch y diwrnod, y mis a'r flwyddyn mewn rhifau.
team-ask-starter = Cychwyn y tîm
team-ask-starter-yes = Mae'r person yn helpu i gychwyn y tîm, ac yn camu'n ôl pan fydd yn sefyll ar ei draed ei hun
team-ask-button = Gofyn i'r person

team-hats = Hetiau
team-hats-none = Nid oes neb yn gwisgo het eto. Het yw rhywbeth y mae un person yn gofalu amdano, am gyfnod.
team-hat-title = Cynnig het
team-hat-lead = Het yw rhywbeth y mae un person yn gofalu amdano. Rhaid i'r person ddweud ie, ac mae'n dod i ben ar ddiwrnod.
team-hat-name = Beth sydd i ofalu amdano?
team-hat-name-hint = Er enghraifft: y rota, croesawu pobl newydd, y siart meddyginiaeth (a gedwir mewn lle arall)
team-hat-name-missing = Ysgrifennwch beth sydd i ofalu amdano.
team-hat-name-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
team-hat-holder = Gan bwy?
team-hat-holder-missing = Dewiswch pwy sydd i ofalu amdano.
team-hat-until = Tan pryd?
team-hat-until-hint = Er enghraifft 24 5 2027
team-hat-button = Ei chynnig
team-hat-offered = Mae wedi'i chynnig. Bydd mewn grym pan fydd y person yn dweud ie.
team-hat-waits = Wedi'i chynnig, tan { $day }
team-hat-by = Cynigiwyd gan { $who }
team-hat-worn = Tan { $day }
team-hat-due = Tan { $day }. Mae'n bryd gwirio a yw'n dal i ffitio.
team-hat-take = Rwy'n ei chymryd
team-hat-taken = Chi sy'n ei gwisgo nawr.
team-hat-check = Mae'n dal i ffitio
team-hat-checked = Nodwyd ei bod yn dal i ffitio.
team-hat-put-down = Ei rhoi i lawr
team-hat-down = Rydych wedi ei rhoi i lawr.
team-hat-back-title = Cymryd yr het hon yn ôl
team-hat-back-lead = Chi sy'n arwain eich tîm, a gallwch gymryd het yn ôl unrhyw bryd. Dywedir wrth bwy bynnag sy'n ei gwisgo, a bydd yn darllen pam.
team-hat-back-reason = Pam rydych chi'n ei chymryd yn ôl?
team-hat-back-reason-hint = Byddan nhw'n darllen hyn. Mae un frawddeg yn ddigon
team-hat-back-reason-missing = Ysgrifennwch pam rydych chi'n ei chymryd yn ôl: bydd pwy bynnag sy'n ei gwisgo yn darllen hyn.
team-hat-back-reason-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
team-hat-back-button = Ei chymryd yn ôl
team-hat-is-back = Rydych wedi ei chymryd yn ôl. Dywedir wrthyn nhw.
team-hat-gone = { $hat }: cymerwyd yn ôl ar { $day }
team-hat-back-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
team-hat-back-mail-text =
    Annwyl { $name },

    mae rhywbeth wedi newid yn { $place }. Mewngofnodwch i edrych:

    { $link }

team-signs = A all pwy bynnag a gychwynnodd y tîm gamu'n ôl?
team-signs-ready = Mae'r arwyddion i gyd yno: mae'n bryd camu'n ôl.
team-signs-not-yet = Nid yw'r arwyddion i gyd yno eto.
team-sign-yes = Ie:
team-sign-no = Ddim eto:
team-sign-people = Mae o leiaf ddau arall yn y tîm.
team-sign-agreed = Mae rhywun wedi dod drwy'r cyfnod prawf ac yn aros.
team-sign-hats = Eraill sy'n gwisgo'r hetiau i gyd.
team-sign-checks = Cafodd pob het ei gwirio yn ystod y mis diwethaf.

team-hat-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
team-hat-mail-text = { mail-asks-text }
team-hat-mail-paper =
    Annwyl { $name },

    Mae { $person } yn cynnig het i chi yn ei dîm gofal. Gofynnwch i ni beth ydyw, a dywedwch ie neu na.

team-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
team-mail-text = { mail-asks-text }
team-mail-paper =
    Annwyl { $name },

    Mae { $person } yn eich gwahodd i'w dîm gofal. Darllenwch beth mae'r person yn ei ddweud, a dywedwch ie neu na:

    { $link }

team-yes-mail-subject = { $place }: mae rhywbeth wedi newid
team-yes-mail-text = { mail-news-text }
team-yes-mail-paper =
    Annwyl { $name },

    Dywedodd { $other } ie i fod yn eich tîm gofal. Rydych yn rhoi cynnig arni gyda'ch gilydd tan { $day }. Dim ond os bydd y ddau ohonoch yn dweud hynny y bydd yn mynd ymlaen wedyn:

    { $link }

team-no-mail-subject = { $place }: mae rhywbeth wedi newid
team-no-mail-text = { mail-news-text }
team-no-mail-paper =
    Annwyl { $name },

    Nid yw { $other } am fod yn eich tîm gofal nawr. Nid oes rhaid dweud pam. Mae i'w weld yma:

    { $link }

team-left-mail-subject = { $place }: mae rhywbeth wedi newid
team-left-mail-text = { mail-news-text }
team-left-mail-paper =
    Annwyl { $name },

    Mae { $other } wedi gadael eich tîm gofal. Nid yw'n ei weld mwyach, ac mae'r hetiau oedd ganddo neu ganddi yn rhydd. Mae i'w weld yma:

    { $link }

team-out-mail-subject = { $place }: mae rhywbeth wedi newid
team-out-mail-text = { mail-news-text }
team-out-mail-paper =
    Annwyl { $name },

    nid ydych yn nhîm gofal { $other } mwyach. Nid oes rhaid dweud pam. Nid ydych yn ei weld mwyach, ac mae unrhyw het oedd gennych ynddo wedi dod i ben. Mae i'w weld yma:

    { $link }

team-trial-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
team-trial-mail-text = { mail-asks-text }
team-trial-mail-paper =
    Annwyl { $name },

    mae eich cyfnod prawf gyda { $other } mewn tîm gofal yn dod i ben ar { $day }. Dim ond os bydd y ddau ohonoch yn dweud hynny cyn y diwrnod hwnnw y bydd yn mynd ymlaen. Dywedwch yma a ydych am fynd ymlaen:

    { $link }

team-links = Wedi'i gadw mewn lle arall
team-links-none = Dim eto. Gallwch roi dolenni yma: i'r rota, y siart meddyginiaeth, y tâl.
team-link-title = Rhoi dolen yma
team-link-lead = Mae'r rota, y siart meddyginiaeth a'r tâl yn cael eu cadw gan raglenni eraill. Rhowch ddolen yma, a bydd eich tîm yn dod o hyd iddynt. Eu pethau nhw yw'r hyn sydd ar eu tudalennau.
team-link-name = Beth yw e?
team-link-name-hint = Er enghraifft: y rota, y siart meddyginiaeth, pwy sy'n talu pwy
team-link-name-missing = Ysgrifennwch beth yw e.
team-link-name-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
team-link-address = Ei gyfeiriad
team-link-address-hint = Mae'n dechrau gyda https://
team-link-address-missing = Ysgrifennwch ei gyfeiriad.
team-link-address-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
team-link-address-wrong = Nid yw hwn yn gyfeiriad y gallwn ei ddefnyddio. Mae'n dechrau gyda https:// ac nid oes bylchau ynddo. Agorwch y dudalen, a chopïwch ei chyfeiriad.
team-link-button = Ei rhoi yma
team-link-put = Mae'r ddolen yno.
team-link-end = Ei thynnu
team-link-ended = Mae'r ddolen wedi mynd.
team-link-at = Ar { $host }
team-link-many = Mae gan eich tîm gymaint o ddolenni ag y gall eu cael. Tynnwch un yn gyntaf.

team-leave-title = Gadael y tîm gofal hwn
team-leave-lead = Daw i ben i'r ddau ohonoch, a daw eich hetiau ynddo i ben hefyd. Gallwch ddod yn ôl dim ond pan ofynnir i chi eto.
team-leave-button = Ei adael
