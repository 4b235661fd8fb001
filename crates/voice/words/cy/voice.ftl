# Welsh. No native speaker has checked these words yet. What is not here is shown in English: the ladder's
# page, proposals, consent, decisions, actions, measures and what happened elsewhere.

# The six stages

stage-raised = Wedi'i godi
stage-talk = Wedi'i drafod
stage-decide = Wedi'i benderfynu
stage-do = Wedi'i wneud
stage-tell = Wedi adrodd yn ôl
stage-change = Beth a newidiodd

# The reply clock

clock-reply-due = { $n ->
    [0] Dylai ateb ddod heddiw
    [1] Dylai ateb ddod yfory
    [two] Dylai ateb ddod o fewn { $n } ddiwrnod
   *[other] Dylai ateb ddod o fewn { $n } diwrnod
 }
clock-reply-over = { $n ->
    [one] Mae'r ateb un diwrnod yn hwyr
    [two] Mae'r ateb { $n } ddiwrnod yn hwyr
   *[other] Mae'r ateb { $n } diwrnod yn hwyr
 }
clock-tell-due = { $n ->
    [0] Dylid adrodd yn ôl i bawb erbyn heddiw
    [1] Dylid adrodd yn ôl i bawb erbyn yfory
    [two] Dylid adrodd yn ôl i bawb o fewn { $n } ddiwrnod
   *[other] Dylid adrodd yn ôl i bawb o fewn { $n } diwrnod
 }
clock-tell-over = { $n ->
    [one] Mae adrodd yn ôl i bobl un diwrnod yn hwyr
    [two] Mae adrodd yn ôl i bobl { $n } ddiwrnod yn hwyr
   *[other] Mae adrodd yn ôl i bobl { $n } diwrnod yn hwyr
 }
clock-told = Adroddwyd yn ôl i bawb
clock-still = Nid oes ateb i ddod nawr
clock-nobody = Neb eto

# The rungs of the ladder: their names

rung-0 = Dim ar gofnod
rung-1 = Gorfodi
rung-2 = Addysgu
rung-3 = Hysbysu
rung-4 = Ymgynghori
rung-5 = Ymgysylltu
rung-6 = Cyd-ddylunio
rung-7 = Cyd-gynhyrchu

# The first page of a place

home-title = Tudalen flaen
home-lead = Mae beth bynnag sy'n cael ei godi yma yn cael ateb yma. Tan hynny mae'r dudalen yn dweud nad oes ateb.
home-raise = Codi rhywbeth
home-late = { $n ->
    [one] Mae un ateb yn hwyr
   *[other] Mae { $n } ateb yn hwyr
 }
home-yours = Yn aros amdanoch chi
home-yours-none = Nid oes dim yn aros amdanoch.
home-yours-late = Mae hyn yn hwyr
home-talking = Wrthi'n cael eu trafod a'u penderfynu
home-talking-none = Nid oes dim yn cael ei drafod nawr.
home-raised = Newydd eu codi
home-raised-none = Nid oes dim newydd wedi'i godi. Gallwch chi fod y cyntaf.
home-came = Beth ddaeth ohono
home-came-none = Nid oes dim wedi dod mor bell â hyn eto.
home-outcomes = Beth mae pobl yma am iddo fod yn wir
yours-answer = Chi sydd i ateb hyn
yours-action = Chi gymerodd hyn ymlaen
yours-consent = Dywedwch a yw'n ddigon diogel i roi cynnig arno
yours-judge = Mae gennych ateb. Dywedwch a yw'n eich ateb chi
yours-talk = Rydych wedi cael gwahoddiad i drafod hyn
home-raise-other = Rhoi rhywbeth i mewn dros rywun arall

# All matters

list-title = Materion
list-stages = Camau
list-all = Pob un
list-found = Materion, y diweddaraf yn gyntaf
list-none = Nid oes dim yma eto.
list-more = Materion hŷn

# Waiting for an answer

waiting-title = Aros am ateb
waiting-lead = { $n ->
    [one] Mae'r lle hwn yn addo ateb i chi o fewn un diwrnod. Pan fydd sgwrs yn dod i ben, mae'n addo dweud wrth bawb a gymerodd ran beth ddaeth ohoni, o fewn { $told } diwrnod.
    [two] Mae'r lle hwn yn addo ateb i chi o fewn { $n } ddiwrnod. Pan fydd sgwrs yn dod i ben, mae'n addo dweud wrth bawb a gymerodd ran beth ddaeth ohoni, o fewn { $told } diwrnod.
   *[other] Mae'r lle hwn yn addo ateb i chi o fewn { $n } diwrnod. Pan fydd sgwrs yn dod i ben, mae'n addo dweud wrth bawb a gymerodd ran beth ddaeth ohoni, o fewn { $told } diwrnod.
 }
