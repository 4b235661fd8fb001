# Welsh. No native speaker has checked these words yet.

meet-title = Hoffwn i chi gwrdd â
meet-lead = Cyflwynwch bobl, grwpiau a lleoedd a allai siwtio ei gilydd. Nid oes ffurflen i'w phasio na blwch i ffitio ynddo. Mae'r ddau'n dweud ie cyn i'r naill na'r llall weld sut i gysylltu.
meet-waiting = Gofynnir i chi
meet-those-met = Wedi cwrdd
meet-those-made = Y rhai a wnaethoch chi
meet-none = Neb eto.
meet-of = { $a } a { $b }
meet-by = Hoffai { $name } i chi'ch dau gwrdd.
meet-met = Dywedodd y ddau ie ar { $day }.
meet-not = Ni ddaeth dim ohono.
meet-waits = Mae'n aros am ateb.
meet-you-said-yes = Dywedoch chi ie. Mae'n aros am y llall.
meet-taken-back = Tynnoch chi eich ie yn ôl ar { $day }. Mae'r ochr arall yn darllen ei fod ar ben.
meet-parted = Roedd y ddau wedi dweud ie. Nawr mae ar ben, ac nid yw'r naill na'r llall yn gweld mwyach sut i gysylltu.
meet-for-group = Rydych chi'n ateb dros { $group }. Dim ond chi wedyn sy'n gweld sut i gysylltu â'r ochr arall. Mae'r lleill yn y grŵp yn darllen eich bod wedi ateb.
meet-group-one = Mae un person o { $group } yn ateb dros y cyfan. Dim ond y person hwnnw sy'n gweld sut i gysylltu â chi.
meet-group-by = Mae { $name } yn ateb dros { $group }. Dim ond y person hwnnw sy'n gweld sut i gysylltu â chi.
meet-answered-for = Mae { $name } wedi ateb dros { $group }. Dim ond y person hwnnw sy'n gweld sut i gysylltu â'r ochr arall.
meet-answered-before = Mae rhywun arall yn y grŵp wedi ateb hyn. Nid oes angen i chi wneud dim.
meet-over = Mae hynny wedi dod i ben.
meet-how = Sut i gysylltu
meet-theirs = Nhw eu hunain sy'n ateb hyn, a nhw yn unig sy'n darllen sut mae cyrraedd y llall.
meet-made = Gofynnwyd iddyn nhw. Byddwch yn gweld yma a ddaw rhywbeth ohono.
meet-said-yes = Dywedoch chi ie.
meet-said-no = Dywedoch chi na. Nid oes neb yn cael gwybod: i'r lleill mae'n edrych fel pe bai'n aros, a rhyw ddydd fel pe na bai dim wedi dod ohono.
meet-said-back = Tynnoch chi eich ie yn ôl. Mae'r ochr arall yn darllen ei fod ar ben, heb reswm.
meet-back-out = Tynnu fy ie yn ôl, a sut i gysylltu â mi
meet-asked-before = Rydych wedi gofyn i'r ddau hyn yn ddiweddar. Nawr eu dewis nhw ydyw; gallwch ofyn eto ar ôl tri mis.
meet-make-title = Cyflwyno rhywun
meet-make-lead = Dau berson, person a grŵp neu le, neu chi a rhywun. Maen nhw'n darllen yr hyn a ysgrifennwch.
meet-make-who = Pwy sydd i gwrdd â rhywun?
meet-make-who-hint = Enw, fel y mae'r person yn ei ysgrifennu yma. Neu dewiswch grŵp isod
meet-make-who-which = Pa un ohonyn nhw?
meet-make-who-missing = Enwch berson neu dewiswch grŵp.
meet-make-group = Neu grŵp neu le
meet-make-other = Â phwy y mae i gwrdd?
meet-make-other-hint = Enw. Gadewch hyn yn wag os mai chi ydyw
meet-make-other-which = Pa un ohonyn nhw?
meet-make-other-group = Neu grŵp neu le
meet-make-same = Yr un yw'r rhain. Enwch rywun arall.
meet-make-both = Ysgrifennoch enw a dewis grŵp. Gadewch un o'r ddau yn unig.
meet-make-words = Pam y dylen nhw gwrdd?
meet-make-words-hint = Mae'r ddau'n darllen hyn. Peidiwch ag ysgrifennu dim byd preifat am y naill na'r llall. Os nad oes gan un ohonyn nhw gyfrif yma, mae pwy bynnag sy'n eu helpu yn ei ddarllen iddyn nhw.
meet-make-words-missing = Ysgrifennwch pam y dylen nhw gwrdd.
meet-make-words-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
meet-make-button = Gofyn i'r ddau
meet-answer = Hoffech chi gwrdd?
meet-answer-yes = Ie, hoffwn
meet-answer-no = Na
meet-answer-missing = Dewiswch ie neu na.
meet-answer-go = Anfon fy ateb
meet-reach = Sut gall y llall gysylltu â chi?
meet-reach-hint = Os dywedwch ie. Er enghraifft eich rhif ffôn, neu ble rydych chi ar ddydd Mawrth
meet-reach-missing = Ysgrifennwch sut gall y llall gysylltu â chi, neu dywedwch na.
meet-reach-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
meet-hide = Am faint y gall y llall weld hynny?
meet-hide-hint = O'r diwrnod y dywedodd y ddau ie
meet-hide-0 = Cyhyd ag y mae'r ddau ohonom yma
meet-hide-7 = Wythnos
meet-hide-30 = Mis
meet-hide-90 = Tri mis
meet-hide-missing = Dewiswch am faint y gellir ei weld.

meet-mail-subject = { $place }: mae rhywbeth yn aros amdanoch
meet-mail-text = { mail-asks-text }
meet-mail-paper =
    Annwyl { $name },

    Hoffai { $person } i chi gwrdd â rhywun. Gofynnwch i ni pwy yw a pham, a dywedwch ie neu na. Nes i'r ddau ddweud ie nid oes neb yn cael gwybod sut i gysylltu â chi.
meet-both-subject = { $place }: mae rhywbeth yn aros amdanoch
meet-both-text =
    Annwyl { $name },

    cawsoch eich cyflwyno i rywun, a nawr mae'r ddau wedi dweud ie. Mewngofnodwch i weld sut i gysylltu:

    { $link }
meet-both-paper =
    Annwyl { $name },

    cawsoch eich cyflwyno i { $other }, a nawr mae'r ddau wedi dweud ie. Maen nhw'n cael gwybod sut i gysylltu â chi fel y dywedoch wrthym. Gofynnwch i ni sut i gysylltu â nhw.
