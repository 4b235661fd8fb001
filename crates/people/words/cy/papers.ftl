# Welsh. No native speaker has checked these words yet.

people-back = Yn ôl
people-back-to-person = Yn ôl i dudalen y person

# Needs and plan: what both have.

paper-empty = Nid oes dim wedi'i ysgrifennu yma eto.
paper-write-first = Ei ysgrifennu
paper-write-title = Ei newid
paper-write-button = Ei gadw
paper-kept = Mae wedi'i gadw. Mae'r fersiwn o'r blaen wedi'i gadw hefyd.
paper-same = Nid oes dim yn wahanol, felly nid oes fersiwn newydd.
paper-written = Ysgrifennwyd ar { $day }.
paper-helped = Pwy helpodd chi i ysgrifennu hyn?
paper-helped-hint = Gallwch adael hyn yn wag. Mae'r enw'n sefyll gydag ef.
paper-helped-by = Helpodd { $name } i'w ysgrifennu.
paper-helped-long = Ysgrifennwch { $most } nod ar y mwyaf ar gyfer yr enw.
paper-section-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf yma.
paper-section-missing = Ysgrifennwch rywbeth mewn o leiaf un o'r rhain.
paper-readers = Pwy sy'n cael ei ddarllen
paper-readers-none = Neb ond chi.
paper-reader = { $name }, tan { $day }
paper-reader-end = Stopio
paper-share-title = Gadael i rywun ei ddarllen
paper-share-lead = Gall y person ei ddarllen tan y diwrnod a ddewiswch. Bob tro rhaid iddo ddweud pam, a gallwch weld ei fod wedi gwneud.
paper-share-who = Pwy?
paper-share-who-hint = Ei enw, fel y mae'n ei ysgrifennu yma
paper-share-who-which = Pa un ohonyn nhw?
paper-share-who-same = Gallwch chi ei ddarllen beth bynnag. Enwch rywun arall.
paper-share-until = Tan pryd?
paper-share-until-hint = Er enghraifft 24 5 2027
paper-share-button = Gadael iddo ei ddarllen
paper-shared = Rydych yn ei rannu gyda nhw nawr, a gallwch stopio hynny unrhyw bryd. Gyda chyfrif yma gallant ei ddarllen; heb un, gallwch ei argraffu iddynt.
paper-shared-mail-subject = { $place }: mae rhywbeth wedi newid
paper-shared-mail-text = { mail-news-text }
paper-shared-mail-paper =
    Annwyl { $name },

    mae { $person } yn gadael i chi ddarllen papur o'u heiddo tan { $day }. Mae ar eich tudalen eich hun; os nad oes gennych gyfrif, gofynnwch iddyn nhw ei argraffu:

    { $link }
paper-unshared = Ni all y person ei ddarllen mwyach.
paper-versions = Fersiynau cynharach
paper-version = Fersiwn { $number }, { $day }
paper-version-all = Y cyfan
paper-changes = Beth a newidiodd
paper-changes-none = Dim byd.
paper-changes-before = Cynt
paper-changes-after = Wedyn
paper-changes-nothing = Dim
paper-source = Mae'r penawdau'n dilyn: { $source }.
paper-read-lead = Cewch ddarllen hyn. Peidiwch â'i basio ymlaen.
paper-booklet-title = Ei argraffu fel llyfryn
paper-booklet-how = Defnyddiwch eich porwr i argraffu'r dudalen hon. Mae'r dewislenni'n cael eu gadael allan.
paper-booklet-large = Print bras
paper-booklet-ordinary = Print arferol
paper-booklet-easy = Hawdd ei Ddeall, gyda lluniau
paper-review = Beth a gadwyd?
paper-review-hint = Chi sy'n dweud: o'r hyn a addawyd y tro diwethaf, beth a wnaed, beth nas gwnaed, a beth ddaeth ohono.
paper-reviewed = Dywedwyd ar { $day }.

needs-title = Beth sydd ei angen arnaf
needs-lead = Chi yn unig biau hyn. Ni all neb weld ei fod yno, oni bai eich bod yn gadael iddyn nhw ei ddarllen, neu eu bod yn gweithredu drosoch. Un eithriad: gall rhywun sydd â'r dasg o gadw pobl yn ddiogel, ac sydd wedi derbyn pryder amdanoch, ei agor; byddwch yn gweld hynny'n ddiweddarach. Mae wedi'i gloi â'ch allwedd eich hun.
needs-write-lead = Ysgrifennwch dim ond yr hyn a fynnwch. Nid oes neb yn gofyn am ddiagnosis. Gallwch adael rhannau'n wag.
needs-of = Beth sydd ei angen ar { $person }
needs-yours = beth sydd ei angen arnoch
paper-needs-important = Beth sydd bwysicaf i mi
paper-needs-important-hint = Beth na ddylid ei anghofio
paper-needs-people = Pobl sy'n bwysig i mi
paper-needs-people-hint = Pwy sy'n bwysig i chi, a sut rydych yn cadw mewn cysylltiad
paper-needs-communicate = Sut rwy'n cyfathrebu, a sut i gyfathrebu â mi
paper-needs-communicate-hint = Geiriau, arwyddion, lluniau, amser; beth sy'n eich helpu i ddeall
paper-needs-wellness = Fy lles
paper-needs-wellness-hint = Sut mae diwrnod da, sut mae diwrnod gwael, a sut y gall eraill wybod
paper-needs-please-do = Gwnewch hyn, a pheidiwch â gwneud hyn
paper-needs-please-do-hint = Beth rydych yn hoffi i eraill ei wneud, a beth y dylen nhw beidio â'i wneud
paper-needs-support = Sut a phryd i'm cefnogi
paper-needs-support-hint = Beth rydych yn ei wneud eich hun, gyda beth yr hoffech help, a phryd
paper-needs-worth-knowing = Pethau eraill sy'n werth eu gwybod amdanaf
paper-needs-worth-knowing-hint = Unrhyw beth arall

