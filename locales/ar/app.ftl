### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = كل يوم شيء للقراءة أو الكلام أو الغناء أو اللعب مع طفلكم. بلغتكم ومجاناً، وحتى من دون إنترنت.
choose-language = اختاروا لغتكم
skip-to-content = إلى المحتوى
share = مشاركة
received = اختير لكم
draft = لم يراجع أحد هذه الترجمة بعد.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = اليوم
nav-library = كتيّبات
nav-near = قريب منكم
nav-us = نحن
nav-label = القائمة

## Today

today-title = معاً اليوم
how-old = كم عمر طفلكم؟
how-old-why = هكذا نختار ما يناسب طفلكم. نحن لا نرى العمر.
another-one = شيء آخر

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [zero] { NUMBER($minutes) } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { NUMBER($minutes) } دقائق
    [many] { NUMBER($minutes) } دقيقة
   *[other] { NUMBER($minutes) } دقيقة
}
# $from, $until (number): months
ages-months = { $from ->
    [0] { $until ->
        [zero] حتى { NUMBER($until) } شهر
        [one] حتى شهر واحد
        [two] حتى شهرين
        [few] حتى { NUMBER($until) } أشهر
        [many] حتى { NUMBER($until) } شهراً
        *[other] حتى { NUMBER($until) } شهر
    }
   *[other] { $until ->
        [zero] من { NUMBER($from) } إلى { NUMBER($until) } شهر
        [one] من { NUMBER($from) } إلى شهر واحد
        [two] من { NUMBER($from) } إلى شهرين
        [few] من { NUMBER($from) } إلى { NUMBER($until) } أشهر
        [many] من { NUMBER($from) } إلى { NUMBER($until) } شهراً
        *[other] من { NUMBER($from) } إلى { NUMBER($until) } شهر
    }
}
# $from, $until (number): years
ages-years = { $from ->
    [0] { $until ->
        [zero] حتى { NUMBER($until) } سنة
        [one] حتى سنة واحدة
        [two] حتى سنتين
        [few] حتى { NUMBER($until) } سنوات
        [many] حتى { NUMBER($until) } سنة
        *[other] حتى { NUMBER($until) } سنة
    }
   *[other] { $until ->
        [zero] من { NUMBER($from) } إلى { NUMBER($until) } سنة
        [one] من { NUMBER($from) } إلى سنة واحدة
        [two] من { NUMBER($from) } إلى سنتين
        [few] من { NUMBER($from) } إلى { NUMBER($until) } سنوات
        [many] من { NUMBER($from) } إلى { NUMBER($until) } سنة
        *[other] من { NUMBER($from) } إلى { NUMBER($until) } سنة
    }
}
# $from (number): months, $until (number): years
ages-mixed = من { NUMBER($from) } شهراً إلى { NUMBER($until) } سنوات
what-you-need = ما تحتاجون إليه
what-you-do = خطوة خطوة
what-you-ask = اسألوا أو قولوا
words = كلمات
why = لماذا؟
done = فعلنا هذا
done-today = فعلتم هذا معاً. جميل!
undo = تراجع
keep = حفظ
kept = محفوظ
# $age (text): an age, such as "2 jaar"
for-age = العمر: { $age }

## Kinds of activity

kind-read = نقرأ
kind-talk = نتكلّم
kind-sing = نغنّي
kind-move = نتحرّك
kind-count = نعدّ
kind-make = نصنع
kind-go-out = نخرج

## Ages, as one taps them

band-baby = أقل من سنة
band-one = سنة واحدة
band-two = سنتان
band-three = ٣ سنوات
band-four = من ٤ إلى ٦ سنوات

## Dutch beside the home language

text-switch = لغة النص
# The name of this language, for the switch that shows the text in it.
text-home = العربية
text-both = اللغتان
text-dutch = Nederlands

## Listening

listen = استمعوا
listen-dutch = استمعوا بالهولندية
# Said where the phone has no voice for this very language.
no-voice = لا يوجد صوت عربي في هذا الهاتف.
no-dutch-voice = لا يوجد صوت هولندي في هذا الهاتف.

## The library

