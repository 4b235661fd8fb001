# Urdu. No native speaker has checked these words yet.

reach-format = ہمیں پڑھنے یا سننے کے لیے آپ کو کیا چاہیے؟
reach-format-hint = آپ کئی چن سکتے ہیں، یا کوئی نہیں۔ ہم جو بھی بھیجیں یا چھاپیں اس میں اس کا خیال رکھتے ہیں
reach-format-large = بڑے حروف
reach-format-braille = بریل
reach-format-audio = سننے کے لیے ریکارڈنگ
reach-format-bsl = برطانوی اشاروں کی زبان (BSL)
reach-format-interpreter = ترجمان
reach-format-aloud = کوئی مجھے پڑھ کر سناتا ہے
reach-format-time = زیادہ وقت
reach-ais = ہم Accessible Information Standard (قابلِ رسائی معلومات کے معیار) پر کیسے عمل کرتے ہیں
reach-ais-identify = معلوم کرنا: ہم آپ سے ایک بار پوچھتے ہیں، یہاں اور شامل ہوتے وقت۔
reach-ais-record = درج کرنا: یہ یہاں ہے، آپ کے الفاظ میں اور نشانوں کی صورت میں۔
reach-ais-flag = نشان دہی: جو آپ کو لکھے، خط بھیجے یا آپ کے لیے چھاپے، وہ اسے آپ کے نام کے ساتھ دیکھتا ہے۔
reach-ais-share = بتانا: ان کو جو آپ کے خط بھیجتے ہیں، اور کسی اور کو نہیں جب تک آپ نہ کہیں۔
reach-ais-meet = پورا کرنا: خط ویسے چھپتے ہیں جیسے آپ کہیں؛ جو ہم یہاں نہیں بنا سکتے، جیسے بریل، وہ اس جگہ کی دیکھ بھال کرنے والوں سے مانگا جاتا ہے۔
reach-ais-review = دوبارہ دیکھنا: ایک سال بعد ہم آپ کے اپنے صفحے پر پوچھتے ہیں کہ کیا یہ اب بھی ٹھیک ہے۔
reach-review = آپ نے ایک سال سے زیادہ پہلے بتایا تھا کہ آپ سے کیسے رابطہ ہو۔ کیا یہ اب بھی ٹھیک ہے؟

letter-print-title = چھاپنے کے خطوط
letter-print-lead = ہر خط اپنے الگ صفحے سے شروع ہوتا ہے، پتے کے ساتھ۔ یہ صفحہ چھاپیں، ہر خط اس کے لفافے میں ڈالیں، اور نشان لگائیں کہ بھیج دیا گیا۔
letter-print-none = کوئی خط بھیجنے کے لیے باقی نہیں۔

acting-done = میری طرف سے کیا کیا گیا
acting-done-none = ابھی کچھ نہیں۔
acting-done-line = { $name }، { $when }: { $what }
