# Urdu. No native speaker has checked these words yet.

# Signing in

sign-in-title = سائن ان کریں
sign-in-how = آپ کو پاس ورڈ کی ضرورت نہیں۔ اپنا ای میل پتہ لکھیں، ہم آپ کو ایک لنک بھیجیں گے۔
sign-in-new = کیا آپ یہاں نئے ہیں؟ یہی کریں: لنک آپ کو اندر لے آئے گا۔
sign-in-invited = اگر کسی نے آپ کو یہاں درج کیا ہے تو آپ آ سکتے ہیں۔ اگر نہیں، تو بھی اپنا پتہ لکھیں: ہم بتائیں گے کہ کس سے پوچھنا ہے۔
sign-in-no-email = ای میل نہیں ہے؟ یہاں کا کوئی فرد آپ کو درج کر سکتا ہے، اور ہم ڈاک، فون یا ملاقات کے ذریعے رابطہ کریں گے۔
sign-in-email = آپ کا ای میل پتہ
sign-in-email-hint = مثلاً amina@example.org
sign-in-email-missing = اپنا ای میل پتہ لکھیں۔
sign-in-email-wrong = ای میل پتہ دیکھ لیں۔ اس میں @ اور اس کے بعد نقطہ ہونا چاہیے، جیسے amina@example.org
sign-in-go = مجھے لنک بھیجیں
sign-in-sent-title = اپنی ای میل دیکھیں
sign-in-sent-text = ہم نے آپ کو ایک پیغام بھیجا ہے۔ اسے کھولیں اور اس میں دیا گیا لنک دبائیں۔
sign-in-sent-once = لنک ایک بار، اور 15 منٹ تک کام کرتا ہے۔
sign-in-sent-none = کچھ نہیں آیا؟ ایک منٹ انتظار کریں اور جنک میل کا فولڈر دیکھیں۔ ہم تھوڑے وقت میں صرف چند لنک بھیجتے ہیں۔
sign-in-again = نیا لنک منگوائیں
sign-in-link-title = بس ایک قدم باقی ہے
sign-in-link-text = آگے بڑھنے کے لیے بٹن دبائیں۔
sign-in-link-go = سائن ان کریں
sign-in-dead-title = یہ لنک اب کام نہیں کرتا
sign-in-dead-text = لنک ایک بار، اور 15 منٹ تک کام کرتا ہے۔ آپ نیا لنک لے سکتے ہیں۔
sign-in-done = آپ سائن ان ہو گئے ہیں۔
sign-in-ended = آپ سائن آؤٹ ہو گئے ہیں۔
sign-in-ended-everywhere = آپ ہر آلے پر سائن آؤٹ ہو گئے ہیں۔

sign-in-mail-subject = { $place } میں سائن ان کریں
sign-in-mail-text =
    السلام علیکم،

    { $place } میں سائن ان کرنے کے لیے یہ لنک کھولیں:

    { $link }

    یہ ایک بار، اور 15 منٹ تک کام کرتا ہے۔ اگر آپ نے نہیں مانگا تو آپ کو کچھ کرنے کی ضرورت نہیں۔
join-mail-subject = { $place } میں شامل ہوں
join-mail-text =
    السلام علیکم،

    کسی نے، غالباً آپ نے، { $place } میں آنے کے لیے یہ پتہ لکھا۔ ہم ابھی اسے نہیں جانتے۔ شامل ہونے کے لیے یہ لنک کھولیں:

    { $link }

    یہ ایک بار، اور 15 منٹ تک کام کرتا ہے۔ اگر آپ نے نہیں مانگا تو آپ کو کچھ کرنے کی ضرورت نہیں۔
sign-in-unknown-subject = { $place }: ہم اس پتے کو نہیں جانتے
sign-in-unknown-text =
    السلام علیکم،

    کسی نے، غالباً آپ نے، { $place } میں آنے کے لیے یہ پتہ لکھا۔ ہم اسے نہیں جانتے، اور یہاں لوگ دعوت پر آتے ہیں۔ ان میں سے کسی سے کہیں کہ آپ کو درج کریں:

    { $contacts }
    کس سے پوچھنا ہے، اس بارے میں مزید: { $link }

    اگر آپ نے نہیں مانگا تو آپ کو کچھ کرنے کی ضرورت نہیں۔

