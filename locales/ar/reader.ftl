### The story reader, the word cards, and one's own voice.

## The reader

read-story = اقرؤوا هذه القصة
# $number (number): the page where one stopped
read-on = تابعوا من الصفحة { NUMBER($number) }
reader-close = إغلاق
page-previous = الصفحة السابقة
page-next = الصفحة التالية
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } من { NUMBER($count) }
read-again = مرة أخرى
# A switch: the voice speaks slowly.
speak-slowly = ببطء
tap-picture = المسوا شيئاً في الصورة.

## One's own voice

own-voice = صوتكم
own-voice-why = اقرؤوا بأنفسكم وسجّلوا. يبقى التسجيل في هذا الهاتف.
record = تسجيل
record-again = تسجيل من جديد
record-stop = توقّف
record-play = اسمعوا صوتكم
record-forget = حذف
record-forget-sure = نعم، احذفوا
record-forget-no = لا
recording = الهاتف يسجّل. اقرؤوا الآن.
microphone-denied = الميكروفون غير مسموح بعد. فعّلوه من الإعدادات.
microphone-unable = لا يمكن التسجيل في هذا الهاتف.
recording-cut = توقّف التسجيل. ما قرأتموه محفوظ.
recording-cut-again = توقّف التسجيل. تسجيلكم السابق ما زال هنا.
recording-full = الهاتف ممتلئ. يمكنكم سماع هذا حتى تغلقوا التطبيق.
recordings = تسجيلاتكم
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [zero] لا تسجيلات، { NUMBER($size) } ك.ب
    [one] تسجيل واحد، { NUMBER($size) } ك.ب
    [two] تسجيلان، { NUMBER($size) } ك.ب
    [few] { NUMBER($count) } تسجيلات، { NUMBER($size) } ك.ب
   *[other] { NUMBER($count) } تسجيلاً، { NUMBER($size) } ك.ب
}

## Word cards

word-cards = بطاقات هذه الكلمات
word-cards-description = كلمات هذا الكتيّب: للسماع والقلب والبحث.
words-look = انظروا
words-turn = اقلبوا
words-where = ابحثوا
# Said to the child, and then a word, such as “the dog”.
where-is = أين ترون هذا؟
where-found = نعم، هناك!
where-next = شيء آخر
word-hidden = اقلبوا هذه البطاقة
