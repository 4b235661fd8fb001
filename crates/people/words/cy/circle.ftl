# Welsh. No native speaker has checked these words yet.

circle-title = Fy nghylch
circle-lead = Pwy sydd yn eich bywyd, yn agos ac ymhellach, fel rydych chi'n ei weld. Dim ond chi sy'n gweld y dudalen hon, a phwy bynnag sy'n gweithredu drosoch yn hyn.
circle-none = Nid oes neb yma eto. Dechreuwch gyda'r person sydd agosaf atoch.
circle-map = Fy nghylch, fel llun
circle-map-twin = Mae'r un bobl yn y rhestrau isod.
circle-me = Fi
circle-change = Ei newid
circle-take-out = Tynnu allan
circle-agreed = Yn eich cylch cefnogaeth
circle-asked = Wedi cael gwahoddiad i'ch cylch cefnogaeth
circle-parted-no = Nid oedd am fod yn eich cylch cefnogaeth
circle-parted-left = Wedi gadael eich cylch cefnogaeth
circle-support = Fy nghylch cefnogaeth
circle-support-go = Cyfarfodydd ac addewidion
circle-kept = Mae wedi'i gadw.
circle-ended = Mae'r person wedi'i dynnu allan.
circle-left = Nid ydych ynddo.
circle-taken = Rydych yn ei gylch nawr.
circle-over = Mae hynny wedi dod i ben.
circle-end-title = Eu tynnu allan
circle-end-lead = Mae'r hyn a ysgrifennoch amdanyn nhw yma yn cael ei ddileu. Ni allwch ddadwneud hyn.
circle-end-button = Eu tynnu allan

circle-leave-title = Gadael y cylch cefnogaeth hwn
circle-leave-lead = Ni fyddwch yn gweld mwyach beth mae'n ei gytuno. Gallwch ddod yn ôl dim ond pan ofynnir i chi eto.
circle-leave-button = Ei adael

circle-put-title = Rhoi rhywun i mewn
circle-put-lead = Nid yw'r person yn gweld y dudalen hon. Os gofynnwch iddo ymuno â'ch cylch cefnogaeth, mae'n cael gwybod hynny a dim byd arall sydd yma.
circle-put-name = Enw'r person
circle-put-name-missing = Ysgrifennwch enw'r person.
circle-put-name-long = Ysgrifennwch { $most } nod ar y mwyaf ar gyfer yr enw.
circle-put-kind = Pwy yw'r person i chi?
circle-put-kind-family = Teulu
circle-put-kind-friend = Ffrind
circle-put-kind-neighbour = Cymydog
circle-put-kind-group = Rhywun o grŵp, clwb, eglwys, mosg
circle-put-kind-paid = Rhywun sy'n cael ei dalu i'm cefnogi
circle-put-kind-missing = Dewiswch pwy yw'r person i chi.
circle-put-ring = Pa mor agos yw'r person?
circle-put-ring-1 = Agosaf ataf
circle-put-ring-2 = Agos
circle-put-ring-3 = Ymhellach
circle-put-ring-missing = Dewiswch pa mor agos yw'r person.
circle-put-note = Unrhyw beth am y person
circle-put-note-hint = Gallwch adael hyn yn wag
circle-put-note-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
circle-put-ask = Cylch cefnogaeth
circle-put-ask-yes = Gwahodd y person i'm cylch cefnogaeth. Rhaid iddo berthyn i'r lle hwn, a rhaid i'r enw fod fel y mae'n ei ysgrifennu yma.
circle-put-which = Pa un ohonyn nhw?
circle-put-self = Rydych chi yn y canol yn barod. Enwch rywun arall.
circle-put-twice = Mae'r person yn eich cylch cefnogaeth yn barod, neu wedi'i wahodd iddo. Heb y tic gall sefyll yma unwaith eto.
circle-put-button = Ei gadw

circle-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
circle-mail-text = { mail-asks-text }
circle-mail-paper =
    Annwyl { $name },

    Hoffai { $person } i chi fod yn ei gylch cefnogaeth. Dywedwch ie neu na:

    { $link }

circle-yes-mail-subject = { $place }: mae rhywbeth wedi newid
circle-yes-mail-text = { mail-news-text }
circle-yes-mail-paper =
    Annwyl { $name },

    Dywedodd { $member } ie: mae yn eich cylch cefnogaeth nawr. Dyma eich cylch:

    { $link }

circle-no-mail-subject = { $place }: mae rhywbeth wedi newid
circle-no-mail-text = { mail-news-text }
circle-no-mail-paper =
    Annwyl { $name },

    Nid yw { $member } am fod yn eich cylch cefnogaeth nawr. Nid oes rhaid dweud pam. Dyma eich cylch:

    { $link }