# Joining

join-title = { $place } میں شامل ہوں
join-why = ہمیں بتائیں کہ آپ کون ہیں۔ یہاں دوسرے لوگ آپ کا نام اور آپ کے کردار دیکھتے ہیں، اس صفحے سے اور کچھ نہیں۔
join-private = ہم آپ سے کیسے رابطہ کرتے ہیں، یہ نجی ہے۔ آپ یہ سب بعد میں بدل سکتے ہیں۔
join-go = شامل ہوں
join-done = خوش آمدید۔ اب آپ یہاں کے ہیں۔
join-closed = لوگ یہاں دعوت پر آتے ہیں۔ صفحہ ’مدد اور رابطے‘ بتاتا ہے کہ کس سے پوچھنا ہے۔

# A person

people-name = آپ کا نام
people-name-hint = جیسے آپ چاہتے ہیں کہ دوسرے یہاں پڑھیں۔
people-name-missing = نام لکھیں، ایک سطر میں۔
people-name-long = نام چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
people-hat = آپ کے کردار کون سے ہیں؟
people-hat-hint = جو جو درست ہو، سب چنیں۔ یہاں چاروں برابر ہیں۔
people-hat-missing = کم از کم ایک کردار چنیں۔

people-enter-title = ایسے فرد کو درج کریں جو آن لائن نہیں
people-enter-how = آپ یہ اس فرد کے لیے کر سکتے ہیں جو کاغذ پر، فون پر یا آمنے سامنے آپ سے کہے۔ ہم لکھ لیتے ہیں کہ یہ آپ نے کیا، اور وہ فرد پوچھ سکتا ہے کہ اس کے بارے میں کیا رکھا گیا ہے۔
people-enter-name = اس فرد کا نام
people-enter-name-hint = جیسے وہ چاہے کہ دوسرے یہاں پڑھیں۔
people-enter-hat = اس کے کردار کون سے ہیں؟
people-enter-hat-hint = یہ پڑھ کر سنائیں، اور جو جو درست ہو، سب چنیں۔ یہاں چاروں برابر ہیں۔
people-enter-way = وہ کیسے رابطہ چاہتا یا چاہتی ہے؟
people-enter-words = ہم اسے کس زبان میں لکھیں؟
people-enter-format = انہیں ہمیں پڑھنے یا سننے کے لیے کیا چاہیے؟
people-enter-access = انہیں حصہ لینے کے لیے کیا چاہیے؟
people-enter-access-hint = مثلاً کوئی جو ان کے ساتھ پڑھے، سماعتی لوپ، زیادہ وقت۔ آپ اسے خالی چھوڑ سکتے ہیں۔
people-enter-email = اس کا ای میل پتہ، اگر ہو
people-enter-email-hint = اس سے وہ بعد میں خود سائن ان ہو سکتا ہے۔
people-consent = اس نے ہاں کیسے کہی؟
people-consent-hint = مثلاً: 3 مئی کو کاغذ پر دستخط کیے، یا: مجھے فون پر بتایا۔
people-consent-missing = لکھیں کہ اس نے ہاں کیسے کہی۔ اس کی ہاں کے بغیر ہم اس کے بارے میں کچھ نہیں رکھ سکتے۔
people-consent-long = اسے چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
people-enter-go = درج کریں
people-enter-yours = وہ لوگ جنہیں آپ نے درج کیا
people-entered = اب وہ یہاں کے ہیں۔

# My page

