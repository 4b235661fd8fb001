# Welsh. No native speaker has checked these words yet.

# Naming someone in a form.

pick-missing = Ysgrifennwch enw person.
pick-nobody = Nid oes neb yma o'r enw { $name }. Ysgrifennwch yr enw fel y mae'r person yn ei ysgrifennu, yr enw cyfan.
pick-several = Mae gan sawl person yr enw hwn. Dewiswch yr un rydych yn ei olygu.
pick-part = Dewiswch yr un rydych yn ei olygu. Os nad yw yma, ysgrifennwch yr enw cyfan.
pick-since = Yma ers { $day }

people-back-to-me = Yn ôl i'm tudalen

# Acting for someone.

area-talk = Materion
area-talk-hint = Codi mater, sgwrsio, pleidleisio ar yr hyn y mae pobl yn ei ddweud, ateb cynnig. Byth pleidlais gudd.
area-reach = Sut mae cysylltu
area-reach-hint = Cyfeiriad, ffôn, print bras, iaith.
area-strengths = Cryfderau
area-strengths-hint = Beth rwy'n ei hoffi, beth rwy'n dda yn ei wneud, beth rwy'n ei roi. Fi fy hun sy'n dweud pwy sy'n ei weld.
area-needs = Anghenion
area-needs-hint = Darllen ac ysgrifennu beth sydd ei angen arnaf. Mae pob darlleniad yn fy nghofnod. Fi fy hun sy'n dweud pwy arall sy'n cael ei ddarllen.
area-plan = Cynllun
area-plan-hint = Beth rwyf ei eisiau, a phwy sy'n gwneud beth. Fi fy hun sy'n dweud pwy arall sy'n cael ei ddarllen.
area-circle = Cylch
area-circle-hint = Pwy sydd yn fy mywyd. Fi fy hun sy'n gofyn i bobl ddod i'm cylch cefnogaeth.
area-team = Tîm gofal
area-team-hint = Pwy sy'n rhoi gofal a chymorth i mi. Fi fy hun sy'n gofyn i bobl ddod i'm tîm, ac yn dweud eu bod yn aros.
area-meet = Cwrdd â phobl
area-meet-hint = Cyflwyniadau a rhwydweithiau cymdogion. Fi fy hun sy'n dweud ie wrth gyflwyniad.