waiting-counts = Yn aros: { $n }. Yn hwyr: { $late }.
waiting-none = Nid oes dim yn aros am ateb.
waiting-owner-late = { $n ->
    [one] Mae un yn hwyr
   *[other] Mae { $n } yn hwyr
 }

# A matter: what its page says

strip-says = Cam { $n } o 6: { $stage }
people-count = { $n ->
    [0] Nid oes neb wedi cymryd rhan eto
    [one] Mae un person wedi cymryd rhan
   *[other] Mae { $n } o bobl wedi cymryd rhan
 }
cycle-title = Ble mae hyn wedi cyrraedd
step-now = Nawr, ers { $day }
step-since = Cyrhaeddwyd ar { $day }
step-ahead = Eto i ddod
step-left-out = Gadawyd allan gan { $who }: { $why }
raised-by = Codwyd gan { $who } ar { $day }.
raised-by-helper = Codwyd gan { $who } { $how } ar { $day }. { $helper } a'i rhoddodd i mewn.
raised-import = Daeth i mewn o rywle arall. Dechreuodd yno ar { $day }.
channel-web = yma, ar sgrin
channel-paper = ar bapur
channel-telephone = ar y ffôn
channel-in-person = wyneb yn wyneb
hats-part = Pwy sydd wedi cymryd rhan
hats-unknown = hetiau ddim yn hysbys
too-few = ychydig
past-by = gan { $who }
past-days = { $from } i { $to }
past-times = { $what } ({ $n } o weithiau)

thread-todo = Beth gallwch ei wneud nawr
thread-reply = Yr ateb
thread-talk = Wedi'i drafod
thread-to-talk = Mynd i'r sgwrs
thread-events = Beth ddigwyddodd mewn mannau eraill
thread-proposal = Y cynnig
thread-decision = Y penderfyniad
thread-concerns = Gofidiau, a beth a wnaed amdanyn nhw
thread-actions = Beth sy'n cael ei wneud, a phwy sy'n ei wneud
thread-answers = Wedi adrodd yn ôl
thread-measures = Beth a newidiodd
thread-ladder = Faint a wnaed gyda'n gilydd?
thread-to-ladder = Gweld pob ffaith ar yr ysgol
thread-past = Beth sydd wedi digwydd hyd yn hyn
thread-files = Yr un peth fel data:
owner-is = { $who } sydd i ateb hyn.
owner-none = Nid oes neb wedi cymryd hyn ymlaen eto.
outcome-is = Mae'n ymwneud â'r hyn y mae pobl yma am iddo fod yn wir: “{ $outcome }”

todo-take = Ei gymryd ymlaen: dweud y byddwch yn ateb
todo-reply = Ateb y person a'i cododd
todo-consent = Dweud a yw'n ddigon diogel i roi cynnig arno
todo-talk-open = Agor y sgwrs
todo-talk-guest = Cymryd rhan heb gyfrif
todo-statements = Ychwanegu beth rydych yn ei feddwl
todo-talk-invite = Gwahodd rhywun i'r sgwrs
todo-proposal = Ysgrifennu'r cynnig, neu ei newid
todo-other-ways = Dangos ffordd arall o'i wneud
todo-drafted = Helpais i ysgrifennu'r cynnig
todo-consent-open = Gofyn i bobl a yw'n ddigon diogel i roi cynnig arno
todo-decision-record = Cofnodi penderfyniad a wnaed yn rhywle arall
todo-consent-close = Cau'r rownd a chyfrif
todo-actions = Cymryd rhywbeth ymlaen
todo-tell = Dweud wrth bawb beth ddaeth ohono
todo-measures = Dewis sut rydym yn gweld beth a newidiodd
todo-step = Ei symud ymlaen i'r cam nesaf
todo-talk-close = Cau'r sgwrs nawr
todo-own = Enwi pwy sydd i ateb, ac erbyn pryd
todo-claim = Dweud pa ris o'r ysgol yw hyn
todo-events = Cofnodi beth ddigwyddodd mewn mannau eraill
todo-felt = Dweud sut deimlad yw cymryd rhan
todo-decision-override = Dweud na ddilynwyd y penderfyniad

contribution-raised = Beth a godwyd
contribution-statement = Brawddeg o'r sgwrs
contribution-concern = Gofid
answer-none = Dim ateb eto
answer-give = Dweud beth ddaeth ohono
answer-judge = Dweud a yw hyn yn eich ateb chi
judged-yes = Mae'r person yn dweud: mae hyn yn fy ateb i.
judged-partly = Mae'r person yn dweud: mae hyn yn fy ateb i yn rhannol.
judged-no = Mae'r person yn dweud: nid yw hyn yn fy ateb i.
told-on = Dywedwyd wrth bawb ar { $day }.
told-so-far = { $n ->
    [0] Nid oes dim i'w ateb eto.
    [one] Rhoddwyd un peth. Atebwyd: { $answered }.
   *[other] Rhoddwyd { $n } o bethau. Atebwyd: { $answered }.
 }