me-title = آپ
me-ward = آپ کا وارڈ
me-ward-hint = بتانا ضروری نہیں۔ یہ کسی صفحے پر نہیں دکھایا جاتا۔ جہاں کافی لوگ بتائیں، وہاں وارڈ کے حساب سے نتائج اسی سے بنتے ہیں۔
me-go = محفوظ کریں
me-changed = ہم نے آپ کی تبدیلی محفوظ کر لی ہے۔
me-part-about = آپ کے بارے میں
me-page-what = دوسرے ارکان آپ کے بارے میں کیا دیکھتے ہیں۔
me-strengths-what = آپ کو کیا پسند ہے، آپ کیا جانتے ہیں اور کیا کر سکتے ہیں۔ ہر ایک کے لیے آپ چنتے ہیں کہ کون دیکھے۔
me-reach-what = ڈاک، فون، پیغام، ای میل یا آمنے سامنے، اور ہمیں پڑھنے یا سننے میں کیا مدد دیتا ہے۔
me-part-papers = آپ کا منصوبہ اور آپ کی ضرورتیں
me-plan-what = آپ کیا چاہتے ہیں، کون کیا کرتا ہے، اور جب بات بگڑے تو کیا کرنا ہے۔
me-path-what = اپنے خواب سے شروع کریں اور پہلے قدم تک واپس آئیں۔
me-needs-what = آپ کی اچھی مدد کیسے کی جائے۔ آپ چنتے ہیں کہ کون پڑھ سکتا ہے۔
me-looks-what = آپ کے نجی کاغذات کس نے، کب اور کیوں کھولے۔
me-part-around = آپ کے آس پاس کے لوگ
me-circle-what = آپ کی زندگی میں کون ہے، ایک تصویر میں۔ آپ کا مددگار حلقہ: کب ملتا ہے اور کس نے کیا وعدہ کیا۔
me-circles-what = دوسروں کے حلقے جن میں آپ نے ہاں کہی۔
me-teams-what = لوگ جو آپ کی مدد کرتے ہیں، یا جن کی آپ مدد کرتے ہیں۔ دونوں ہاں کہتے ہیں۔
me-networks-what = قریب کے پڑوسی جو ایک دوسرے کی مدد کرتے ہیں۔
me-meet-what = لوگوں کو ملائیں۔ رابطے کا طریقہ دیکھنے سے پہلے دونوں ہاں کہتے ہیں۔
me-part-help = مدد اور حفاظت
me-acting-what = جس پر آپ کو بھروسا ہے وہ یہاں آپ کے لیے کام کرتا ہے، یا آپ اس کے لیے۔
me-decisions-what = اگر کسی کو آپ کے لیے فیصلہ کرنا پڑا: کس نے، کیوں، آپ نے کیا کہا، اور اسے دوبارہ کب دیکھا جائے گا۔
me-raise-what = دو منٹ میں بتائیں۔ کوئی اسے دیکھے گا۔
me-worries-what = آپ کی بتائی ہوئی فکروں کا کیا بنا۔
me-part-account = آپ کا اکاؤنٹ اور آپ کے حقوق
me-account-what = آپ کیسے اور کن آلات پر سائن ان کرتے ہیں۔
me-data-what = اسے پڑھیں، ساتھ لے جائیں، یا درست کروائیں۔
me-agreed-what = آپ نے کس بات پر ہاں کہی۔ آپ اسے واپس لے سکتے ہیں۔
me-equal-what = آپ کے نام سے الگ رکھے جاتے ہیں۔
me-forget-what = آپ نے جو لکھا وہ مٹا دیا جاتا ہے، اور آپ کو رسید ملتی ہے۔
me-name-and-part = آپ کا نام اور آپ کے کردار
me-reach-change = دیکھیں یا بدلیں کہ ہم آپ سے کیسے رابطہ کرتے ہیں
me-groups = آپ کے گروپ
me-groups-none = آپ ابھی کسی گروپ میں نہیں۔
me-groups-all = تمام گروپ
me-help = دوسروں کو حصہ لینے میں مدد دیں
me-out-everywhere = ہر جگہ سائن آؤٹ کریں

# How someone is reached

