# Welsh. No native speaker has checked these words yet.

photo-put-title = Llun
photo-put-lead = Mae pwy bynnag sy'n gweld beth a ysgrifennoch yma yn gweld y llun hefyd. Rydym yn ei wneud yn llai, ac yn tynnu allan yr hyn a ysgrifennodd eich ffôn yn y ffeil: ble a phryd y tynnwyd ef. Mae'r hyn sydd i'w weld ynddo yn aros, fel rhif tŷ. Os oes pobl eraill ynddo, gofynnwch iddyn nhw yn gyntaf.
photo-put-photo = Dewis llun neu dynnu un
photo-put-how = Llun JPEG, PNG neu WebP, { $n } megabeit ar y mwyaf.
photo-put-stays = Gadewch hyn yn wag i gadw'r llun sydd yno.
photo-put-photo-missing = Dewiswch lun.
photo-put-photo-again = Dewiswch y llun unwaith eto. Ni chafodd ei gadw, am fod rhywbeth arall ar goll.
photo-put-photo-unknown = Nid yw hwn yn llun y gallwn ei ddarllen. Dewiswch lun JPEG, PNG neu WebP.
photo-put-photo-broken = Ni allwn ddarllen y llun hwn. Efallai ei fod wedi'i ddifrodi. Dewiswch un arall, neu tynnwch ef eto.
photo-put-photo-large = Mae'r ffeil hon yn rhy fawr. Dewiswch lun sy'n { $n } megabeit ar y mwyaf.
photo-put-photo-much = Mae gormod o ddotiau yn y llun hwn. Dewiswch lun sydd â { $n } miliwn ar y mwyaf, neu tynnwch sgrinlun ohono.
photo-put-words = Beth sydd yn y llun? I bobl nad ydynt yn ei weld.
photo-put-words-hint = Er enghraifft: fy nwylo yn y pridd, gyda thri thomato coch
photo-put-words-missing = Ysgrifennwch beth sydd yn y llun, i bobl nad ydynt yn ei weld.
photo-put-words-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
photo-put-button = Ei gadw
photo-kept = Mae'r llun wedi'i gadw.
photo-ended = Mae'r llun wedi mynd.

recording-put-title = Recordiad o'ch llais
recording-put-lead = Gall pwy bynnag sy'n gweld beth a ysgrifennoch yma ei glywed hefyd. Rydym yn tynnu allan yr hyn a ysgrifennodd eich ffôn yn y ffeil wrth ymyl eich llais.
recording-put-recording = Dewis recordiad neu wneud un
recording-put-how = Ffeil M4A, MP3 neu WAV, fel y mae recordydd ffôn yn ei gwneud, { $n } eiliad ar y mwyaf.
recording-put-stays = Gadewch hyn yn wag i gadw'r recordiad sydd yno.
recording-put-recording-missing = Dewiswch recordiad.
recording-put-recording-again = Dewiswch y recordiad unwaith eto. Ni chafodd ei gadw, am fod rhywbeth arall ar goll.
recording-put-recording-unknown = Nid yw hwn yn recordiad y gallwn ei ddarllen. Dewiswch ffeil M4A, MP3 neu WAV. Mae gan y rhan fwyaf o ffonau recordydd llais sy'n gwneud un.
recording-put-recording-broken = Ni allwn ddarllen y recordiad hwn. Efallai ei fod wedi'i ddifrodi. Dewiswch un arall, neu recordiwch ef eto.
recording-put-recording-large = Mae'r ffeil hon yn rhy fawr. Dewiswch recordiad sy'n { $n } megabeit ar y mwyaf; mae un byrrach yn llai.
recording-put-recording-much = Mae hyn yn rhy hir. Dewiswch recordiad sy'n para { $n } eiliad ar y mwyaf.
recording-put-words = Beth rydych yn ei ddweud ynddo? I bobl nad ydynt yn ei glywed.
recording-put-words-hint = Gall fod yn fyrrach na'r hyn rydych yn ei ddweud
recording-put-words-missing = Ysgrifennwch beth rydych yn ei ddweud ynddo, i bobl nad ydynt yn ei glywed.
recording-put-words-long = Mae hyn yn rhy hir. Ysgrifennwch { $most } nod ar y mwyaf.
recording-put-button = Ei gadw
recording-kept = Mae'r recordiad wedi'i gadw.
recording-ended = Mae'r recordiad wedi mynd.

refused-media-many = Mae gennych gymaint o'r rhain ag y gall un person eu cadw yma. Tynnwch un yn gyntaf.

data-table-strength-media-person-id = Eich lluniau a'ch recordiadau
data-table-strength-media-file = Llun neu recordiad, mewn base64
data-column-media-type = Math o ffeil
data-column-bytes = Beitiau