told-more = { $n ->
    [one] Mae un arall yn y ffeil
   *[other] Mae { $n } arall yn y ffeil
 }

# The talk

talk-not-open = Nid yw'r sgwrs wedi dechrau.
talk-is-open = Mae'r sgwrs ar agor.
talk-is-open-until = Mae'r sgwrs ar agor tan { $day }.
talk-closed-on = Caeodd y sgwrs ar { $day }.
talk-who-everyone = Caiff pawb sydd â'r ddolen gymryd rhan.
talk-who-members = Caiff pawb sy'n perthyn i'r lle hwn gymryd rhan.
talk-who-invited = Dim ond y rhai sydd wedi cael gwahoddiad sy'n cael cymryd rhan.
talk-counts = { $n ->
    [0] Nid oes neb wedi cymryd rhan eto.
    [one] Mae un person wedi cymryd rhan. Brawddegau: { $statements }. Pleidleisiau: { $votes }.
   *[other] Mae { $n } o bobl wedi cymryd rhan. Brawddegau: { $statements }. Pleidleisiau: { $votes }.
 }
statement-by = Ychwanegwyd gan rywun sy'n gwisgo: { $hats }
statement-by-unknown = Ychwanegwyd gan rywun nad yw ei hetiau'n hysbys
talk-sign-in = Mewngofnodi i gymryd rhan
talk-next = Beth yw eich barn am hyn?
talk-left = { $n ->
    [one] Dyma'r frawddeg olaf sy'n aros am eich pleidlais.
   *[other] Brawddegau sy'n aros am eich pleidlais: { $n }.
 }
talk-voted-all = Rydych wedi pleidleisio ar bob brawddeg. Dewch yn ôl pan fydd rhai newydd.
talk-for-other = Ei ychwanegu dros rywun arall
talk-balance = Pwy sy'n cymryd rhan
talk-common = Beth mae pob het a bleidleisiodd yn cytuno arno
talk-all = Popeth a ddywedwyd
talk-none = Nid oes neb wedi ychwanegu brawddeg eto.
talk-more = Mwy o frawddegau
talk-every-hat = ym mhob het a bleidleisiodd, mae mwy yn cytuno nag sy'n anghytuno
talk-hold = Dal hon yn ôl
talk-held = Wedi'i dal yn ôl
held-because = Daliwyd yn ôl ar { $day }. Y rheswm: { $reason }.
held-appealed = Gofynnwyd am ail olwg.
held-appeal = Gofyn am ail olwg
held-release = Ei dangos eto
held-elsewhere = Cafodd ei dal yn ôl yn y sgwrs gynharach
talk-hats-unknown = Ni nododd neb pa hetiau y mae'r bobl hyn yn eu gwisgo.
vote-legend = Eich pleidlais
vote-agree = Cytuno
vote-disagree = Anghytuno
vote-pass = Pasio
votes-caption = Cytuno: { $agree }. Pasio: { $pass }. Anghytuno: { $disagree }.

# The public record of a matter

did-voice-thread-raise = Codwyd
did-voice-thread-take = Cymerodd rywun ef ymlaen i'w ateb
did-voice-thread-own = Enwyd rhywun i ateb, ac erbyn pryd
did-voice-thread-reply = Cafodd y person a'i cododd ateb
did-voice-stage-enter = Daeth i'r cam nesaf
did-voice-stage-leave-out = Gadawyd cam allan, gyda rheswm
did-voice-talk-open = Agorwyd y sgwrs, neu newidiwyd ei gosodiadau
did-voice-talk-close = Caewyd y sgwrs
did-voice-statement-add = Ychwanegwyd brawddeg at y sgwrs
did-voice-statement-hold = Daliwyd brawddeg yn ôl, gyda rheswm
did-voice-statement-show = Dangosir eto frawddeg a ddaliwyd yn ôl
did-voice-answer-give = Atebwyd rhywbeth a roddodd pobl
did-voice-answer-tell = Dywedwyd wrth bawb a gymerodd ran beth ddaeth ohono

# Raise a matter

