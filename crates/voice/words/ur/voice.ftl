# Urdu. No native speaker has checked these words yet. What is not here is shown in English: the ladder's
# page, proposals, consent, decisions, actions, measures and what happened elsewhere. What people wrote stands between
# two marks (2068 and 2069) that keep its own direction.

# The six stages

stage-raised = اٹھائی گئی
stage-talk = بات چیت ہوئی
stage-decide = فیصلہ ہوا
stage-do = کام ہوا
stage-tell = نتیجہ بتایا گیا
stage-change = کیا بدلا

# The reply clock

clock-reply-due = { $n ->
    [0] جواب آج آنا ہے
    [1] جواب کل آنا ہے
   *[other] جواب { $n } دن میں آنا ہے
 }
clock-reply-over = { $n ->
    [one] جواب میں ایک دن کی دیر ہو گئی ہے
   *[other] جواب میں { $n } دن کی دیر ہو گئی ہے
 }
clock-tell-due = { $n ->
    [0] آج تک سب کو نتیجہ بتانا ہے
    [1] کل تک سب کو نتیجہ بتانا ہے
   *[other] { $n } دن میں سب کو نتیجہ بتانا ہے
 }
clock-tell-over = { $n ->
    [one] نتیجہ بتانے میں ایک دن کی دیر ہو گئی ہے
   *[other] نتیجہ بتانے میں { $n } دن کی دیر ہو گئی ہے
 }
clock-told = سب کو نتیجہ بتا دیا گیا
clock-still = ابھی کوئی جواب باقی نہیں
clock-nobody = ابھی کوئی نہیں

# The rungs of the ladder: their names

rung-0 = ریکارڈ پر کچھ نہیں
rung-1 = زبردستی
rung-2 = سمجھانا
rung-3 = اطلاع دینا
rung-4 = مشورہ لینا
rung-5 = شمولیت
rung-6 = مل کر ڈیزائن کرنا
rung-7 = مل کر بنانا

# The first page of a place

home-title = پہلا صفحہ
home-lead = جو بات یہاں اٹھائی جائے اس کا جواب یہیں ملتا ہے۔ تب تک صفحہ بتاتا ہے کہ جواب نہیں آیا۔
home-raise = کوئی بات اٹھائیں
home-late = { $n ->
    [one] ایک جواب میں دیر ہو گئی ہے
   *[other] { $n } جوابوں میں دیر ہو گئی ہے
 }
home-yours = آپ کے لیے باقی
home-yours-none = آپ کے لیے کچھ باقی نہیں۔
home-yours-late = اس میں دیر ہو گئی ہے
home-talking = جن پر بات اور فیصلہ ہو رہا ہے
home-talking-none = ابھی کسی بات پر بات چیت نہیں ہو رہی۔
home-raised = نئی باتیں
home-raised-none = کوئی نئی بات نہیں اٹھائی گئی۔ پہل آپ کر سکتے ہیں۔
home-came = کیا نتیجہ نکلا
home-came-none = ابھی کوئی بات یہاں تک نہیں پہنچی۔
home-outcomes = یہاں کے لوگ کیا سچ دیکھنا چاہتے ہیں
yours-answer = اس کا جواب آپ کو دینا ہے
yours-action = یہ کام آپ نے اپنے ذمے لیا
yours-consent = بتائیں کہ کیا یہ آزمانے کے لیے کافی محفوظ ہے
yours-judge = آپ کو جواب ملا ہے۔ بتائیں کہ کیا اس سے آپ کو جواب مل گیا
yours-talk = آپ کو اس پر بات کرنے کی دعوت ہے
home-raise-other = کسی اور کی طرف سے درج کریں

# All matters

list-title = معاملات
list-stages = مرحلے
list-all = سب
list-found = معاملات، نئے پہلے
list-none = یہاں ابھی کچھ نہیں۔
list-more = پرانے معاملات

# Waiting for an answer

waiting-title = جواب کے منتظر
waiting-lead = { $n ->
    [one] یہ جگہ آپ سے وعدہ کرتی ہے کہ ایک دن میں جواب دے گی۔ بات چیت ختم ہونے پر { $told } دن میں حصہ لینے والے سب لوگوں کو بتائے گی کہ کیا نتیجہ نکلا۔
   *[other] یہ جگہ آپ سے وعدہ کرتی ہے کہ { $n } دن میں جواب دے گی۔ بات چیت ختم ہونے پر { $told } دن میں حصہ لینے والے سب لوگوں کو بتائے گی کہ کیا نتیجہ نکلا۔
 }
waiting-counts = منتظر: { $n }۔ دیر: { $late }۔
waiting-none = کوئی بات جواب کی منتظر نہیں۔
waiting-owner-late = { $n ->
    [one] ایک میں دیر ہو گئی ہے
   *[other] { $n } میں دیر ہو گئی ہے
 }

# A matter: what its page says

strip-says = 6 میں سے مرحلہ { $n }: { $stage }
people-count = { $n ->
    [0] ابھی کسی نے حصہ نہیں لیا
    [one] ایک فرد نے حصہ لیا
   *[other] { $n } لوگوں نے حصہ لیا
 }
