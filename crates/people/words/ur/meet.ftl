# Urdu. No native speaker has checked these words yet.

meet-title = میں آپ کو ملوانا چاہوں گا یا چاہوں گی
meet-lead = ایسے لوگوں اور گروپوں کا تعارف کرائیں جو ایک دوسرے کو پسند آ سکتے ہیں۔ نہ کوئی فارم پاس کرنا ہے، نہ کسی خانے میں آنا ہے۔ دونوں ہاں کہتے ہیں، اس کے بعد ہی کوئی دیکھتا ہے کہ دوسرے سے رابطہ کیسے ہو۔
meet-waiting = آپ سے پوچھا گیا ہے
meet-those-met = مل چکے
meet-those-made = جو تعارف آپ نے کرائے
meet-none = ابھی کوئی نہیں۔
meet-of = { $a } اور { $b }
meet-by = { $name } چاہتے ہیں کہ آپ دونوں ملیں۔
meet-met = دونوں نے { $day } کو ہاں کہی۔
meet-not = یہ نہ ہو سکا۔
meet-waits = جواب کا انتظار ہے۔
meet-you-said-yes = آپ نے ہاں کہی۔ اب دوسرے کا انتظار ہے۔
meet-over = وہ ختم ہو گیا۔
meet-how = ان سے رابطہ کیسے ہو
meet-made = ان سے پوچھ لیا گیا ہے۔ آپ یہاں دیکھیں گے کہ یہ ہوتا ہے یا نہیں۔
meet-said-yes = آپ نے ہاں کہی۔
meet-said-no = آپ نے نہیں کہا۔ یہ کسی کو نہیں بتایا جاتا: دوسروں کو لگتا ہے کہ ابھی انتظار ہے، اور کسی دن یہ کہ کچھ نہ ہو سکا۔
meet-back-out = میری ہاں، اور مجھ سے رابطے کا طریقہ، واپس لیں
meet-asked-before = آپ ان دونوں سے تھوڑے دن پہلے پوچھ چکے ہیں۔ اب یہ ان پر ہے؛ آپ تین مہینے بعد پھر پوچھ سکتے ہیں۔
meet-make-title = کسی کا تعارف کرائیں
meet-make-lead = دو لوگ، ایک فرد اور ایک گروپ، یا آپ اور کوئی اور۔ جو آپ لکھیں وہ اسے پڑھتے ہیں۔
meet-make-who = کسے کسی سے ملنا ہے؟
meet-make-who-hint = نام، جیسے وہ یہاں لکھتے ہیں۔ یا نیچے گروپ چنیں
meet-make-who-which = ان میں سے کون؟
meet-make-who-missing = کسی فرد کا نام لکھیں یا گروپ چنیں۔
meet-make-group = یا کوئی گروپ
meet-make-other = انہیں کس سے ملنا ہے؟
meet-make-other-hint = نام۔ اگر وہ آپ ہیں تو خالی چھوڑ دیں
meet-make-other-which = ان میں سے کون؟
meet-make-other-group = یا کوئی گروپ
meet-make-same = یہ دونوں ایک ہی ہیں۔ کسی اور کا نام لکھیں۔
meet-make-words = وہ کیوں ملیں؟
meet-make-words-hint = دونوں یہ پڑھتے ہیں۔ کسی کے بارے میں کوئی نجی بات نہ لکھیں
meet-make-words-missing = لکھیں کہ وہ کیوں ملیں۔
meet-make-words-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
meet-make-button = دونوں سے پوچھیں
meet-answer = کیا آپ ملنا چاہیں گے؟
meet-answer-yes = ہاں
meet-answer-no = نہیں
meet-answer-missing = ہاں یا نہیں چنیں۔
meet-answer-go = میرا جواب بھیجیں
meet-reach = وہ آپ سے کیسے رابطہ کریں؟
meet-reach-hint = اگر آپ ہاں کہیں۔ مثلاً آپ کا فون نمبر، یا آپ منگل کو کہاں ہوتے ہیں
meet-reach-missing = لکھیں کہ وہ آپ سے کیسے رابطہ کریں، یا نہیں کہیں۔
meet-reach-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
meet-hide = وہ اسے کب تک دیکھ سکتے ہیں؟
meet-hide-hint = اس دن سے جب دونوں ہاں کہہ چکے ہوں
meet-hide-0 = جب تک ہم دونوں یہاں ہیں
meet-hide-7 = ایک ہفتہ
meet-hide-30 = ایک مہینہ
meet-hide-90 = تین مہینے
meet-hide-missing = چنیں کہ وہ اسے کب تک دیکھ سکتے ہیں۔

meet-mail-subject = { $place }: آپ کے لیے کچھ باقی ہے
meet-mail-text =
    محترم { $name }،

    { $person } آپ کو کسی سے ملوانا چاہتے ہیں۔ دیکھیں کہ وہ کون ہیں، اور ہاں یا نہیں کہیں۔ جب تک دونوں ہاں نہ کہیں، کوئی نہیں دیکھتا کہ آپ سے رابطہ کیسے ہو:

    { $link }
meet-both-subject = { $place }: آپ کے لیے کچھ باقی ہے
meet-both-text =
    محترم { $name }،

    آپ کا کسی سے تعارف کرایا گیا تھا، اور اب دونوں نے ہاں کہہ دی ہے۔ یہاں دیکھیں کہ ان سے رابطہ کیسے ہو:

    { $link }