raise-title = Codi rhywbeth
raise-lead = Dywedwch beth sy'n gweithio, beth sydd ddim, neu beth hoffech chi. Cewch ateb. Gall pawb weld erbyn pryd.
raise-what = Am beth mae hyn?
raise-what-hint = Ychydig eiriau. Er enghraifft: mae'r bws olaf yn gadael cyn i'r ganolfan ddydd gau.
raise-what-missing = Ysgrifennwch beth rydych am ei godi.
raise-what-long = Gwnewch hyn yn fyrrach: { $most } nod ar y mwyaf. Gallwch ddweud mwy yn y blwch nesaf.
raise-body = Dywedwch fwy wrthym
raise-body-hint = Beth sy'n digwydd, a beth fyddai'n well? Gall pawb ddarllen hyn, felly gadewch allan beth sy'n breifat am eraill.
raise-body-missing = Ysgrifennwch ychydig mwy amdano. Mae un frawddeg yn ddigon.
raise-body-long = Gwnewch hyn yn fyrrach: { $most } nod ar y mwyaf.
raise-outcome = Am ba un o'r rhain y mae?
raise-outcome-hint = Dyma beth mae pobl yma am iddo fod yn wir. Dewiswch yr agosaf.
raise-outcome-missing = Dewiswch am ba un o'r rhain y mae. Os nad oes un yn addas, dewiswch yr agosaf.
raise-button = Ei godi
raise-done = Mae gennym. Cewch ateb. Mae'r dudalen hon yn dweud erbyn pryd.

raise-other-title = Codi rhywbeth dros rywun arall
raise-other-lead = Gofynnwch i'r person yn gyntaf. Ysgrifennwch ef yn ei eiriau. Mae eich enw chi wrth ymyl ei enw, fel y gall pawb weld pwy a'i rhoddodd i mewn.
raise-other-what = Am beth mae hyn?
raise-other-what-hint = Ychydig eiriau, fel y byddai'r person yn ei ddweud.
raise-other-body = Beth a ddywedodd y person wrthych
raise-other-body-hint = Yn ei eiriau, cyn belled ag y gallwch. Gall pawb ddarllen hyn, felly gadewch allan beth sy'n breifat.
raise-other-outcome = Am ba un o'r rhain y mae?
raise-other-outcome-hint = Dyma beth mae pobl yma am iddo fod yn wir. Dewiswch yr agosaf.
raise-other-known = A wnaethoch chi roi'r person i mewn o'r blaen?
raise-other-known-hint = Dewiswch y person yma, a gadewch yr enw, yr hetiau a'r cyfeiriad yn wag. Os na, gadewch hyn fel y mae.
raise-known-gone = Nid yw'r person hwn yma mwyach, neu nid chi a'i rhoddodd i mewn. Ewch yn ôl, ac ysgrifennwch pwy ydyw.
raise-known-both = Dewisoch rywun, ac ysgrifennoch am rywun newydd hefyd. Gadewch un o'r ddau yn unig.
raise-other-name = Enw'r person
raise-other-name-hint = Fel y mae am i eraill ei ddarllen. Mae enw cyntaf yn ddigon.
raise-name-missing = Ysgrifennwch enw'r person.
raise-name-long = Gwnewch yr enw'n fyrrach: { $most } nod ar y mwyaf.
raise-other-hat = Pa hetiau y mae'r person yn eu gwisgo?
raise-other-hat-hint = Dewiswch bob un sy'n addas.
hat-community-their = Mae'n byw yma, neu'n perthyn i grŵp yma
hat-using-their = Mae'n defnyddio gofal neu gymorth, neu'n gofalu am rywun sy'n gwneud hynny
hat-providing-their = Rhoi gofal neu gymorth yw ei waith
hat-commissioning-their = Mae'n penderfynu am ofal neu'n prynu gofal i'r cyngor neu'r GIG
raise-hat-missing = Dewiswch o leiaf un het i'r person hwn.
raise-other-channel = Sut dywedodd y person wrthych?
raise-other-channel-paper = Ar bapur
raise-other-channel-telephone = Ar y ffôn
raise-other-channel-in-person = Wyneb yn wyneb
raise-channel-missing = Dewiswch sut y dywedodd y person wrthych.
raise-other-consent = Sut y dywedodd y person ie i hyn?
raise-other-consent-hint = Er enghraifft: llofnododd hi'r papur ar 3 Mai, neu: dywedodd wrthyf ar y ffôn.
raise-consent-missing = Ysgrifennwch sut y dywedodd y person ie. Heb hynny ni allwn gadw hyn.
raise-consent-long = Gwnewch hyn yn fyrrach: { $most } nod ar y mwyaf.
raise-other-address = Cyfeiriad y person
raise-other-address-hint = Byddwn yn postio'r ateb. Nid yw eraill yn ei weld.
raise-address-missing = Ysgrifennwch gyfeiriad neu rif ffôn, fel y gall yr ateb gyrraedd y person.
raise-address-long = Gwnewch y cyfeiriad yn fyrrach: { $most } nod ar y mwyaf.
raise-other-phone = Rhif ffôn y person
raise-other-phone-hint = Os nad oes cyfeiriad, bydd rhywun yn ffonio gyda'r ateb. Nid yw eraill yn ei weld.
raise-phone-long = Gwnewch y rhif ffôn yn fyrrach: { $most } nod ar y mwyaf.
raise-other-easy = Sut mae'r person am i ni ysgrifennu ato?
raise-other-easy-yes = Mewn Easy Read (Saesneg): brawddegau byr, print bras
raise-other-button = Ei godi dros y person

