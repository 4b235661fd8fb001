# Urdu. No native speaker has checked these words yet.

networks-title = پڑوسیوں کے نیٹ ورک
networks-lead = چند لوگ جو ایک دوسرے سے تھوڑی پیدل دوری پر رہتے ہیں، اور ان میں سے ایک جو انہیں جوڑتا ہے۔ وہ ایک دوسرے کی مدد کرتے ہیں۔
networks-spot = بتائیں کہ آپ کہاں رہتے ہیں، تاکہ قریب والے مل سکیں
networks-spot-change = بدلیں کہ آپ کہاں رہتے ہیں
networks-none = ابھی کوئی نہیں۔ آپ ایک شروع کر سکتے ہیں۔
networks-mine = آپ اس میں ہیں۔
network-minutes = { $n ->
    [0] یہ وہیں ہے جہاں آپ رہتے ہیں۔
    [one] آپ سے ایک منٹ پیدل۔
   *[other] آپ سے { $n } منٹ پیدل۔
 }
network-members = { $n ->
    [one] اس میں ایک فرد ہے۔
   *[other] اس میں { $n } لوگ ہیں۔
 }
network-connector = اسے { $name } جوڑتے ہیں۔
network-hours = { $n ->
    [one] ہفتے میں ایک گھنٹہ۔
   *[other] ہفتے میں { $n } گھنٹے۔
 }
network-checks = اس کی حالت
network-check-size = { $n ->
    [one] ایک رکن؛ ایسے نیٹ ورک میں { $fewest } سے { $most } ہوتے ہیں۔
   *[other] { $n } ارکان؛ ایسے نیٹ ورک میں { $fewest } سے { $most } ہوتے ہیں۔
 }
network-check-hours = { $n ->
    [one] جوڑنے والے کی طرف سے ہفتے میں ایک گھنٹہ؛ عام طور پر { $least } یا زیادہ ہوتے ہیں۔
   *[other] جوڑنے والے کی طرف سے ہفتے میں { $n } گھنٹے؛ عام طور پر { $least } یا زیادہ ہوتے ہیں۔
 }
network-check-far = { $n ->
    [0] جنہوں نے بتایا کہ کہاں رہتے ہیں، ان میں سے کوئی { $minutes } منٹ سے زیادہ دور نہیں۔
    [one] ایک رکن { $minutes } منٹ سے زیادہ دور رہتا ہے۔
   *[other] { $n } ارکان { $minutes } منٹ سے زیادہ دور رہتے ہیں۔
 }
network-sources = یہ اعداد کہاں سے ہیں: { $sources }
network-stays = نیٹ ورک میں ہونے کا ان خدمات سے کوئی تعلق نہیں جو آپ کو ملتی ہیں۔ جسے وہ ملنا بند ہو جائیں وہ رکن رہتا ہے۔
network-join = اس میں شامل ہوں
network-joined = آپ اس میں ہیں۔
network-leave = اسے چھوڑیں
network-left = آپ نے اسے چھوڑ دیا۔
network-over = یہ نیٹ ورک ختم ہو گیا۔
network-connector-stays = یہ نیٹ ورک آپ جوڑتے ہیں۔ چھوڑنے سے پہلے کسی اور سے اسے سنبھالنے کو کہیں، یا نیٹ ورک ختم کریں۔
network-ask = اس میں ہونے کی درخواست کریں
network-ask-first = آپ اس کے درمیان سے { $minutes } منٹ پیدل سے زیادہ دور رہتے ہیں، یا آپ نے نہیں بتایا کہ کہاں رہتے ہیں۔ اس لیے پہلے { $name } ہاں کہتے ہیں، اور آپ کا نام پڑھتے ہیں۔ اس کے بعد آپ ان سب کے نام پڑھتے ہیں جو اس میں ہیں۔
network-ask-waits = آپ نے اس میں ہونے کی درخواست کی ہے۔ { $name } نے ابھی جواب نہیں دیا۔
network-ask-back = میری درخواست واپس لیں
network-asked = اسے جوڑنے والے سے پوچھ لیا گیا ہے۔ وہ جو کہیں گے ہم آپ کو بتائیں گے۔
network-said-no = آپ نے اس نیٹ ورک میں ہونے کی درخواست کی تھی، اور جواب نہیں تھا۔ آپ تین مہینے بعد دوبارہ پوچھ سکتے ہیں، یا کوئی قریب والا تلاش کریں۔
network-asks-title = کون اس میں ہونے کی درخواست کرتا ہے
network-asks-lead = وہ ایسے نیٹ ورک کی پہنچ سے زیادہ دور رہتے ہیں، یا انہوں نے نہیں بتایا کہ کہاں رہتے ہیں۔ اگر آپ ہاں کہیں تو وہ ان سب کے نام پڑھیں گے جو اس میں ہیں۔
network-answer-yes = ہاں
network-answer-no = نہیں
network-answered-yes = وہ اب اس میں ہیں، اور انہیں بتایا جاتا ہے۔
network-answered-no = انہیں بتایا جاتا ہے کہ جواب نہیں تھا۔
network-you-connect = اسے آپ جوڑتے ہیں
network-handed = { $name } سے اسے جوڑنے کو کہا گیا ہے، ابھی جواب نہیں آیا۔
network-ended-on = یہ { $day } کو ختم ہوا۔
network-is-ended = یہ ختم ہو گیا۔ جو بھی اس میں تھے انہیں بتایا جاتا ہے۔
network-made = آپ کا نیٹ ورک شروع ہو گیا۔ اسے آپ جوڑتے ہیں۔

