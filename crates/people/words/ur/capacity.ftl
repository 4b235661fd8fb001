# Urdu. No native speaker has checked these words yet.

capacity-mine = میرے لیے کیے گئے فیصلے
capacity-of = { $person } کے لیے کیے گئے فیصلے
capacity-lead = جب کوئی مدد کے باوجود کسی بات کا فیصلہ نہ کر سکے تو شاید کسی ایسے فرد کو کرنا پڑے جس کے پاس اختیار ہو۔ جو فیصلہ ہوا وہ یہاں ہے، اس کے ساتھ جو اس فرد نے کہا۔
capacity-rule-1 = سمجھا جاتا ہے کہ ہر کوئی فیصلہ کر سکتا ہے، جب تک یہ ظاہر نہ ہو کہ وہ یہ فیصلہ ابھی نہیں کر سکتا۔
capacity-rule-2 = پہلے فیصلہ کرنے میں ہر مدد آزمائی جاتی ہے۔
capacity-rule-3 = جو فیصلہ دوسروں کو دانشمندانہ نہ لگے وہ بھی فیصلہ ہی ہے۔
capacity-rule-4 = کسی کے لیے جو فیصلہ کیا جائے وہ اس کے بھلے کے لیے ہو۔
capacity-rule-5 = جن طریقوں سے کام چل سکتا ہو، ان میں سے وہ چنا جاتا ہے جو سب سے زیادہ آزادی دے۔
capacity-source = Mental Capacity Act 2005، سیکشن 1، ہمارے الفاظ میں۔
capacity-none = کوئی نہیں۔
capacity-by = { $name }، { $day }
capacity-again = اسے { $day } تک دوبارہ دیکھا جائے گا۔
capacity-objection = وہ فرد متفق نہیں
capacity-recorded = یہ درج ہو گیا۔ اس فرد کو بتایا جاتا ہے۔

capacity-record-title = فیصلہ درج کریں
capacity-record-lead = صرف وہ جس کا فیصلہ وہ ابھی خود نہ کر سکے۔ جو آپ یہاں لکھیں وہ اسے پڑھتے ہیں۔
capacity-record-what = کیا فیصلہ ہوا، اور کیوں؟
capacity-record-what-missing = لکھیں کہ کیا فیصلہ ہوا۔
capacity-record-what-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
capacity-record-authority = کس اختیار سے؟
capacity-record-authority-hint = حکم یا اختیار نامہ، اس کا نمبر، اور یہ کہ اس میں یہ بات شامل ہے
capacity-record-authority-missing = لکھیں کہ فیصلہ کس اختیار سے ہوا۔
capacity-record-authority-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
capacity-record-said = اس فرد نے کیا کہا؟
capacity-record-said-hint = ان کے الفاظ یا اشاروں میں، چاہے وہ فیصلے سے مختلف ہو
capacity-record-said-missing = لکھیں کہ اس فرد نے کیا کہا، یا کیسے ظاہر کیا کہ وہ کیا چاہتے ہیں۔
capacity-record-said-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
capacity-record-tried = کیا آزمایا گیا کہ وہ خود فیصلہ کریں؟
capacity-record-tried-missing = لکھیں کہ پہلے کیا آزمایا گیا۔
capacity-record-tried-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
capacity-record-review = اسے دوبارہ کب دیکھا جائے گا؟
capacity-record-review-hint = مثلاً 24 5 2027
capacity-record-review-missing = لکھیں کہ اسے دوبارہ کب دیکھا جائے گا۔
capacity-record-review-wrong = یہ کوئی تاریخ نہیں۔ دن، مہینہ اور سال ہندسوں میں لکھیں۔
capacity-record-button = درج کریں

capacity-object-title = میں متفق نہیں
capacity-object-lead = جو آپ لکھیں وہ ہمیشہ فیصلے کے ساتھ رہتا ہے، اور جس نے فیصلہ کیا اسے بتایا جاتا ہے۔
capacity-object-text = آپ کے الفاظ میں
capacity-object-text-missing = لکھیں کہ آپ کیوں متفق نہیں، یا کسی سے کہیں کہ آپ کے لیے لکھ دے۔
capacity-object-text-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
capacity-object-button = یہ کہیں
capacity-object-kept = اب یہ فیصلے کے ساتھ درج ہے۔

capacity-mail-subject = { $place }: آپ کے لیے کچھ باقی ہے
capacity-mail-text =
    محترم { $name }،

    { $place } میں آپ کے لیے کچھ باقی ہے۔ سائن ان کریں اور دیکھیں:

    { $link }
capacity-mail-paper =
    محترم { $name }،

    { $person } نے آپ کے لیے ایک فیصلہ کیا، اور وہ درج ہے۔ { $person } آپ کو کاغذ پر دیتے یا بھیجتے ہیں کہ کیا فیصلہ ہوا اور کیوں۔ اگر نہ آئے تو مانگیں۔ اگر آپ متفق نہیں تو ہمیں بتائیں: وہ ہمیشہ فیصلے کے ساتھ رہتا ہے۔
capacity-review-subject = { $place }: آپ کے لیے کچھ باقی ہے
capacity-review-text =
    محترم { $name }،

    { $place } میں آپ کے لیے کچھ باقی ہے۔ سائن ان کریں اور دیکھیں:

    { $link }
capacity-review-paper =
    محترم { $name }،

    ایک درج شدہ فیصلے کو دوبارہ دیکھنا ہے:

    { $link }
capacity-objected-subject = { $place }: آپ کے لیے کچھ باقی ہے
capacity-objected-text =
    محترم { $name }،

    { $place } میں آپ کے لیے کچھ باقی ہے۔ سائن ان کریں اور دیکھیں:

    { $link }
capacity-objected-paper =
    محترم { $name }،

    جن کے لیے آپ نے فیصلہ کیا وہ متفق نہیں۔ پڑھیں کہ وہ کیا کہتے ہیں:

    { $link }

capacity-print-title = اس شخص کے لیے چھاپیں
capacity-print-lead = یہ صفحہ چھاپیں۔ اس شخص کو دیں، یا پڑھ کر سنائیں۔ جگہ کا خط صرف یہ کہتا ہے کہ ایک فیصلہ ہے۔
capacity-print-heading = { $name } نے آپ کے لیے کچھ طے کیا
capacity-print-what = کیا طے ہوا، اور کیوں
capacity-print-said = آپ نے کیا کہا
capacity-print-tried = کیا کوشش ہوئی کہ آپ خود طے کریں
capacity-print-object = اگر آپ متفق نہیں تو اس جگہ کے نگرانوں کو بتائیں۔ وہ ہمیشہ فیصلے کے ساتھ رہتا ہے۔
capacity-print-object-to = اگر آپ متفق نہیں تو کہیں۔ وہ ہمیشہ فیصلے کے ساتھ رہتا ہے۔ { $contacts }
