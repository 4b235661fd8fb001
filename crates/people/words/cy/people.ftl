# Welsh. No native speaker has checked these words yet.

# Signing in

sign-in-title = Mewngofnodi
sign-in-how = Nid oes angen cyfrinair arnoch. Ysgrifennwch eich cyfeiriad e-bost, ac anfonwn ddolen atoch.
sign-in-new = Ydych chi'n newydd yma? Gwnewch yr un peth: mae'r ddolen yn eich arwain i mewn.
sign-in-invited = Cewch ddod i mewn os oes rhywun wedi eich rhoi i mewn yma. Os nad oes neb, ysgrifennwch eich cyfeiriad beth bynnag: dywedwn wrthych i bwy i ofyn.
sign-in-no-email = Dim e-bost? Gall rhywun sy'n perthyn yma eich rhoi i mewn, a chysylltwn â chi drwy'r post, ar y ffôn neu wyneb yn wyneb.
sign-in-email = Eich cyfeiriad e-bost
sign-in-email-hint = Er enghraifft amina@example.org
sign-in-email-missing = Ysgrifennwch eich cyfeiriad e-bost.
sign-in-email-wrong = Gwiriwch y cyfeiriad e-bost. Mae angen @ ac atalnod llawn ar ei ôl, fel amina@example.org.
sign-in-go = Anfonwch ddolen ataf
sign-in-sent-title = Edrychwch yn eich e-bost
sign-in-sent-text = Mae neges gyda dolen ar ei ffordd, oni bai i ni ysgrifennu at y cyfeiriad hwn yn rhy aml yn ddiweddar. Agorwch hi, a phwyswch y ddolen ynddi.
sign-in-sent-limit = I un cyfeiriad rydym yn anfon { $many } dolen yn olynol, ac yna un bob { $minutes } munud.
sign-in-sent-once = Mae'r ddolen yn gweithio unwaith, ac am 15 munud.
sign-in-sent-none = Dim byd yno? Arhoswch funud, ac edrychwch yn y ffolder post sothach. Yna gofynnwch am ddolen newydd.
sign-in-again = Gofyn am ddolen newydd
sign-in-link-title = Rydych bron yno
sign-in-link-text = Pwyswch y botwm i fynd ymlaen.
sign-in-link-go = Mewngofnodi
sign-in-dead-title = Nid yw'r ddolen hon yn gweithio mwyach
sign-in-dead-text = Mae dolen yn gweithio unwaith, ac am 15 munud. Gallwch gael un newydd.
sign-in-done = Rydych wedi mewngofnodi.
sign-in-ended = Rydych wedi allgofnodi.
sign-in-ended-everywhere = Rydych wedi allgofnodi ar bob dyfais.

sign-in-mail-subject = Mewngofnodi i { $place }
sign-in-mail-text =
    Helo,

    agorwch y ddolen hon i fewngofnodi i { $place }:

    { $link }

    Mae'n gweithio unwaith, ac am 15 munud. Os na ofynnoch amdani, nid oes angen i chi wneud dim.
join-mail-subject = Ymuno â { $place }
join-mail-text =
    Helo,

    ysgrifennodd rhywun, chi mae'n debyg, y cyfeiriad hwn i ddod i mewn i { $place }. Nid ydym yn ei adnabod eto. Agorwch y ddolen hon i ymuno:

    { $link }

    Mae'n gweithio unwaith, ac am 15 munud. Os na ofynnoch amdani, nid oes angen i chi wneud dim.
sign-in-unknown-subject = { $place }: nid ydym yn adnabod y cyfeiriad hwn
sign-in-unknown-text =
    Helo,

    ysgrifennodd rhywun, chi mae'n debyg, y cyfeiriad hwn i ddod i mewn i { $place }. Nid ydym yn ei adnabod, a thrwy wahoddiad y daw pobl yma. Gofynnwch i un o'r rhain eich rhoi i mewn:

    { $contacts }

    Mwy am bwy i ofyn iddyn nhw: { $link }

    Os na ofynnoch amdani, nid oes angen i chi wneud dim.