network-make-title = نیٹ ورک شروع کریں
network-make-lead = اس کا مرکز چنیں، اور بتائیں کہ ارکان کو جوڑنے کے لیے آپ ہفتے میں کتنے گھنٹے دیتے ہیں۔
network-make-name = اس کا نام
network-make-name-missing = اس کا نام لکھیں۔
network-make-name-long = نام کے لیے زیادہ سے زیادہ { $most } حروف لکھیں۔
network-make-about = یہ کس لیے ہے؟
network-make-about-missing = لکھیں کہ یہ کس لیے ہے۔
network-make-about-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
network-make-near = اس کا مرکز کہاں ہے؟
network-make-near-missing = چنیں کہ اس کا مرکز کہاں ہے، یا نقشے سے دونوں عدد لکھیں۔
network-make-lat = یا شمال، نقشے کی ڈگریوں میں
network-make-lat-hint = مثلاً 53.6241
network-make-lon = اور مشرق، ڈگریوں میں؛ مغرب کے ساتھ منفی کا نشان
network-make-lon-hint = مثلاً {"\u200E"}-1.8792
network-make-hours = آپ ہفتے میں کتنے گھنٹے دیتے ہیں
network-make-hours-wrong = گھنٹوں کا پورا عدد لکھیں، 0 سے 168 تک۔
network-make-button = شروع کریں

spot-title = میں کہاں رہتا یا رہتی ہوں
spot-lead = یہ کوئی نہیں دیکھتا۔ یہ صرف یہ بتانے کے لیے ہے کہ کوئی نیٹ ورک کتنا دور ہے، اور آپ سب خالی چھوڑ کر اسے واپس لے سکتے ہیں۔
spot-near = ان میں سے کس کے قریب؟
spot-lat = یا شمال، نقشے کی ڈگریوں میں
spot-lat-hint = مثلاً 53.6241
spot-lon = اور مشرق، ڈگریوں میں؛ مغرب کے ساتھ منفی کا نشان
spot-lon-hint = مثلاً {"\u200E"}-1.8792
spot-degrees-wrong = نقشے سے عدد نقل کریں، نقطے کے ساتھ: مثلاً 53.6241
spot-far = یہ { $place } سے دور ہے۔ دونوں عدد پھر دیکھیں: پہلے شمال، پھر مشرق، اور مغرب کے ساتھ منفی کا نشان ہوتا ہے۔
spot-button = محفوظ کریں
spot-kept = محفوظ ہو گیا۔

network-hand-on-title = کسی اور سے اسے جوڑنے کو کہیں
network-hand-on-lead = جب وہ ہاں کہیں گے تو وہ اسے جوڑیں گے، اور آپ رکن رہیں گے۔ تب تک آپ جوڑتے ہیں۔
network-hand-on-who = آپ کس سے کہتے ہیں؟
network-hand-on-who-missing = چنیں کہ آپ کس سے کہتے ہیں۔
network-hand-on-button = ان سے پوچھیں
network-hand-on-asked = ان سے پوچھ لیا گیا ہے۔
network-hand-on-nobody = اس نیٹ ورک میں کوئی اور نہیں، اس لیے کوئی اسے سنبھال نہیں سکتا۔ آپ اسے ختم کر سکتے ہیں۔

