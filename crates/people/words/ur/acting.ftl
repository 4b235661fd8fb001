# Urdu. No native speaker has checked these words yet.

# Naming someone in a form.

pick-missing = کسی فرد کا نام لکھیں۔
pick-nobody = یہاں { $name } نام کا کوئی نہیں۔ پورا نام لکھیں، جیسے وہ خود لکھتے ہیں۔
pick-several = اس نام کے کئی لوگ ہیں۔ جو آپ کی مراد ہے اسے چنیں۔
pick-part = جو آپ کی مراد ہے اسے چنیں۔ اگر وہ یہاں نہیں تو پورا نام لکھیں۔
pick-since = یہاں { $day } سے

people-back-to-me = میرے صفحے پر واپس

# Acting for someone.

area-talk = معاملات
area-talk-hint = بات اٹھانا، بات چیت، لوگوں کی باتوں پر ووٹ، تجویز کا جواب۔ خفیہ ووٹ کبھی نہیں۔
area-reach = رابطہ کیسے ہو
area-reach-hint = پتہ، فون، بڑے حروف، زبان۔
area-strengths = خوبیاں
area-strengths-hint = مجھے کیا پسند ہے، میں کس کام میں اچھا یا اچھی ہوں، میں کیا دے سکتا یا سکتی ہوں۔ اسے کون دیکھے، یہ میں خود بتاتا یا بتاتی ہوں۔
area-needs = ضروریات
area-needs-hint = میری ضروریات پڑھنا اور لکھنا۔ ہر بار پڑھنا میرے ریکارڈ میں درج ہوتا ہے۔ اور کون پڑھ سکتا ہے، یہ میں خود بتاتا یا بتاتی ہوں۔
area-plan = منصوبہ
area-plan-hint = میں کیا چاہتا یا چاہتی ہوں، اور کون کیا کرتا ہے۔ اور کون پڑھ سکتا ہے، یہ میں خود بتاتا یا بتاتی ہوں۔
area-circle = حلقہ
area-circle-hint = میری زندگی میں کون کون ہے۔ مدد کے حلقے میں لوگوں کو میں خود بلاتا یا بلاتی ہوں۔
area-team = نگہداشت کی ٹیم
area-team-hint = مجھے نگہداشت اور مدد کون دیتا ہے۔ لوگوں کو اپنی ٹیم میں میں خود بلاتا یا بلاتی ہوں، اور خود کہتا یا کہتی ہوں کہ وہ رہیں۔
area-meet = لوگوں سے ملنا
area-meet-hint = تعارف اور پڑوسیوں کے نیٹ ورک۔ تعارف کو ہاں میں خود کہتا یا کہتی ہوں۔

