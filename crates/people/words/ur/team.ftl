# Urdu. No native speaker has checked these words yet.

teams-title = نگہداشت کی ٹیمیں
teams-lead = وہ لوگ جو کسی کو نگہداشت اور مدد دیتے ہیں۔ ٹیم کی قیادت وہی فرد کرتا ہے۔ کسی کو ٹیم میں ڈالا نہیں جاتا: دونوں ہاں کہتے ہیں، آزماتے ہیں، اور تبھی آگے بڑھتے ہیں جب دونوں چاہیں۔
teams-mine = میری ٹیم
teams-asked = آپ سے پوچھا گیا ہے
teams-inside = وہ ٹیمیں جن میں آپ ہیں
teams-none = آپ کسی کی ٹیم میں نہیں۔
team-of = { $person } کی ٹیم
team-lead = یہ صفحہ وہ دیکھتے ہیں جو ٹیم میں ہیں، اور کوئی نہیں۔
team-people = اس میں کون ہے
team-none = ابھی کوئی نہیں۔
team-go = ٹیم پر جائیں
team-starter = ٹیم شروع کراتے ہیں اور پھر پیچھے ہٹ جاتے ہیں
team-asked = ان سے پوچھ لیا گیا ہے۔
team-ask-twice = وہ پہلے سے آپ کی ٹیم میں ہیں، یا انہیں بلایا جا چکا ہے۔
team-stands-asked = پوچھا گیا ہے۔ اگر جواب نہ آیا تو یہ { $day } کو ختم ہو جائے گا۔
team-stands-you-asked = آپ سے پوچھا گیا ہے۔ اگر آپ ہاں کہیں تو { $day } تک آزماتے ہیں۔ تب تک جواب نہ دیا تو کچھ نہیں ہوگا۔
team-stands-trial = { $day } تک آزمائش
team-stands-you-on = آپ نے کہا کہ یہ جاری رہے۔ { $day } تک دوسرے کا انتظار ہے۔
team-stands-agreed = دونوں نے کہا کہ یہ جاری رہے۔
team-stands-ended = یہ ختم ہو گیا۔
team-seat-of = { $member }، { $person } کی ٹیم میں
team-seat-over = وہ ختم ہو گیا۔
team-seat-about = { $name } اپنے بارے میں کیا کہتے ہیں
team-seat-promise = { $from } کا { $to } سے وعدہ
team-take = ہاں، آزماتے ہیں
team-take-about = { $person } کو آپ کے بارے میں کیا معلوم ہونا چاہیے؟
team-take-about-hint = اپنے الفاظ میں۔ آپ اسے خالی چھوڑ سکتے ہیں
team-take-promise = آپ { $person } سے کیا وعدہ کرتے ہیں؟
team-take-promise-hint = اپنے الفاظ میں
team-take-promise-missing = لکھیں کہ آپ کیا وعدہ کرتے ہیں۔
team-take-promise-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
team-taken = آزمائش شروع ہو گئی۔
team-go-on = میں اسے جاری رکھنا چاہتا یا چاہتی ہوں
team-say-no = نہیں، میں نہیں چاہتا یا چاہتی
team-on-both = دونوں یہ چاہتے ہیں: یہ جاری ہے۔
team-on-mail-subject = { $place }: کچھ بدلا ہے
team-on-mail-text = { mail-news-text }
team-on-mail-paper =
    محترم { $name }،

    { $other } { $day } کے بعد بھی نگہداشت کی ٹیم میں آپ کے ساتھ جاری رکھنا چاہتے ہیں۔ اگر آپ بھی یہی کہہ چکے ہیں تو یہ جاری رہے گا:

    { $link }
team-on = آپ نے کہا کہ یہ جاری رہے۔ جب دونوں یہ کہہ دیں تو یہ جاری رہے گا۔
team-end = اسے ختم کریں
team-ended = یہ ختم ہو گیا۔