# Joining

join-title = Ymuno â { $place }
join-why = Dywedwch pwy ydych chi. Mae eraill yma yn gweld eich enw a'ch hetiau, a dim arall o'r dudalen hon.
join-private = Mae sut rydym yn cysylltu â chi yn breifat. Gallwch newid hyn i gyd yn nes ymlaen.
join-go = Ymuno
join-done = Croeso. Rydych chi'n perthyn yma nawr.
join-closed = Drwy wahoddiad y daw pobl i mewn yma. Mae'r dudalen 'Help a chysylltiadau' yn dweud i bwy i ofyn.

# A person

people-name = Eich enw
people-name-hint = Fel yr hoffech i eraill yma ei ddarllen.
people-name-missing = Ysgrifennwch enw, ar un llinell.
people-name-long = Gwnewch yr enw'n fyrrach: { $most } nod ar y mwyaf.
people-hat = Pa hetiau rydych chi'n eu gwisgo?
people-hat-hint = Dewiswch bob un sy'n addas. Mae'r pedair yn gyfartal yma.
people-hat-missing = Dewiswch o leiaf un het.

people-enter-title = Rhoi i mewn rywun nad yw ar-lein
people-enter-how = Gallwch wneud hyn dros rywun sy'n gofyn i chi ar bapur, ar y ffôn neu wyneb yn wyneb. Rydym yn nodi mai chi a'i gwnaeth, a gall y person ofyn beth a gedwir amdano.
people-enter-name = Ei enw
people-enter-name-hint = Fel y mae am i eraill yma ei ddarllen.
people-enter-hat = Pa hetiau y mae'r person yn eu gwisgo?
people-enter-hat-hint = Darllenwch y rhain i'r person, a dewiswch bob un sy'n addas. Mae'r pedair yn gyfartal yma.
people-enter-way = Sut mae'r person am i ni gysylltu?
people-enter-words = Pa eiriau y mae'r person am eu cael?
people-enter-format = Beth sydd ei angen arnyn nhw i'n darllen neu ein clywed?
people-enter-access = Beth sydd ei angen arnyn nhw i gymryd rhan?
people-enter-access-hint = Er enghraifft rhywun i ddarllen gyda nhw, dolen glywed, mwy o amser. Gallwch adael hwn yn wag.
people-enter-email = Cyfeiriad e-bost y person, os oes ganddo un
people-enter-email-hint = Gyda hwn gall fewngofnodi ei hun yn nes ymlaen.
people-consent = Sut y dywedodd y person ie?
people-consent-hint = Er enghraifft: llofnododd hi'r papur ar 3 Mai, neu: dywedodd wrthyf ar y ffôn.
people-consent-missing = Ysgrifennwch sut y dywedodd y person ie. Heb hynny ni allwn gadw dim amdano.
people-consent-long = Gwnewch hyn yn fyrrach: { $most } nod ar y mwyaf.
people-enter-go = Rhoi i mewn
people-enter-yours = Pobl a roesoch chi i mewn
people-enter-last = Yr un a roesoch i mewn ddiwethaf:
people-entered = Mae'r person yn perthyn yma nawr.

# My page

