### Things in the pictures of stories that no theme has a word for.

thing-girl = بنت
thing-boy = ولد
thing-man = رجل
thing-woman = امرأة
thing-firefighter = إطفائية
thing-egg = بيضة
thing-chick = كتكوت
thing-hen = دجاجة
thing-owl = بومة
thing-hedgehog = قنفذ
thing-butterfly = فراشة
thing-balloon = بالون
thing-drum = طبلة
thing-bowl = وعاء
thing-cup = فنجان
thing-honey = عسل
thing-leaf = ورقة شجر
thing-plant = نبتة
thing-flower = زهرة
thing-mushroom = فطر
thing-chestnut = كستناء
thing-fire-engine = سيارة إطفاء
thing-sofa = أريكة
thing-soap = صابون
