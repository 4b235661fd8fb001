# Urdu. No native speaker has checked these words yet.

circle-title = میرا حلقہ
circle-lead = آپ کی زندگی میں کون ہے، قریب اور دور، جیسے آپ دیکھتے ہیں۔ یہ صفحہ صرف آپ دیکھتے ہیں، اور وہ جو اس میں آپ کی طرف سے کام کرے۔
circle-none = یہاں ابھی کوئی نہیں۔ اس سے شروع کریں جو آپ کے سب سے قریب ہے۔
circle-map = میرا حلقہ، تصویر میں
circle-map-twin = یہی لوگ نیچے کی فہرستوں میں ہیں۔
circle-me = میں
circle-change = بدلیں
circle-take-out = نکالیں
circle-agreed = آپ کے مدد کے حلقے میں
circle-asked = آپ کے مدد کے حلقے میں آنے کو کہا گیا
circle-parted-no = آپ کے مدد کے حلقے میں نہیں ہونا چاہتے تھے
circle-parted-left = آپ کا مدد کا حلقہ چھوڑ چکے ہیں
circle-support = میرا مدد کا حلقہ
circle-support-go = ملاقاتیں اور وعدے
circle-kept = محفوظ ہو گیا۔
circle-ended = نکال دیا گیا۔
circle-left = آپ اس میں نہیں ہیں۔
circle-taken = اب آپ ان کے حلقے میں ہیں۔
circle-over = وہ ختم ہو گیا۔
circle-end-title = انہیں نکالیں
circle-end-lead = آپ نے یہاں ان کے بارے میں جو لکھا وہ مٹ جاتا ہے۔ یہ واپس نہیں ہو سکتا۔
circle-end-button = انہیں نکالیں

circle-leave-title = یہ مدد کا حلقہ چھوڑیں
circle-leave-lead = آپ پھر نہیں دیکھیں گے کہ یہ کیا طے کرتا ہے۔ آپ تب ہی واپس آ سکتے ہیں جب دوبارہ بلایا جائے۔
circle-leave-button = چھوڑیں

circle-put-title = کسی کو شامل کریں
circle-put-lead = وہ یہ صفحہ نہیں دیکھتے۔ اگر آپ انہیں اپنے مدد کے حلقے میں بلائیں تو انہیں صرف یہی معلوم ہوتا ہے، یہاں لکھی اور کوئی بات نہیں۔
circle-put-name = ان کا نام
circle-put-name-missing = ان کا نام لکھیں۔
circle-put-name-long = نام کے لیے زیادہ سے زیادہ { $most } حروف لکھیں۔
circle-put-kind = وہ آپ کے کون ہیں؟
circle-put-kind-family = خاندان
circle-put-kind-friend = دوست
circle-put-kind-neighbour = پڑوسی
circle-put-kind-group = کسی گروپ، کلب، گرجا یا مسجد سے
circle-put-kind-paid = جسے میری مدد کے پیسے ملتے ہیں
circle-put-kind-missing = چنیں کہ وہ آپ کے کون ہیں۔
circle-put-ring = وہ کتنے قریب ہیں؟
circle-put-ring-1 = سب سے قریب
circle-put-ring-2 = قریب
circle-put-ring-3 = ذرا دور
circle-put-ring-missing = چنیں کہ وہ کتنے قریب ہیں۔
circle-put-note = ان کے بارے میں کوئی بات
circle-put-note-hint = آپ اسے خالی چھوڑ سکتے ہیں
circle-put-note-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
circle-put-ask = مدد کا حلقہ
circle-put-ask-yes = انہیں میرے مدد کے حلقے میں بلائیں۔ ان کا اس جگہ سے تعلق ہونا ضروری ہے، اور نام ویسا ہی ہو جیسا وہ یہاں لکھتے ہیں۔
circle-put-which = ان میں سے کون؟
circle-put-self = آپ پہلے ہی درمیان میں ہیں۔ کسی اور کا نام لکھیں۔
circle-put-twice = وہ پہلے سے آپ کے مدد کے حلقے میں ہیں، یا انہیں بلایا جا چکا ہے۔ نشان کے بغیر وہ یہاں ایک بار اور ہو سکتے ہیں۔
circle-put-button = محفوظ کریں

circle-mail-subject = { $place }: آپ کے لیے کچھ باقی ہے
circle-mail-text = { mail-asks-text }
circle-mail-paper =
    محترم { $name }،

    { $person } چاہتے ہیں کہ آپ ان کے مدد کے حلقے میں ہوں۔ ہاں یا نہیں کہیں:

    { $link }

circle-yes-mail-subject = { $place }: کچھ بدلا ہے
circle-yes-mail-text = { mail-news-text }
circle-yes-mail-paper =
    محترم { $name }،

    { $member } نے ہاں کہی: اب وہ آپ کے مدد کے حلقے میں ہیں۔ آپ کا حلقہ یہ ہے:

    { $link }