library-title = كتيّبات وقصص
library-description = كتيّبات فيها أشياء تفعلونها معاً، وقصص تقرؤونها لطفلكم.
filter-age = العمر
filter-kind = النشاط
filter-all = الكل
filter-nothing = لا يوجد شيء هنا بعد. اختاروا عمراً آخر أو نشاطاً آخر.
stories = قصص
# $count (number): how many activities
booklet = { $count ->
    [zero] { NUMBER($count) } نشاط
    [one] نشاط واحد
    [two] نشاطان
    [few] { NUMBER($count) } أنشطة
    [many] { NUMBER($count) } نشاطاً
   *[other] { NUMBER($count) } نشاط
}
theme-now = هذا كتيّبنا الآن
theme-is-now = هذا كتيّبكم الآن
# $count (number): how many pages
story-pages = { $count ->
    [zero] { NUMBER($count) } صفحة
    [one] صفحة واحدة
    [two] صفحتان
    [few] { NUMBER($count) } صفحات
    [many] { NUMBER($count) } صفحة
   *[other] { NUMBER($count) } صفحة
}
# $number (number): which page
story-page = الصفحة { NUMBER($number) }
the-end = انتهت القصة. مرة أخرى؟
# On the card of a story, after the number of its pages.
no-words = بلا كلمات
tell-together = هذا كتاب بلا كلمات. انظروا جيداً واحكوا القصة معاً.
for-you = لكم
phrases = هكذا تُقال بالهولندية
phrases-why = تسمعون هذه الجمل كثيراً، مثلاً في المجموعة.

## The start: pregnancy and the first months

start-title = حمل أو مولود جديد؟
start-description = تكلّموا وغنّوا وانظروا مع طفلكم، من أيام الحمل.
start-pregnancy = والطفل ما زال في البطن
start-first-months = الأشهر الأولى
try-today = جرّبوا اليوم

## Us

us-title = نحن
us-description = ما فعلتموه معاً، وما اخترتموه.
garden-title = حديقتكم
garden-empty = هنا تنمو حديقتكم. كلما فعلتم شيئاً معاً، تفتّحت زهرة جديدة.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = أسبوع { DATETIME($day, style: "day") }: { $count ->
    [zero] { NUMBER($count) } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { NUMBER($count) } مرات
    [many] { NUMBER($count) } مرة
   *[other] { NUMBER($count) } مرة
}
# $count (number): what was done in all
garden-total = { $count ->
    [zero] فعلتم شيئاً معاً { NUMBER($count) } مرة.
    [one] فعلتم شيئاً معاً مرة واحدة.
    [two] فعلتم شيئاً معاً مرتين.
    [few] فعلتم شيئاً معاً { NUMBER($count) } مرات.
    [many] فعلتم شيئاً معاً { NUMBER($count) } مرة.
   *[other] فعلتم شيئاً معاً { NUMBER($count) } مرة.
}
favourites-title = أنشطتكم المحفوظة

## Children

children-title = الأطفال
children-why = نختار ما يناسب عمر طفلكم. الاسم ليس ضرورياً. نحن لا نرى شيئاً من هذا.
child-name = الاسم
child-born = شهر الولادة
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهران
        [few] { NUMBER($months) } أشهر
        [many] { NUMBER($months) } شهراً
       *[other] { NUMBER($months) } شهر
    }
    [one] سنة واحدة
    [two] سنتان
    [few] { NUMBER($years) } سنوات
    [many] { NUMBER($years) } سنة
   *[other] { NUMBER($years) } سنة
}
add-child = طفل آخر
remove-child = إزالة
child-removed = تمّت الإزالة.
for-whom = لمن؟

## The family on several phones

