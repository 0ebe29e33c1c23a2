### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = أعطوا الأهل شيئاً
share-description = اختاروا اللغة والعمر وما تعطونه: تحصلون على رابط واحد ورمز QR وبطاقة.
share-language = لغة الأهل
share-age = كم عمر الطفل؟
share-what = ماذا تعطون؟
share-activities = أنشطة
share-stories = قصص
share-themes = كتيّبات
share-places = أماكن
share-phrases = جمل
share-for-age = يناسب هذا العمر
share-for-others = لعمر آخر
# $count (number): how many things were chosen
share-chosen = { $count ->
    [zero] لم تختاروا شيئاً بعد
    [one] اخترتم شيئاً واحداً
    [two] اخترتم شيئين
    [few] اخترتم { NUMBER($count) } أشياء
    [many] اخترتم { NUMBER($count) } شيئاً
   *[other] اخترتم { NUMBER($count) } شيء
}
share-full = خمسة أشياء تكفي. أزيلوا واحداً أولاً.
share-first = اختاروا لغة وشيئاً واحداً على الأقل.
share-first-language = اختاروا لغة.
share-first-thing = اختاروا شيئاً واحداً على الأقل.
share-ready = إلى رمز QR
share-qr = رمز QR لهذا الرابط
share-scan = ليصوّر أحد هذا الرمز بهاتفه.
share-now = مشاركة
share-copy = انسخوا الرابط
share-copied = نُسخ الرابط.
share-not-copied = لا يمكن النسخ هنا. استعملوا رمز QR.
share-paper = بطاقة للطباعة

## One page on its way

send-title = شاركوا هذه الصفحة
send-description = أرسلوا هذه الصفحة بلغة من يتلقّاها.
send-language = بأي لغة؟
send-for-work = هل تعملون مع الأهل؟
lend-title = أروها لأحد
lend-why = يتكلم هاتفكم قليلاً لغة أخرى. لا يظهر شيء من عائلتكم. وبلمسة واحدة تعودون.

## What was handed over

for-title = لكم ولطفلكم
for-description = اختير هذا لكم: يمكنكم أن تبدؤوا الآن.
for-nothing = لا شيء في هذا الرابط. يمكنكم المتابعة من هنا.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [zero] نعرف كل ما في هذا الرابط.
    [one] في هذا الرابط شيء لا نعرفه.
    [two] في هذا الرابط شيئان لا نعرفهما.
    [few] في هذا الرابط { NUMBER($count) } أشياء لا نعرفها.
    [many] في هذا الرابط { NUMBER($count) } شيئاً لا نعرفها.
   *[other] في هذا الرابط { NUMBER($count) } شيء لا نعرفها.
}
for-more = هنا المزيد
for-install = ضعوا هذا على هاتفكم
for-forget = لا تُظهروا هذا بعد الآن
guide-title = إلى مجموعة voorschool
guide-line = كيف يجري الأمر ومن يساعدكم
# Under a Dutch sentence.
phrase-line = هكذا تُقال بالهولندية
# Beside a place that is invented
place-demo = مثال خيالي

## On paper

card-title = بطاقة تعطونها
card-description = بطاقة بلغتين، وعليها رمز QR.
card-small = صغيرة (A6)
card-large = كبيرة (A4)
card-first = كل يوم شيء صغير تفعلونه معاً.
card-second = بلغتكم. مجاناً. وحتى من دون إنترنت.
card-third = بلا حساب. لا أحد يراقبكم.
card-scan = صوّروا بالكاميرا
card-type = أو اكتبوا
paper-print = اطبعوا
paper-choose = اختاروا ما تطبعون
poster-title = ملصق لغرفة الانتظار
poster-description = ملصق عليه رمز QR لكل لغة.
poster-heading = اقرؤوا وتكلّموا وغنّوا والعبوا مع طفلكم
poster-scan = صوّروا رمز لغتكم. مجاناً.
booklet-title = كتيّب للطباعة
booklet-description = كتيّب كامل على الورق، بلغتين.
booklet-story = قصة
