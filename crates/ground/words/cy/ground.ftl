# Welsh. No native speaker has checked these words yet.

frame-skip = Neidio i brif ran y dudalen hon
frame-demo = Arddangosiad yw hwn. Pobl ddychmygol sydd ynddo.
frame-acting-label = Gweithredu dros rywun
frame-acting = { $hand }, rydych chi'n gweithredu dros { $person } nawr.
frame-acting-agreed = Beth gewch chi ei wneud drostyn nhw
frame-acting-stop = Rhoi'r gorau i weithredu
frame-nav = Prif rannau'r lle hwn
frame-footer = Am Mutual
frame-footer-says = Mae pedair het yn ei rannu yn gyfartal: cymuned, defnyddio, darparu a chomisiynu.
frame-unchecked = Nid oes siaradwr Cymraeg wedi gwirio'r geiriau hyn eto. Mae rhai tudalennau yn Saesneg. Os yw rhywbeth yn ymddangos yn anghywir, dewiswch English uchod.
frame-sign-in = Mewngofnodi
frame-sign-in-half = Ewch ymlaen i fewngofnodi
frame-sign-out = Allgofnodi
frame-signed-in-as = Wedi mewngofnodi fel
frame-easy-on = Easy Read (Saesneg)
frame-easy-off = Diffodd Easy Read
frame-languages = Iaith
frame-easy-label = Easy Read
frame-error = Gwall:
frame-warning = Rhybudd:
frame-day = Diwrnod
frame-month = Mis
frame-year = Blwyddyn
frame-choose = Dewiswch un
frame-ladder-key = Sut i ddarllen yr ysgol
frame-ladder-proven = Wedi'i brofi: mae'r cofnod yn ei ddangos
frame-ladder-possible = Posibl: mae rhai ffeithiau ar goll
frame-ladder-claimed = Wedi'i honni: beth a ddywedwyd

nav-home = Hafan
nav-threads = Materion
nav-waiting = Aros am ateb
nav-raise = Codi rhywbeth
nav-people = Pobl
nav-demo = Bod yn rhywun
nav-groups = Grwpiau
nav-roles = Pwy sy'n gofalu am y lle hwn
nav-record = Cofnod cyhoeddus
nav-who-may = Pwy sy'n cael gwneud beth
nav-kept = Beth rydym yn ei gadw
nav-contacts = Help a chysylltiadau
nav-worry = Rwy'n poeni am rywun
nav-limits = Beth nad yw Mutual yn ei addo
nav-about = Am Mutual

hat-community = Cymuned
hat-using = Defnyddio gofal
hat-providing = Darparu gofal
hat-commissioning = Comisiynu gofal
hat-community-long = Rwy'n byw yma, neu'n perthyn i grŵp yma
hat-using-long = Rwy'n defnyddio gofal neu gymorth, neu'n gofalu am rywun sy'n gwneud hynny
hat-providing-long = Rhoi gofal neu gymorth yw fy ngwaith
hat-commissioning-long = Rwy'n penderfynu am ofal neu'n prynu gofal i'r cyngor neu'r GIG

role-anyone = unrhyw un, heb fewngofnodi
role-member = unrhyw un sy'n perthyn i'r lle
role-oneself = y person ei hun
role-raiser = y person a gododd y mater
role-helper = y cynorthwyydd a'i rhoddodd i mewn dros rywun
role-owner = y person sydd i ateb drosto
role-author = y person a'i hysgrifennodd
role-reader = pwy bynnag y mae'r person yn gadael iddyn nhw ei ddarllen
role-participant = y bobl sy'n cael cymryd rhan
role-contributor = y bobl a gymerodd ran
role-doer = y person neu'r grŵp a'i cymerodd ymlaen
role-moderator = cymedrolwyr
role-steward = stiwardiaid y lle
role-safeguarding = y rhai sy'n derbyn pryderon am niwed
role-guardian = Gwarcheidwad Caldicott

refused-not-you = Gwaith i rywun arall yw hyn. Mae'r dudalen 'Pwy sy'n cael gwneud beth' yn dweud pwy.
refused-own-hand = Rydych yn gweithredu dros rywun nawr. Maen nhw eu hunain yn gwneud hyn: mae'n gadael i eraill weld mwy o'r hyn sy'n eiddo iddyn nhw. Peidiwch â gweithredu drostyn nhw i'w wneud drosoch eich hun.