reach-title = ہم آپ سے کیسے رابطہ کرتے ہیں
reach-private = یہ آپ پڑھ سکتے ہیں، جس نے آپ کو درج کیا وہ، اور منتظمین جب وہ آپ کو خط بھیجیں۔ اور کوئی نہیں۔
reach-email = آپ اس پتے سے سائن ان ہوتے ہیں: { $email }۔
reach-way = ہم آپ سے کیسے رابطہ کریں؟
reach-way-hint = ہر طریقہ یکساں اچھا ہے۔
reach-way-missing = چنیں کہ ہم آپ سے کیسے رابطہ کریں۔
reach-way-no-email = ای میل کے لیے ہمیں ای میل پتہ چاہیے۔ کوئی اور طریقہ چنیں، یا پتہ دیں۔
reach-way-e-mail = ای میل سے
reach-way-post = ڈاک سے
reach-way-telephone = فون پر
reach-way-text = ٹیکسٹ پیغام سے
reach-way-in-person = مل کر
reach-phone = فون نمبر
reach-phone-hint = فون اور ٹیکسٹ پیغام کے لیے ضروری ہے۔ آپ لکھ سکتے ہیں کہ فون کرنے کا بہتر وقت کیا ہے۔
reach-phone-missing = فون نمبر لکھیں، تاکہ فون یا ٹیکسٹ پیغام پہنچ سکے۔
reach-phone-wrong = فون نمبر دیکھ لیں۔ اس میں کم از کم چھ ہندسے ہونے چاہئیں۔
reach-phone-long = فون نمبر چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
reach-address = پتہ
reach-address-hint = خطوط کے لیے ضروری ہے۔ ہر حصہ الگ سطر میں، اور پوسٹ کوڈ۔
reach-address-missing = پتہ لکھیں، تاکہ خط پہنچ سکے۔
reach-address-long = پتہ چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
reach-words = ہم آپ کو کس زبان میں لکھیں؟
reach-words-missing = سادہ انگریزی، Easy Read یا کوئی اور زبان چنیں۔
reach-words-plain = سادہ انگریزی
reach-words-easy = Easy Read (انگریزی میں): چھوٹے جملے، بڑے حروف
reach-access = حصہ لینے کے لیے آپ کو کیا چاہیے؟
reach-access-hint = مثلاً بڑے حروف، آپ کے ساتھ پڑھنے والا کوئی، سننے کا لوپ، زیادہ وقت۔ آپ اسے خالی چھوڑ سکتے ہیں۔
reach-access-missing = لکھیں کہ آپ کو کیا چاہیے، یا اسے خالی چھوڑ دیں۔
reach-access-long = اسے چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
reach-go = محفوظ کریں
reach-back = اپنے صفحے پر واپس
reach-changed = ہم نے محفوظ کر لیا کہ آپ سے کیسے رابطہ کرنا ہے۔

# Letters

letter-list-title = بھیجنے کے خطوط
letter-list-how = ان لوگوں سے ای میل پر رابطہ نہیں ہوتا۔ ہر خط چھاپ کر ڈاک میں ڈالیں، یا فون کریں، یا جا کر پڑھ کر سنائیں۔ پھر بتائیں کہ ہو گیا۔
letter-list-none = کوئی خط بھیجنے کے لیے باقی نہیں۔
letter-title = { $name } کے لیے
letter-how = اسے چھاپ کر ڈاک میں ڈالیں، یا پڑھ کر سنائیں۔ پھر نیچے کا بٹن دبائیں۔
letter-access = اس فرد کو کیا چاہیے:
letter-go = ہو گیا: ڈاک، فون یا زبانی
letter-posted-on = { $day } کو ہو گیا۔
letter-posted = ہم نے لکھ لیا کہ یہ ہو گیا۔
letter-back = بھیجنے کے تمام خطوط

# Groups

group-list-title = گروپ
group-list-what = وہ لوگ جو یہاں اکٹھے ہیں: نگہداشت کرنے والوں کا گروپ، کوآپریٹو، لنچ کلب۔ گروپ مل کر کوئی کام اپنے ذمے لے سکتا ہے۔
group-list-none = یہاں ابھی کوئی گروپ نہیں۔
group-few = { $n } سے کم لوگ
group-number = { $n ->
    [one] ایک فرد
   *[other] { $n } لوگ
 }