# Who is to answer

own-title = Pwy sydd i ateb hyn?
own-lead = Enwir un person, a diwrnod. Gall pawb weld y ddau.
own-owner = Pwy sydd i ateb
own-owner-missing = Dewiswch pwy sydd i ateb.
own-owner-long = Dewiswch rywun o'r rhestr.
own-by = Erbyn pryd
own-by-missing = Ysgrifennwch erbyn pa ddiwrnod y mae i ateb.
own-by-wrong = Gwiriwch y diwrnod. Mae angen diwrnod, mis a blwyddyn, fel 3 5 2027.
own-by-past = Mae { $day } wedi mynd. Dewiswch heddiw neu ddiwrnod diweddarach.
own-button = Enwi'r person
own-done = Mae ar y dudalen nawr. Rydym wedi dweud wrth y person sydd i ateb.
take-done = Chi sydd i ateb hyn nawr. Mae'r dudalen yn dweud erbyn pryd.

# Answer the person who raised it

reply-title = Ateb y person a'i cododd
reply-lead = Dywedwch beth byddwch yn ei wneud, neu pam na allwch. Mae'r person yn cael eich geiriau yn y ffordd a ddewisodd.
reply-reply = Eich ateb
reply-reply-hint = Geiriau plaen. Gall pwy bynnag sy'n gallu darllen y mater hwn ddarllen yr ateb hefyd.
reply-reply-missing = Ysgrifennwch eich ateb.
reply-reply-long = Gwnewch yr ateb yn fyrrach: { $most } nod ar y mwyaf.
reply-button = Anfon yr ateb
reply-done = Mae eich ateb wedi'i anfon.

# Talking it through

talk-open-title = Agor y sgwrs
talk-open-lead = Gofynnwch un cwestiwn. Dywedwch pwy sy'n cael cymryd rhan, a than pryd. Gallwch newid hyn yn nes ymlaen ar y dudalen hon.
talk-open-question = Y cwestiwn
talk-open-question-hint = Un cwestiwn plaen y gall unrhyw un ei ateb. Er enghraifft: sut gallem ni i gyd gyrraedd adref gyda'r nos?
talk-open-question-missing = Ysgrifennwch y cwestiwn rydych yn ei ofyn.
talk-open-question-long = Gwnewch y cwestiwn yn fyrrach: { $most } nod ar y mwyaf.
talk-open-who = Pwy sy'n cael cymryd rhan?
talk-open-who-everyone = Pawb sydd â'r ddolen
talk-open-who-everyone-hint = Nid oes angen cyfrif arnyn nhw, dim ond enw a'u hetiau.
talk-open-who-members = Pawb sy'n perthyn i'r lle hwn
talk-open-who-invited = Dim ond y rhai sydd wedi cael gwahoddiad
talk-open-who-invited-hint = O hynny ymlaen ni all eraill ddarllen y mater hwn.
talk-open-who-missing = Dewiswch pwy sy'n cael cymryd rhan.
talk-open-until = Tan pryd?
talk-open-until-hint = Ar ôl y diwrnod hwn mae addewid yn rhedeg: dywedir wrth bawb a gymerodd ran beth ddaeth ohoni.
talk-open-until-missing = Ysgrifennwch ddiwrnod olaf y sgwrs.
talk-open-until-wrong = Gwiriwch y diwrnod. Mae angen diwrnod, mis a blwyddyn, fel 3 5 2027.
talk-open-until-past = Mae'r diwrnod hwn wedi mynd. Dewiswch heddiw neu ddiwrnod diweddarach.
talk-open-button = Agor y sgwrs
talk-open-done = Mae'r sgwrs ar agor.
talk-close-done = Mae'r sgwrs wedi cau. Nawr dylid dweud wrth bawb a gymerodd ran beth ddaeth ohoni.

invite-title = Gwahodd rhywun
invite-lead = Byddwn yn dweud wrth y person yn y ffordd a ddewisodd.
invite-person = Pwy rydych am ei wahodd?
invite-person-missing = Dewiswch pwy i'w wahodd.
invite-button = Gwahodd
invite-done = Mae'r gwahoddiad wedi'i roi.

