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
account-session-end = Allgofnodi yno
account-session-end-here = Allgofnodi yma
account-session-ended = Mae'r un honno wedi allgofnodi.
account-shared = A yw eraill yn defnyddio'r ddyfais hon?
account-shared-off = Os yw rhywun arall yn ei defnyddio hefyd, dywedwch hynny: yna ni ddangosir yma pwy a edrychodd ar eich papurau, ac mae tudalennau preifat yn gofyn yn gynt pwy ydych chi.
account-shared-on = Dywedoch fod eraill yn defnyddio'r ddyfais hon. Ni ddangosir yma pwy a edrychodd ar eich papurau.
account-shared-yes = Mae eraill yn defnyddio'r ddyfais hon
account-shared-not = Fi yn unig sy'n ei defnyddio
account-shared-kept = Byddwn yn cadw at hynny ar y ddyfais hon.
account-step-ended = Mae'r ail gam wedi mynd. Mae eich blwch post yn ddigon nawr.

account-step-title = Ail gam
account-step-lead = Mae rhai pethau yma yn breifat i chi, ac mae rhai rolau yn gadael i chi weld pethau preifat pobl eraill. Mae angen ail gam ar y rolau hynny; gall pawb gael un.
account-step-1 = Mynnwch ap codau ar eich ffôn. Mae llawer yn rhad ac am ddim.
account-step-2 = Sganiwch y llun hwn â'r ap, neu teipiwch y llythrennau.
account-step-3 = Ysgrifennwch y cod y mae'r ap yn ei ddangos nawr.
account-step-picture = Llun i'r ap ei sganio. Mae'r un peth isod mewn llythrennau.
account-step-secret = Neu teipiwch y llythrennau hyn yn yr ap:
account-step-uri = Ar y ffôn hwn: ei agor yn yr ap
account-step-code-hint = Chwe rhif; maen nhw'n newid bob hanner munud
account-step-go = Ei osod
account-step-end = Tynnu'r ail gam
account-codes-title = Ysgrifennwch y rhain
account-codes-lead = Codau adfer, at y diwrnod pan fydd eich ffôn ar goll. Cadwch nhw ar bapur, nid yn eich blwch post.
account-codes-once = Mae pob un yn gweithio unwaith. Ni ddaw'r dudalen hon eto.
account-codes-kept = Rwyf wedi eu hysgrifennu
account-codes-new = Gwneud codau adfer newydd

second-title = Ail gam
second-lead = Roedd eich dolen yn gywir. Nawr y cod o'ch ffôn.
second-code = Cod
second-code-hint = Chwe rhif o'ch ap, neu un o'ch codau adfer
second-code-wrong = Nid yw'r cod hwn yn gywir, neu cafodd ei ddefnyddio o'r blaen. Arhoswch am yr un nesaf yn eich ap, ac ysgrifennwch hwnnw.
second-button = Mewngofnodi
second-next = Wedyn

prove-title = Ai chi sydd yna?
prove-lead = Mae'r dudalen nesaf yn breifat. Gofynnwn eto pwy ydych chi, fel na all neb sy'n cael hyd i'ch dyfais ar agor ei darllen.
prove-code-go = Ymlaen
prove-link = Anfonwn ddolen i'ch cyfeiriad e-bost. Agorwch hi ar y ddyfais hon.
prove-demo = Arddangosiad yw hwn: pobl ddychmygol sydd ynddo, ac nid oes ganddyn nhw flwch post.
prove-demo-go = Fi sydd yma
prove-done = Diolch. Gallwch fynd ymlaen.
prove-no-email = Nid oes gennym gyfeiriad e-bost y gwyddom mai chi biau ef. Gofynnwch i stiward y lle eich helpu; mae sut i gysylltu â nhw o dan 'Help a chysylltiadau'.