me-title = Chi
me-ward = Eich ward
me-ward-hint = Nid oes rhaid i chi ddweud. Nid yw'n ymddangos ar unrhyw dudalen. Daw canlyniadau fesul ward ohono, lle dywedodd digon o bobl.
me-go = Cadw hyn
me-changed = Rydym wedi cadw eich newid.
me-part-about = Amdanoch chi
me-page-what = Beth mae aelodau eraill yn ei weld ohonoch.
me-strengths-what = Beth rydych yn ei hoffi, ei wybod ac yn gallu ei wneud. Chi sy'n dewis pwy sy'n gweld pob un.
me-reach-what = Drwy'r post, ffôn, neges destun, e-bost neu wyneb yn wyneb, a beth sy'n eich helpu i'n darllen neu ein clywed.
me-part-papers = Eich cynllun a beth sydd ei angen arnoch
me-plan-what = Beth rydych ei eisiau, pwy sy'n gwneud beth, a beth i'w wneud pan aiff pethau o chwith.
me-path-what = Dechreuwch gyda'ch breuddwyd a gweithio'n ôl at y cam cyntaf.
me-needs-what = Sut i'ch cefnogi'n dda. Chi sy'n dewis pwy gaiff ei ddarllen.
me-looks-what = Pwy agorodd eich papurau preifat, pryd a pham.
me-part-around = Pobl o'ch cwmpas
me-circle-what = Pwy sydd yn eich bywyd, fel llun. Eich cylch cefnogi: pryd mae'n cwrdd a phwy addawodd beth.
me-circles-what = Cylchoedd pobl eraill, lle dywedoch chi ie.
me-teams-what = Pobl sy'n eich cefnogi chi, neu yr ydych chi'n eu cefnogi. Mae'r ddwy ochr yn dweud ie.
me-networks-what = Cymdogion agos sy'n helpu ei gilydd.
me-meet-what = Dewch â phobl at ei gilydd. Mae'r ddau'n dweud ie cyn gweld sut i gysylltu â'i gilydd.
me-part-help = Help a diogelwch
me-acting-what = Mae rhywun rydych yn ymddiried ynddo yn gwneud pethau yma drosoch, neu chi drostyn nhw.
me-decisions-what = Os bu'n rhaid i rywun benderfynu drosoch: pwy, pam, beth ddywedoch chi, a phryd yr edrychir arno eto.
me-raise-what = Dywedwch mewn dau funud. Bydd rhywun yn edrych arno.
me-worries-what = Beth ddaeth o'r pryderon a godwyd gennych.
me-part-account = Eich cyfrif a'ch hawliau
me-account-what = Sut rydych yn mewngofnodi, ac ar ba ddyfeisiau.
me-data-what = Darllenwch ef, ewch ag ef gyda chi, neu gofynnwch am ei gywiro.
me-agreed-what = Beth y cytunoch iddo. Gallwch ei dynnu'n ôl.
me-equal-what = Yn cael eu cadw ar wahân i'ch enw.
me-forget-what = Caiff yr hyn a ysgrifennoch ei ddileu, a chewch dderbynneb.
me-name-and-part = Eich enw a'ch hetiau
me-reach-change = Gweld neu newid sut rydym yn cysylltu â chi
me-groups = Eich grwpiau
me-groups-none = Nid ydych mewn unrhyw grŵp eto.
me-groups-all = Pob grŵp
me-help = Helpu eraill i gymryd rhan
me-out-everywhere = Allgofnodi ym mhobman

# How someone is reached

reach-title = Sut rydym yn cysylltu â chi
reach-private = Gallwch chi ddarllen hyn, pwy bynnag a'ch rhoddodd i mewn, pwy bynnag sy'n gweithredu drosoch yn hyn, a'r stiwardiaid pan fyddan nhw'n postio llythyr atoch. Neb arall.
reach-email = Rydych yn mewngofnodi gyda { $email }.
reach-email-theirs = Ei gyfeiriad e-bost yw { $email }.
reach-way = Sut hoffech i ni gysylltu â chi?
reach-way-hint = Mae pob ffordd cystal â'r lleill.
reach-way-missing = Dewiswch sut hoffech i ni gysylltu â chi.
reach-way-no-email = I gael e-bost mae angen cyfeiriad e-bost arnom. Dewiswch ffordd arall, neu rhowch gyfeiriad.
reach-way-e-mail = Drwy e-bost
reach-way-post = Drwy'r post
reach-way-telephone = Ar y ffôn
reach-way-text = Drwy neges destun
reach-way-in-person = Wyneb yn wyneb
reach-phone = Rhif ffôn
reach-phone-hint = Ei angen ar gyfer galwadau a negeseuon testun. Gallwch ychwanegu pryd yw'r amser gorau i ffonio.
reach-phone-missing = Ysgrifennwch rif ffôn, fel y gall galwad neu neges destun gyrraedd.
reach-phone-wrong = Gwiriwch y rhif ffôn. Mae angen o leiaf chwe digid.
reach-phone-long = Gwnewch y rhif ffôn yn fyrrach: { $most } nod ar y mwyaf.
reach-address = Cyfeiriad
reach-address-hint = Ei angen ar gyfer llythyrau. Un llinell i bob rhan, a'r cod post.
reach-address-missing = Ysgrifennwch gyfeiriad, fel y gall llythyr gyrraedd.
reach-address-long = Gwnewch y cyfeiriad yn fyrrach: { $most } nod ar y mwyaf.
reach-words = Pa eiriau hoffech chi yn yr hyn a anfonwn?
reach-words-missing = Dewiswch eiriau plaen, Easy Read neu iaith arall.
reach-words-plain = Saesneg plaen
reach-words-easy = Easy Read (Saesneg): brawddegau byr, print bras
reach-access = Beth sydd ei angen arnoch i gymryd rhan?
reach-access-hint = Er enghraifft print bras, rhywun i ddarllen gyda chi, dolen glyw, mwy o amser. Gallwch adael hyn yn wag.
reach-access-missing = Ysgrifennwch beth sydd ei angen arnoch, neu gadewch hyn yn wag.
reach-access-long = Gwnewch hyn yn fyrrach: { $most } nod ar y mwyaf.
reach-go = Cadw hyn
reach-back = Yn ôl i'ch tudalen
reach-changed = Rydym wedi cadw sut i gysylltu â chi.

