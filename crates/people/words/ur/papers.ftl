# Urdu. No native speaker has checked these words yet.

people-back = واپس
people-back-to-person = ان کے صفحے پر واپس

# Needs and plan: what both have.

paper-empty = یہاں ابھی کچھ نہیں لکھا گیا۔
paper-write-first = لکھیں
paper-write-title = بدلیں
paper-write-button = محفوظ کریں
paper-kept = محفوظ ہو گیا۔ اس سے پہلے والا بھی محفوظ ہے۔
paper-same = کچھ نہیں بدلا، اس لیے کوئی نیا نسخہ نہیں بنا۔
paper-written = { $day } کو لکھا گیا۔
paper-helped = یہ لکھنے میں آپ کی مدد کس نے کی؟
paper-helped-hint = آپ اسے خالی چھوڑ سکتے ہیں۔ ان کا نام اس کے ساتھ ہوتا ہے۔
paper-helped-by = { $name } نے لکھنے میں مدد کی۔
paper-helped-long = نام کے لیے زیادہ سے زیادہ { $most } حروف لکھیں۔
paper-section-long = یہ بہت لمبا ہے۔ یہاں زیادہ سے زیادہ { $most } حروف لکھیں۔
paper-section-missing = ان میں سے کم از کم ایک میں کچھ لکھیں۔
paper-readers = اسے کون پڑھ سکتا ہے
paper-readers-none = آپ کے سوا کوئی نہیں۔
paper-reader = { $name }، { $day } تک
paper-reader-end = روکیں
paper-share-title = کسی کو پڑھنے دیں
paper-share-lead = وہ اس دن تک پڑھ سکتے ہیں جو آپ چنیں۔ ہر بار انہیں بتانا ہوتا ہے کہ کیوں، اور آپ دیکھ سکتے ہیں کہ انہوں نے پڑھا۔
paper-share-who = کون؟
paper-share-who-hint = ان کا نام، جیسے وہ یہاں لکھتے ہیں
paper-share-who-which = ان میں سے کون؟
paper-share-who-same = آپ تو ویسے بھی پڑھ سکتے ہیں۔ کسی اور کا نام لکھیں۔
paper-share-until = کب تک؟
paper-share-until-hint = مثلاً 24 5 2027
paper-share-button = پڑھنے دیں
paper-shared = اب آپ یہ ان کے ساتھ بانٹتے ہیں، اور کسی بھی وقت روک سکتے ہیں۔ یہاں اکاؤنٹ ہو تو وہ پڑھ سکتے ہیں؛ نہ ہو تو آپ ان کے لیے چھاپ سکتے ہیں۔
paper-shared-mail-subject = { $place }: کچھ بدلا ہے
paper-shared-mail-text = { mail-news-text }
paper-shared-mail-paper =
    محترم { $name }،

    { $person } آپ کو { $day } تک اپنا ایک کاغذ پڑھنے دیتے ہیں۔ یہ آپ کے اپنے صفحے پر ہے؛ اکاؤنٹ نہ ہو تو ان سے چھاپنے کو کہیں:

    { $link }
paper-unshared = اب وہ نہیں پڑھ سکتے۔
paper-versions = پہلے کے ورژن
paper-version = ورژن { $number }، { $day }
paper-version-all = سب کچھ
paper-changes = کیا بدلا
paper-changes-none = کچھ نہیں۔
paper-changes-before = پہلے
paper-changes-after = بعد میں
paper-changes-nothing = کچھ نہیں
paper-source = عنوانات اس کے مطابق ہیں: { $source }۔
paper-read-lead = آپ یہ پڑھ سکتے ہیں۔ اسے آگے نہ دیں۔
paper-booklet-title = کتابچے کی صورت میں چھاپیں
paper-booklet-how = اپنے براؤزر سے یہ صفحہ چھاپیں۔ مینو نہیں چھپیں گے۔
paper-booklet-large = بڑے حروف
paper-booklet-ordinary = عام حروف
paper-booklet-easy = آسان زبان، تصویروں کے ساتھ
paper-review = کیا پورا ہوا؟
paper-review-hint = یہ آپ بتاتے ہیں: پچھلی بار کے وعدوں میں سے کیا ہوا، کیا نہیں ہوا، اور اس کا کیا نتیجہ نکلا۔
paper-reviewed = { $day } کو کہا گیا۔