team-ask-title = کسی کو میری ٹیم میں بلائیں
team-ask-lead = جو آپ لکھیں وہ پڑھتے ہیں، اور ہاں یا نہیں کہتے ہیں۔ پھر آپ اس دن تک آزماتے ہیں جو آپ چنیں۔
team-ask-who = کون؟
team-ask-who-hint = ان کا نام، جیسے وہ یہاں لکھتے ہیں
team-ask-who-which = ان میں سے کون؟
team-ask-who-same = اپنی ٹیم کی قیادت تو آپ خود کرتے ہیں۔ کسی اور کا نام لکھیں۔
team-ask-kind = وہ آپ کے کون ہیں؟
team-ask-kind-worker = تنخواہ پانے والا کارکن
team-ask-kind-family = خاندان
team-ask-kind-friend = دوست
team-ask-kind-peer = کوئی جو ایسے ہی حالات سے گزرا ہو
team-ask-kind-volunteer = رضاکار
team-ask-kind-missing = چنیں کہ وہ آپ کے کون ہیں۔
team-ask-about = انہیں آپ کے بارے میں کیا معلوم ہونا چاہیے؟
team-ask-about-hint = آپ کون ہیں، اچھا دن کیسا ہوتا ہے، آپ کی کیا امیدیں ہیں۔ یہ نہیں کہ آپ کو کیا چاہیے: وہ کسی دوسری جگہ ہے۔ اگر ان کا یہاں اکاؤنٹ نہیں تو جو ان کی مدد کرتا ہے وہ انہیں پڑھ کر سناتا ہے۔
team-ask-about-missing = لکھیں کہ انہیں آپ کے بارے میں کیا معلوم ہونا چاہیے۔
team-ask-about-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
team-ask-promise = آپ ان سے کیا وعدہ کرتے ہیں؟
team-ask-promise-hint = مثلاً: اگر کوئی وقت مجھے مناسب نہ ہو تو میں پہلے بتا دوں گا یا دوں گی
team-ask-promise-missing = لکھیں کہ آپ ان سے کیا وعدہ کرتے ہیں۔
team-ask-promise-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
team-ask-trial = آپ کب تک آزمائیں گے؟
team-ask-trial-hint = مثلاً 24 1 2027
team-ask-trial-missing = لکھیں کہ آپ کب تک آزمائیں گے۔
team-ask-trial-wrong = یہ کوئی تاریخ نہیں۔ دن، مہینہ اور سال ہندسوں میں لکھیں۔
team-ask-starter = ٹیم شروع کرنا
team-ask-starter-yes = وہ ٹیم شروع کرنے میں مدد دیتے ہیں، اور جب ٹیم خود چلنے لگے تو پیچھے ہٹ جاتے ہیں
team-ask-button = ان سے پوچھیں

