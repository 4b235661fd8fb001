# Urdu. No native speaker has checked these words yet.

frame-skip = اس صفحے کے اصل حصے پر جائیں
frame-demo = یہ صرف ایک نمونہ ہے۔ اس میں موجود لوگ فرضی ہیں۔
frame-acting-label = کسی کی طرف سے کام کرنا
frame-acting = { $hand }، آپ اس وقت { $person } کی طرف سے کام کر رہے ہیں۔
frame-acting-agreed = آپ ان کے لیے کیا کر سکتے ہیں
frame-acting-stop = ان کی طرف سے کام کرنا بند کریں
frame-nav = اس جگہ کے اہم حصے
frame-footer = Mutual کے بارے میں
frame-footer-says = چار کردار اسے برابری کی بنیاد پر چلاتے ہیں: کمیونٹی، نگہداشت لینے والے، نگہداشت دینے والے اور نگہداشت کا انتظام کرنے والے۔
frame-unchecked = ابھی کسی اہلِ زبان نے ان الفاظ کو نہیں جانچا۔ کچھ صفحات انگریزی میں ہیں۔ اگر کچھ غلط لگے تو اوپر English چنیں۔
frame-sign-in = سائن ان کریں
frame-sign-in-half = سائن ان مکمل کریں
frame-sign-out = سائن آؤٹ کریں
frame-signed-in-as = اس نام سے سائن ان ہیں:
frame-easy-on = Easy Read (انگریزی میں)
frame-easy-off = Easy Read بند کریں
frame-languages = زبان
frame-easy-label = Easy Read
frame-error = غلطی:
frame-warning = خبردار:
frame-day = دن
frame-month = مہینہ
frame-year = سال
frame-choose = ایک چنیں
frame-ladder-key = سیڑھی کو کیسے پڑھیں
frame-ladder-proven = ثابت شدہ: ریکارڈ سے ظاہر ہے
frame-ladder-possible = ممکن: کچھ حقائق موجود نہیں
frame-ladder-claimed = دعویٰ: جو کہا گیا

nav-home = پہلا صفحہ
nav-threads = معاملات
nav-waiting = جواب کے منتظر
nav-raise = کوئی بات اٹھائیں
nav-people = لوگ
nav-demo = کسی کا کردار اپنائیں
nav-groups = گروپ
nav-roles = اس جگہ کی دیکھ بھال کون کرتا ہے
nav-record = عوامی ریکارڈ
nav-who-may = کون کیا کر سکتا ہے
nav-kept = ہم کیا محفوظ رکھتے ہیں
nav-contacts = مدد اور رابطے
nav-worry = مجھے کسی کی فکر ہے
nav-limits = Mutual کن باتوں کا وعدہ نہیں کرتا
nav-about = Mutual کے بارے میں

hat-community = کمیونٹی
hat-using = نگہداشت لینا
hat-providing = نگہداشت دینا
hat-commissioning = نگہداشت کا انتظام کرنا
hat-community-long = میں یہاں رہتا یا رہتی ہوں، یا یہاں کے کسی گروپ سے تعلق ہے
hat-using-long = مجھے نگہداشت یا مدد ملتی ہے، یا میں ایسے کسی فرد کا خیال رکھتا یا رکھتی ہوں
hat-providing-long = نگہداشت یا مدد دینا میرا کام ہے
hat-commissioning-long = میں کونسل یا NHS کے لیے نگہداشت کے فیصلے کرتا یا کرتی ہوں، یا اسے خریدتا یا خریدتی ہوں

role-anyone = کوئی بھی، سائن ان کیے بغیر
role-member = جو بھی اس جگہ سے تعلق رکھتا ہے
role-oneself = وہ فرد خود
role-raiser = جس نے بات اٹھائی
role-helper = وہ مددگار جس نے کسی کی طرف سے درج کیا
role-owner = جسے اس کا جواب دینا ہے
role-author = جس نے اسے لکھا
role-reader = جسے وہ فرد پڑھنے دے
role-participant = وہ لوگ جو حصہ لے سکتے ہیں
role-contributor = وہ لوگ جنہوں نے حصہ لیا
role-doer = وہ فرد یا گروپ جس نے یہ کام اپنے ذمے لیا
role-moderator = ماڈریٹر
role-steward = اس جگہ کے منتظمین
role-safeguarding = وہ لوگ جن تک نقصان کے خدشات پہنچتے ہیں
role-guardian = کیلڈیکوٹ گارڈین (رازداری کے نگران)