cycle-title = یہ کس مرحلے پر ہے
step-now = اب، { $day } سے
step-since = { $day } کو پہنچا
step-ahead = ابھی باقی
step-left-out = { $who } نے چھوڑ دیا: { $why }
raised-by = { $who } نے { $day } کو اٹھایا۔
raised-by-helper = { $who } نے { $day } کو { $how } اٹھایا۔ { $helper } نے درج کیا۔
raised-import = کہیں اور سے لایا گیا۔ وہاں { $day } کو شروع ہوا۔
channel-web = یہاں، اسکرین پر
channel-paper = کاغذ پر
channel-telephone = فون پر
channel-in-person = آمنے سامنے
hats-part = کس کس نے حصہ لیا
hats-unknown = کردار معلوم نہیں
too-few = چند
past-by = از { $who }
past-days = { $from } سے { $to } تک
past-times = { $what } ({ $n } بار)

thread-todo = آپ اب کیا کر سکتے ہیں
thread-reply = جواب
thread-talk = بات چیت
thread-to-talk = بات چیت پر جائیں
thread-events = دوسری جگہ کیا ہوا
thread-proposal = تجویز
thread-decision = فیصلہ
thread-concerns = اعتراضات، اور ان کا کیا کیا گیا
thread-actions = کیا ہو رہا ہے، اور کون کر رہا ہے
thread-answers = نتیجہ بتایا گیا
thread-measures = کیا بدلا
thread-ladder = یہ کتنا مل کر کیا گیا؟
thread-to-ladder = سیڑھی کا ہر نکتہ دیکھیں
thread-past = اب تک کیا ہوا
thread-files = یہی ڈیٹا کی صورت میں:
owner-is = اس کا جواب { $who } کو دینا ہے۔
owner-none = ابھی کسی نے یہ اپنے ذمے نہیں لیا۔
outcome-is = اس کا تعلق اس سے ہے جو یہاں کے لوگ سچ دیکھنا چاہتے ہیں: ”{ "\u2068" }{ $outcome }{ "\u2069" }“

todo-take = اپنے ذمے لیں: کہیں کہ آپ جواب دیں گے
todo-reply = جس نے اٹھایا اسے جواب دیں
todo-consent = بتائیں کہ کیا یہ آزمانے کے لیے کافی محفوظ ہے
todo-talk-open = بات چیت شروع کریں
todo-talk-guest = اکاؤنٹ کے بغیر حصہ لیں
todo-statements = اپنی رائے شامل کریں
todo-talk-invite = کسی کو بات چیت کی دعوت دیں
todo-proposal = تجویز لکھیں یا بدلیں
todo-other-ways = کوئی اور طریقہ دکھائیں
todo-drafted = تجویز لکھنے میں میں نے مدد کی
todo-consent-open = لوگوں سے پوچھیں کہ کیا یہ آزمانے کے لیے کافی محفوظ ہے
todo-decision-record = کہیں اور ہوا فیصلہ درج کریں
todo-consent-close = دور بند کریں اور گنیں
todo-actions = کوئی کام اپنے ذمے لیں
todo-tell = سب کو بتائیں کہ کیا نتیجہ نکلا
todo-measures = چنیں کہ ہم کیسے دیکھیں گے کہ کیا بدلا
todo-step = اگلے مرحلے پر لے جائیں
todo-talk-close = بات چیت ابھی بند کریں
todo-own = بتائیں کہ کون اور کب تک جواب دے
todo-claim = بتائیں کہ یہ سیڑھی کا کون سا درجہ ہے
todo-events = درج کریں کہ دوسری جگہ کیا ہوا
todo-felt = بتائیں کہ حصہ لینا کیسا لگتا ہے
todo-decision-override = کہیں کہ فیصلے پر عمل نہیں ہوا

contribution-raised = جو بات اٹھائی گئی
contribution-statement = بات چیت کا ایک جملہ
contribution-concern = ایک اعتراض
answer-none = ابھی کوئی جواب نہیں
answer-give = بتائیں کہ اس کا کیا نتیجہ نکلا
answer-judge = بتائیں کہ کیا اس سے آپ کو جواب مل گیا
judged-yes = وہ فرد کہتا ہے: مجھے جواب مل گیا۔
judged-partly = وہ فرد کہتا ہے: مجھے کچھ حد تک جواب ملا۔
judged-no = وہ فرد کہتا ہے: مجھے جواب نہیں ملا۔
told-on = سب کو { $day } کو بتایا گیا۔
told-so-far = { $n ->
    [0] ابھی جواب دینے کو کچھ نہیں۔
    [one] ایک بات دی گئی۔ جواب: { $answered }۔
   *[other] { $n } باتیں دی گئیں۔ جواب: { $answered }۔
 }
told-more = { $n ->
    [one] فائل میں ایک اور ہے
   *[other] فائل میں { $n } اور ہیں
 }

# The talk

