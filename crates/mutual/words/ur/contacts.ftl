# Urdu. No native speaker has checked these words yet.

contacts-title = مدد اور رابطے
contacts-danger = اگر کوئی اس وقت خطرے میں ہے تو 999 پر فون کریں۔
contacts-none = اس جگہ نے ابھی کسی کا نام نہیں دیا۔ اس کے منتظمین سے کہیں۔
contacts-limits = Mutual ہنگامی سروس نہیں ہے۔