family-title = معاً على أكثر من هاتف
family-description = الشيء نفسه على كل هاتف: الأطفال والأزهار وما تحفظونه.
family-private = هواتفكم وحدها تقرأ هذا. نحن لا نستطيع.
family-start = استخدموه على هاتف آخر
family-scan = صوّروا هذا الرمز بكاميرا الهاتف الآخر.
family-qr = رمز عائلتكم المربّع
family-type = أو اكتبوا هناك هذا الرمز:
family-care = لا تعطوا الرمز إلا لمن هو من عائلتكم.
family-copy = انسخوا الرمز
family-sure = نعم، افعلوا ذلك
family-closing = نمحو العائلة القديمة من الخادم عندما يعود الإنترنت.
join-title = هل عندكم رمز؟
join-why = صوّروا رمز الهاتف الآخر بالكاميرا، أو اكتبوه هنا. يبقى ما على الهاتفين.
join-label = الرمز
join = انضمّوا
# $symbol (text): one letter
join-bad-symbol = لا يوجد { $symbol } في الرمز. انظروا مرة أخرى.
# $count (number): letters and digits
join-length = في الرمز ٢٧ حرفاً ورقماً. هنا { NUMBER($count) }.
join-wrong = حرف واحد غير صحيح. انظروا مرة أخرى.
join-asked-title = هل تنضمّون إلى هذه العائلة؟
join-asked = سترون الشيء نفسه على الهاتفين. ولا يضيع شيء.
join-yes = نعم، ننضمّ
join-no = لا
sync-never = لم يُشارَك بعد.
sync-now = حُدِّث الآن.
# $count (number)
sync-minutes = { $count ->
    [zero] حُدِّث الآن.
    [one] حُدِّث قبل دقيقة.
    [two] حُدِّث قبل دقيقتين.
    [few] حُدِّث قبل { NUMBER($count) } دقائق.
    [many] حُدِّث قبل { NUMBER($count) } دقيقة.
   *[other] حُدِّث قبل { NUMBER($count) } دقيقة.
}
# $count (number)
sync-hours = { $count ->
    [zero] حُدِّث الآن.
    [one] حُدِّث قبل ساعة.
    [two] حُدِّث قبل ساعتين.
    [few] حُدِّث قبل { NUMBER($count) } ساعات.
    [many] حُدِّث قبل { NUMBER($count) } ساعة.
   *[other] حُدِّث قبل { NUMBER($count) } ساعة.
}
# $count (number)
sync-days = { $count ->
    [zero] حُدِّث اليوم.
    [one] حُدِّث قبل يوم.
    [two] حُدِّث قبل يومين.
    [few] حُدِّث قبل { NUMBER($count) } أيام.
    [many] حُدِّث قبل { NUMBER($count) } يوماً.
   *[other] حُدِّث قبل { NUMBER($count) } يوم.
}
sync-waiting = يتابع عندما يعود الإنترنت.
sync-closed = هذه العائلة مغلقة. اطلبوا الرمز الجديد.
sync-update-needed = الهاتف الآخر أحدث. حدّثوا هذا التطبيق.
sync-too-large = ما تريدون مشاركته كثير جداً. كل شيء يبقى على هذا الهاتف.
lost-title = هل ضاع هاتف؟
lost-why = تحصلون على رمز جديد. الهاتف الضائع يحتفظ بما عليه، ولا يرى شيئاً جديداً.
lost = اصنعوا رمزاً جديداً
leave-title = التوقف على هذا الهاتف
leave-why = هذا الهاتف لا يشارك شيئاً بعد الآن. ما عليه يبقى.
leave = توقفوا هنا
close-title = المحو من الخادم
close-why = ينساكم الخادم. كل هاتف يحتفظ بما عليه، ولا يشارك شيئاً بعد الآن.
close = امحوا من الخادم
carry-over = هل بدأتم في المتصفح؟ أحضروا عائلتكم إلى هنا.
notice-joined = تمّ. هواتفكم الآن معاً.
notice-copied = نُسخ الرمز.

## This phone

phone-title = هذا الهاتف
phone-description = ما يحفظه هذا الهاتف، وكيف تنقلونه إلى هاتف آخر.
# $size (number): megabytes, never 0
storage-used = التطبيق يستعمل { NUMBER($size) } ميغابايت.
storage-persistent = هذا الهاتف يحفظ كل شيء لكم.
storage-not-persistent = قد يمسح الهاتف كل هذا عندما تقلّ المساحة.
storage-ask = حفظ دائم
colours = الألوان
colours-auto = مثل الهاتف
colours-light = فاتحة
colours-dark = داكنة
export-title = احتفظوا بنسخة
export-why = تحصلون على ملف فيه ما فعلتموه. هذا مفيد لهاتف جديد.
export = إنشاء نسخة
import-title = استرجعوا نسخة
import-why = اختاروا الملف. وما على هذا الهاتف يبقى أيضاً.
import = اختيار ملف
erase-title = مسح كل شيء
erase-why = سيُمسح من هذا الهاتف كل ما فعلتموه واخترتموه. ولا يمكن التراجع عن ذلك.
erase = مسح كل شيء
erase-sure = نعم، مسح كل شيء
erase-no = لا، إبقاء كل شيء