talk-not-open = بات چیت ابھی شروع نہیں ہوئی۔
talk-is-open = بات چیت کھلی ہے۔
talk-is-open-until = بات چیت { $day } تک کھلی ہے۔
talk-closed-on = بات چیت { $day } کو بند ہوئی۔
talk-who-everyone = جس کے پاس لنک ہو وہ حصہ لے سکتا ہے۔
talk-who-members = جو اس جگہ سے تعلق رکھتا ہو وہ حصہ لے سکتا ہے۔
talk-who-invited = صرف وہ حصہ لے سکتے ہیں جنہیں دعوت ملی۔
talk-counts = { $n ->
    [0] ابھی کسی نے حصہ نہیں لیا۔
    [one] ایک فرد نے حصہ لیا۔ جملے: { $statements }۔ ووٹ: { $votes }۔
   *[other] { $n } لوگوں نے حصہ لیا۔ جملے: { $statements }۔ ووٹ: { $votes }۔
 }
statement-by = شامل کرنے والے کے کردار: { $hats }
statement-by-unknown = شامل کرنے والے کے کردار معلوم نہیں
talk-sign-in = حصہ لینے کے لیے سائن ان کریں
talk-next = آپ کا اس بارے میں کیا خیال ہے؟
talk-left = { $n ->
    [one] یہ آخری جملہ ہے جو آپ کے ووٹ کا منتظر ہے۔
   *[other] { $n } جملے آپ کے ووٹ کے منتظر ہیں۔
 }
talk-voted-all = آپ ہر جملے پر ووٹ دے چکے ہیں۔ نئے آنے پر واپس آئیں۔
talk-for-other = کسی اور کی طرف سے شامل کریں
talk-balance = کون حصہ لے رہا ہے
talk-common = جس پر ووٹ دینے والا ہر کردار متفق ہے
talk-all = جو کچھ کہا گیا
talk-none = ابھی کسی نے کوئی جملہ شامل نہیں کیا۔
talk-more = مزید جملے
talk-every-hat = ووٹ دینے والے ہر کردار میں متفق لوگ غیر متفق سے زیادہ ہیں
talk-hold = اسے روک لیں
talk-held = روکا گیا
held-because = { $day } کو روکا گیا۔ وجہ: { $reason }۔
held-appealed = دوبارہ دیکھنے کو کہا گیا ہے۔
held-appeal = دوبارہ دیکھنے کو کہیں
held-release = پھر سے دکھائیں
held-elsewhere = اسے پہلے کی بات چیت میں روکا گیا تھا
talk-hats-unknown = کسی نے نہیں لکھا کہ ان لوگوں کے کردار کیا ہیں۔
vote-legend = آپ کا ووٹ
vote-agree = متفق
vote-disagree = غیر متفق
vote-pass = رہنے دیں
votes-caption = متفق: { $agree }۔ رہنے دیں: { $pass }۔ غیر متفق: { $disagree }۔

# The public record of a matter

did-voice-thread-raise = اٹھائی گئی
did-voice-thread-take = کسی نے جواب دینا اپنے ذمے لیا
did-voice-thread-own = طے ہوا کہ کون اور کب تک جواب دے
did-voice-thread-reply = اٹھانے والے کو جواب دیا گیا
did-voice-stage-enter = اگلے مرحلے پر پہنچی
did-voice-stage-leave-out = ایک مرحلہ وجہ کے ساتھ چھوڑا گیا
did-voice-talk-open = بات چیت شروع ہوئی، یا اس کی ترتیب بدلی
did-voice-talk-close = بات چیت بند ہوئی
did-voice-statement-add = بات چیت میں ایک جملہ شامل ہوا
did-voice-statement-hold = ایک جملہ وجہ کے ساتھ روکا گیا
did-voice-statement-show = روکا ہوا جملہ پھر دکھایا گیا
did-voice-answer-give = لوگوں کی دی ہوئی بات کا جواب دیا گیا
did-voice-answer-tell = حصہ لینے والے سب لوگوں کو نتیجہ بتایا گیا

# Raise a matter

raise-title = کوئی بات اٹھائیں
raise-lead = بتائیں کہ کیا ٹھیک ہے، کیا ٹھیک نہیں، یا آپ کیا چاہتے ہیں۔ آپ کو جواب ملے گا۔ سب دیکھ سکتے ہیں کہ کب تک۔
raise-what = یہ کس بارے میں ہے؟
raise-what-hint = چند الفاظ۔ مثلاً: آخری بس ڈے سینٹر بند ہونے سے پہلے چلی جاتی ہے۔
raise-what-missing = لکھیں کہ آپ کیا بات اٹھانا چاہتے ہیں۔
raise-what-long = اسے چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔ آپ اگلے خانے میں مزید لکھ سکتے ہیں۔
raise-body = مزید بتائیں
raise-body-hint = کیا ہوتا ہے، اور کیا بہتر ہوگا؟ سب یہ پڑھ سکتے ہیں، اس لیے دوسروں کی نجی باتیں نہ لکھیں۔
raise-body-missing = اس بارے میں تھوڑا اور لکھیں۔ ایک جملہ کافی ہے۔
raise-body-long = اسے چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
raise-outcome = یہ ان میں سے کس کے بارے میں ہے؟
raise-outcome-hint = یہاں کے لوگ یہ سچ دیکھنا چاہتے ہیں۔ جو سب سے قریب ہو اسے چنیں۔
raise-outcome-missing = چنیں کہ یہ ان میں سے کس کے بارے میں ہے۔ اگر کوئی ٹھیک نہ بیٹھے تو سب سے قریب والا چنیں۔
raise-button = بات اٹھائیں
raise-done = ہمیں مل گئی۔ آپ کو جواب ملے گا۔ یہ صفحہ بتاتا ہے کہ کب تک۔