# Letters

letter-list-title = Llythyrau i'w postio
letter-list-how = Nid drwy e-bost y cysylltir â'r bobl hyn. Argraffwch a phostiwch bob llythyr, neu ffoniwch, neu ewch yno a'i ddarllen iddyn nhw. Yna dywedwch fod hynny wedi'i wneud.
letter-list-none = Nid oes llythyr yn aros i gael ei bostio.
letter-title = I { $name }
letter-how = Argraffwch ef a'i bostio, neu ei ddarllen yn uchel. Yna pwyswch y botwm isod.
letter-access = Beth sydd ei angen ar y person:
letter-go = Mae wedi'i wneud: postio, ffonio neu ddweud
letter-answer =
    Nid oes angen cyfrifiadur arnoch i ateb. Ffoniwch neu ysgrifennwch, a dywedwch beth i'w nodi drosoch:
    { $contacts }
letter-answer-back = Nid oes angen cyfrifiadur arnoch i ateb. Ysgrifennwch eich ateb ar y llythyr hwn, a'i roi'n ôl neu ei anfon i'r cyfeiriad y daeth ohono.
letter-posted-on = Gwnaed ar { $day }.
letter-posted = Rydym wedi nodi ei fod wedi'i wneud.
letter-back = Pob llythyr i'w bostio

# Groups

group-list-title = Grwpiau
group-list-what = Pobl sy'n perthyn gyda'i gilydd yma: grŵp gofalwyr, cwmni cydweithredol, clwb cinio; a lleoedd lle mae pobl yn cwrdd: caffi, llyfrgell, rhandir. Gall grŵp gymryd rhywbeth ymlaen gyda'i gilydd.
group-list-none = Nid oes grŵp yma eto.
group-few = Llai na { $n } o bobl
group-number = { $n ->
    [one] Un person
   *[other] { $n } o bobl
 }
group-members = Pwy sydd ynddo
group-members-none = Nid oes neb ynddo eto.
group-members-hidden = Gall y rhai sy'n perthyn i'r lle hwn weld pwy sydd ynddo. Mewngofnodwch i weld.
group-join-go = Ymuno â'r grŵp hwn
group-leave-go = Gadael y grŵp hwn
group-joined = Rydych chi yn y grŵp hwn nawr.
group-left = Rydych wedi gadael y grŵp hwn.
group-not-in = Nid ydych yn y grŵp hwn.
group-back = Pob grŵp
group-make-title = Rhoi grŵp neu le newydd i mewn
group-name = Enw'r grŵp
group-name-missing = Ysgrifennwch enw'r grŵp.
group-name-long = Gwnewch enw'r grŵp yn fyrrach: { $most } nod ar y mwyaf.
group-about = Beth yw pwrpas y grŵp
group-about-hint = Un neu ddwy frawddeg. Gall pawb eu darllen.
group-about-missing = Ysgrifennwch beth yw pwrpas y grŵp.
group-about-long = Gwnewch bwrpas y grŵp yn fyrrach: { $most } nod ar y mwyaf.
group-found-at = Ble a phryd mae?
group-found-at-hint = Dim ond os yw'n lle y mae pobl yn cwrdd ynddo. Er enghraifft: y llyfrgell, Lôn y Felin, dydd Mawrth 10 tan 12
group-found-at-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
group-make-go = Ei roi i mewn
group-made = Mae'r grŵp yno nawr.

