# Welsh. No native speaker has checked these words yet.

oidc-sign-in = Mewngofnodi gyda { $name }
oidc-go-title = Mewngofnodi gyda { $name }
oidc-go-lead = Rydych chi'n mynd ymlaen i { $name } ac yn dweud yno pwy ydych chi. Yna dewch yn ôl yma. Gofynnwn i { $name } am eich cyfeiriad e-bost ac am ddim arall; mae { $name } yn dysgu eich bod yn mewngofnodi yma.
oidc-go-on = Ymlaen i { $name }
oidc-away = Nid yw { $name } yn ateb ar hyn o bryd. Nid oes dim wedi newid. Rhowch gynnig arall arni ymhen ychydig funudau, neu ewch yn ôl a dewis ffordd arall.

oidc-connect = Cysylltu { $name } fel ail gam
oidc-connect-title = Cysylltu { $name }
oidc-connect-lead = Yna mae { $name } yn ail gam: ar ôl dolen drwy e-bost gofynnwn i chi fewngofnodi yno hefyd. Dewiswch ef dim ond os oes ganddo gyfrinair gwahanol i'ch blwch post.
oidc-connected = Mae wedi'i gysylltu. Mae'n ail gam o hyn ymlaen.
oidc-step-title = Eich ail gam: { $name }
oidc-step-lead = Rydych chi'n mynd ymlaen i { $name } ac yn mewngofnodi yno eto. Yna dewch yn ôl yma.
oidc-second-lead = Roedd y cam cyntaf yn gywir. Nawr yr ail.
oidc-second-same = Daethoch i mewn gyda { $name }. Ni all fod yn ddau gam. Ysgrifennwch god isod, neu mewngofnodwch â dolen drwy e-bost ac yna defnyddiwch { $name }.
oidc-recovery-hint = Un o'r codau a ysgrifennoch chi pan osodoch eich ail gam

oidc-back-title = Ni ddaeth dim o hyn
oidc-back-stale = Daeth hyn yn rhy hwyr, fe'i defnyddiwyd o'r blaen, neu dechreuodd mewn porwr arall. Ni fewngofnodwyd neb. Gallwch ddechrau eto.
oidc-back-refused = Ni ddywedodd { $name } wrthym pwy ydych chi, neu nid yw'r hyn a ddywedodd yn dal. Ni fewngofnodwyd neb. Gallwch ddechrau eto.
oidc-back-no-email = Ni ddywedodd { $name } wrthym unrhyw gyfeiriad e-bost o'ch eiddo y mae wedi'i wirio. Ni fewngofnodwyd neb. Gadewch i { $name } wirio eich cyfeiriad, neu mewngofnodwch â dolen drwy e-bost.
oidc-back-invited = Nid oes gan neb yma y cyfeiriad e-bost a ddywedodd { $name } wrthym, a thrwy wahoddiad y mae pobl yn ymuno â'r lle hwn. Gofynnwch i un o'n cysylltiadau eich cofnodi.
oidc-back-taken = Mae pwy bynnag a fewngofnododd gyda { $name } wedi'i gysylltu â chyfrif rhywun arall yma. Nid oes dim wedi newid.
oidc-back-not-yours = Nid yw pwy bynnag a fewngofnododd gyda { $name } wedi'i gysylltu â'ch cyfrif chi yma. Nid oes dim wedi newid. Mewngofnodwch yno fel chi eich hun, neu defnyddiwch ail gam arall.
oidc-back-again = Dechrau eto
oidc-back-contacts = Gweld ein cysylltiadau

oidc-list-title = Mewngofnodi gydag eraill
oidc-list-lead = Gallwch fewngofnodi gyda chyfrif sydd gennych mewn man arall. Unwaith y byddwch yn ei gysylltu, mae'n ail gam hefyd.
oidc-list-none = Nid ydych wedi cysylltu unrhyw un eto.
oidc-list-see = Eu gweld, neu gysylltu un
oidc-is-connected = Ail gam ers { $day }
oidc-is-linked = Mae'n eich mewngofnodi ers { $day }. Nid yw'n ail gam.
oidc-is-step = Cyfrif sydd gennych mewn man arall yw eich ail gam: ni all neb sydd â'ch blwch post yn unig ddod i mewn.
oidc-end = Datgysylltu
oidc-ended = Mae wedi'i ddatgysylltu, ac nid yw'n ail gam mwyach. Cyhyd â'i fod yn dweud eich cyfeiriad e-bost wrthym, gallwch fewngofnodi gydag ef o hyd.

data-table-oidc-link = Cyfrif mewn man arall yr ydych yn mewngofnodi gydag ef
data-column-provider = Gyda phwy
data-column-connected-at = Yn ail gam ers