team-hats = ذمہ داریاں
team-hats-none = ابھی کسی کے پاس کوئی ذمہ داری نہیں۔ ذمہ داری وہ ہے جس کا ایک فرد کچھ عرصے کے لیے خیال رکھتا ہے۔
team-hat-title = کوئی ذمہ داری پیش کریں
team-hat-lead = ذمہ داری وہ ہے جس کا ایک فرد خیال رکھتا ہے۔ انہیں اس کی ہاں کہنی ہوتی ہے، اور یہ ایک دن ختم ہو جاتی ہے۔
team-hat-name = کس چیز کا خیال رکھنا ہے؟
team-hat-name-hint = مثلاً: کام کی باری، نئے لوگوں کا استقبال، دواؤں کا چارٹ (جو کسی دوسری جگہ رکھا جاتا ہے)
team-hat-name-missing = لکھیں کہ کس چیز کا خیال رکھنا ہے۔
team-hat-name-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
team-hat-holder = کون رکھے؟
team-hat-holder-missing = چنیں کہ کون اس کا خیال رکھے۔
team-hat-until = کب تک؟
team-hat-until-hint = مثلاً 24 5 2027
team-hat-button = پیش کریں
team-hat-offered = پیش کر دی گئی۔ جب وہ ہاں کہیں گے تو یہ ان کی ہوگی۔
team-hat-waits = پیش کی گئی، { $day } تک
team-hat-by = پیش کرنے والے: { $who }
team-hat-worn = { $day } تک
team-hat-due = { $day } تک۔ یہ دیکھنے کا وقت ہے کہ کیا یہ اب بھی ٹھیک ہے۔
team-hat-take = میں یہ لیتا یا لیتی ہوں
team-hat-taken = اب یہ آپ کے ذمے ہے۔
team-hat-check = یہ اب بھی ٹھیک ہے
team-hat-checked = لکھ لیا گیا کہ یہ اب بھی ٹھیک ہے۔
team-hat-put-down = اسے چھوڑ دیں
team-hat-down = آپ نے اسے چھوڑ دیا۔
team-hat-back-title = یہ ذمہ داری واپس لیں
team-hat-back-lead = آپ اپنی ٹیم چلاتے ہیں، اور کسی بھی وقت ذمہ داری واپس لے سکتے ہیں۔ جس کے پاس ہے اسے بتایا جاتا ہے، اور وہ وجہ پڑھتے ہیں۔
team-hat-back-reason = آپ اسے کیوں واپس لیتے ہیں؟
team-hat-back-reason-hint = وہ اسے پڑھیں گے۔ ایک جملہ کافی ہے
team-hat-back-reason-missing = لکھیں کہ آپ اسے کیوں واپس لیتے ہیں: جس کے پاس ہے وہ اسے پڑھے گا۔
team-hat-back-reason-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
team-hat-back-button = واپس لیں
team-hat-is-back = آپ نے اسے واپس لے لیا۔ انہیں بتایا جاتا ہے۔
team-hat-gone = { $hat }: { $day } کو واپس لی گئی
team-hat-back-mail-subject = { $place }: آپ کے لیے کچھ باقی ہے
team-hat-back-mail-text =
    محترم { $name }،

    { $place } میں کچھ بدلا ہے۔ سائن ان کریں اور دیکھیں:

    { $link }

team-signs = جس نے ٹیم شروع کرائی، کیا وہ پیچھے ہٹ سکتا ہے؟
team-signs-ready = سب نشانیاں موجود ہیں: پیچھے ہٹنے کا وقت ہے۔
team-signs-not-yet = ابھی سب نشانیاں موجود نہیں۔
team-sign-yes = ہاں:
team-sign-no = ابھی نہیں:
team-sign-people = ٹیم میں کم از کم دو اور لوگ ہیں۔
team-sign-agreed = کوئی آزمائش سے گزر چکا ہے اور ٹیم میں رہتا ہے۔
team-sign-hats = سب ذمہ داریاں دوسروں کے پاس ہیں۔
team-sign-checks = پچھلے مہینے میں ہر ذمہ داری دیکھی گئی۔

team-hat-mail-subject = { $place }: آپ کے لیے کچھ باقی ہے
team-hat-mail-text = { mail-asks-text }
team-hat-mail-paper =
    محترم { $name }،

    { $person } آپ کو اپنی نگہداشت کی ٹیم میں ایک ذمہ داری پیش کرتے ہیں۔ ہم سے پوچھیں کہ وہ کیا ہے، اور ہاں یا نہیں کہیں۔

team-mail-subject = { $place }: آپ کے لیے کچھ باقی ہے
team-mail-text = { mail-asks-text }
team-mail-paper =
    محترم { $name }،

    { $person } آپ کو اپنی نگہداشت کی ٹیم میں بلاتے ہیں۔ پڑھیں کہ وہ کیا کہتے ہیں، اور ہاں یا نہیں کہیں:

    { $link }

team-yes-mail-subject = { $place }: کچھ بدلا ہے
team-yes-mail-text = { mail-news-text }
team-yes-mail-paper =
    محترم { $name }،

    { $other } نے آپ کی نگہداشت کی ٹیم میں ہونے کی ہاں کہی۔ { $day } تک آپ دونوں اسے آزماتے ہیں۔ اس کے بعد یہ تبھی جاری رہے گا جب دونوں کہیں:

    { $link }

