# Welsh. No native speaker has checked these words yet.

capacity-mine = Penderfyniadau a wnaed drosof
capacity-of = Penderfyniadau a wnaed dros { $person }
capacity-lead = Pan na all rhywun benderfynu rhywbeth, hyd yn oed gyda help, efallai y bydd yn rhaid i rywun ag awdurdod wneud hynny. Mae'r hyn a benderfynwyd yn sefyll yma, gyda'r hyn a ddywedodd y person.
capacity-rule-1 = Cymerir bod pawb yn gallu penderfynu, nes y dangosir na allan nhw benderfynu hyn, nawr.
capacity-rule-2 = Rhoddir cynnig yn gyntaf ar bob help i benderfynu.
capacity-rule-3 = Mae penderfyniad y mae eraill yn ei weld yn annoeth yn benderfyniad serch hynny.
capacity-rule-4 = Mae'r hyn a benderfynir dros rywun er ei les.
capacity-rule-5 = O'r hyn a fyddai'n gwneud y tro, dewisir yr un sy'n gadael y person fwyaf rhydd.
capacity-source = Deddf Galluedd Meddyliol 2005, adran 1, yn ein geiriau ni.
capacity-none = Dim.
capacity-by = { $name }, { $day }
capacity-again = Edrychir arno eto erbyn { $day }.
capacity-objection = Nid yw'r person yn cytuno
capacity-recorded = Mae wedi'i gofnodi. Mae'r person yn cael gwybod.

capacity-record-title = Cofnodi penderfyniad
capacity-record-lead = Dim ond yr hyn na allai'r person ei benderfynu nawr. Mae'r person yn darllen yr hyn a ysgrifennwch yma.
capacity-record-what = Beth a benderfynwyd, a pham?
capacity-record-what-missing = Ysgrifennwch beth a benderfynwyd.
capacity-record-what-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
capacity-record-authority = Ar ba awdurdod?
capacity-record-authority-hint = Y gorchymyn neu'r pŵer, ei rif, a'i fod yn cynnwys hyn
capacity-record-authority-missing = Ysgrifennwch ar ba awdurdod y penderfynwyd.
capacity-record-authority-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
capacity-record-said = Beth a ddywedodd y person?
capacity-record-said-hint = Yn ei eiriau neu ei arwyddion, hefyd os yw'n wahanol i'r hyn a benderfynwyd
capacity-record-said-missing = Ysgrifennwch beth a ddywedodd y person, neu sut y dangosodd beth mae ei eisiau.
capacity-record-said-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
capacity-record-tried = Beth a wnaed yn gyntaf er mwyn i'r person benderfynu ei hun?
capacity-record-tried-missing = Ysgrifennwch beth a wnaed yn gyntaf.
capacity-record-tried-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
capacity-record-review = Pryd edrychir arno eto?
capacity-record-review-hint = Er enghraifft 24 5 2027
capacity-record-review-missing = Ysgrifennwch pryd edrychir arno eto.
capacity-record-review-wrong = Nid diwrnod yw hwnnw. Ysgrifennwch y diwrnod, y mis a'r flwyddyn mewn rhifau.
capacity-record-button = Ei gofnodi

capacity-object-title = Nid wyf yn cytuno
capacity-object-lead = Bydd yr hyn a ysgrifennwch yn sefyll wrth ymyl y penderfyniad am byth, a bydd pwy bynnag a benderfynodd yn cael gwybod.
capacity-object-text = Yn eich geiriau chi
capacity-object-text-missing = Ysgrifennwch pam nad ydych yn cytuno, neu gofynnwch i rywun ei ysgrifennu drosoch.
capacity-object-text-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
capacity-object-button = Dweud hynny
capacity-object-kept = Mae'n sefyll wrth ymyl y penderfyniad nawr.

capacity-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
capacity-mail-text =
    Annwyl { $name },

    mae rhywbeth yn aros amdanoch yn { $place }. Mewngofnodwch i edrych:

    { $link }
capacity-mail-paper =
    Annwyl { $name },

    Gwnaeth { $person } benderfyniad drosoch, ac mae wedi'i gofnodi. Mae { $person } yn dod â phapur atoch, neu'n ei anfon, sy'n dweud beth a benderfynwyd a pham. Gofynnwch amdano os na ddaw. Os nad ydych yn cytuno, dywedwch wrthym: mae'n aros wrth ochr y penderfyniad am byth.
capacity-review-subject = { $place }: mae rhywbeth yn aros amdanoch
capacity-review-text =
    Annwyl { $name },

    mae rhywbeth yn aros amdanoch yn { $place }. Mewngofnodwch i edrych:

    { $link }
capacity-review-paper =
    Annwyl { $name },

    mae penderfyniad a gofnodwyd i'w ystyried eto:

    { $link }
capacity-objected-subject = { $place }: mae rhywbeth yn aros amdanoch
capacity-objected-text =
    Annwyl { $name },

    mae rhywbeth yn aros amdanoch yn { $place }. Mewngofnodwch i edrych:

    { $link }
capacity-objected-paper =
    Annwyl { $name },

    nid yw'r person y penderfynoch drosto yn cytuno. Darllenwch beth mae'n ei ddweud:

    { $link }

capacity-print-title = Ei argraffu i'r person
capacity-print-lead = Argraffwch y dudalen hon. Rhowch hi i'r person, neu ei darllen iddyn nhw. Dim ond bod penderfyniad y mae llythyr y lle yn ei ddweud.
capacity-print-heading = Penderfynodd { $name } rywbeth drosoch
capacity-print-what = Beth a benderfynwyd, a pham
capacity-print-said = Beth ddywedoch chi
capacity-print-tried = Beth a roddwyd ar brawf fel eich bod chi'n penderfynu
capacity-print-object = Os nad ydych yn cytuno, dywedwch wrth y bobl sy'n gofalu am y lle hwn. Mae'n aros wrth ochr y penderfyniad am byth.
capacity-print-object-to = Os nad ydych yn cytuno, dywedwch hynny. Mae'n aros wrth ochr y penderfyniad am byth. { $contacts }