plan-title = Fy nghynllun
plan-lead = Beth rydych ei eisiau o'ch bywyd, yn eich geiriau chi, a phwy sy'n gwneud beth ar ei gyfer. Chi sy'n ei adolygu, a chi sy'n dweud beth a gadwyd.
plan-write-lead = Ysgrifennwch ef yn eich geiriau eich hun. Gallwch adael rhannau'n wag. Bob tro rydych yn ei gadw, mae'r fersiwn o'r blaen yn aros.
plan-of = Cynllun { $person }
plan-yours = eich cynllun
paper-plan-outcomes = Beth rwyf ei eisiau
paper-plan-outcomes-hint = Nid gwasanaethau: beth yr hoffech iddo fod yn wir yn eich bywyd. Un ar bob llinell
paper-plan-who-does-what = Pwy sy'n gwneud beth
paper-plan-who-does-what-hint = Chi, pobl sy'n agos atoch, pobl sy'n cael eu talu. Un ar bob llinell
paper-plan-good-week = Beth yw wythnos dda
paper-plan-good-week-hint = Sut byddech chi'n gwybod bod y cynllun yn gweithio?
paper-plan-goes-wrong = Beth i'w wneud pan aiff o'i le
paper-plan-goes-wrong-hint = Pwy i'w ffonio, beth sy'n helpu, beth sy'n gwneud pethau'n waeth
paper-plan-agenda = Am beth y byddwn yn siarad yn yr adolygiad nesaf
paper-plan-agenda-hint = Chi sy'n penderfynu beth yw'r pwnc, a phryd y mae

# Who looked.

look-why-title = Pam rydych chi'n ei agor?
look-why-lead = Gall y person ddarllen wedyn eich bod wedi ei agor, pryd, a pham. Mae'n aros ar agor am hanner awr.
look-why-reason = Dewiswch un
look-why-reason-visit = Rwy'n mynd i gefnogi'r person
look-why-reason-asked = Gofynnodd y person i mi ei ddarllen
look-why-reason-review = Rydym yn ei adolygu gyda'n gilydd
look-why-reason-worried = Rwy'n poeni am y person
look-why-reason-acting = Rwy'n gweithredu dros y person
look-why-reason-safeguarding = Rwy'n dal pryder am y person
look-why-reason-missing = Dewiswch pam rydych yn ei agor.
look-why-button = Ei agor
look-noted = Nodwyd eich bod wedi agor hwn.
looks-title = Pwy edrychodd
looks-lead = Pob tro yr agorodd rhywun un o'ch papurau preifat. Roedd rhaid dweud pam.
looks-none = Nid oes neb wedi agor un.
looks-line = Agorodd { $name } hwn: { $what }. Pam: { $why }.
looks-line-acting = Agorodd { $name }, sy'n gweithredu drosoch, hwn: { $what }. Pam: { $why }.
looks-someone-gone = Rhywun sydd wedi gadael
looks-shared = Dywedoch fod eraill yn defnyddio'r ddyfais hon. Edrychwch ar y dudalen hon ar ddyfais sy'n eiddo i chi yn unig, neu gofynnwch i rywun rydych yn ymddiried ynddo.
looks-cannot = Beth na all y dudalen hon ei ddangos
looks-cannot-told = Beth a ddywedodd rhywun a'i darllenodd wrth eraill.
looks-cannot-paper = Pwy a ddarllenodd yr hyn a argraffoch neu a roesoch i eraill.
looks-cannot-computer = Beth y gallai'r rhai sy'n rhedeg y cyfrifiadur ei weld, pe baen nhw'n torri ei reolau. Mae eich papurau dan glo yno, ac mae'r allweddi mewn lle arall.
looks-cannot-own = Pryd y gwnaethoch chi eich hun ei agor.
looks-cannot-later = Efallai mai dim ond yn ddiweddarach y dangosir rhywun sy'n edrych am ei fod yn ofni eich bod mewn perygl.
look-patterns-title = Sut mae papurau preifat yn cael eu darllen
look-patterns-lead = { $n ->
    [one] Y diwrnod diwethaf.
    [two] Y { $n } ddiwrnod diwethaf.
   *[other] Y { $n } diwrnod diwethaf.
 } Ni ddangosir papurau pwy ydyn nhw, na beth sydd ynddyn nhw.
look-patterns-none = Nid oes neb wedi agor papur rhywun arall.
look-patterns-table = Darlleniadau, fesul darllenydd a rheswm
look-patterns-who = Pwy ddarllenodd
look-patterns-why = Pam
look-patterns-looks = Sawl gwaith
look-patterns-people = Papurau faint o bobl
look-patterns-last = Y tro diwethaf
refused-not-guardian = Mae'r dudalen hon i Warcheidwad Caldicott y lle.