acting-title = Gweithredu dros rywun
acting-lead = Gall rhywun rydych yn ymddiried ynddo wneud pethau yma drosoch: y pethau a ddewiswch, tan y diwrnod a ddewiswch. Mae'r ddau enw yn cael eu cadw gyda phopeth a newidir a phob papur preifat a agorir, ac rydych yn eu gweld ar y dudalen hon. Gallwch ddod â hyn i ben ar unwaith, heb ddweud pam.
acting-now = Rydych yn gweithredu dros { $person } nawr
acting-now-until = Tan { $day }, neu hyd nes i un ohonoch ddod â hyn i ben. Yr hyn y cewch ei wneud drostyn nhw:
acting-now-own = Ar y dudalen hon, ar eich cyfrif a phan fyddwch yn codi pryder, chi eich hun ydych chi. Nhw eu hunain sy'n gadael i eraill ddarllen neu weld mwy o'r hyn sy'n eiddo iddyn nhw.
acting-now-decide = Penderfyniad dros { $person }: rydych yn ei gofnodi yn eich enw eich hun. Stopiwch weithredu yn gyntaf. Yna mae'r ffordd yno ar y dudalen hon.
acting-now-stop = Rhoi'r gorau i weithredu dros { $person }
acting-mine = Pwy sy'n cael gweithredu drosof
acting-mine-none = Neb. Chi sy'n gwneud popeth yma eich hun.
acting-others = Dros bwy y caf weithredu
acting-others-none = Nid oes neb wedi gofyn i chi.
acting-past = Beth sydd wedi dod i ben
acting-line = Mae { $helper } yn gweithredu dros { $person } ({ $kind })
acting-line-waits = Gofynnwyd i { $helper } weithredu dros { $person } ({ $kind })
acting-line-ended = Bu { $helper } yn gweithredu dros { $person } ({ $kind })
acting-until = Tan { $day }
acting-ended-on = Daeth i ben ar { $day }
acting-take = Rwy'n cytuno
acting-say-no = Rwy'n dweud na
acting-end-ask = Ei dynnu'n ôl
acting-begin = Gweithredu dros y person nawr
acting-end = Dod â hyn i ben nawr
acting-agreed = Mae wedi'i gytuno. Bydd mewn grym cyn gynted ag y bydd y person yn cytuno.
acting-taken = Rydych wedi cytuno.
acting-ended = Mae wedi dod i ben. O hyn ymlaen ni all neb weithredu arno.
acting-begun = Rydych yn gweithredu dros rywun nawr. Mae ei enw ar y brig, gyda'ch enw chi.
acting-stopped = Chi eich hun ydych chi eto.
acting-over = Mae hynny wedi dod i ben. Chi eich hun ydych chi eto.
acting-not-agreed = Nid yw hynny'n rhan o'r hyn a gytunwyd. Chi eich hun ydych chi ar y dudalen hon; rhowch y gorau i weithredu i fynd ymlaen fel chi eich hun.
acting-of = Pwy sy'n gweithredu dros { $person }
acting-of-lead = Nodwch atwrnai neu ddirprwy dim ond ar ôl i chi weld y papur, a chynorthwyydd neu eiriolwr dim ond dros rywun sy'n gwneud hyn ar bapur ac a ddywedodd hynny. Dywedir wrth y ddau. O'r hyn y cytunodd rhywun arno yma ei hun, rydych yn gweld pwy ydyw, er mwyn i chi allu dod ag ef i ben pan ofynnir i chi.
acting-of-none = Neb.
acting-of-enter = Nodi pwy sy'n gweithredu drostyn nhw

acting-agree-title = Cytuno bod rhywun yn gweithredu drosof
acting-agree-lead = Dewiswch rywun sy'n perthyn yma, beth mae'n cael ei wneud, at ba ddiben a than pryd. Mae'r hyn a wna drosoch mewn materion yn sefyll yno gyda'ch enwau chi'ch dau, i bawb sy'n cael ei ddarllen.
acting-agree-who = Pwy?
acting-agree-who-hint = Ei enw, fel y mae'n ei ysgrifennu yma
acting-agree-who-which = Pa un ohonyn nhw?
acting-agree-who-same = Nid oes neb yn gweithredu drosto'i hun. Enwch rywun arall.
acting-agree-who-steward = Rhywun arall sy'n gofalu am y lle sy'n eich nodi chi. Enwch rywun arall, neu gofynnwch iddyn nhw.
acting-agree-kind = Beth yw'r person?
acting-agree-kind-helper = Cynorthwyydd
acting-agree-kind-helper-hint = Teulu, ffrind, cymydog, gweithiwr
acting-agree-kind-advocate = Eiriolwr
acting-agree-kind-advocate-hint = Rhywun sy'n siarad drosoch chi a thros neb arall
acting-agree-kind-attorney = Atwrnai
acting-agree-kind-attorney-hint = O dan atwrneiaeth arhosol gofrestredig
acting-agree-kind-deputy = Dirprwy
acting-agree-kind-deputy-hint = Wedi'i benodi gan y Llys Gwarchod
acting-agree-kind-missing = Dewiswch beth yw'r person.
acting-agree-area = Beth mae'n cael ei wneud?
acting-agree-area-missing = Dewiswch o leiaf un peth y mae'n cael ei wneud.
acting-agree-for = At ba ddiben?
acting-agree-for-hint = Yn eich geiriau chi. Er enghraifft: tra bo fy llygaid yn wael
acting-agree-for-missing = Ysgrifennwch at ba ddiben y mae.
acting-agree-for-long = Ysgrifennwch { $most } nod ar y mwyaf am y diben.
acting-agree-authority = Ar ba awdurdod?
acting-agree-authority-hint = Y papur a welsoch, ei ddyddiad a'i rif; neu sut y dywedodd y person hynny, a phryd
acting-agree-authority-missing = Ysgrifennwch ar ba awdurdod y mae'r person yn gweithredu: y papur, ei ddyddiad a'i rif.
acting-agree-authority-long = Ysgrifennwch { $most } nod ar y mwyaf am yr awdurdod.
acting-agree-until = Tan pryd?
acting-agree-until-hint = Er enghraifft 24 5 2027
until-missing = Ysgrifennwch tan pryd y mae mewn grym. Gallwch gytuno eto yn nes ymlaen.
until-wrong = Nid diwrnod yw hwnnw. Ysgrifennwch y diwrnod, y mis a'r flwyddyn mewn rhifau.
until-past = Mae'r diwrnod hwnnw wedi mynd. Ysgrifennwch ddiwrnod i ddod.
until-late = Mae hynny'n rhy bell i ffwrdd. Y diwrnod olaf posibl yw { $day }; gallwch gytuno eto bryd hynny.
acting-agree-button = Cytuno

