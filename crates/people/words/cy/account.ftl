# Welsh. No native speaker has checked these words yet.

account-title = Fy nghyfrif
account-step = Ail gam
account-step-on = Wrth fewngofnodi gofynnir i chi am god o'ch ffôn. Ni all neb sydd â'ch blwch post yn unig ddod i mewn.
account-step-off = Nawr mae eich blwch post yn ddigon i fewngofnodi. Gydag ail gam gofynnir am god o'ch ffôn hefyd: mae'n cadw eraill allan, hyd yn oed y rhai sy'n gallu darllen eich post.
account-step-set-up = Gosod ail gam
account-step-change = Newid yr ail gam
account-codes = { $n ->
    [0] Nid oes gennych godau adfer ar ôl. Gwnewch rai newydd.
    [one] Mae gennych un cod adfer ar ôl.
    [two] Mae gennych { $n } god adfer ar ôl.
   *[other] Mae gennych { $n } o godau adfer ar ôl.
 }
account-devices = Ble rydych chi wedi mewngofnodi
account-device-unknown = Rhaglen nad yw'n dweud beth ydyw
account-here = yr un hon
account-since = Ers { $when }
account-until = Mae'n dod i ben ei hun ar { $day }.
account-half = Mae'n aros am yr ail gam: ni ellir darllen dim yno eto.
account-session-end = Allgofnodi yno
account-session-end-here = Allgofnodi yma
account-session-ended = Mae'r un honno wedi allgofnodi.
account-shared = A yw eraill yn defnyddio'r ddyfais hon?
account-shared-off = Os yw rhywun arall yn ei defnyddio hefyd, dywedwch hynny: yna ni ddangosir yma pwy a edrychodd ar eich papurau, ac mae tudalennau preifat yn gofyn yn gynt pwy ydych chi.
account-shared-on = Dywedoch fod eraill yn defnyddio'r ddyfais hon. Ni ddangosir yma pwy a edrychodd ar eich papurau.
account-shared-yes = Mae eraill yn defnyddio'r ddyfais hon
account-shared-not = Fi yn unig sy'n ei defnyddio
account-shared-kept = Mae wedi'i gadw, ar gyfer y ddyfais hon.
account-step-ended = Mae'r ail gam wedi mynd. Mae eich blwch post yn ddigon nawr.

account-step-title = Ail gam
account-step-lead = Mae rhai pethau yma yn breifat i chi, ac mae rhai rolau yn gadael i chi weld pethau preifat pobl eraill. Mae angen ail gam ar y rolau hynny; gall pawb gael un.
account-step-1 = Mynnwch ap codau ar eich ffôn. Mae llawer yn rhad ac am ddim.
account-step-2 = Sganiwch y llun hwn â'r ap, neu teipiwch y llythrennau.
account-step-3 = Ysgrifennwch y cod y mae'r ap yn ei ddangos nawr.
account-step-picture = Llun i'r ap ei sganio. Mae'r un peth isod mewn llythrennau.
account-step-secret = Neu teipiwch y llythrennau hyn yn yr ap:
account-step-uri = Ar y ffôn hwn: ei agor yn yr ap
account-step-code-hint = Y chwe rhif y mae'r ap yn eu dangos nawr, fel 123 456. Maen nhw'n newid bob hanner munud.
account-step-go = Ei osod
account-step-end = Tynnu'r ail gam
account-codes-title = Ysgrifennwch y rhain
account-codes-lead = Codau adfer, at y diwrnod pan fydd eich ffôn ar goll. Gydag un ohonynt rydych yn mewngofnodi hebddo. Argraffwch y dudalen hon neu ysgrifennwch nhw, a chadwch y papur mewn lle diogel, nid yn eich blwch post.
account-codes-once = Mae pob un yn gweithio unwaith. Nid yw'r codau o'r blaen yn gweithio mwyach. Ni ddaw'r dudalen hon eto.
account-codes-kept = Rwyf wedi eu hysgrifennu
account-codes-new = Gwneud codau adfer newydd