# Roles

role-give-title = Pwy sy'n gofalu am y lle hwn
role-give-what = Mae gan rai pobl yma dasg i'r lle cyfan. Gall pawb ddarllen pwy ydyn nhw, ers pryd, pwy roddodd y dasg iddyn nhw, a beth mae'n gadael iddyn nhw ei weld.
role-give-none = Nid oes gan neb y rôl hon nawr.
role-give-steward = Stiward
role-give-moderator = Cymedrolwr
role-give-safeguarding = Diogelu
role-give-guardian = Gwarcheidwad Caldicott
role-give-since = Ers { $day }.
role-give-by = Rhoddwyd gan { $name }.
role-give-by-nobody = Rhoddwyd pan ddechreuodd y lle, neu gan bwy bynnag sy'n rhedeg Mutual yma.
role-give-lets-steward = Yn gofalu am y lle cyfan: yn cofnodi pobl, yn gofalu am lythyrau ac i ble maen nhw'n mynd, yn rhoi rolau. Dim ond lle na all neb sydd â'r rôl ddiogelu dderbyn pryder y mae'n mynd at stiward.
role-give-lets-moderator = Yn gofalu am reolau'r sgwrs. Yn gweld brawddegau sydd wedi'u dal yn ôl, a dim byd arall nad yw eraill yn ei weld.
role-give-lets-safeguarding = Yn derbyn pryderon am niwed ac esgeulustod, a byth un a allai fod amdanyn nhw. Mae pwy bynnag sy'n dal pryder yn ei ddarllen, a gall ddarllen beth sydd ei angen ar y person a allai gael niwed. Mae'r person hwnnw'n gweld yn nes ymlaen iddo gael ei ddarllen. Nid oes neb yn rhoi'r rôl hon iddo'i hun.
role-give-lets-guardian = Yn gweld pa mor aml y darllenir papurau preifat, gan bwy a pham: nid pwy piau nhw, na beth maen nhw'n ei ddweud. Nid oes neb yn rhoi'r rôl hon iddo'i hun.
role-give-step = Yn mewngofnodi gydag ail gam.
role-give-no-step = Nid oes ail gam eto. Tan hynny ni all agor yr hyn sy'n breifat i eraill.
role-give-end = Dod â'r rôl hon i ben
role-give-form = Rhoi rôl i rywun
role-give-person = Pwy
role-give-person-missing = Dewiswch pwy sy'n cael y rôl.
role-give-role = Pa rôl
role-give-role-missing = Dewiswch rôl.
role-give-go = Rhoi'r rôl
role-give-given = Mae'r rôl wedi'i rhoi.
role-give-ended = Mae'r rôl wedi dod i ben.
role-end-title = Dod â'r rôl hon i ben
role-end-lead = Ni allan nhw wneud mwyach yr hyn y mae'r rôl hon yn ei ganiatáu. Mae'r hyn a gymeron nhw ymlaen ynddi yn mynd at rywun arall ar unwaith.
role-end-button = Dod â'r rôl i ben
role-give-last-steward = Dyma'r stiward olaf. Mae gan le un bob amser: gwnewch rywun arall yn stiward yn gyntaf.
role-give-not-self = Mae'r rôl hon yn agor yr hyn sy'n breifat i eraill, felly nid oes neb yn ei rhoi iddo'i hun. Gofynnwch i stiward arall ei rhoi i chi. Os chi yw'r unig stiward, gofynnwch i bwy bynnag sy'n rhedeg Mutual.
role-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
role-mail-text =
    Annwyl { $name },

    Mae { $person } wedi cael rôl yn { $place }: { $role }. Yn y rôl hon gellir gweld mwy o'r hyn sy'n breifat i eraill,
    neu sut y mae'n cael ei ddarllen. Dywedir wrth bawb sy'n gofalu am y lle, fel nad oes neb â'r rôl heb i eraill wybod.

    Mae angen ail gam mewngofnodi ar bwy bynnag sydd â hi: hyd nes iddynt ei osod, ni allant agor yr hyn sy'n breifat i
    eraill. Gofynnwn amdano pan fyddant yn mewngofnodi.

    Gwelwch pwy sydd â pha rôl. Os oes rhywbeth o'i le, dywedwch wrth y stiwardiaid eraill, neu dewch â'r rôl i ben:

    { $link }