raise-other-title = کسی اور کی طرف سے بات اٹھائیں
raise-other-lead = پہلے ان سے پوچھیں۔ ان کے الفاظ میں لکھیں۔ آپ کا نام ان کے نام کے ساتھ ہوگا، تاکہ سب دیکھ سکیں کہ کس نے درج کیا۔
raise-other-what = یہ کس بارے میں ہے؟
raise-other-what-hint = چند الفاظ، جیسے وہ کہتے۔
raise-other-body = انہوں نے آپ کو کیا بتایا
raise-other-body-hint = جہاں تک ہو سکے ان کے الفاظ میں۔ سب یہ پڑھ سکتے ہیں، اس لیے نجی باتیں نہ لکھیں۔
raise-other-outcome = یہ ان میں سے کس کے بارے میں ہے؟
raise-other-outcome-hint = یہاں کے لوگ یہ سچ دیکھنا چاہتے ہیں۔ جو سب سے قریب ہو اسے چنیں۔
raise-other-known = کیا آپ نے انہیں پہلے درج کیا تھا؟
raise-other-known-hint = انہیں یہاں چنیں، اور نام، کردار اور پتہ خالی چھوڑیں۔ اگر نہیں تو اسے ایسے ہی رہنے دیں۔
raise-known-gone = یہ فرد اب یہاں نہیں، یا آپ نے انہیں درج نہیں کیا۔ واپس جائیں، اور لکھیں کہ وہ کون ہیں۔
raise-known-both = آپ نے کسی کو چنا اور کسی نئے کے بارے میں بھی لکھا۔ دونوں میں سے ایک رکھیں۔
raise-other-name = ان کا نام
raise-other-name-hint = جیسے وہ چاہیں کہ دوسرے پڑھیں۔ پہلا نام کافی ہے۔
raise-name-missing = اس فرد کا نام لکھیں۔
raise-name-long = نام چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
raise-other-hat = ان کے کردار کون سے ہیں؟
raise-other-hat-hint = جو جو درست ہو، سب چنیں۔
hat-community-their = وہ یہاں رہتے ہیں، یا یہاں کے کسی گروپ سے تعلق ہے
hat-using-their = انہیں نگہداشت یا مدد ملتی ہے، یا وہ ایسے کسی فرد کا خیال رکھتے ہیں
hat-providing-their = نگہداشت یا مدد دینا ان کا کام ہے
hat-commissioning-their = وہ کونسل یا NHS کے لیے نگہداشت کے فیصلے کرتے یا اسے خریدتے ہیں
raise-hat-missing = اس فرد کے لیے کم از کم ایک کردار چنیں۔
raise-other-channel = انہوں نے آپ کو کیسے بتایا؟
raise-other-channel-paper = کاغذ پر
raise-other-channel-telephone = فون پر
raise-other-channel-in-person = آمنے سامنے
raise-channel-missing = چنیں کہ انہوں نے آپ کو کیسے بتایا۔
raise-other-consent = انہوں نے اس کی ہاں کیسے کہی؟
raise-other-consent-hint = مثلاً: 3 مئی کو کاغذ پر دستخط کیے، یا: مجھے فون پر بتایا۔
raise-consent-missing = لکھیں کہ انہوں نے ہاں کیسے کہی۔ ان کی ہاں کے بغیر ہم یہ نہیں رکھ سکتے۔
raise-consent-long = اسے چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
raise-other-address = ان کا پتہ
raise-other-address-hint = ہم جواب انہیں ڈاک سے بھیجیں گے۔ دوسرے اسے نہیں دیکھتے۔
raise-address-missing = پتہ یا فون نمبر لکھیں، تاکہ جواب ان تک پہنچ سکے۔
raise-address-long = پتہ چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
raise-other-phone = ان کا فون نمبر
raise-other-phone-hint = اگر پتہ نہ ہو تو کوئی فون پر جواب دے گا۔ دوسرے اسے نہیں دیکھتے۔
raise-phone-long = فون نمبر چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
raise-other-easy = وہ کیسے لکھا جانا چاہتے ہیں؟
raise-other-easy-yes = Easy Read میں (انگریزی): چھوٹے جملے، بڑے حروف
raise-other-button = ان کی طرف سے اٹھائیں

# Who is to answer