second-title = Ail gam
second-lead = Roedd eich dolen yn gywir. Nawr y cod o'ch ffôn.
second-code = Cod
second-code-hint = Y chwe rhif y mae eich ap yn eu dangos nawr, fel 123 456. Heb eich ffôn: un o'ch codau adfer, fel abcd-efgh-jkmn.
second-code-wrong = Nid yw'r cod hwn yn gywir, neu cafodd ei ddefnyddio o'r blaen. Arhoswch am yr un nesaf yn eich ap, ac ysgrifennwch hwnnw.
second-button = Mewngofnodi
second-next = Wedyn
second-lost = Ydych chi wedi colli eich ffôn neu'ch allwedd mynediad, a'ch codau adfer hefyd? Yna ni allwch fewngofnodi ar eich pen eich hun. Mae'r bobl hyn yn gwneud yn siŵr mai chi sydd yno, ac yn gofyn i bwy bynnag sy'n rhedeg y gwasanaeth dynnu'r ail gam:
second-lost-link = Pwy i ofyn

prove-title = Ai chi sydd yna?
prove-lead = Mae'r dudalen nesaf yn breifat. Gofynnwn eto pwy ydych chi, fel na all neb sy'n cael hyd i'ch dyfais ar agor ei darllen.
prove-code-go = Ymlaen
prove-link = Anfonwn ddolen i'ch cyfeiriad e-bost. Agorwch hi ar y ddyfais hon.
prove-demo = Arddangosiad yw hwn: pobl ddychmygol sydd ynddo, ac nid oes ganddyn nhw flwch post.
prove-demo-go = Fi sydd yma
prove-done = Diolch. Gallwch fynd ymlaen.
prove-no-email = Nid oes gennym gyfeiriad e-bost y gwyddom mai chi biau ef. Gofynnwch i stiward y lle eich helpu; mae sut i gysylltu â nhw o dan 'Help a chysylltiadau'.

account-codes-copy = Pob un mewn un blwch, i'w copïo neu i'w hargraffu
account-codes-out = Rydych wedi allgofnodi ym mhobman arall.

account-address-now = Eich cyfeiriad e-bost
account-address-title = Defnyddio cyfeiriad e-bost arall
account-address-lead = Anfonwn ddolen i'r cyfeiriad newydd, a hysbysiad i'r un sydd gennych nawr. Dim ond pan fyddwch yn pwyso'r ddolen y byddwch yn mewngofnodi gyda'r cyfeiriad newydd. Arhoswch wedi mewngofnodi yma tan hynny.
account-address-email = Eich cyfeiriad e-bost newydd
account-address-email-hint = Er enghraifft amina@example.org
account-address-button = Anfon y ddolen
account-address-sent = Os cawn ysgrifennu i'r cyfeiriad newydd eto, mae neges ar ei ffordd. Pwyswch y ddolen yn y neges o fewn 15 munud, ac arhoswch wedi mewngofnodi yma tan hynny. Nid oes dim wedi newid eto.
account-address-changed = O hyn ymlaen rydych yn mewngofnodi gyda'ch cyfeiriad newydd. Rydych wedi allgofnodi ar eich dyfeisiau eraill.
account-address-link-title = Ai hwn yw eich cyfeiriad newydd?
account-address-link-lead = Pwyswch y botwm, ac o hyn ymlaen byddwch yn mewngofnodi gyda'r cyfeiriad hwn. Nid yw'r un o'r blaen yn gweithio mwyach.
account-address-link-button = Defnyddio'r cyfeiriad hwn

address-mail-subject = { $place }: ai hwn yw eich cyfeiriad?
address-mail-text =
    Helo,

    mae rhywun, chi mae'n debyg, am fewngofnodi i { $place } gyda'r cyfeiriad hwn. Agorwch y ddolen hon a phwyswch y botwm:

    { $link }

    Mae'n gweithio unwaith, ac am 15 munud. Os na ofynnoch amdano, nid oes angen gwneud dim: nid oes dim yn newid.