acting-title = کسی کی طرف سے کام کرنا
acting-lead = جس پر آپ کو بھروسہ ہے وہ یہاں آپ کی طرف سے کام کر سکتا ہے: جو آپ چنیں، اس دن تک جو آپ چنیں۔ ہر تبدیلی اور ہر کھولے گئے نجی کاغذ کے ساتھ دونوں نام محفوظ ہوتے ہیں اور آپ انہیں اسی صفحے پر دیکھتے ہیں۔ آپ اسے فوراً ختم کر سکتے ہیں، وجہ بتانا ضروری نہیں۔
acting-now = آپ اس وقت { $person } کی طرف سے کام کر رہے ہیں
acting-now-until = { $day } تک، یا جب تک آپ میں سے کوئی اسے ختم نہ کرے۔ آپ ان کے لیے یہ کر سکتے ہیں:
acting-now-own = اس صفحے پر، اپنے اکاؤنٹ پر اور تشویش بتاتے وقت آپ اپنی طرف سے ہیں۔ دوسروں کو اپنی باتیں پڑھنے یا دیکھنے دینا وہ خود کرتے ہیں۔
acting-now-decide = { $person } کے لیے فیصلہ آپ اپنے نام سے لکھتے ہیں: پہلے ان کی طرف سے کام روکیں۔ پھر اس کا راستہ اسی صفحے پر ہوگا۔
acting-now-stop = { $person } کی طرف سے کام کرنا بند کریں
acting-mine = میری طرف سے کون کام کر سکتا ہے
acting-mine-none = کوئی نہیں۔ آپ یہاں سب کچھ خود کرتے ہیں۔
acting-others = میں کس کی طرف سے کام کر سکتا یا سکتی ہوں
acting-others-none = آپ سے کسی نے نہیں کہا۔
acting-past = جو ختم ہو گیا
acting-line = { $helper }، { $person } کی طرف سے کام کرتے ہیں ({ $kind })
acting-line-waits = { $helper } سے { $person } کی طرف سے کام کرنے کو کہا گیا ہے ({ $kind })
acting-line-ended = { $helper }، { $person } کی طرف سے کام کرتے تھے ({ $kind })
acting-until = { $day } تک
acting-ended-on = { $day } کو ختم ہوا
acting-take = مجھے منظور ہے
acting-say-no = میں ’نہیں‘ کہتا یا کہتی ہوں
acting-end-ask = اسے واپس لیں
acting-begin = اب ان کی طرف سے کام کریں
acting-end = اسے ابھی ختم کریں
acting-agreed = طے ہو گیا۔ جیسے ہی وہ ہاں کہیں گے، یہ شروع ہو جائے گا۔
acting-taken = آپ نے ہاں کہہ دی۔
acting-ended = یہ ختم ہو گیا۔ اب سے کوئی اس پر عمل نہیں کر سکتا۔
acting-begun = اب آپ کسی کی طرف سے کام کر رہے ہیں۔ ان کا نام آپ کے نام کے ساتھ اوپر ہے۔
acting-stopped = اب آپ پھر اپنی طرف سے ہیں۔
acting-over = وہ ختم ہو گیا۔ اب آپ پھر اپنی طرف سے ہیں۔
acting-not-agreed = یہ اس میں شامل نہیں جو طے ہوا۔ اس صفحے پر آپ اپنی طرف سے ہیں؛ اپنی طرف سے آگے بڑھنے کے لیے ان کی طرف سے کام کرنا بند کریں۔
acting-of = { $person } کی طرف سے کون کام کرتا ہے
acting-of-lead = مختار یا نائب کو تبھی درج کریں جب آپ نے کاغذ دیکھا ہو، اور مددگار یا وکیل کو صرف ایسے فرد کے لیے جو یہ کاغذ پر کرتا ہے اور جس نے یہ کہا ہو۔ دونوں کو بتایا جاتا ہے۔ جو کسی نے یہاں خود طے کیا، اس میں سے آپ صرف یہ دیکھتے ہیں کہ وہ کون ہے، تاکہ ان کے کہنے پر آپ اسے ختم کر سکیں۔
acting-of-none = کوئی نہیں۔
acting-of-enter = درج کریں کہ ان کی طرف سے کون کام کرتا ہے

acting-agree-title = طے کریں کہ کوئی میری طرف سے کام کرے
acting-agree-lead = یہاں کے کسی فرد کو چنیں، وہ کیا کر سکتا ہے، کس لیے اور کب تک۔ معاملات میں وہ آپ کی طرف سے جو کریں وہاں دونوں نام ہوتے ہیں، ہر اس فرد کے لیے جو پڑھ سکتا ہے۔
acting-agree-who = کون؟
acting-agree-who-hint = ان کا نام، جیسے وہ یہاں لکھتے ہیں
acting-agree-who-which = ان میں سے کون؟
acting-agree-who-same = کوئی خود اپنی طرف سے مقرر نہیں ہوتا۔ کسی اور کا نام لکھیں۔
acting-agree-who-steward = آپ کو اس جگہ کا کوئی دوسرا منتظم درج کرتا ہے۔ کسی اور کا نام لکھیں، یا ان سے کہیں۔
acting-agree-kind = وہ کون ہیں؟
acting-agree-kind-helper = مددگار
acting-agree-kind-helper-hint = خاندان، دوست، پڑوسی، کارکن
acting-agree-kind-advocate = وکالت کرنے والا (ایڈووکیٹ)
acting-agree-kind-advocate-hint = جو صرف آپ کی طرف سے بولے، کسی اور کی طرف سے نہیں
acting-agree-kind-attorney = مختار (اٹارنی)
acting-agree-kind-attorney-hint = رجسٹرڈ lasting power of attorney کے تحت
acting-agree-kind-deputy = نائب (ڈپٹی)
acting-agree-kind-deputy-hint = جسے Court of Protection نے مقرر کیا
acting-agree-kind-missing = چنیں کہ وہ کون ہیں۔
acting-agree-area = وہ کیا کر سکتے ہیں؟
acting-agree-area-missing = کم از کم ایک کام چنیں جو وہ کر سکتے ہیں۔
acting-agree-for = کس لیے؟
acting-agree-for-hint = اپنے الفاظ میں۔ مثلاً: جب تک میری آنکھیں خراب ہیں
acting-agree-for-missing = لکھیں کہ یہ کس لیے ہے۔
acting-agree-for-long = اس بارے میں زیادہ سے زیادہ { $most } حروف لکھیں۔
acting-agree-authority = کس اختیار سے؟
acting-agree-authority-hint = وہ کاغذ جو آپ نے دیکھا، اس کی تاریخ اور نمبر؛ یا اس فرد نے یہ کیسے اور کب کہا
acting-agree-authority-missing = لکھیں کہ وہ کس اختیار سے کام کرتے ہیں: کاغذ، اس کی تاریخ اور نمبر۔
acting-agree-authority-long = اختیار کے بارے میں زیادہ سے زیادہ { $most } حروف لکھیں۔
acting-agree-until = کب تک؟
acting-agree-until-hint = مثلاً 24 5 2027
until-missing = لکھیں کہ یہ کب تک ہے۔ بعد میں نئے سرے سے طے ہو سکتا ہے۔
until-wrong = یہ کوئی تاریخ نہیں۔ دن، مہینہ اور سال ہندسوں میں لکھیں۔
until-past = وہ دن گزر چکا ہے۔ آنے والا دن لکھیں۔
until-late = یہ بہت دور ہے۔ آخری دن { $day } ہے؛ تب نئے سرے سے طے ہو سکتا ہے۔
acting-agree-button = طے کریں