role-mail-ended-subject = { $place }: mae rhywbeth yn aros amdanoch
role-mail-ended-text =
    Annwyl { $name },

    Nid oes gan { $person } y rôl hon yn { $place } bellach: { $role }. Dywedir wrth bawb sy'n gofalu am y lle.

    Gwelwch pwy sydd â pha rôl. Os oes rhywbeth o'i le, dywedwch wrth y stiwardiaid eraill:

    { $link }

# The demonstration

people-demo-title = Bod yn rhywun
people-demo-what = Pobl ddychmygol yw'r rhain. Dewiswch un, a gwelwch y lle hwn drwy ei lygaid. Gallwch newid mor aml ag y mynnwch.
people-demo-none = Nid oes neb yma eto.
people-demo-be = Bod yn { $name }
people-demo-you = Chi yw'r person hwn nawr.
people-demo-changed = Rydych chi'n rhywun arall nawr.
people-demo-mailbox-title = Y blwch post
people-demo-mailbox-what = Beth a ddywedwyd wrth bobl, drwy e-bost a thrwy lythyr. Y tu allan i arddangosiad nid oes neb ond y person yn darllen hyn.
people-demo-mailbox-none = Nid oes dim yma eto.
people-demo-mails = E-byst, y diweddaraf yn gyntaf
people-demo-letters = Llythyrau, galwadau ac ymweliadau sy'n aros
people-demo-mail = Drwy e-bost

waits-circle = Mae { $name } yn gofyn i chi ymuno â'u cylch cefnogaeth
waits-team = Mae { $name } yn gofyn i chi ymuno â thîm gofal
waits-team-trial = Daw eich cyfnod prawf gyda { $name } mewn tîm gofal i ben yn fuan: a ydych am fynd ymlaen?
waits-decision-new = Gwnaeth { $name } benderfyniad drosoch. Darllenwch ef, a dywedwch os nad ydych yn cytuno
waits-acting-entered = Nodwyd y caiff { $name } weithredu drosoch. Edrychwch a yw hynny'n iawn
waits-circle-in = Yng nghylch cefnogaeth { $name }: a ydyn nhw am ei adael?
waits-team-in = Mewn tîm gofal gyda { $name }: a ydyn nhw am ei adael?
waits-meet-in = Wedi'u cyflwyno, ac wedi dweud ie: a ydyn nhw am dynnu hynny'n ôl?
waits-team-hat = Mae rhywun yn cynnig het i chi yn nhîm gofal { $name }
waits-meet = Hoffai rhywun i chi gwrdd â rhywun
waits-acting = A wnewch chi weithredu dros { $name }?
waits-network = Mae { $name } yn gofyn a wnewch chi gysylltu rhwydwaith cymdogion
waits-network-join = Mae { $name } yn gofyn am gael bod yn eich rhwydwaith cymdogion
waits-no-more = Nid yw { $name } yn cytuno i fod yma mwyach
waits-decision = Penderfyniad a wnaeth { $name } drostyn nhw ar { $day }: nid ydyn nhw'n cytuno
waits-worry = Mae rhywbeth i chi ei gymryd ymlaen
waits-step = Mae eich tasg yma yn dangos i chi beth sy'n breifat i eraill. Trefnwch eich ail gam mewngofnodi yn gyntaf