needs-title = مجھے کیا چاہیے
needs-lead = یہ صرف آپ کا ہے۔ کوئی نہیں دیکھ سکتا کہ یہ موجود ہے، جب تک آپ اسے پڑھنے نہ دیں یا وہ آپ کی طرف سے کام نہ کرتا ہو۔ ایک استثنا: جس کا کام حفاظت ہے اور جس نے آپ کے بارے میں کوئی تشویش سنبھالی ہو، وہ اسے کھول سکتا ہے؛ آپ کو یہ بعد میں نظر آئے گا۔ یہ آپ کی اپنی چابی سے بند ہے۔
needs-write-lead = صرف وہی لکھیں جو آپ چاہیں۔ کوئی بیماری کا نام نہیں پوچھتا۔ آپ حصے خالی چھوڑ سکتے ہیں۔
needs-of = { $person } کو کیا چاہیے
needs-yours = آپ کو کیا چاہیے
paper-needs-important = میرے لیے سب سے اہم کیا ہے
paper-needs-important-hint = جو بھولنا نہیں چاہیے
paper-needs-people = وہ لوگ جو میرے لیے اہم ہیں
paper-needs-people-hint = آپ کے لیے کون اہم ہے، اور آپ کیسے رابطے میں رہتے ہیں
paper-needs-communicate = میں بات کیسے کرتا یا کرتی ہوں، اور مجھ سے کیسے بات کی جائے
paper-needs-communicate-hint = الفاظ، اشارے، تصویریں، وقت؛ آپ کو سمجھنے میں کیا مدد دیتا ہے
paper-needs-wellness = میری صحت اور خیریت
paper-needs-wellness-hint = اچھا دن کیسا ہوتا ہے، برا دن کیسا، اور دوسرے کیسے پہچانیں
paper-needs-please-do = براہِ کرم یہ کریں، اور یہ نہ کریں
paper-needs-please-do-hint = آپ کیا چاہتے ہیں کہ دوسرے کریں، اور کیا نہ کریں
paper-needs-support = میری مدد کیسے اور کب کی جائے
paper-needs-support-hint = آپ خود کیا کرتے ہیں، کس میں مدد چاہتے ہیں، اور کب
paper-needs-worth-knowing = میرے بارے میں اور کیا جاننا مفید ہے
paper-needs-worth-knowing-hint = کچھ بھی اور

plan-title = میرا منصوبہ
plan-lead = آپ زندگی سے کیا چاہتے ہیں، اپنے الفاظ میں، اور اس کے لیے کون کیا کرتا ہے۔ جائزہ آپ لیتے ہیں، اور آپ بتاتے ہیں کہ کیا پورا ہوا۔
plan-write-lead = اپنے الفاظ میں لکھیں۔ آپ حصے خالی چھوڑ سکتے ہیں۔ ہر بار محفوظ کرنے پر پہلے والا بھی رہتا ہے۔
plan-of = { $person } کا منصوبہ
plan-yours = آپ کا منصوبہ
paper-plan-outcomes = میں کیا چاہتا یا چاہتی ہوں
paper-plan-outcomes-hint = خدمات نہیں: آپ کیا چاہتے ہیں کہ آپ کی زندگی میں سچ ہو۔ ہر سطر میں ایک
paper-plan-who-does-what = کون کیا کرتا ہے
paper-plan-who-does-what-hint = آپ، آپ کے قریبی لوگ، وہ جنہیں پیسے ملتے ہیں۔ ہر سطر میں ایک
paper-plan-good-week = اچھا ہفتہ کیسا ہوتا ہے
paper-plan-good-week-hint = آپ کو کیسے معلوم ہوگا کہ منصوبہ کام کر رہا ہے؟
paper-plan-goes-wrong = اگر کچھ خراب ہو تو کیا کریں
paper-plan-goes-wrong-hint = کسے فون کریں، کیا مدد دیتا ہے، کس سے حالت بگڑتی ہے
paper-plan-agenda = اگلے جائزے میں ہم کس بارے میں بات کریں گے
paper-plan-agenda-hint = آپ طے کرتے ہیں کہ کس بارے میں، اور کب