## Add to the home screen

install-title = على شاشتكم الرئيسية
install-description = ضعوا Thuistaal على هاتفكم. عندها يعمل مثل أي تطبيق، حتى من دون إنترنت.
install-button = إضافة إلى هاتفي
install-android = Android
install-android-first = اضغطوا على النقاط الثلاث في الأعلى.
install-android-second = اختاروا «تثبيت التطبيق» أو «إضافة إلى الشاشة الرئيسية».
install-android-third = اضغطوا على «تثبيت».
install-ios = iPhone
install-ios-first = افتحوا هذه الصفحة في Safari.
install-ios-second = اضغطوا في الأسفل على المربّع الذي فيه سهم.
install-ios-third = اختاروا «إضافة إلى الشاشة الرئيسية».
install-ios-note = على iPhone يبدأ التطبيق فارغاً. خذوا أولاً رمز عائلتكم، أو احتفظوا بنسخة.

## About

about-title = عن Thuistaal
about-description = ما هو Thuistaal، وماذا يحفظ، ومن راجع الترجمة.
about-what = ما هو؟
about-what-text = يتعلّم الطفل الكلام مع الناس الذين يحبّهم. وأفضل لغة لذلك هي لغة البيت. هنا تجدون كل يوم شيئاً صغيراً تفعلونه معاً. هذا مجاني، ولا تحتاجون إلى أي شيء.
about-trust = ماذا نعرف عنكم؟
about-trust-text = لا شيء. لا يوجد حساب، ولا أحد يرى ما تفعلونه. كل شيء محفوظ على هواتفكم أنتم. هل تشاركونه مع هاتف آخر؟ عندها أيضاً أنتم وحدكم تستطيعون قراءته.
about-languages = اللغات
about-languages-text = النص الهولندي والنص الإنجليزي كتبناهما بأنفسنا. واللغات الأخرى مترجمة.
about-sources = من أين جاء هذا؟
about-sources-text = الحديث معاً عن كتاب أو صورة مفيد. ويفيد أكثر عندما يحكي طفلكم بنفسه. درس الباحثون هذا جيداً. لذلك يترك كل سؤال الكلام لطفلكم.
mistake-title = هل ترون خطأ؟
mistake-why = اكتبوا ما هو غير صحيح. يبقى على هاتفكم حتى تشاركوه.
mistake-label = ما هو غير الصحيح؟
mistake-keep = حفظ
mistake-kept = هذا ما حفظتموه
mistake-share = مشاركة
mistake-forget = إزالة
review-source = كتبناه بأنفسنا
review-draft = لم يراجعه بعد شخص يتكلّم هذه اللغة في البيت
review-reviewed = تمّت مراجعته

## When nothing is there

not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما الرابط قديم. يمكنكم أن تكملوا من هنا.
to-today = إلى صفحة اليوم
loading = لحظة …

## What the app has to say

notice-storage-blocked = هذا الهاتف لا يسمح للتطبيق بالحفظ. كل شيء يعمل، لكن ما تفعلونه سيضيع.
notice-storage-full = الهاتف ممتلئ. آخر ما فعلتموه لم يُحفظ بعد. أفرغوا بعض المساحة.
notice-set-aside = لم نستطع قراءة شيء ما، فوضعناه جانباً. وأعدنا لكم آخر نسخة سليمة.
notice-update = هناك إصدار جديد.
notice-update-now = تحديث الآن
notice-imported = تمّ استرجاع النسخة.
notice-not-imported = لا نستطيع قراءة هذا الملف. لم يتغيّر شيء.
notice-offline-ready = جاهز. الآن يعمل كل شيء من دون إنترنت أيضاً.
notice-not-loaded = لا نستطيع تحميل هذا الآن. حاولوا مرة أخرى لاحقاً.
notice-changed = تغيّر شيء في مجموعة حفظتموها.
notice-close = إغلاق
broken-text = حدث خطأ ما. لكن ما فعلتموه محفوظ.
broken-reload = فتح من جديد