guest-title = Cymryd rhan heb gyfrif
guest-lead = Dywedwch beth y cawn eich galw, a pha hetiau rydych yn eu gwisgo. Nid ydym yn gofyn am ddim arall, felly ni allwn ysgrifennu atoch. Dewch yn ôl i'r dudalen hon i weld beth ddaeth ohono.
guest-name = Beth y cawn eich galw?
guest-name-hint = Unrhyw enw yr hoffech.
guest-name-missing = Ysgrifennwch enw y cawn eich galw wrtho.
guest-name-long = Gwnewch yr enw'n fyrrach: { $most } nod ar y mwyaf.
guest-hat = Pa hetiau rydych chi'n eu gwisgo?
guest-hat-hint = Dewiswch bob un sy'n addas. Mae'r pedair yn gyfartal yma.
guest-hat-missing = Dewiswch o leiaf un het.
guest-button = Cymryd rhan
guest-done = Croeso. Gallwch bleidleisio nawr, ac ychwanegu beth rydych yn ei feddwl.

# Statements

statement-title = Ychwanegu beth rydych yn ei feddwl
statement-lead = Ysgrifennwch un frawddeg blaen gydag un syniad ynddi. Gall eraill gytuno, anghytuno neu basio.
statement-body = Eich brawddeg
statement-body-hint = 140 nod ar y mwyaf. Mae eich hetiau wrth ei hymyl, a'r diwrnod. Nid yw eich enw.
statement-body-missing = Ysgrifennwch un frawddeg o'r hyn rydych yn ei feddwl.
statement-body-long = Gwnewch y frawddeg yn fyrrach: { $most } nod ar y mwyaf. Os oes dau syniad ynddi, ychwanegwch ddwy frawddeg.
statement-button = Ei hychwanegu
statement-done = Mae'r frawddeg yn y sgwrs nawr.

statement-other-title = Ychwanegu beth mae rhywun arall yn ei feddwl
statement-other-lead = Gofynnwch i'r person yn gyntaf. Ysgrifennwch yn ei eiriau: un frawddeg blaen gydag un syniad ynddi.
statement-other-body = Brawddeg y person
statement-other-body-hint = 140 nod ar y mwyaf. Mae hetiau'r person wrth ei hymyl. Mae'r cofnod cyhoeddus yn dweud eich enw chi a'r diwrnod, gan mai chi sy'n ei rhoi i mewn.
statement-other-name = Enw'r person
statement-other-name-hint = Mae enw cyntaf yn ddigon.
statement-other-name-missing = Ysgrifennwch enw'r person.
statement-other-name-long = Gwnewch yr enw'n fyrrach: { $most } nod ar y mwyaf.
statement-other-hat = Pa hetiau y mae'r person yn eu gwisgo?
statement-other-hat-hint = Dewiswch bob un sy'n addas.
statement-other-hat-missing = Dewiswch o leiaf un het i'r person hwn.
statement-other-channel = Sut dywedodd y person wrthych?
statement-other-channel-paper = Ar bapur
statement-other-channel-telephone = Ar y ffôn
statement-other-channel-in-person = Wyneb yn wyneb
statement-other-channel-missing = Dewiswch sut y dywedodd y person wrthych.
statement-other-consent = Sut y dywedodd y person ie i hyn?
statement-other-consent-hint = Er enghraifft: llofnododd hi'r papur ar 3 Mai, neu: dywedodd wrthyf ar y ffôn.
statement-other-consent-missing = Ysgrifennwch sut y dywedodd y person ie. Heb hynny ni allwn gadw hyn.
statement-other-consent-long = Gwnewch hyn yn fyrrach: { $most } nod ar y mwyaf.
statement-other-address = Cyfeiriad y person
statement-other-address-hint = Ar gyfer llythyr am yr hyn ddaeth ohono. Gallwch adael hyn yn wag. Nid yw eraill yn ei weld.
statement-other-address-long = Gwnewch y cyfeiriad yn fyrrach: { $most } nod ar y mwyaf.
statement-other-easy = Sut mae'r person am i ni ysgrifennu ato?
statement-other-easy-yes = Mewn Easy Read (Saesneg): brawddegau byr, print bras
statement-other-button = Ei hychwanegu dros y person

vote-done = Mae eich pleidlais wedi'i chyfrif. Gallwch ei newid nes i'r sgwrs gau.