own-title = اس کا جواب کسے دینا ہے؟
own-lead = ایک فرد اور ایک دن طے ہوتا ہے۔ سب دونوں دیکھ سکتے ہیں۔
own-owner = جواب کسے دینا ہے
own-owner-missing = چنیں کہ جواب کسے دینا ہے۔
own-owner-long = فہرست میں سے کسی کو چنیں۔
own-by = کب تک
own-by-missing = وہ دن لکھیں جس تک جواب دینا ہے۔
own-by-wrong = تاریخ دیکھ لیں۔ دن، مہینہ اور سال چاہیے، جیسے 3 5 2027۔
own-by-past = { $day } گزر چکا ہے۔ آج یا بعد کا دن چنیں۔
own-button = نام طے کریں
own-done = اب یہ صفحے پر ہے۔ جسے جواب دینا ہے ہم نے اسے بتا دیا۔
take-done = اب اس کا جواب آپ کو دینا ہے۔ صفحہ بتاتا ہے کہ کب تک۔

# Answer the person who raised it

reply-title = جس نے اٹھایا اسے جواب دیں
reply-lead = بتائیں کہ آپ کیا کریں گے، یا کیوں نہیں کر سکتے۔ آپ کے الفاظ انہیں ان کے چنے ہوئے طریقے سے پہنچیں گے۔
reply-reply = آپ کا جواب
reply-reply-hint = سادہ الفاظ۔ جو یہ معاملہ پڑھ سکتا ہے وہ جواب بھی پڑھ سکتا ہے۔
reply-reply-missing = اپنا جواب لکھیں۔
reply-reply-long = جواب چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
reply-button = جواب بھیجیں
reply-done = آپ کا جواب بھیج دیا گیا۔

# Talking it through

talk-open-title = بات چیت شروع کریں
talk-open-lead = ایک سوال پوچھیں۔ بتائیں کہ کون حصہ لے سکتا ہے، اور کب تک۔ آپ یہ بعد میں اسی صفحے پر بدل سکتے ہیں۔
talk-open-question = سوال
talk-open-question-hint = ایک سادہ سوال جس کا جواب ہر کوئی دے سکے۔ مثلاً: ہم سب شام کو گھر کیسے پہنچ سکتے ہیں؟
talk-open-question-missing = وہ سوال لکھیں جو آپ پوچھ رہے ہیں۔
talk-open-question-long = سوال چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
talk-open-who = کون حصہ لے سکتا ہے؟
talk-open-who-everyone = جس کے پاس لنک ہو
talk-open-who-everyone-hint = انہیں اکاؤنٹ نہیں چاہیے، صرف نام اور کردار۔
talk-open-who-members = جو اس جگہ سے تعلق رکھتا ہو
talk-open-who-invited = صرف وہ جنہیں دعوت ملی
talk-open-who-invited-hint = اس کے بعد دوسرے یہ معاملہ نہیں پڑھ سکتے۔
talk-open-who-missing = چنیں کہ کون حصہ لے سکتا ہے۔
talk-open-until = کب تک؟
talk-open-until-hint = اس دن کے بعد ایک وعدہ چلتا ہے: حصہ لینے والے سب لوگوں کو نتیجہ بتایا جاتا ہے۔
talk-open-until-missing = بات چیت کا آخری دن لکھیں۔
talk-open-until-wrong = تاریخ دیکھ لیں۔ دن، مہینہ اور سال چاہیے، جیسے 3 5 2027۔
talk-open-until-past = یہ دن گزر چکا ہے۔ آج یا بعد کا دن چنیں۔
talk-open-button = بات چیت شروع کریں
talk-open-done = بات چیت کھل گئی۔
talk-close-done = بات چیت بند ہو گئی۔ اب حصہ لینے والے سب لوگوں کو نتیجہ بتانا ہے۔

invite-title = کسی کو دعوت دیں
invite-lead = ہم انہیں ان کے چنے ہوئے طریقے سے بتائیں گے۔
invite-person = آپ کسے دعوت دینا چاہتے ہیں؟
invite-person-missing = چنیں کہ کسے دعوت دینی ہے۔
invite-button = دعوت دیں
invite-done = دعوت دے دی گئی۔

guest-title = اکاؤنٹ کے بغیر حصہ لیں
guest-lead = بتائیں کہ ہم آپ کو کیا کہیں، اور آپ کے کردار کون سے ہیں۔ ہم اور کچھ نہیں پوچھتے، اس لیے آپ کو لکھ نہیں سکتے۔ نتیجہ دیکھنے کے لیے اس صفحے پر واپس آئیں۔
guest-name = ہم آپ کو کیا کہیں؟
guest-name-hint = کوئی بھی نام جو آپ کو پسند ہو۔
guest-name-missing = کوئی نام لکھیں جس سے ہم آپ کو پکاریں۔
guest-name-long = نام چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
guest-hat = آپ کے کردار کون سے ہیں؟
guest-hat-hint = جو جو درست ہو، سب چنیں۔ یہاں چاروں برابر ہیں۔
guest-hat-missing = کم از کم ایک کردار چنیں۔
guest-button = حصہ لیں
guest-done = خوش آمدید۔ اب آپ ووٹ دے سکتے ہیں اور اپنی رائے شامل کر سکتے ہیں۔

