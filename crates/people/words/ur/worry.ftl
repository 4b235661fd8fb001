# Urdu. No native speaker has checked these words yet.

worry-raise-title = مجھے کسی کی فکر ہے
worry-danger = کیا کوئی اس وقت خطرے میں ہے؟ پہلے یہ کریں
worry-raise-lead = ہمیں بتائیں کہ آپ نے کیا دیکھا یا سنا۔ دو منٹ لگیں گے۔ آپ کا یقینی ہونا ضروری نہیں، اور نام بتانا بھی ضروری نہیں۔ یہ ایک فرد کو ملتا ہے؛ یہاں کوئی اور نہیں دیکھ سکتا۔
worry-raise-signed-in = آپ سائن ان ہیں، اس لیے ہم یہ محفوظ رکھتے ہیں کہ یہ آپ کی طرف سے ہے: بعد میں آپ دیکھ سکتے ہیں کہ کسی نے اسے سنبھالا۔ جو اسے سنبھالے گا وہ آپ کا نام نہیں دیکھتا، جب تک آپ خود نہ لکھیں۔ اگر آپ نہیں چاہتے کہ ہم یہ رکھیں تو پہلے سائن آؤٹ کریں۔
worry-raise-what = آپ کو کس بات کی فکر ہے؟
worry-raise-what-hint = کیا ہوا، کب، اور کس کے ساتھ
worry-raise-what-missing = لکھیں کہ آپ کو کس بات کی فکر ہے۔
worry-raise-what-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں؛ باقی بعد میں بتا سکتے ہیں۔
worry-raise-about = یہ کس کے بارے میں ہے؟
worry-raise-about-hint = کسے نقصان پہنچ سکتا ہے، اور کون نقصان پہنچا سکتا ہے: ان کے نام، درمیان میں کوما کے ساتھ۔ نام کا حصہ بھی کافی ہے۔ ان میں سے کوئی اسے نہیں دیکھے گا۔ آپ اسے خالی چھوڑ سکتے ہیں
worry-raise-reach = ہم آپ سے محفوظ طریقے سے کیسے رابطہ کریں؟
worry-raise-reach-hint = آپ اسے خالی چھوڑ سکتے ہیں
worry-raise-for = کیا آپ کسی ایسے فرد کی طرف سے لکھ رہے ہیں جس نے آپ کو بتایا؟
worry-raise-for-hint = ان کا نام، اگر وہ راضی ہوں
worry-raise-line-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
worry-raise-channel = یہ بات کیسے پہنچی؟
worry-raise-channel-hint = صرف اگر آپ کسی کی طرف سے لکھ رہے ہیں
worry-channel-web = یہاں لکھی گئی
worry-channel-telephone = فون پر
worry-channel-paper = کاغذ پر
worry-channel-in-person = آمنے سامنے بتائی گئی
worry-raise-go = بھیجیں
worry-raised = بھیج دیا گیا۔
worry-raised-title = شکریہ
worry-raised-by-when = { $n ->
    [one] جو اس کام کے ذمے دار ہیں ان سے کہا گیا ہے کہ کل کے آخر تک اسے سنبھالیں۔ اگر وہ نہ کریں تو یہ اگلے فرد کے پاس جاتا ہے۔
   *[other] جو اس کام کے ذمے دار ہیں ان سے کہا گیا ہے کہ { $n } دن کے اندر اسے سنبھالیں۔ اگر وہ نہ کریں تو یہ اگلے فرد کے پاس جاتا ہے۔
 }
worry-nobody-here = یہ محفوظ ہے، مگر یہاں کوئی اسے نہیں سنبھال سکتا: براہِ کرم فون کریں۔
worry-raised-nobody = یہاں کوئی اسے نہیں سنبھال سکتا: جو سنبھال سکتے تھے شاید آپ کی بات انہی کے بارے میں ہے۔ براہِ کرم ابھی ان میں سے کسی ایک کو فون کریں اور بتائیں۔
worry-raised-private = یہ کسی فہرست میں نہیں، اور کوئی پیغام نہیں بتاتا کہ یہ کیا ہے۔ اگر آپ سائن ان ہیں تو ’خدشات‘ میں دیکھ سکتے ہیں کہ کسی نے اسے سنبھالا۔ اگر بہت دیر ہو جائے تو فون کریں۔

worries-title = خدشات
worries-waiting = ابھی کھلے ہیں
worries-mine = جو میں نے بتائے
worries-mine-none = کچھ نہیں، یا ایسا کچھ نہیں جو اس آلے پر دکھایا جا سکے۔
worry-mine-waits = { $day } کو: { $name } سے اسے سنبھالنے کو کہا گیا ہے۔
worry-mine-taken = { $day } کو: { $name } نے اسے سنبھال لیا۔
worry-mine-closed = { $day } کو: اسے دیکھا گیا، اور یہ بند ہے۔ یہ { $name } کے ذمے تھا۔
worry-nobody = ابھی کوئی نہیں
worry-of = { $when } کا خدشہ
worry-held-by = { $name } کے ذمے ہے
worry-waits-for = { $name } سے اسے سنبھالنے کو کہا گیا ہے
worry-due = { $day } تک سنبھالنا ہے
worry-late = دیر ہو گئی۔
worry-take-lead = آپ اسے سنبھالنے کے بعد پڑھ سکتے ہیں۔ پھر بند ہونے تک یہ آپ کے ذمے ہے۔
worry-take = میں اسے سنبھالتا یا سنبھالتی ہوں
worry-taken = اب یہ آپ کے ذمے ہے۔
worry-taken-before = کوئی اسے پہلے ہی سنبھال چکا ہے۔
worry-not-taken = پہلے اسے سنبھالیں۔
worry-is-closed = یہ بند ہے۔
worry-notes = کیا کیا گیا
worry-notes-none = ابھی کچھ نہیں لکھا گیا۔
worry-note-by = { $name }، { $when }
worry-note-title = لکھیں کہ کیا کیا گیا
worry-note-text = کیا کیا گیا، یا کیا معلوم ہوا
worry-note-text-missing = لکھیں کہ کیا کیا گیا۔
worry-note-text-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
worry-note-button = محفوظ کریں
worry-noted = محفوظ ہو گیا۔
worry-close-title = بند کریں
worry-close-lead = یہ اتنی دیر رکھا جاتا ہے جتنا یہ جگہ کہتی ہے، پھر اس کے الفاظ مٹا دیے جاتے ہیں۔
worry-close-text = اس کا کیا نتیجہ نکلا
worry-close-button = بند کریں
worry-closed = یہ بند ہے۔

worry-mail-subject = آپ کے لیے کچھ باقی ہے
worry-mail-text =
    محترم { $name }،

    { $place } میں آپ کے لیے کچھ باقی ہے۔ سائن ان کریں اور دیکھیں:

    { $link }