hold-title = Dal hon yn ôl
hold-lead = Ni fydd eraill yn ei gweld wedyn. Dywedir pam wrth y person a'i hysgrifennodd, a gall ofyn am ail olwg.
hold-reason = Pam mae'n cael ei dal yn ôl?
hold-reason-hint = Nid oes rhesymau eraill heblaw'r rhain.
hold-reason-missing = Dewiswch y rheswm.
hold-why = Beth yn union sydd o'i le arni?
hold-why-hint = Mae'r person a'i hysgrifennodd yn cael y geiriau hyn.
hold-why-missing = Ysgrifennwch beth sydd o'i le arni, fel y gall y person ddeall.
hold-why-long = Gwnewch hyn yn fyrrach: { $most } nod ar y mwyaf.
hold-button = Ei dal yn ôl
hold-done = Mae wedi'i dal yn ôl. Rydym wedi dweud wrth y person a'i hysgrifennodd.
release-done = Mae'n cael ei dangos eto. Rydym wedi dweud wrth y person a'i hysgrifennodd.

appeal-title = Gofyn am ail olwg
appeal-lead = Bydd cymedrolwr neu stiward yn edrych arni eto.
appeal-why = Pam dylai eraill ei gweld?
appeal-why-missing = Ysgrifennwch pam dylai eraill ei gweld.
appeal-why-long = Gwnewch hyn yn fyrrach: { $most } nod ar y mwyaf.
appeal-button = Gofyn am ail olwg
appeal-done = Mae gennym. Bydd cymedrolwr neu stiward yn edrych arni eto.

# Why something cannot be done

refused-not-owner = Gwaith i'r person sydd i ateb y mater hwn yw hyn. Mae'r dudalen 'Pwy sy'n cael gwneud beth' yn dweud pwy arall all ei wneud.
refused-replied = Mae'r person a gododd hyn wedi cael ateb yn barod.
refused-has-owner = Mae rhywun i ateb hyn yn barod. Dim ond nhw neu stiward all enwi rhywun arall.
refused-not-talk = Gellir agor sgwrs dim ond tra bo'r mater hwn ar y cam 'Wedi'i drafod'.
refused-talk-closed = Nid yw'r sgwrs ar agor nawr.
refused-not-everyone = Mae'r sgwrs hon i bobl sy'n perthyn yma, neu sydd wedi cael gwahoddiad. Mewngofnodwch i gymryd rhan.
refused-not-invited = Mae hyn i'r bobl sy'n cael cymryd rhan. Gofynnwch i'r person sydd i ateb y mater hwn eich gadael i mewn.
refused-not-moderator = Gwaith i gymedrolwyr, sy'n gofalu am reolau'r sgwrs, yw hyn.
refused-held = Mae'r frawddeg hon wedi'i dal yn ôl.
refused-not-held = Nid yw'r frawddeg hon wedi'i dal yn ôl.
refused-appealed = Gofynnwyd am ail olwg yn barod. Bydd cymedrolwr neu stiward yn edrych.
refused-no-vote = Ewch yn ôl a dewiswch gytuno, anghytuno neu basio.
refused-guest = Mae gwesteion sgwrs yn siarad drostyn nhw eu hunain yn unig. Mewngofnodwch fel rhywun sy'n perthyn yma i roi rhywbeth i mewn dros eraill.

# Mails and letters. A subject is read by whoever sees the screen: nothing private stands in it.

mail-own-subject = { $place }: chi sydd i ateb rhywbeth
mail-own-text =
    Annwyl { $name },

    Chi sydd i ateb hyn yn { $place }:

    “{ $title }”

    Yma gwelwch am beth y mae, ac erbyn pryd i ateb:
    { $link }
mail-remind-subject = { $place }: mae angen ateb yn fuan
mail-remind-text =
    Annwyl { $name },

    Mae rhywun yn aros am eich ateb, ac mae ei angen yn fuan:

    “{ $title }”

    Gallwch ateb yma:
    { $link }
mail-overdue-owner-subject = { $place }: mae ateb yn hwyr
mail-overdue-owner-text =
    Annwyl { $name },

    Mae rhywun yn aros am eich ateb. Mae'r diwrnod y dylai fod wedi dod wedi mynd:

    “{ $title }”

    Mae'r dudalen yn dweud hynny wrth bawb nes i chi ateb. Gallwch ateb yma:
    { $link }
mail-overdue-subject = { $place }: mae arnom ateb i chi
mail-overdue-text =
    Annwyl { $name },

    Codoch hyn yn { $place }:

    “{ $title }”

    Dylech fod wedi cael ateb erbyn hyn. Nid oes gennych un, ac nid eich bai chi yw hynny. Mae'r dudalen yn dweud hynny wrth bawb nes i chi gael ateb.

    Yma gwelwch pwy sydd i ateb:
    { $link }
mail-reply-subject = { $place }: mae gennych ateb
mail-reply-text =
    Annwyl { $name },

    Codoch hyn yn { $place }:

    “{ $title }”

    Dyma'r ateb:

    { $reply }

    Yma gwelwch beth sy'n digwydd nesaf:
    { $link }
