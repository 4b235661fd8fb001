# Urdu. No native speaker has checked these words yet.

equal-title = ہم کون ہیں: سوال جن کا جواب دینا ضروری نہیں
equal-lead = ان سے پتہ چلتا ہے کہ یہ جگہ کن لوگوں تک نہیں پہنچتی۔ سب کا، کچھ کا یا کسی کا جواب نہ دیں، جیسے آپ چاہیں۔ آپ کے جواب آپ کے نام یا اکاؤنٹ کے ساتھ نہیں رکھے جاتے، اور کوئی انہیں دوبارہ جوڑ نہیں سکتا۔ آپ ایک بار جواب دے سکتے ہیں۔
equal-done = آپ جواب دے چکے ہیں۔ شکریہ۔
equal-go = میرے جواب بھیجیں
equal-kept = شکریہ۔ آپ کے جواب آپ کے نام کے بغیر محفوظ ہیں۔
equal-none = آپ نے کوئی جواب نہیں دیا، اس لیے کچھ نہیں بھیجا گیا، اور آپ اب بھی جواب دے سکتے ہیں۔ کم از کم ایک سوال کا جواب دیں، یا یہ صفحہ چھوڑ دیں۔
equal-rather-not = میں نہیں بتانا چاہتا یا چاہتی
equal-counts-title = لوگوں نے کیا جواب دیے
equal-rule = { $n ->
    [one] تعداد کو پانچ تک گول کیا گیا ہے؛ جہاں ایک ہی فرد ہو وہ چھوڑ دی جاتی ہے۔
   *[other] تعداد کو پانچ تک گول کیا گیا ہے۔ جہاں { $n } یا کم لوگوں نے کوئی جواب دیا ہو وہ چھوڑ دیا جاتا ہے، اور کبھی اس کے ساتھ ایک اور، تاکہ کسی کو پہچانا نہ جا سکے۔
 }
equal-few = تھوڑے یا کوئی نہیں
equal-answer = جواب
equal-people = لوگ
equal-age = آپ کی عمر کیا ہے؟
equal-age-under-25 = 25 سے کم
equal-age-25-to-44 = 25 سے 44
equal-age-45-to-64 = 45 سے 64
equal-age-65-to-79 = 65 سے 79
equal-age-80-and-over = 80 یا زیادہ
equal-sex = آپ کی جنس کیا ہے؟
equal-sex-female = عورت
equal-sex-male = مرد
equal-sex-other = میں کوئی اور لفظ استعمال کرتا یا کرتی ہوں
equal-disabled = کیا کوئی لمبی بیماری یا حالت آپ کے روزمرہ کاموں میں رکاوٹ بنتی ہے؟
equal-disabled-yes-lot = ہاں، بہت
equal-disabled-yes-little = ہاں، تھوڑی
equal-disabled-no = نہیں
equal-ethnic = آپ کا نسلی گروہ کیا ہے؟
equal-ethnic-asian = ایشیائی یا برطانوی ایشیائی
equal-ethnic-black = سیاہ فام، برطانوی سیاہ فام، کیریبین یا افریقی
equal-ethnic-mixed = ملا جلا یا ایک سے زیادہ
equal-ethnic-white = سفید فام
equal-ethnic-other = کوئی اور
equal-religion = آپ کا مذہب کیا ہے؟
equal-religion-none = کوئی نہیں
equal-religion-christian = مسیحی
equal-religion-muslim = مسلمان
equal-religion-sikh = سکھ
equal-religion-hindu = ہندو
equal-religion-jewish = یہودی
equal-religion-buddhist = بدھ
equal-religion-other = کوئی اور
equal-carer = کیا آپ بغیر معاوضے کسی کی دیکھ بھال کرتے ہیں؟
equal-carer-yes = ہاں
equal-carer-no = نہیں
equal-source = Government Statistical Service کے یکساں معیاروں کے مطابق، بڑے گروہوں میں، تاکہ کم ہی جواب چھوٹے ہوں.