# Who was entered with an e-mail address.

entered-mail-subject = Cawsoch eich nodi yn { $place }
entered-mail-text =
    Helo,

    Nododd { $by } chi yn { $place }, er mwyn i chi gael cymryd rhan yn ei ofal cymdeithasol, gan nodi eich bod wedi cytuno. Mewngofnodwch gyda'r cyfeiriad e-bost hwn, heb gyfrinair. Yno cewch ddarllen beth a ysgrifennwyd:

    { $link }

    A yw'n anghywir, neu a ydych am beidio? Nid oes rhaid rhoi rheswm. Mewngofnodwch a gadael yma:

    { $no }

    Neu dywedwch wrth y rhain, a byddan nhw'n gofalu am hynny:

    { $contacts }
entered-known-subject = { $place }: ysgrifennodd rhywun eich cyfeiriad e-bost
entered-known-text =
    Helo,

    Nododd { $by } rywun yn { $place } ac ysgrifennu'r cyfeiriad e-bost hwn. Rydych chi yma eisoes gydag ef. Nid oes dim wedi newid i chi, ac ni ddywedwyd wrth { $by } eich bod yma. Rydych yn mewngofnodi fel o'r blaen:

    { $link }

    A oes rhywbeth o'i le? Yna dywedwch wrth y rhain:

    { $contacts }
mail-asks-text =
    Annwyl { $name },

    Mae rhywun yn { $place } yn gofyn rhywbeth i chi. Mewngofnodwch i'w ddarllen, a dywedwch ie neu na:

    { $link }
mail-changed-text =
    Annwyl { $name },

    newidiodd rhywbeth yn { $place } ynghylch pwy sy'n gweithredu dros rywun. Mewngofnodwch i ddarllen beth ydyw. Gellir dod â'r hyn sy'n dal nawr i ben yno unrhyw bryd:

    { $link }

mail-news-text =
    Annwyl { $name },

    newidiodd rhywbeth yn { $place } rydych chi'n rhan ohono. Mewngofnodwch i ddarllen beth ydyw:

    { $link }
helper-waits-subject = { $place }: mae rhywbeth yn aros amdanoch
helper-waits-text =
    Annwyl { $name },

    mae rhywbeth yn aros am rywun heb gyfrif a roddoch i mewn yn { $place }. Darllenwch ef iddyn nhw, ac ysgrifennwch beth maen nhw'n ei ddweud:

    { $link }

waits-paper-title = Beth sy'n aros am rywun
waits-paper-of = Beth sy'n aros am { $person }
waits-paper-lead = Nid oes ganddyn nhw gyfrif yma. Darllenwch hyn iddyn nhw ac ysgrifennwch beth maen nhw'n ei ddweud. Mae eich enwau chi'ch dau gydag ef, ac maen nhw'n cael llythyr sy'n dweud beth oedd eu hateb, i bwy, ac mai chi a'i hysgrifennodd.
waits-paper-none = Nid oes dim yn aros amdanyn nhw.
waits-stands = Yr hyn y dywedon nhw ie iddo
waits-note-ends = Os ysgrifennwch hyn, daw hynny i ben.
waits-note-title = Eu hateb
waits-note-of = Ateb { $person }
waits-note-lead = Darllenwch ef iddyn nhw fel y mae. Ysgrifennwch ddim ond beth maen nhw'n ei ddweud.
waits-note-answer = Eu hateb
waits-note-answer-yes = Ie
waits-note-answer-no = Na
waits-note-answer-missing = Dewiswch beth ddywedon nhw.
waits-note-reach = Os ie: sut gall y llall gysylltu â nhw?
waits-note-reach-hint = Fel maen nhw eisiau. Dim ond y person arall sy'n darllen hyn, wedi i'r ddau ddweud ie
waits-note-reach-missing = Ysgrifennwch sut i gysylltu â nhw, fel maen nhw eisiau.
waits-note-reach-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
waits-note-hide = Os ie: am faint gall y llall weld hynny?
waits-note-promise = Os ie: beth maen nhw'n ei addo?
waits-note-promise-missing = Ysgrifennwch beth maen nhw'n ei addo.
waits-note-promise-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
waits-note-how = Sut dywedon nhw hynny?
waits-note-how-telephone = Dros y ffôn
waits-note-how-paper = Ar bapur
waits-note-how-in-person = Wyneb yn wyneb
waits-note-how-missing = Dewiswch sut dywedon nhw hynny.
waits-note-said = Beth ddywedon nhw?
waits-note-said-hint = Yn eu geiriau nhw
waits-note-said-missing = Ysgrifennwch beth ddywedon nhw.
waits-note-said-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
waits-note-button = Ei ysgrifennu
waits-noted = Mae wedi'i ysgrifennu. Cân nhw lythyr sy'n dweud hynny.
waits-note-over = Nid yw hyn yn aros amdanyn nhw mwyach.
waits-note-own = Chi a ofynnodd hyn iddyn nhw, chi a benderfynodd, neu chi yw'r un maen nhw i'w gyfarfod. Mae rhywun arall yn ysgrifennu eu hateb.