circle-no-mail-subject = { $place }: کچھ بدلا ہے
circle-no-mail-text = { mail-news-text }
circle-no-mail-paper =
    محترم { $name }،

    { $member } ابھی آپ کے مدد کے حلقے میں نہیں ہونا چاہتے۔ انہیں وجہ بتانے کی ضرورت نہیں۔ آپ کا حلقہ یہ ہے:

    { $link }

circle-left-mail-subject = { $place }: کچھ بدلا ہے
circle-left-mail-text = { mail-news-text }
circle-left-mail-paper =
    محترم { $name }،

    { $member } نے آپ کا مدد کا حلقہ چھوڑ دیا ہے۔ حلقہ جو طے کرتا ہے وہ اب انہیں نظر نہیں آتا۔ آپ کا حلقہ یہ ہے:

    { $link }

circle-out-mail-subject = { $place }: کچھ بدلا ہے
circle-out-mail-text = { mail-news-text }
circle-out-mail-paper =
    محترم { $name }،

    آپ اب { $person } کے مدد کے حلقے میں نہیں، اور حلقہ جو طے کرتا ہے وہ آپ کو نظر نہیں آتا۔ انہیں وجہ بتانے کی ضرورت نہیں۔ جن حلقوں میں آپ ہیں وہ یہاں ہیں:

    { $link }

circles-title = وہ حلقے جن میں میں ہوں
circles-lead = وہ لوگ جنہوں نے آپ کو اپنے مدد کے حلقے میں بلایا۔
circles-asked = آپ کو بلایا گیا ہے
circles-yes = ہاں، میں اس میں ہونا چاہتا یا چاہتی ہوں
circles-no = نہیں
circles-inside = آپ ان میں ہیں
circles-none = آپ ابھی کسی کے مدد کے حلقے میں نہیں۔
circles-leave = اسے چھوڑیں

circle-of = { $person } کا مدد کا حلقہ
circle-of-lead = یہ صفحہ وہ دیکھتے ہیں جنہوں نے اس میں ہونے کی ہاں کہی، اور کوئی نہیں۔
circle-of-none = اس وقت کوئی اس میں نہیں۔
circle-of-gone = { $name } (اب حلقے میں نہیں)
circle-promises = وعدے
circle-promises-none = ابھی کسی نے کوئی وعدہ نہیں کیا۔
circle-promise-title = کوئی وعدہ کریں
circle-promise-what = آپ کیا وعدہ کرتے ہیں؟
circle-promise-what-missing = لکھیں کہ آپ کیا وعدہ کرتے ہیں۔
circle-promise-what-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
circle-promise-due = کب تک؟
circle-promise-due-missing = لکھیں کہ کب تک۔
circle-promise-due-wrong = یہ کوئی تاریخ نہیں۔ دن، مہینہ اور سال ہندسوں میں لکھیں۔
circle-promise-button = وعدہ کریں
circle-promise-by = { $day } تک
circle-promise-kept = وعدہ پورا ہوا
circle-promise-kept-on = { $day } کو پورا ہوا
circle-promise-is-kept = آپ نے وعدہ پورا کیا۔
circle-meetings = ملاقاتیں
circle-meetings-none = ابھی کوئی ملاقات نہیں ہوئی۔
circle-meeting-title = ملاقات لکھیں
circle-meeting-notes = کس بارے میں بات ہوئی، اور کس بارے میں نہیں ہونی تھی
circle-meeting-notes-hint = کب، کون موجود تھا، کیا طے ہوا۔ درمیان والا فرد طے کرتا ہے کہ کس بارے میں بات نہیں ہوگی۔
circle-meeting-notes-missing = لکھیں کہ کس بارے میں بات ہوئی۔
circle-meeting-notes-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
circle-meeting-button = محفوظ کریں
circle-noted = محفوظ ہو گیا۔

path-title = میرے خواب کا راستہ
path-lead = خواب سے شروع کریں، اور وہاں سے پہلے قدم تک پیچھے آئیں (PATH اور MAPS کے مطابق)۔
path-write-lead = خواب سے شروع کریں۔ پھر وہاں سے پیچھے دیکھیں: راستے میں کیا کیا ہوا؟ آپ حصے خالی چھوڑ سکتے ہیں۔
path-of = { $person } کے خواب کا راستہ
path-yours = آپ کے خواب کا راستہ
paper-path-dream = خواب
paper-path-dream-hint = زندگی کیسی ہو جب ویسی ہو جیسی آپ چاہتے ہیں
paper-path-in-a-year = ایک سال میں
paper-path-in-a-year-hint = ایک سال میں کیا سچ ہوگا جو حقیقی اور ممکن ہو؟
paper-path-now = اب
paper-path-now-hint = آج کیسا ہے
paper-path-who = میرے ساتھ کون ہے
paper-path-who-hint = کون مدد کرے گا، اور کس سے کہنا ہے
paper-path-strong = ہمیں کیا مضبوط بناتا ہے
paper-path-strong-hint = آپ کو اور دوسروں کو آگے بڑھنے کے لیے کیا چاہیے
paper-path-months = چند مہینوں میں
paper-path-months-hint = تب تک کیا ہو چکا ہوگا
paper-path-first = پہلا قدم
paper-path-first-hint = کل کیا ہوگا، اور کون کرے گا
