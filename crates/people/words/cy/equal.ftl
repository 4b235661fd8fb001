# Welsh. No native speaker has checked these words yet.

equal-title = Pwy ydym ni: cwestiynau nad oes rhaid i chi eu hateb
equal-lead = Maen nhw'n helpu i weld pwy nad yw'r lle hwn yn ei gyrraedd. Atebwch bob un, rhai neu ddim un. Ni chedwir eich atebion gyda'ch enw na'ch cyfrif, ac ni all neb eu rhoi at ei gilydd eto. Gallwch ateb unwaith.
equal-done = Rydych wedi ateb. Diolch.
equal-go = Anfon fy atebion
equal-kept = Diolch. Cedwir eich atebion heb eich enw.
equal-none = Nid ydych wedi ateb dim, felly ni anfonwyd dim, a gallwch ateb o hyd. Atebwch o leiaf un cwestiwn, neu gadewch y dudalen hon.
equal-rather-not = Byddai'n well gennyf beidio â dweud
equal-counts-title = Beth a atebodd pobl
equal-rule = { $n ->
    [one] Mae'r niferoedd wedi'u talgrynnu i bump; gadewir allan nifer o un person.
   *[other] Mae'r niferoedd wedi'u talgrynnu i bump. Lle atebodd { $n } o bobl neu lai rywbeth, gadewir hynny allan, ac weithiau un arall gydag ef, fel na ellir dod o hyd i neb.
 }
equal-few = ychydig neu ddim un
equal-answer = Ateb
equal-people = Pobl
equal-age = Beth yw eich oed?
equal-age-under-25 = O dan 25
equal-age-25-to-44 = 25 i 44
equal-age-45-to-64 = 45 i 64
equal-age-65-to-79 = 65 i 79
equal-age-80-and-over = 80 a throsodd
equal-sex = Beth yw eich rhyw?
equal-sex-female = Benyw
equal-sex-male = Gwryw
equal-sex-other = Rwy'n defnyddio gair arall
equal-disabled = A oes cyflwr neu salwch sy'n para yn cyfyngu ar yr hyn y gallwch ei wneud o ddydd i ddydd?
equal-disabled-yes-lot = Oes, yn fawr
equal-disabled-yes-little = Oes, ychydig
equal-disabled-no = Nac oes
equal-ethnic = Beth yw eich grŵp ethnig?
equal-ethnic-asian = Asiaidd neu Asiaidd Prydeinig
equal-ethnic-black = Du, Du Prydeinig, Caribïaidd neu Affricanaidd
equal-ethnic-mixed = Cymysg neu luosog
equal-ethnic-white = Gwyn
equal-ethnic-other = Arall
equal-religion = Beth yw eich crefydd?
equal-religion-none = Dim
equal-religion-christian = Cristion
equal-religion-muslim = Mwslim
equal-religion-sikh = Sikh
equal-religion-hindu = Hindŵ
equal-religion-jewish = Iddew
equal-religion-buddhist = Bwdhydd
equal-religion-other = Arall
equal-carer = Ydych chi'n gofalu am rywun heb gael eich talu amdano?
equal-carer-yes = Ydw
equal-carer-no = Nac ydw
equal-source = Yn ôl safonau cyson Gwasanaeth Ystadegol y Llywodraeth, mewn grwpiau bras, fel mai ychydig o atebion sy'n fach.