no-more-title = Nid ydyn nhw'n cytuno mwyach
no-more-of = Nid yw { $person } yn cytuno i fod yma mwyach
no-more-lead = Ysgrifennwch beth ddywedon nhw. Ni ofynnir iddyn nhw eto, ac mae'r stiwardiaid yn cael gwybod: mae un ohonyn nhw'n dileu'r hyn a ysgrifennon nhw a'r hyn a gedwir amdanyn nhw.
no-more-how = Sut dywedon nhw hynny?
no-more-said = Beth ddywedon nhw?
no-more-said-hint = Yn eu geiriau nhw
no-more-button = Ei ysgrifennu
no-more-noted = Mae wedi'i ysgrifennu. Mae'r stiwardiaid yn cael gwybod.
no-more-on = Ar { $day } ysgrifennwyd nad ydyn nhw'n cytuno mwyach. Mae stiward i'w hanghofio. Os ydyn nhw'n cytuno eto, ysgrifennwch hynny yma.
no-more-person = Ar { $day } ysgrifennwyd nad yw { $person } yn cytuno i fod yma mwyach. Nid oes neb yn gofyn dim, ac mae stiward i anghofio'r person. Dim ond y cynorthwyydd a'r stiwardiaid sy'n gweld hyn.
no-more-back-mail-subject = { $place }: mae rhywbeth wedi newid
no-more-back-mail-text =
    Annwyl { $name },

    mae rhywun heb gyfrif yn cytuno i fod yma eto: ysgrifennodd ei gynorthwyydd hynny. Nid yw i gael ei anghofio:

    { $link }

no-more-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
no-more-mail-text =
    Annwyl { $name },

    Nid yw rhywun heb gyfrif yn cytuno i fod yma mwyach. Fel stiward gallwch ei anghofio:

    { $link }

noted-by = { $name } a ysgrifennodd yr hyn a ddywedwyd.
noted-about-circle = Cylch cefnogaeth
noted-about-circle-in = Gadael cylch cefnogaeth
noted-about-team = Tîm gofal
noted-about-team-in = Gadael tîm gofal
noted-about-team-trial = Mynd ymlaen mewn tîm gofal ar ôl y cyfnod prawf
noted-about-meet = Cwrdd â rhywun
noted-about-meet-in = Tynnu'n ôl ie i gwrdd â rhywun
noted-about-decision = Penderfyniad a wnaed drosoch
noted-about-no-more = Bod yma
noted-answer-yes = Ie
noted-answer-no = Na
noted-mail-subject = { $place }: ysgrifennon ni beth ddywedoch chi
noted-mail-text =
    Annwyl { $name },

    Ar { $when } ysgrifennodd { $person } drosoch beth ddywedoch chi.

    Am beth oedd hyn: { $what }
    Eich ateb: { $answer }

    Os nad dyna ddywedoch chi, dywedwch wrthym.