team-no-mail-subject = { $place }: کچھ بدلا ہے
team-no-mail-text = { mail-news-text }
team-no-mail-paper =
    محترم { $name }،

    { $other } ابھی آپ کی نگہداشت کی ٹیم میں نہیں ہونا چاہتے۔ انہیں وجہ بتانے کی ضرورت نہیں۔ یہاں دیکھیں:

    { $link }

team-left-mail-subject = { $place }: کچھ بدلا ہے
team-left-mail-text = { mail-news-text }
team-left-mail-paper =
    محترم { $name }،

    { $other } نے آپ کی نگہداشت کی ٹیم چھوڑ دی ہے۔ وہ اب اسے نہیں دیکھتے، اور ان کی ذمہ داریاں خالی ہیں۔ یہاں دیکھیں:

    { $link }

team-out-mail-subject = { $place }: کچھ بدلا ہے
team-out-mail-text = { mail-news-text }
team-out-mail-paper =
    محترم { $name }،

    آپ اب { $other } کی نگہداشت کی ٹیم میں نہیں۔ انہیں وجہ بتانے کی ضرورت نہیں۔ ٹیم اب آپ کو نظر نہیں آتی، اور اس میں آپ کی کوئی ذمہ داری تھی تو وہ ختم ہوئی۔ یہاں دیکھیں:

    { $link }

team-trial-mail-subject = { $place }: آپ کے لیے کچھ باقی ہے
team-trial-mail-text = { mail-asks-text }
team-trial-mail-paper =
    محترم { $name }،

    نگہداشت کی ٹیم میں { $other } کے ساتھ آپ کی آزمائش { $day } کو ختم ہوتی ہے۔ یہ تبھی جاری رہے گی جب دونوں اس سے پہلے کہیں۔ یہاں بتائیں کہ آپ جاری رکھنا چاہتے ہیں یا نہیں:

    { $link }

team-links = کہیں اور رکھا ہوا
team-links-none = ابھی کچھ نہیں۔ آپ یہاں لنک رکھ سکتے ہیں: روٹا، دواؤں کے چارٹ، تنخواہ کے۔
team-link-title = یہاں ایک لنک رکھیں
team-link-lead = روٹا، دواؤں کا چارٹ اور تنخواہ دوسرے پروگرام رکھتے ہیں۔ یہاں لنک رکھیں، تو آپ کی ٹیم ان تک پہنچ جائے گی۔ جو ان کے صفحوں پر ہے وہ ان کا ہے۔
team-link-name = یہ کیا ہے؟
team-link-name-hint = مثال کے طور پر: روٹا، دواؤں کا چارٹ، کون کس کو ادائیگی کرتا ہے
team-link-name-missing = لکھیں کہ یہ کیا ہے۔
team-link-name-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
team-link-address = اس کا پتہ
team-link-address-hint = یہ https:// سے شروع ہوتا ہے
team-link-address-missing = اس کا پتہ لکھیں۔
team-link-address-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
team-link-address-wrong = یہ پتہ ہم استعمال نہیں کر سکتے۔ پتہ https:// سے شروع ہوتا ہے اور اس میں خالی جگہ نہیں ہوتی۔ صفحہ کھولیں اور اس کا پتہ نقل کریں۔
team-link-button = یہاں رکھیں
team-link-put = لنک وہاں ہے۔
team-link-end = ہٹا دیں
team-link-ended = لنک ہٹ گیا۔
team-link-at = { $host } پر
team-link-many = آپ کی ٹیم کے لنک جتنے ہو سکتے ہیں اتنے ہیں۔ پہلے ایک ہٹائیں۔

team-leave-title = یہ نگہداشت کی ٹیم چھوڑیں
team-leave-lead = یہ آپ دونوں کے لیے ختم ہوتا ہے، اور اس میں آپ کی ذمہ داریاں بھی۔ آپ تب ہی واپس آ سکتے ہیں جب دوبارہ بلایا جائے۔
team-leave-button = چھوڑیں
