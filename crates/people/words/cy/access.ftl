# Welsh. No native speaker has checked these words yet.

reach-format = Beth sydd ei angen arnoch i'n darllen neu i'n clywed?
reach-format-hint = Dewiswch sawl un, neu ddim un. Argraffwn fel y gofynnwch. Gofynnir i'r rhai sy'n gofalu am y lle am yr hyn na allwn ei wneud yma, fel Braille
reach-format-large = Print bras
reach-format-braille = Braille
reach-format-audio = Recordiad i wrando arno
reach-format-bsl = Iaith Arwyddion Prydain
reach-format-interpreter = Cyfieithydd ar y pryd
reach-format-aloud = Mae rhywun yn ei ddarllen i mi
reach-format-time = Mwy o amser
reach-ais = Sut rydym yn cadw at y Safon Gwybodaeth Hygyrch (Accessible Information Standard)
reach-ais-identify = Canfod: rydym yn gofyn i chi unwaith, yma a phan fyddwch yn ymuno.
reach-ais-record = Cofnodi: mae'n sefyll yma, yn eich geiriau chi ac fel ticiau.
reach-ais-flag = Tynnu sylw: mae pwy bynnag sy'n ysgrifennu atoch, yn postio neu'n argraffu i chi yn ei weld wrth ymyl eich enw.
reach-ais-share = Rhannu: gyda'r rhai sy'n postio eich llythyrau, a gyda neb arall oni bai eich bod yn dweud.
reach-ais-meet = Diwallu: argraffir llythyrau fel y gofynnwch; gofynnir i'r rhai sy'n gofalu am y lle am yr hyn na allwn ei wneud yma, fel Braille.
reach-ais-review = Adolygu: ar ôl blwyddyn gofynnwn i chi ar eich tudalen eich hun a yw'n dal i fod yn addas.
reach-review = Dywedoch wrthym fwy na blwyddyn yn ôl sut i gysylltu â chi. A yw'n dal i fod yn addas?

letter-print-title = Llythyrau i'w hargraffu
letter-print-lead = Mae pob un yn dechrau ar dudalen ei hun, gyda'i gyfeiriad. Argraffwch y dudalen hon, rhowch bob llythyr yn ei amlen, a nodwch ei fod wedi'i bostio.
letter-print-none = Nid oes llythyr yn aros i gael ei bostio.

acting-done = Beth a wnaed drosof
acting-done-none = Dim byd eto.
acting-done-line = { $name }, { $when }: { $what }
acting-done-shared = Mae eraill yn defnyddio'r ddyfais hon, felly nid yw'r dudalen hon yn dweud pwy agorodd eich papurau.