refused-not-you = یہ کام کسی اور کا ہے۔ صفحہ ’کون کیا کر سکتا ہے‘ بتاتا ہے کہ کس کا۔
refused-own-hand = آپ اس وقت کسی کے لیے کام کر رہے ہیں۔ یہ وہ خود کرتے ہیں: اس سے دوسرے ان کی زیادہ باتیں دیکھ سکتے ہیں۔ اپنے لیے کرنا ہو تو ان کے لیے کام کرنا بند کریں۔

stop-home = پہلے صفحے پر جائیں
stop-not-found-title = ہمیں وہ صفحہ نہیں مل رہا
stop-not-found-text = شاید پتہ غلط ہے، یا یہ صفحہ سب کے لیے نہیں ہے۔ پتہ دیکھ لیں، یا پہلے صفحے سے شروع کریں۔
stop-forbidden-title = آپ یہ نہیں کر سکتے
stop-other-site-title = یہ کسی دوسری ویب سائٹ سے آیا ہے
stop-other-site-text = آپ کی حفاظت کے لیے ہم صرف اپنے صفحات کے فارم لیتے ہیں۔ صفحہ یہاں کھولیں اور دوبارہ بھیجیں۔
stop-too-long-title = یہ بہت لمبا ہے
stop-too-long-text = جو آپ نے بھیجا وہ اس سے لمبا ہے جو ہم لے سکتے ہیں۔ واپس جائیں، اسے چھوٹا کریں، اور دوبارہ بھیجیں۔
stop-too-often-title = براہِ کرم تھوڑا انتظار کریں
stop-too-often-text = { $n ->
    [one] آپ نے تھوڑے وقت میں کئی بار درخواست کی۔ ایک منٹ انتظار کریں، پھر کوشش کریں۔
   *[other] آپ نے تھوڑے وقت میں کئی بار درخواست کی۔ { $n } منٹ انتظار کریں، پھر کوشش کریں۔
 }
stop-busy-title = ہم ذرا دیر کے لیے مصروف ہیں
stop-busy-text = ہمیں معلوم نہیں ہو سکا کہ یہ محفوظ ہوا یا نہیں۔ واپس جائیں اور دوبارہ بھیجیں: دو بار بھیجنے سے بھی ایک ہی بار ہوگا۔
stop-broken-title = کچھ گڑبڑ ہو گئی
stop-broken-text = یہ ہماری غلطی ہے، آپ کی نہیں۔ کوئی چیز ادھوری محفوظ نہیں ہوئی۔ واپس جائیں اور دوبارہ کوشش کریں۔ اگر پھر ایسا ہو تو اس جگہ کو چلانے والوں کو بتائیں۔

month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

ask-back = واپس
ask-faults = ایک مسئلہ ہے
frame-problem = ایک مسئلہ ہے

asks-nothing = کچھ نہیں
asks-sight = ایسا فرد ہونا جو اسے دیکھ سکتا ہو
asks-sign-in = سائن ان ہونا
asks-permit = `{ $act }`

tab-title = یہ فارم کسی اور کے لیے کھولا گیا تھا
tab-text = آپ کے براؤزر کے ایک ٹیب میں آپ خود ہیں، اور دوسرے میں کسی کی طرف سے کام کر رہے ہیں۔ جو آپ نے بھیجا وہ ایک کے لیے شروع ہوا تھا اور اب دوسرے کے پاس محفوظ ہو جاتا۔ اس لیے کچھ محفوظ نہیں ہوا۔
tab-typed = جو آپ نے لکھا
tab-go = کون کس کی طرف سے: پہلے دیکھیں، پھر صفحہ دوبارہ کھولیں

again-title = کیا اب بھی آپ ہی ہیں؟
again-text = یہ صفحہ نجی ہے، اور آپ نے کچھ دیر پہلے دکھایا تھا کہ آپ کون ہیں: ہم پھر پوچھتے ہیں کہ آپ کون ہیں۔ ابھی کچھ محفوظ نہیں ہوا۔ جو آپ نے لکھا اسے نقل کریں، دکھائیں کہ آپ کون ہیں، اور دوبارہ بھیجیں۔
again-go = نقل کر لیا؟ دکھائیں کہ آپ کون ہیں
over-title = آپ اب ان کی طرف سے کام نہیں کرتے
over-text = آپ کے لکھنے کے دوران یہ ختم ہو گیا۔ کچھ محفوظ نہیں ہوا۔ اگر آپ اسے خود انہیں دینا چاہیں تو جو لکھا اسے نقل کر لیں۔
over-go = اپنے طور پر آگے جائیں