group-members = اس میں کون ہے
group-members-none = اس میں ابھی کوئی نہیں۔
group-members-hidden = جو اس جگہ سے تعلق رکھتے ہیں وہ دیکھ سکتے ہیں کہ اس میں کون ہے۔ دیکھنے کے لیے سائن ان کریں۔
group-join-go = اس گروپ میں شامل ہوں
group-leave-go = اس گروپ کو چھوڑیں
group-joined = اب آپ اس گروپ میں ہیں۔
group-left = آپ نے یہ گروپ چھوڑ دیا۔
group-not-in = آپ اس گروپ میں نہیں ہیں۔
group-back = تمام گروپ
group-make-title = نیا گروپ درج کریں
group-name = گروپ کا نام
group-name-missing = گروپ کا نام لکھیں۔
group-name-long = گروپ کا نام چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
group-about = گروپ کس لیے ہے
group-about-hint = ایک دو جملے۔ سب انہیں پڑھ سکتے ہیں۔
group-about-missing = لکھیں کہ گروپ کس لیے ہے۔
group-about-long = اسے چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
group-make-go = گروپ درج کریں
group-made = گروپ اب موجود ہے۔

# Roles

role-give-title = اس جگہ کی دیکھ بھال کون کرتا ہے
role-give-what = منتظمین پوری جگہ کی دیکھ بھال کرتے ہیں۔ ماڈریٹر بات چیت کے اصولوں کا خیال رکھتے ہیں۔ سب پڑھ سکتے ہیں کہ وہ کون ہیں۔
role-give-none = یہاں ابھی کسی کے پاس کوئی ذمہ داری نہیں۔
role-give-steward = منتظم
role-give-moderator = ماڈریٹر
role-give-safeguarding = حفاظت (سیف گارڈنگ)
role-give-guardian = کیلڈیکوٹ گارڈین
role-give-since = { $day } سے
role-give-step = دوسرے مرحلے کے ساتھ سائن ان کرتے ہیں۔
role-give-no-step = ابھی دوسرا مرحلہ نہیں ہے۔ تب تک وہ دوسروں کی نجی چیزیں نہیں کھول سکتے۔
role-give-end = یہ ذمہ داری ختم کریں
role-give-form = کسی کو ذمہ داری دیں
role-give-person = کون
role-give-person-missing = چنیں کہ ذمہ داری کسے ملے۔
role-give-role = کون سی ذمہ داری
role-give-role-missing = منتظم یا ماڈریٹر چنیں۔
role-give-go = ذمہ داری دیں
role-give-given = ذمہ داری دے دی گئی۔
role-give-ended = ذمہ داری ختم ہو گئی۔
role-give-last-steward = یہ آخری منتظم ہے۔ جگہ کا ہمیشہ ایک منتظم ہوتا ہے: پہلے کسی اور کو منتظم بنائیں۔

# The demonstration

people-demo-title = کسی کا کردار اپنائیں
people-demo-what = یہ لوگ فرضی ہیں۔ ایک کو چنیں، اور اس جگہ کو ان کی نظر سے دیکھیں۔ آپ جتنی بار چاہیں بدل سکتے ہیں۔
people-demo-none = یہاں ابھی کوئی نہیں۔
people-demo-be = { $name } بنیں
people-demo-you = اب آپ یہ فرد ہیں۔
people-demo-changed = اب آپ کوئی اور ہیں۔
people-demo-mailbox-title = ڈاک خانہ
people-demo-mailbox-what = لوگوں کو ای میل اور خط سے کیا بتایا گیا۔ نمونے کے باہر اسے اس فرد کے سوا کوئی نہیں پڑھتا۔
people-demo-mailbox-none = یہاں ابھی کچھ نہیں۔
people-demo-mails = ای میلیں، نئی پہلے
people-demo-letters = خطوط، فون اور ملاقاتیں جو باقی ہیں
people-demo-mail = ای میل سے

waits-circle = { $name } آپ کو اپنے مددگار حلقے میں بلاتے ہیں
waits-team = { $name } آپ کو نگہداشت کی ٹیم میں بلاتے ہیں
waits-meet = کوئی چاہتا ہے کہ آپ کسی سے ملیں
waits-acting = کیا آپ { $name } کے لیے کام کریں گے؟
waits-worry = آپ کے دیکھنے کے لیے کچھ ہے
waits-step = یہاں آپ کا کام دوسروں کی نجی باتیں دکھاتا ہے۔ پہلے سائن ان کا دوسرا قدم ترتیب دیں
