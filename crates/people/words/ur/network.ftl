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
network-connector-stays = یہ نیٹ ورک آپ جوڑتے ہیں۔ آپ کے چھوڑنے سے پہلے کسی اور کو یہ ذمے لینا ہوگا۔
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