mail-invite-subject = { $place }: rydych wedi cael gwahoddiad i gymryd rhan
mail-invite-text =
    Annwyl { $name },

    Mae pobl yn { $place } yn trafod y cwestiwn hwn, ac rydych wedi cael gwahoddiad:

    “{ $question }”

    Gallwch ychwanegu beth rydych yn ei feddwl, a phleidleisio ar yr hyn y mae eraill yn ei feddwl:
    { $link }

    Os nad oes gennych sgrin, dywedwch wrthym ar bapur, ar y ffôn neu wyneb yn wyneb. Gall rhywun ei roi i mewn drosoch.
mail-held-subject = { $place }: mae brawddeg o'ch eiddo wedi'i dal yn ôl
mail-held-text =
    Annwyl { $name },

    Ychwanegoch hyn yn { $place }:

    “{ $statement }”

    Nid yw eraill yn ei gweld nawr. Dyma'r rheswm:

    { $reason }

    { $why }

    Ydych chi'n meddwl bod hyn yn anghywir? Gallwch ofyn am ail olwg:
    { $link }
mail-shown-subject = { $place }: mae brawddeg o'ch eiddo'n cael ei dangos eto
mail-shown-text =
    Annwyl { $name },

    Daliasom hon yn ôl. Nawr gall eraill ei gweld eto:

    “{ $statement }”

    Dyma'r sgwrs:
    { $link }
mail-told-subject = { $place }: beth ddaeth o'r hyn a roesoch
mail-told-text =
    Annwyl { $name },

    Cymeroch ran yn hyn yn { $place }:

    “{ $title }”

    Dyma beth ddaeth o'r hyn a roesoch:

    { $answers }

    Yma gwelwch y cyfan, a gallwch ddweud a yw hyn yn eich ateb chi:
    { $link }

    Diolch am gymryd rhan.

mail-private-subject = { $place }: mae rhywbeth yn aros amdanoch
mail-private-text =
    Annwyl { $name },

    Mae rhywbeth newydd yn aros amdanoch mewn mater rydych yn rhan ohono. Dim ond i'r bobl sydd wedi cael gwahoddiad y mae, felly nid ydym yn ysgrifennu yma beth ydyw.

    Gallwch ei ddarllen yma: { $link }
mail-concern-subject = { $place }: mae ateb i'ch gofid
mail-concern-text =
    Annwyl { $name },

    Dywedoch nad yw rhywbeth yn ddiogel, oherwydd:

    “{ $concern }”

    Dyma'r ateb:

    { $answer }

    Gallwch edrych arno yma. Gallwch newid yr hyn a ddywedoch hefyd, nes i'r rownd gau:
    { $link }
mail-action-subject = { $place }: mae rhywbeth yn eich enw chi
mail-action-text =
    Annwyl { $name },

    Mae hyn yn eich enw chi nawr:

    “{ $action }”

    Mae'n perthyn i'r mater hwn: “{ $title }”.

    Yma gwelwch erbyn pryd, a gallwch ddweud sut mae'n mynd. Os na chytunoch iddo, dywedwch hynny yno:
    { $link }
mail-appeal-subject = { $place }: gofynnir am ail olwg
mail-appeal-text =
    Annwyl { $name },

    Mae rhywun yn gofyn am ail olwg ar frawddeg a ddaliwyd yn ôl:

    “{ $why }”

    Gwelwch hi yma, a gallwch ei dangos eto: { $link }
mail-explained-subject = { $place }: mae rhywun yn egluro, am eich gofid
mail-explained-text =
    Annwyl { $name },

    Dywedoch nad yw rhywbeth yn ddiogel, oherwydd:

    “{ $concern }”

    Nid oes dim wedi newid, a dyma'r eglurhad:

    { $answer }

    Mae eich gofid yn aros ar agor. Os yw hyn yn ddigon i chi, atebwch eto. Os nad ydyw, nid oes angen i chi wneud dim:
    { $link }

table-hat = Het
ladder-says = Mae'r cofnod yn profi: { $proven }. Gyda'r ffeithiau nad ydyn nhw ar gofnod gallai fod: { $possible }.
ladder-token = Gofynnwyd i bobl, a dyna'r cyfan. Ni adroddwyd yn ôl iddyn nhw mewn pryd, neu ni welson nhw ffordd arall, neu nid oedd ganddyn nhw amser i feddwl.
ladder-led = Wedi'i arwain gan bobl: rhywun o'r gymuned neu sy'n defnyddio gofal a gododd hyn, ac sy'n ateb drosto.
claim-none = Nid oes neb wedi honni gris.