stop-home = Mynd i'r dudalen flaen
stop-not-found-title = Ni allwn ddod o hyd i'r dudalen honno
stop-not-found-text = Efallai fod y cyfeiriad yn anghywir, neu nad yw'r dudalen i bawb. Gwiriwch y cyfeiriad, neu dechreuwch o'r dudalen flaen.
stop-forbidden-title = Ni allwch wneud hyn
stop-other-site-title = Daeth hynny o wefan arall
stop-other-site-text = Er eich diogelwch, dim ond ffurflenni o'n tudalennau ni rydym yn eu derbyn. Agorwch y dudalen yma a'i hanfon eto.
stop-too-long-title = Mae hynny'n rhy hir
stop-too-long-text = Mae'r hyn a anfonoch yn hirach nag y gallwn ei dderbyn. Ewch yn ôl, ei wneud yn fyrrach, a'i anfon eto.
stop-too-often-title = Arhoswch ychydig
stop-too-often-text = { $n ->
    [one] Gofynnoch lawer o weithiau mewn amser byr. Arhoswch funud, yna rhowch gynnig arall arni.
    [two] Gofynnoch lawer o weithiau mewn amser byr. Arhoswch { $n } funud, yna rhowch gynnig arall arni.
   *[other] Gofynnoch lawer o weithiau mewn amser byr. Arhoswch { $n } munud, yna rhowch gynnig arall arni.
 }
stop-busy-title = Rydym yn brysur am funud
stop-busy-text = Ni allem weld a gafodd hynny ei gadw. Ewch yn ôl a'i anfon eto: os ydych yn ei anfon ddwywaith, unwaith y mae'n cael ei wneud.
stop-broken-title = Aeth rhywbeth o'i le
stop-broken-text = Ein bai ni yw hyn, nid eich bai chi. Ni chafodd dim ei hanner cadw. Ewch yn ôl a rhowch gynnig arall arni. Os yw'n digwydd eto, dywedwch wrth y bobl sy'n rhedeg y lle hwn.

month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

ask-back = Yn ôl
ask-faults = Mae problem
frame-problem = Mae problem

asks-nothing = dim
asks-sight = bod yn rhywun sy'n cael gweld hyn
asks-sign-in = bod wedi mewngofnodi
asks-permit = `{ $act }`

tab-title = Agorwyd y ffurflen hon dros rywun arall
tab-text = Rydych yn chi eich hun mewn un tab o'ch porwr, ac yn gweithredu dros rywun mewn un arall. Dechreuwyd yr hyn a anfonoch dros un ohonoch, a byddai nawr yn cael ei gadw gyda'r llall. Felly ni chadwyd dim.
tab-typed = Yr hyn a ysgrifennoch
tab-go = Pwy sy'n gweithredu dros bwy: edrychwch yn gyntaf, wedyn agorwch y dudalen eto

again-title = Ai chi yw hi o hyd?
again-text = Mae'r dudalen hon yn breifat, ac mae amser ers i chi ddangos pwy ydych chi: gofynnwn eto pwy ydych chi. Nid oes dim wedi'i gadw eto. Copïwch yr hyn a ysgrifennoch, dangoswch pwy ydych chi, a'i anfon unwaith eto.
again-go = Wedi'i gopïo? Dangoswch pwy ydych chi
over-title = Nid ydych yn gweithredu drostyn nhw mwyach
over-text = Daeth i ben tra oeddech yn ysgrifennu. Ni chadwyd dim. Copïwch yr hyn a ysgrifennoch, os ydych am ei roi iddyn nhw eich hun.
over-go = Ewch ymlaen fel chi eich hun
out-title = Rydych wedi'ch allgofnodi
out-text = Cawsoch eich allgofnodi tra oeddech yn ysgrifennu: daeth i ben, neu daeth rhywun ag ef i ben. Nid oes dim wedi'i gadw eto. Copïwch yr hyn a ysgrifennoch, mewngofnodwch, a'i anfon unwaith eto.
out-go = Wedi'i gopïo? Mewngofnodwch