# Statements

statement-title = اپنی رائے شامل کریں
statement-lead = ایک سادہ جملہ لکھیں جس میں ایک بات ہو۔ دوسرے متفق یا غیر متفق ہو سکتے ہیں، یا رہنے دے سکتے ہیں۔
statement-body = آپ کا جملہ
statement-body-hint = زیادہ سے زیادہ 140 حروف۔ اس کے ساتھ آپ کے کردار اور دن ہوتے ہیں۔ آپ کا نام نہیں۔
statement-body-missing = اپنی رائے کا ایک جملہ لکھیں۔
statement-body-long = جملہ چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔ اگر اس میں دو باتیں ہیں تو دو جملے شامل کریں۔
statement-button = شامل کریں
statement-done = جملہ اب بات چیت میں ہے۔

statement-other-title = کسی اور کی رائے شامل کریں
statement-other-lead = پہلے ان سے پوچھیں۔ ان کے الفاظ میں لکھیں: ایک سادہ جملہ جس میں ایک بات ہو۔
statement-other-body = ان کا جملہ
statement-other-body-hint = زیادہ سے زیادہ 140 حروف۔ اس کے ساتھ ان کے کردار ہوتے ہیں۔ عوامی ریکارڈ آپ کا نام اور دن بتاتا ہے، کیونکہ درج آپ کرتے ہیں۔
statement-other-name = ان کا نام
statement-other-name-hint = پہلا نام کافی ہے۔
statement-other-name-missing = اس فرد کا نام لکھیں۔
statement-other-name-long = نام چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
statement-other-hat = ان کے کردار کون سے ہیں؟
statement-other-hat-hint = جو جو درست ہو، سب چنیں۔
statement-other-hat-missing = اس فرد کے لیے کم از کم ایک کردار چنیں۔
statement-other-channel = انہوں نے آپ کو کیسے بتایا؟
statement-other-channel-paper = کاغذ پر
statement-other-channel-telephone = فون پر
statement-other-channel-in-person = آمنے سامنے
statement-other-channel-missing = چنیں کہ انہوں نے آپ کو کیسے بتایا۔
statement-other-consent = انہوں نے اس کی ہاں کیسے کہی؟
statement-other-consent-hint = مثلاً: 3 مئی کو کاغذ پر دستخط کیے، یا: مجھے فون پر بتایا۔
statement-other-consent-missing = لکھیں کہ انہوں نے ہاں کیسے کہی۔ ان کی ہاں کے بغیر ہم یہ نہیں رکھ سکتے۔
statement-other-consent-long = اسے چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
statement-other-address = ان کا پتہ
statement-other-address-hint = نتیجے کے بارے میں خط کے لیے۔ آپ اسے خالی چھوڑ سکتے ہیں۔ دوسرے اسے نہیں دیکھتے۔
statement-other-address-long = پتہ چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
statement-other-easy = وہ کیسے لکھا جانا چاہتے ہیں؟
statement-other-easy-yes = Easy Read میں (انگریزی): چھوٹے جملے، بڑے حروف
statement-other-button = ان کی طرف سے شامل کریں

vote-done = آپ کا ووٹ گن لیا گیا۔ بات چیت بند ہونے تک آپ اسے بدل سکتے ہیں۔

hold-title = اسے روک لیں
hold-lead = پھر دوسرے اسے نہیں دیکھیں گے۔ لکھنے والے کو وجہ بتائی جاتی ہے، اور وہ دوبارہ دیکھنے کو کہہ سکتا ہے۔
hold-reason = اسے کیوں روکا جا رہا ہے؟
hold-reason-hint = ان کے سوا کوئی اور وجہ نہیں۔
hold-reason-missing = وجہ چنیں۔
hold-why = اس میں ٹھیک ٹھیک کیا غلط ہے؟
hold-why-hint = یہ الفاظ لکھنے والے کو ملتے ہیں۔
hold-why-missing = لکھیں کہ اس میں کیا غلط ہے، تاکہ وہ سمجھ سکے۔
hold-why-long = اسے چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
hold-button = روک لیں
hold-done = روک لیا گیا۔ ہم نے لکھنے والے کو بتا دیا۔
release-done = پھر دکھایا جا رہا ہے۔ ہم نے لکھنے والے کو بتا دیا۔

appeal-title = دوبارہ دیکھنے کو کہیں
appeal-lead = کوئی ماڈریٹر یا منتظم اسے دوبارہ دیکھے گا۔
appeal-why = دوسرے اسے کیوں دیکھیں؟
appeal-why-missing = لکھیں کہ دوسرے اسے کیوں دیکھیں۔
appeal-why-long = اسے چھوٹا کریں: زیادہ سے زیادہ { $most } حروف۔
appeal-button = دوبارہ دیکھنے کو کہیں
appeal-done = ہمیں مل گیا۔ کوئی ماڈریٹر یا منتظم اسے دوبارہ دیکھے گا۔

