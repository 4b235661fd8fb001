# Welsh. No native speaker has checked these words yet.

passkeys-title = Allweddi mynediad
passkeys-lead = Allwedd ar eich ffôn, eich cyfrifiadur neu'ch allwedd ddiogelwch eich hun yw allwedd mynediad. Rydych chi'n ei hagor â'ch bys, eich wyneb neu PIN. Gyda hi rydych chi'n mewngofnodi heb neges e-bost, ac ni chaiff copi ffug o'r safle hwn ddim ohoni.
passkeys-several = Cadwch ddwy, ar ddwy ddyfais: os collwch un, mae'r llall yn dal i weithio. Mae'ch bys a'ch wyneb yn aros ar eich dyfais; nid ydym byth yn eu cael.
passkeys-none = Nid oes gennych allwedd mynediad eto.
passkeys-see = Gweld eich allweddi mynediad, neu ychwanegu un
passkey-count = { $n ->
    [one] Mae gennych un allwedd mynediad. Mae'n eich mewngofnodi ar ei phen ei hun, ac mae'n ail gam ar ôl dolen.
   *[other] Nifer eich allweddi mynediad: { $n }. Mae pob un yn eich mewngofnodi ar ei phen ei hun, ac yn ail gam ar ôl dolen.
 }
passkey-is-step = Eich allwedd mynediad yw eich ail gam: ni all neb sydd â'ch blwch post yn unig ddod i mewn.
passkey-app-too = Cael codau o ap hefyd
passkey-instead = Cael allwedd mynediad yn lle hynny: mae'n gynt, ac ni chaiff tudalen ffug ddim ohoni
passkey-app-added = Mae eich ap wedi'i osod. Mae eich codau adfer yn aros fel y maent.
passkey-app-ended = Mae'r ap wedi mynd. Gofynnir am eich allwedd mynediad o hyd.
passkey-made = Ychwanegwyd ar { $day }
passkey-used = Defnyddiwyd ddiwethaf { $when }
passkey-unused = Heb ei defnyddio eto
passkey-end = Ei thynnu i ffwrdd
passkey-ended = Mae'r allwedd mynediad honno wedi mynd oddi yma. Gallwch ei dileu ar eich dyfais hefyd.
passkey-added = Mae eich allwedd mynediad wedi'i hychwanegu.

passkey-add-title = Ychwanegu allwedd mynediad
passkey-add-lead = Mae eich dyfais yn gofyn am eich bys, eich wyneb neu'ch PIN, ac yn gwneud allwedd mynediad. Gwnewch hyn ar ddyfais nad oes neb arall yn ei defnyddio.
passkey-name = Beth ddylem ei galw?
passkey-name-hint = Er mwyn i chi ei hadnabod yn eich rhestr. Er enghraifft: Fy ffôn
passkey-add-go = Ychwanegu'r allwedd hon
passkey-add-wrong = Nid oedd modd ychwanegu'r allwedd hon. Nid oes dim wedi newid. Pwyswch y botwm eto; rhowch gynnig ar ddyfais arall os nad yw'n gweithio.

passkey-sign-in-title = Mewngofnodi ag allwedd mynediad
passkey-sign-in-lead = Pwyswch y botwm. Mae eich dyfais yn gofyn am eich bys, eich wyneb neu'ch PIN.
passkey-sign-in-link = Mewngofnodi â dolen drwy e-bost yn lle hynny
passkey-use = Defnyddio fy allwedd mynediad
passkey-not-known = Nid ydym yn adnabod yr allwedd mynediad hon yma, neu daeth ei hateb yn rhy hwyr. Rhowch gynnig arall arni, neu mewngofnodwch â dolen drwy e-bost.
passkey-wrong = Nid yw'r allwedd hon yn un o'ch rhai chi yma, neu daeth ei hateb yn rhy hwyr. Pwyswch y botwm eto, neu ysgrifennwch god isod.
passkey-second-lead = Roedd eich dolen yn gywir. Nawr defnyddiwch eich allwedd mynediad.
passkey-code = Neu ysgrifennwch god
passkey-recovery = Cod adfer
passkey-recovery-hint = Un o'r codau a ysgrifennoch chi pan ychwanegoch eich allwedd mynediad

passkey-needs-script = Mae angen JavaScript ar allwedd mynediad, ac mae hwnnw wedi'i ddiffodd yn y porwr hwn.
passkey-unknown = Nid yw'r porwr hwn yn gyfarwydd ag allweddi mynediad.
passkey-elsewhere = Mae allweddi mynediad yn gweithio mewn cyfeiriad arall i'r safle hwn. Agorwch y dudalen hon yno:
passkey-failed = Nid atebodd eich dyfais ag allwedd mynediad. Nid oes dim wedi newid. Gallwch roi cynnig arall arni.
passkey-there = Mae gan y ddyfais hon allwedd mynediad i chi eisoes. Defnyddiwch ddyfais arall ar gyfer ail un.
passkey-not-here = Nid yw allweddi mynediad yn gweithio yn y cyfeiriad lle mae'r safle hwn yn rhedeg. Gallwch gael cod o ap fel ail gam.
passkey-or-link = Gallwch fewngofnodi â dolen drwy e-bost.
passkey-or-code = Gallwch ysgrifennu cod isod.
passkey-or-app = Gallwch osod cod o ap: ewch i'ch cyfrif, yna i 'Ail gam'.

data-table-passkey = Un o'ch allweddi mynediad
data-column-used-at = Defnyddiwyd ddiwethaf