acting-mail-subject = { $place }: آپ کے لیے کچھ باقی ہے
acting-mail-text = { mail-asks-text }
acting-mail-paper =
    محترم { $name }،

    { $person } چاہتے ہیں کہ آپ یہاں ان کی طرف سے کچھ کام کریں۔ دیکھیں کہ کیا ہے، اور ہاں یا نہیں کہیں:

    { $link }

acting-began-subject = { $place }: کچھ بدلا ہے
acting-began-text = { mail-changed-text }
acting-began-paper =
    محترم { $name }،

    { $helper } اب سے { $person } کی طرف سے کام کر سکتے ہیں ({ $kind })، { $day } تک۔ کیا کیا جا سکتا ہے، اور جو کچھ کیا گیا، صفحہ ’کسی کی طرف سے کام کرنا‘ پر ہے۔ دونوں میں سے کوئی بھی اسے وہاں کسی بھی وقت ختم کر سکتا ہے:

    { $link }

acting-end-mail-subject = { $place }: کچھ بدلا ہے
acting-end-mail-text = { mail-changed-text }
acting-end-mail-paper =
    محترم { $name }،

    { $helper } اب { $person } کی طرف سے کام نہیں کرتے ({ $kind })۔ جو طے ہوا تھا اس پر اب کوئی کام نہیں کر سکتا۔ جو کیا گیا، اور نئے سرے سے طے کرنے کا طریقہ، یہاں ہے:

    { $link }

acting-entered-subject = { $place }: کچھ بدلا ہے
acting-entered-text =
    محترم { $name }،

    ایک منتظم نے درج کیا ہے کہ کوئی یہاں آپ کی طرف سے کام کر سکتا ہے۔ یہ تب سے ہو گا جب وہ ہاں کہیں۔ یہ دیکھنے کے لیے کہ وہ کون ہیں، سائن ان کریں۔ کیا یہ غلط ہے؟ تو اسے یہاں فوراً ختم کریں، یا کسی منتظم کو بتائیں:

    { $link }
acting-entered-paper =
    محترم { $name }،

    ایک منتظم نے درج کیا ہے کہ { $helper } یہاں آپ کی طرف سے کام کر سکتے ہیں ({ $kind })، { $day } تک۔ یہ تب سے ہو گا جب { $helper } ہاں کہیں۔ کیا یہ غلط ہے؟ تو اسے یہاں فوراً ختم کریں، یا کسی منتظم کو بتائیں:

    { $link }

acting-entered-helper-subject = { $place }: آپ کے لیے کچھ باقی ہے
acting-entered-helper-text = { mail-asks-text }
acting-entered-helper-paper =
    محترم { $name }،

    ایک منتظم نے درج کیا ہے کہ آپ یہاں { $person } کی طرف سے کام کر سکتے ہیں ({ $kind })، { $day } تک۔ دیکھیں کہ کیا ہے، اور ہاں یا نہیں کہیں:

    { $link }
acting-by = { $helper } ({ $person } کی طرف سے)
acting-also = { $name } آپ کی طرف سے کام کرتے ہیں، اور { $day } تک یہ بھی دیکھتے اور کرتے ہیں۔