# Why something cannot be done

refused-not-owner = یہ اس فرد کا کام ہے جسے اس معاملے کا جواب دینا ہے۔ صفحہ ’کون کیا کر سکتا ہے‘ بتاتا ہے کہ اور کون کر سکتا ہے۔
refused-replied = جس نے یہ اٹھایا اسے پہلے ہی جواب مل چکا ہے۔
refused-has-owner = اس کا جواب دینے والا پہلے سے طے ہے۔ صرف وہ خود یا کوئی منتظم کسی اور کو طے کر سکتا ہے۔
refused-not-talk = بات چیت صرف تب شروع ہو سکتی ہے جب معاملہ ’بات چیت ہوئی‘ کے مرحلے پر ہو۔
refused-talk-closed = بات چیت اس وقت کھلی نہیں۔
refused-not-everyone = یہ بات چیت یہاں کے لوگوں یا دعوت والوں کے لیے ہے۔ حصہ لینے کے لیے سائن ان کریں۔
refused-not-invited = یہ ان کے لیے ہے جو حصہ لے سکتے ہیں۔ جسے اس معاملے کا جواب دینا ہے اس سے کہیں کہ آپ کو شامل کرے۔
refused-not-moderator = یہ ماڈریٹروں کے لیے ہے، جو بات چیت کے اصولوں کا خیال رکھتے ہیں۔
refused-held = یہ جملہ روکا ہوا ہے۔
refused-not-held = یہ جملہ روکا ہوا نہیں ہے۔
refused-appealed = دوبارہ دیکھنے کو پہلے ہی کہا جا چکا ہے۔ کوئی ماڈریٹر یا منتظم دیکھے گا۔
refused-no-vote = واپس جائیں اور چنیں: متفق، غیر متفق یا رہنے دیں۔
refused-guest = بات چیت کے مہمان صرف اپنی طرف سے بولتے ہیں۔ دوسروں کی طرف سے درج کرنے کے لیے یہاں کے فرد کے طور پر سائن ان کریں۔

# Mails and letters. A subject is read by whoever sees the screen: nothing private stands in it.

mail-own-subject = { $place }: آپ کو ایک جواب دینا ہے
mail-own-text =
    محترم { $name }،

    { $place } میں آپ کو اس کا جواب دینا ہے:

    ”{ "\u2068" }{ $title }{ "\u2069" }“

    یہاں دیکھیں کہ یہ کس بارے میں ہے، اور جواب کب تک دینا ہے:
    { $link }
mail-remind-subject = { $place }: جواب جلد دینا ہے
mail-remind-text =
    محترم { $name }،

    کوئی آپ کے جواب کا منتظر ہے، اور وقت قریب ہے:

    ”{ "\u2068" }{ $title }{ "\u2069" }“

    آپ یہاں جواب دے سکتے ہیں:
    { $link }
mail-overdue-owner-subject = { $place }: جواب میں دیر ہو گئی ہے
mail-overdue-owner-text =
    محترم { $name }،

    کوئی آپ کے جواب کا منتظر ہے۔ جواب کا دن گزر چکا ہے:

    ”{ "\u2068" }{ $title }{ "\u2069" }“

    جب تک آپ جواب نہ دیں، صفحہ سب کو یہ بتاتا ہے۔ آپ یہاں جواب دے سکتے ہیں:
    { $link }
mail-overdue-subject = { $place }: ہمارے ذمے آپ کا جواب ہے
mail-overdue-text =
    محترم { $name }،

    آپ نے { $place } میں یہ بات اٹھائی:

    ”{ "\u2068" }{ $title }{ "\u2069" }“

    آپ کو اب تک جواب مل جانا چاہیے تھا۔ نہیں ملا، اور یہ آپ کی غلطی نہیں۔ جواب ملنے تک صفحہ سب کو یہ بتاتا ہے۔

    یہاں دیکھیں کہ جواب کسے دینا ہے:
    { $link }
mail-reply-subject = { $place }: آپ کے لیے جواب آیا ہے
mail-reply-text =
    محترم { $name }،

    آپ نے { $place } میں یہ بات اٹھائی:

    ”{ "\u2068" }{ $title }{ "\u2069" }“

    یہ جواب ہے:

    { $reply }

    یہاں دیکھیں کہ آگے کیا ہوگا:
    { $link }
mail-invite-subject = { $place }: آپ کو حصہ لینے کی دعوت ہے
mail-invite-text =
    محترم { $name }،

    { $place } میں لوگ اس سوال پر بات کر رہے ہیں، اور آپ کو دعوت ہے:

    ”{ "\u2068" }{ $question }{ "\u2069" }“

    آپ اپنی رائے شامل کر سکتے ہیں، اور دوسروں کی رائے پر ووٹ دے سکتے ہیں:
    { $link }

    اگر آپ کے پاس سکرین نہیں تو ہمیں کاغذ پر، فون پر یا آمنے سامنے بتائیں۔ کوئی آپ کی طرف سے درج کر سکتا ہے۔