network-connect-title = کیا آپ یہ نیٹ ورک جوڑیں گے؟
network-connect-lead = جو نیٹ ورک جوڑتا ہے وہ ہفتے میں کچھ گھنٹے دیتا ہے تاکہ ارکان ایک دوسرے کی مدد کریں۔ وہ دور رہنے والوں کو ہاں یا نہیں کہتا ہے، اور اسے آگے دے سکتا ہے۔
network-connect-answer = آپ کا جواب
network-connect-answer-yes = ہاں، میں جوڑوں گا یا جوڑوں گی
network-connect-answer-no = نہیں
network-connect-answer-missing = ہاں یا نہیں چنیں۔
network-connect-hours = اگر ہاں، تو ہفتے میں کتنے گھنٹے دیں گے
network-connect-button = میرا جواب بھیجیں
network-connected = اب یہ نیٹ ورک آپ جوڑتے ہیں۔
network-connect-declined = آپ نے نہیں کہا۔ کچھ نہیں بدلا۔

network-end-title = یہ نیٹ ورک ختم کریں
network-end-lead = جو بھی اس میں ہیں انہیں بتایا جاتا ہے اور وہ وجہ پڑھ سکتے ہیں۔ پھر یہ کسی کو نہیں ملتا۔ یہ واپس نہیں ہو سکتا۔
network-end-why = یہ کیوں ختم ہوتا ہے؟
network-end-why-missing = لکھیں کہ یہ کیوں ختم ہوتا ہے۔ جو اس میں ہیں وہ یہ پڑھتے ہیں۔
network-end-why-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
network-end-button = اسے ختم کریں

network-asks-subject = { $place }: آپ کے لیے کچھ باقی ہے
network-asks-text = { mail-asks-text }
network-asks-paper =
    محترم { $name }،

    { $person } پڑوسیوں کے نیٹ ورک { $network } میں ہونا چاہتے ہیں، جسے آپ جوڑتے ہیں۔ ہاں یا نہیں کہیں:

    { $link }
network-yes-subject = { $place }: آپ کے لیے جواب ہے
network-yes-text = { mail-news-text }
network-yes-paper =
    محترم { $name }،

    آپ اب پڑوسیوں کے نیٹ ورک { $network } میں ہیں:

    { $link }
network-no-subject = { $place }: آپ کے لیے جواب ہے
network-no-text = { mail-news-text }
network-no-paper =
    محترم { $name }،

    آپ نے پڑوسیوں کے نیٹ ورک { $network } میں ہونے کی درخواست کی تھی۔ جواب نہیں تھا۔ آپ تین مہینے بعد دوبارہ پوچھ سکتے ہیں۔

    { $link }
network-connect-ask-subject = { $place }: آپ کے لیے کچھ باقی ہے
network-connect-ask-text = { mail-asks-text }
network-connect-ask-paper =
    محترم { $name }،

    { $person } پوچھتے ہیں کہ کیا آپ اب سے پڑوسیوں کا نیٹ ورک { $network } جوڑیں گے۔ ہاں یا نہیں کہیں:

    { $link }
network-connect-yes-subject = { $place }: آپ کے لیے جواب ہے
network-connect-yes-text = { mail-news-text }
network-connect-yes-paper =
    محترم { $name }،

    اب پڑوسیوں کا نیٹ ورک { $network } { $person } جوڑتے ہیں۔ آپ اب بھی اس میں ہیں:

    { $link }
network-connect-no-subject = { $place }: آپ کے لیے جواب ہے
network-connect-no-text = { mail-news-text }
network-connect-no-paper =
    محترم { $name }،

    { $person } پڑوسیوں کا نیٹ ورک { $network } نہیں جوڑ سکتے۔ اسے اب بھی آپ جوڑتے ہیں، اور کسی اور سے پوچھ سکتے ہیں:

    { $link }
network-ended-subject = { $place }: کچھ ختم ہو گیا
network-ended-text = { mail-news-text }
network-ended-paper =
    محترم { $name }،

    پڑوسیوں کا نیٹ ورک { $network } ختم ہو گیا۔ یہاں آپ وجہ پڑھ سکتے ہیں:

    { $link }