address-known-subject = { $place }: mae'r cyfeiriad hwn yn cael ei ddefnyddio
address-known-text =
    Helo,

    ysgrifennodd rhywun, chi mae'n debyg, y cyfeiriad hwn i fewngofnodi i { $place } gydag ef o hyn ymlaen. Mae'n cael ei ddefnyddio yma eisoes, felly nid oes dim wedi newid. Gallwch fewngofnodi gydag ef fel o'r blaen.

    Os daethoch i mewn ddwywaith, gyda dau gyfeiriad, gall y bobl hyn helpu: { $link }

    Os na ofynnoch amdano, nid oes angen gwneud dim.

notice-subject = { $place }: hysbysiad am eich cyfrif
notice-text =
    Helo,

    { $what }

    Roedd hyn ar { $when }.

    Os mai chi oedd, nid oes angen gwneud dim.

    Os nad chi oedd: agorwch 'Fy nghyfrif', allgofnodwch ym mhobman, a'i gywiro:

    { $link }

    Os na allwch fewngofnodi, gofynnwch i'r bobl hyn ar unwaith: { $help }
notice-gone-text =
    Helo,

    { $what }

    Roedd hyn ar { $when }.

    Os mai chi oedd, nid oes angen gwneud dim.

    Os nad chi oedd: ni allwch agor eich cyfrif gyda'r cyfeiriad hwn mwyach. Gofynnwch i'r bobl hyn ar unwaith: { $help }
notice-reach = Newidiodd rhywun sy'n gweithredu drosoch sut rydym yn eich cyrraedd.
notice-helper-subject = { $place }: mae rhywbeth wedi newid
notice-helper-text =
    Helo,

    newidiodd rhywun sy'n gweithredu drosoch sut rydym yn cysylltu â chi. Roedd hyn ar { $when }. Onid yw fel rydych am iddo fod? Newidiwch ef yn ôl, ac os hoffech, dewch â'r gweithredu drosoch i ben:

    { $link }
notice-app-added = Gosodwyd ap codau fel eich ail gam mewngofnodi.
notice-app-ended = Tynnwyd yr ap codau o'ch ail gam mewngofnodi.
notice-passkey-added = Ychwanegwyd allwedd fynediad at eich cyfrif.
notice-passkey-ended = Tynnwyd allwedd fynediad o'ch cyfrif.
notice-provider-added = Cysylltwyd cyfrif mewn man arall, fel ail gam mewngofnodi.
notice-provider-linked = Mewngofnododd rhywun i'ch cyfrif gyda chyfrif mewn man arall sydd â'ch cyfeiriad chi. Mae wedi'i gysylltu â'ch un chi o hyn ymlaen.
notice-provider-ended = Datgysylltwyd cyfrif mewn man arall y gallech fewngofnodi ag ef.
notice-codes = Gwnaed codau adfer newydd i'ch cyfrif. Nid yw'r rhai o'r blaen yn gweithio mwyach.
notice-code-used = Defnyddiwyd cod adfer i fewngofnodi i'ch cyfrif, neu i ddweud pwy ydych chi. Nid yw'n gweithio mwyach.
notice-step-removed = Mae'r bobl sy'n rhedeg y gwasanaeth hwn wedi tynnu ail gam eich mewngofnodi, a'ch allgofnodi ym mhobman. Gallwch osod un newydd.
notice-address-asked = Gofynnodd rhywun am fewngofnodi i'ch cyfrif gyda chyfeiriad e-bost arall. Nid yw wedi newid eto: pan fyddwch yn allgofnodi ym mhobman, ni all newid.
notice-address = Mae gan eich cyfrif gyfeiriad e-bost arall nawr. Ni allwch fewngofnodi gyda'r un hwn mwyach.