mail-held-subject = { $place }: آپ کا ایک جملہ روکا گیا ہے
mail-held-text =
    محترم { $name }،

    آپ نے { $place } میں یہ شامل کیا:

    ”{ "\u2068" }{ $statement }{ "\u2069" }“

    دوسرے اب اسے نہیں دیکھتے۔ وجہ یہ ہے:

    { $reason }

    { $why }

    کیا آپ کے خیال میں یہ غلط ہے؟ آپ دوبارہ دیکھنے کو کہہ سکتے ہیں:
    { $link }
mail-shown-subject = { $place }: آپ کا جملہ پھر دکھایا جا رہا ہے
mail-shown-text =
    محترم { $name }،

    ہم نے اسے روکا تھا۔ اب دوسرے اسے پھر دیکھ سکتے ہیں:

    ”{ "\u2068" }{ $statement }{ "\u2069" }“

    بات چیت یہاں ہے:
    { $link }
mail-told-subject = { $place }: آپ نے جو دیا اس کا نتیجہ
mail-told-text =
    محترم { $name }،

    آپ نے { $place } میں اس میں حصہ لیا:

    ”{ "\u2068" }{ $title }{ "\u2069" }“

    آپ نے جو دیا اس کا یہ نتیجہ نکلا:

    { $answers }

    یہاں پوری بات دیکھیں، اور بتائیں کہ کیا اس سے آپ کو جواب مل گیا:
    { $link }

    حصہ لینے کا شکریہ۔

mail-private-subject = { $place }: آپ کے لیے کچھ باقی ہے
mail-private-text =
    محترم { $name }،

    ایک معاملے میں جس کا آپ حصہ ہیں، آپ کے لیے کچھ نیا ہے۔ یہ صرف دعوت والوں کے لیے ہے، اس لیے ہم یہاں نہیں لکھتے کہ کیا ہے۔

    آپ اسے یہاں پڑھ سکتے ہیں: { $link }
mail-concern-subject = { $place }: آپ کے اعتراض کا جواب آیا ہے
mail-concern-text =
    محترم { $name }،

    آپ نے کہا کہ کچھ محفوظ نہیں، کیونکہ:

    ”{ "\u2068" }{ $concern }{ "\u2069" }“

    یہ جواب ہے:

    { $answer }

    آپ اسے یہاں دیکھ سکتے ہیں۔ دور بند ہونے تک آپ اپنی بات بدل بھی سکتے ہیں:
    { $link }
mail-action-subject = { $place }: ایک کام آپ کے نام ہے
mail-action-text =
    محترم { $name }،

    یہ اب آپ کے نام ہے:

    ”{ "\u2068" }{ $action }{ "\u2069" }“

    اس کا تعلق اس معاملے سے ہے: ”{ "\u2068" }{ $title }{ "\u2069" }“۔

    یہاں دیکھیں کہ کب تک، اور بتائیں کہ کیسا چل رہا ہے۔ اگر آپ نے اس کی ہاں نہیں کہی تھی تو وہاں بتائیں:
    { $link }
mail-appeal-subject = { $place }: دوبارہ دیکھنے کو کہا گیا ہے
mail-appeal-text =
    محترم { $name }،

    کوئی چاہتا ہے کہ روکے ہوئے ایک جملے کو دوبارہ دیکھا جائے:

    ”{ "\u2068" }{ $why }{ "\u2069" }“

    یہاں دیکھیں، اور اسے پھر دکھا سکتے ہیں: { $link }
mail-explained-subject = { $place }: آپ کے اعتراض کے بارے میں وضاحت
mail-explained-text =
    محترم { $name }،

    آپ نے کہا کہ کچھ محفوظ نہیں، کیونکہ:

    ”{ "\u2068" }{ $concern }{ "\u2069" }“

    کچھ نہیں بدلا، اور وضاحت یہ ہے:

    { $answer }

    آپ کا اعتراض کھلا رہتا ہے۔ اگر یہ آپ کے لیے کافی ہے تو دوبارہ جواب دیں۔ اگر نہیں، تو آپ کو کچھ کرنے کی ضرورت نہیں:
    { $link }

table-hat = کردار
ladder-says = ریکارڈ سے ثابت ہے: { $proven }۔ جو حقائق ریکارڈ پر نہیں، ان کے ساتھ یہ ہو سکتا ہے: { $possible }۔
ladder-token = لوگوں سے پوچھا گیا، اور بس۔ انہیں وقت پر نتیجہ نہیں بتایا گیا، یا انہوں نے کوئی اور طریقہ نہیں دیکھا، یا سوچنے کا وقت نہیں تھا۔
ladder-led = لوگوں کی قیادت میں: کمیونٹی یا نگہداشت لینے والے کسی فرد نے یہ اٹھایا اور اس کا جواب دہ ہے۔
claim-none = کسی نے کسی درجے کا دعویٰ نہیں کیا۔