circle-left-mail-subject = { $place }: mae rhywbeth wedi newid
circle-left-mail-text = { mail-news-text }
circle-left-mail-paper =
    Annwyl { $name },

    Mae { $member } wedi gadael eich cylch cefnogaeth. Nid yw'n gweld mwyach beth mae'r cylch yn ei gytuno. Dyma eich cylch:

    { $link }

circle-out-mail-subject = { $place }: mae rhywbeth wedi newid
circle-out-mail-text = { mail-news-text }
circle-out-mail-paper =
    Annwyl { $name },

    nid ydych yng nghylch cefnogaeth { $person } mwyach, ac nid ydych yn gweld beth mae'n ei gytuno. Nid oes rhaid dweud pam. Dyma'r cylchoedd rydych ynddyn nhw:

    { $link }

circles-title = Cylchoedd rwyf ynddyn nhw
circles-lead = Pobl a'ch gwahoddodd i'w cylch cefnogaeth.
circles-asked = Rydych wedi cael gwahoddiad
circles-yes = Ie, rwyf am fod ynddo
circles-no = Na
circles-inside = Rydych ynddyn nhw
circles-none = Nid ydych yng nghylch cefnogaeth neb eto.
circles-leave = Ei adael

circle-of = Cylch cefnogaeth { $person }
circle-of-lead = Mae'r rhai a gytunodd i fod ynddo yn gweld y dudalen hon, a neb arall.
circle-of-none = Nid oes neb ynddo ar hyn o bryd.
circle-of-gone = { $name } (nid yw yn y cylch mwyach)
circle-promises = Addewidion
circle-promises-none = Nid oes neb wedi addo dim eto.
circle-promise-title = Addo rhywbeth
circle-promise-what = Beth rydych chi'n ei addo?
circle-promise-what-missing = Ysgrifennwch beth rydych yn ei addo.
circle-promise-what-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
circle-promise-due = Erbyn pryd?
circle-promise-due-missing = Ysgrifennwch erbyn pryd.
circle-promise-due-wrong = Nid diwrnod yw hwnnw. Ysgrifennwch y diwrnod, y mis a'r flwyddyn mewn rhifau.
circle-promise-button = Addo
circle-promise-by = Erbyn { $day }
circle-promise-kept = Mae wedi'i gadw
circle-promise-kept-on = Cadwyd ar { $day }
circle-promise-is-kept = Rydych wedi'i gadw.
circle-meetings = Cyfarfodydd
circle-meetings-none = Ni fu cyfarfod eto.
circle-meeting-title = Ysgrifennu am gyfarfod
circle-meeting-notes = Beth a drafodwyd, a beth nad oedd i'w drafod
circle-meeting-notes-hint = Pryd, pwy oedd yno, beth a gytunwyd. Y person yn y canol sy'n penderfynu beth na fydd yn cael ei drafod.
circle-meeting-notes-missing = Ysgrifennwch beth a drafodwyd.
circle-meeting-notes-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
circle-meeting-button = Ei gadw
circle-noted = Mae wedi'i gadw.

path-title = Y ffordd at fy mreuddwyd
path-lead = Dechreuwch gyda'r freuddwyd, a gweithiwch yn ôl ohoni at y cam cyntaf (yn ôl PATH a MAPS).
path-write-lead = Dechreuwch gyda'r freuddwyd. Yna edrychwch yn ôl ohoni: beth sydd wedi digwydd ar y ffordd? Gallwch adael rhannau'n wag.
path-of = Y ffordd at freuddwyd { $person }
path-yours = y ffordd at eich breuddwyd
paper-path-dream = Y freuddwyd
paper-path-dream-hint = Sut mae bywyd pan mae fel rydych chi am iddo fod
paper-path-in-a-year = Ymhen blwyddyn
paper-path-in-a-year-hint = Beth fydd yn wir ymhen blwyddyn, sy'n real ac yn bosibl?
paper-path-now = Nawr
paper-path-now-hint = Sut mae hi heddiw
paper-path-who = Pwy sydd gyda mi
paper-path-who-hint = Pwy fydd yn helpu, ac i bwy i ofyn
paper-path-strong = Beth sy'n ein gwneud yn gryf
paper-path-strong-hint = Beth sydd ei angen arnoch chi a'r lleill i ddal ati
paper-path-months = Ymhen rhai misoedd
paper-path-months-hint = Beth fydd wedi'i wneud erbyn hynny
paper-path-first = Y cam cyntaf
paper-path-first-hint = Beth sy'n digwydd yfory, a phwy sy'n ei wneud
