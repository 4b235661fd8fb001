# Urdu. No native speaker has checked these words yet.

photo-put-title = ایک تصویر
photo-put-lead = جو بھی آپ کا یہاں لکھا ہوا دیکھتا ہے، وہ تصویر بھی دیکھتا ہے۔ ہم اسے چھوٹا کرتے ہیں، اور وہ سب نکال دیتے ہیں جو آپ کے فون نے فائل میں لکھا: یہ کہاں اور کب لی گئی۔ جو تصویر میں نظر آتا ہے وہ رہتا ہے، جیسے گھر کا نمبر۔ اگر اس میں اور لوگ ہیں تو پہلے ان سے پوچھیں۔
photo-put-photo = تصویر چنیں یا کھینچیں
photo-put-how = JPEG، PNG یا WebP تصویر، زیادہ سے زیادہ { $n } میگابائٹ۔
photo-put-stays = جو تصویر پہلے سے ہے اسے رکھنے کے لیے یہ خالی چھوڑ دیں۔
photo-put-photo-missing = ایک تصویر چنیں۔
photo-put-photo-again = تصویر ایک بار پھر چنیں۔ یہ محفوظ نہیں ہوئی، کیونکہ کچھ اور رہ گیا تھا۔
photo-put-photo-unknown = یہ ایسی تصویر نہیں جسے ہم پڑھ سکیں۔ JPEG، PNG یا WebP تصویر چنیں۔
photo-put-photo-broken = ہم یہ تصویر نہیں پڑھ سکتے۔ شاید یہ خراب ہے۔ کوئی اور چنیں، یا اسے دوبارہ کھینچیں۔
photo-put-photo-large = یہ فائل بہت بڑی ہے۔ زیادہ سے زیادہ { $n } میگابائٹ کی تصویر چنیں۔
photo-put-photo-much = اس تصویر میں بہت زیادہ نقطے ہیں۔ زیادہ سے زیادہ { $n } ملین نقطوں کی تصویر چنیں، یا اس کا اسکرین شاٹ لیں۔
photo-put-words = تصویر میں کیا ہے؟ ان لوگوں کے لیے جو اسے نہیں دیکھتے۔
photo-put-words-hint = مثلاً: مٹی میں میرے ہاتھ، تین لال ٹماٹروں کے ساتھ
photo-put-words-missing = لکھیں کہ تصویر میں کیا ہے، ان لوگوں کے لیے جو اسے نہیں دیکھتے۔
photo-put-words-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
photo-put-button = محفوظ کریں
photo-kept = تصویر محفوظ ہو گئی۔
photo-ended = تصویر ہٹا دی گئی۔

recording-put-title = آپ کی آواز کی ریکارڈنگ
recording-put-lead = جو بھی آپ کا یہاں لکھا ہوا دیکھتا ہے، وہ اسے سن بھی سکتا ہے۔ آپ کی آواز کے علاوہ جو کچھ آپ کے فون نے فائل میں لکھا، ہم وہ نکال دیتے ہیں۔
recording-put-recording = ریکارڈنگ چنیں یا بنائیں
recording-put-how = M4A، MP3 یا WAV فائل، جیسی فون کا ریکارڈر بناتا ہے، زیادہ سے زیادہ { $n } سیکنڈ کی۔
recording-put-stays = جو ریکارڈنگ پہلے سے ہے اسے رکھنے کے لیے یہ خالی چھوڑ دیں۔
recording-put-recording-missing = ایک ریکارڈنگ چنیں۔
recording-put-recording-again = ریکارڈنگ ایک بار پھر چنیں۔ یہ محفوظ نہیں ہوئی، کیونکہ کچھ اور رہ گیا تھا۔
recording-put-recording-unknown = یہ ایسی ریکارڈنگ نہیں جسے ہم پڑھ سکیں۔ M4A، MP3 یا WAV فائل چنیں۔ زیادہ تر فونوں میں آواز کا ریکارڈر ہوتا ہے جو ایسی فائل بناتا ہے۔
recording-put-recording-broken = ہم یہ ریکارڈنگ نہیں پڑھ سکتے۔ شاید یہ خراب ہے۔ کوئی اور چنیں، یا دوبارہ ریکارڈ کریں۔
recording-put-recording-large = یہ فائل بہت بڑی ہے۔ زیادہ سے زیادہ { $n } میگابائٹ کی ریکارڈنگ چنیں؛ مختصر ریکارڈنگ کی فائل چھوٹی ہوتی ہے۔
recording-put-recording-much = یہ بہت لمبی ہے۔ زیادہ سے زیادہ { $n } سیکنڈ کی ریکارڈنگ چنیں۔
recording-put-words = آپ اس میں کیا کہتے ہیں؟ ان لوگوں کے لیے جو اسے نہیں سنتے۔
recording-put-words-hint = یہ آپ کی کہی ہوئی بات سے مختصر ہو سکتا ہے
recording-put-words-missing = لکھیں کہ آپ اس میں کیا کہتے ہیں، ان لوگوں کے لیے جو اسے نہیں سنتے۔
recording-put-words-long = یہ بہت لمبا ہے۔ زیادہ سے زیادہ { $most } حروف لکھیں۔
recording-put-button = محفوظ کریں
recording-kept = ریکارڈنگ محفوظ ہو گئی۔
recording-ended = ریکارڈنگ ہٹا دی گئی۔

refused-media-many = ایک شخص یہاں جتنی رکھ سکتا ہے، اتنی آپ کے پاس ہیں۔ پہلے ایک ہٹائیں۔

data-table-strength-media-person-id = آپ کی تصویریں اور ریکارڈنگز
data-table-strength-media-file = تصویر یا ریکارڈنگ، base64 میں
data-column-media-type = فائل کی قسم
data-column-bytes = بائٹ