acting-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
acting-mail-text = { mail-asks-text }
acting-mail-paper =
    Annwyl { $name },

    Mae { $person } yn gofyn i chi wneud rhai pethau yma ar ei ran. Edrychwch beth ydyw, a dywedwch ie neu na:

    { $link }

acting-began-subject = { $place }: mae rhywbeth wedi newid
acting-began-text = { mail-changed-text }
acting-began-paper =
    Annwyl { $name },

    Gall { $helper } weithredu dros { $person } o hyn ymlaen ({ $kind }), tan { $day }. Mae'r hyn y ceir ei wneud, a'r cyfan a wnaed, ar y dudalen 'Gweithredu dros rywun'. Gall y naill neu'r llall ddod â hyn i ben yno unrhyw bryd:

    { $link }

acting-end-mail-subject = { $place }: mae rhywbeth wedi newid
acting-end-mail-text = { mail-changed-text }
acting-end-mail-paper =
    Annwyl { $name },

    Nid yw { $helper } yn gweithredu dros { $person } mwyach ({ $kind }). O hyn ymlaen ni all neb weithredu ar yr hyn a gytunwyd. Mae'r hyn a wnaed, a sut i gytuno o'r newydd, yma:

    { $link }

acting-entered-subject = { $place }: mae rhywbeth wedi newid
acting-entered-text =
    Annwyl { $name },

    Nododd stiward fod rhywun yn cael gweithredu drosoch yma. Bydd yn dal cyn gynted ag y bydd y person hwnnw'n dweud ie. Mewngofnodwch i weld pwy ydyw. A yw'n anghywir? Yna dewch ag ef i ben yma ar unwaith, neu dywedwch wrth stiward:

    { $link }
acting-entered-paper =
    Annwyl { $name },

    Nododd stiward fod { $helper } yn cael gweithredu drosoch yma ({ $kind }), tan { $day }. Bydd yn dal cyn gynted ag y bydd { $helper } yn dweud ie. A yw'n anghywir? Yna dewch ag ef i ben yma ar unwaith, neu dywedwch wrth stiward:

    { $link }

acting-entered-helper-subject = { $place }: mae rhywbeth yn aros amdanoch
acting-entered-helper-text = { mail-asks-text }
acting-entered-helper-paper =
    Annwyl { $name },

    Nododd stiward eich bod yn cael gweithredu dros { $person } yma ({ $kind }), tan { $day }. Edrychwch beth ydyw, a dywedwch ie neu na:

    { $link }
acting-by = { $helper } (yn gweithredu dros { $person })
acting-also = Mae { $name } yn gweithredu drosoch, ac yn gweld ac yn gwneud hyn drosoch hefyd, tan { $day }.
