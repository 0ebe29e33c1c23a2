### Things in the pictures of stories that no theme has a word for.

thing-girl = دختر
thing-boy = پسر
thing-man = مرد
thing-woman = زن
thing-firefighter = آتش‌نشان
thing-egg = تخم‌مرغ
thing-chick = جوجه
thing-hen = مرغ
thing-owl = جغد
thing-hedgehog = جوجه‌تیغی
thing-butterfly = پروانه
thing-balloon = بادکنک
thing-drum = طبل
thing-bowl = کاسه
thing-cup = فنجان
thing-honey = عسل
thing-leaf = برگ
thing-plant = گیاه
thing-flower = گل
thing-mushroom = قارچ
thing-chestnut = شاه‌بلوط
thing-fire-engine = ماشین آتش‌نشانی
thing-sofa = مبل
thing-soap = صابون