# Who looked.

look-why-title = آپ اسے کیوں کھول رہے ہیں؟
look-why-lead = وہ بعد میں پڑھ سکتے ہیں کہ آپ نے اسے کھولا، کب، اور کیوں۔ یہ آدھا گھنٹہ کھلا رہتا ہے۔
look-why-reason = ایک چنیں
look-why-reason-visit = میں ان کی مدد کے لیے جا رہا یا رہی ہوں
look-why-reason-asked = انہوں نے مجھ سے پڑھنے کو کہا
look-why-reason-review = ہم مل کر جائزہ لے رہے ہیں
look-why-reason-worried = مجھے ان کی فکر ہے
look-why-reason-acting = میں ان کی طرف سے کام کرتا یا کرتی ہوں
look-why-reason-safeguarding = ان کے بارے میں ایک خدشہ میرے ذمے ہے
look-why-reason-missing = چنیں کہ آپ اسے کیوں کھول رہے ہیں۔
look-why-button = کھولیں
look-noted = درج ہو گیا کہ آپ نے اسے کھولا۔
looks-title = کس نے دیکھا
looks-lead = ہر بار جب کسی نے آپ کا کوئی نجی کاغذ کھولا۔ انہیں وجہ بتانی پڑی۔
looks-none = کسی نے کوئی نہیں کھولا۔
looks-line = { $name } نے کھولا: { $what }۔ وجہ: { $why }۔
looks-line-acting = { $name } نے، جو آپ کی طرف سے کام کرتے ہیں، کھولا: { $what }۔ وجہ: { $why }۔
looks-someone-gone = کوئی جو اب یہاں نہیں
looks-shared = آپ نے بتایا کہ دوسرے بھی یہ آلہ استعمال کرتے ہیں۔ یہ صفحہ ایسے آلے پر دیکھیں جو صرف آپ کا ہو، یا کسی بھروسے والے فرد سے کہیں۔
looks-cannot = یہ صفحہ کیا نہیں دکھا سکتا
looks-cannot-told = پڑھنے والے نے دوسروں کو کیا بتایا۔
looks-cannot-paper = جو آپ نے چھاپا یا کسی کو دیا، وہ کس نے پڑھا۔
looks-cannot-computer = کمپیوٹر چلانے والے کیا دیکھ سکتے ہیں، اگر وہ اس کے اصول توڑیں۔ آپ کے کاغذات وہاں بند ہیں، اور چابیاں کسی دوسری جگہ ہیں۔
looks-cannot-own = جب آپ نے خود کھولا۔
looks-cannot-later = اگر کوئی اس ڈر سے دیکھے کہ آپ خطرے میں ہیں، تو ہو سکتا ہے یہ بعد میں ہی دکھایا جائے۔
look-patterns-title = نجی کاغذات کیسے پڑھے جاتے ہیں
look-patterns-lead = { $n ->
    [one] پچھلا ایک دن۔
   *[other] پچھلے { $n } دن۔
 } یہ نہیں دکھایا جاتا کہ کاغذات کس کے ہیں، نہ یہ کہ ان میں کیا ہے۔
look-patterns-none = کسی نے کسی دوسرے کا کاغذ نہیں کھولا۔
look-patterns-table = پڑھنے کی تعداد، پڑھنے والے اور وجہ کے حساب سے
look-patterns-who = کس نے پڑھا
look-patterns-why = کیوں
look-patterns-looks = کتنی بار
look-patterns-people = کتنے لوگوں کے
look-patterns-last = آخری بار
refused-not-guardian = یہ صفحہ اس جگہ کے کیلڈیکوٹ گارڈین کے لیے ہے۔
