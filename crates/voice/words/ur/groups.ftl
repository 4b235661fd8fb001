# Urdu. No native speaker has checked these words yet. Only what stands on the page of a talk; opinion
# groups themselves are shown in English.

votes-too-few = جب پانچ لوگ ووٹ دے چکیں تو ہم تعداد دکھاتے ہیں۔
votes-few-of-hat = دکھانے کے لیے بہت کم
statement-seed = اس بات چیت کو چلانے والوں کی طرف سے
talk-to-groups = لوگ کس بات پر متفق ہیں، اور کہاں فرق ہے
talk-to-mine = آپ نے جو کہا اس کا کیا ہوا
talk-published = جب یہ بات چیت ختم ہوگی تو سب ووٹ قطاروں کی صورت میں شائع ہوں گے: ہر فرد نے ہر جملے پر کیا کہا، ناموں کے بغیر۔ چھوٹے گروپ میں دوسرے اندازہ لگا سکتے ہیں کہ کون سی قطار کس کی ہے۔
talk-fresh = آپ دوسروں کی باتیں پڑھنے سے پہلے اپنی رائے دے سکتے ہیں۔
talk-fresh-say = اپنی رائے دیں
talk-rule-link = یہی کیوں؟
talk-to-choice = اسے انتخاب کی فہرست میں ڈالیں
