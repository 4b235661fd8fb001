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
network-connector-stays = Chi sy'n cysylltu'r rhwydwaith hwn. Rhaid i rywun arall gymryd hynny ymlaen cyn i chi adael.
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
