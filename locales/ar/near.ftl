### The neighbourhood: places, times, preschool, and whom to ask.

near-title = قريب منكم
near-description = أماكن لكم ولطفلكم: زيارات بلا موعد، ومجموعات voorschool، ومكتبة، ودروس لغة.
near-choose = اختاروا بلديتكم
demo-label = مثال خيالي
demo-explained = هذه المدينة غير موجودة. كل شيء هنا من الخيال، لتجربة التطبيق.
timetable = كل المجموعات
no-timetable = لا توجد أوقات هنا بعد. اسألوا عنها في المكان نفسه.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] العربية
    [ti] التيغرينية
    [so] الصومالية
    [fa] الفارسية
    [pl] البولندية
    [uk] الأوكرانية
    [es] الإسبانية
    [de] الألمانية
    [ku] الكردية
    [kmr] الكردية
    [tr] التركية
    [en] الإنجليزية
   *[other] { $tag }
}
places = أماكن
preschool = مجموعة voorschool
# $start, $end (text): times of day
session-time = من { DATETIME($start) } إلى { DATETIME($end) }
session-over = انتهى هذا النشاط.
free = مجاناً
# $cents (number): what it costs
costs = السعر: { EURO($cents) }
ask-cost = اسألوا عن السعر
# $names (text): names of languages
languages = يتكلّمون هنا: { $names }
registration-needed = سجّلوا أولاً
registration-not-needed = بلا تسجيل
ask-address = اسألوا عن العنوان
# $source (text): a document, $day (text): a date
source-checked = المصدر: { $source }. تاريخ المراجعة: { DATETIME($day) }.
# $day (text): a date
valid-until = صالح حتى { DATETIME($day) }.
past-valid = هذه المعلومات لم تعد صالحة. اسألوا ما القاعدة الآن.
# $weeks (number)
weeks-a-year = { $weeks ->
    [zero] { NUMBER($weeks) } أسبوع في السنة
    [one] أسبوع واحد في السنة
    [two] أسبوعان في السنة
    [few] { NUMBER($weeks) } أسابيع في السنة
    [many] { NUMBER($weeks) } أسبوعاً في السنة
   *[other] { NUMBER($weeks) } أسبوع في السنة
}
# $hours (number)
hours-a-week = { $hours ->
    [zero] { NUMBER($hours) } ساعة في الأسبوع
    [one] ساعة واحدة في الأسبوع
    [two] ساعتان في الأسبوع
    [few] { NUMBER($hours) } ساعات في الأسبوع
    [many] { NUMBER($hours) } ساعة في الأسبوع
   *[other] { NUMBER($hours) } ساعة في الأسبوع
}
# $cents (number): an amount a month
cost-from = ابتداءً من { EURO($cents) } في الشهر، من دون دعم kinderopvangtoeslag
# $until (number): cents
cost-up-to = حتى { EURO($until) }
# $from, $until (number): cents
cost-between = من { EURO($from) } إلى { EURO($until) }
# $from (number): cents
cost-above = ابتداءً من { EURO($from) }
place-drop-in = زيارة ولعب بلا موعد (inloop)
place-preschool = مجموعة ما قبل المدرسة (voorschool)
place-library = مكتبة
place-language-lessons = تعلّم الهولندية
place-parent-meeting = مع آباء وأمهات آخرين
place-clinic = عيادة الأطفال الصغار (consultatiebureau)
place-neighbourhood-team = مساعدة في الحي
place-support = دعم
place-antenatal = للحوامل
place-community-centre = مركز الحي
session-drop-in = زيارة بلا موعد (inloop)
session-open-hour = تفضّلوا، الباب مفتوح
session-parent-meeting = لقاء الأهل
session-language-lesson = درس هولندية
session-library = قراءة للأطفال
session-antenatal = مجموعة الحوامل

near-mine = هذه بلديتنا
near-is-mine = بلديتكم
near-what = ما يوجد لكم ولطفلكم
near-filter = اختاروا ما يناسبكم
near-nothing = لا يوجد الآن شيء يناسب هذا. اختاروا شيئاً آخر.
filter-neighbourhood = الحي
filter-spoken = يتكلّمون هنا
this-week = هذا الأسبوع
this-week-none = لا يوجد شيء في الأيام السبعة القادمة. تجدون المواعيد التالية في الأسفل.
day-today = اليوم
day-tomorrow = غداً
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") } { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = كل أسبوع: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [zero] كل { NUMBER($weeks) } أسبوع: { $days }
    [one] كل أسبوع: { $days }
    [two] مرة كل أسبوعين: { $days }
    [few] مرة كل { NUMBER($weeks) } أسابيع: { $days }
    [many] مرة كل { NUMBER($weeks) } أسبوعاً: { $days }
   *[other] مرة كل { NUMBER($weeks) } أسبوع: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = بعدها من جديد: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = المرة القادمة: { $day }
cancel-illness = أُلغي هذه المرة: هناك شخص مريض.
cancel-too-few = أُلغي هذه المرة: عدد الناس قليل.
cancel-building = أُلغي هذه المرة: المكان مغلق.
cancel-other = أُلغي هذه المرة.
closed-autumn = مغلق: عطلة المدارس في الخريف
closed-winter = مغلق: عطلة المدارس في الشتاء
closed-spring = مغلق: عطلة المدارس في الربيع
closed-may = مغلق: عطلة المدارس في مايو
closed-summer = مغلق: عطلة المدارس في الصيف
closed-easter-monday = مغلق: عطلة رسمية (عيد الفصح)
closed-kings-day = مغلق: عطلة رسمية (عيد الملك)
closed-liberation-day = مغلق: عطلة رسمية (عيد التحرير)
closed-ascension = مغلق: عطلة رسمية (عيد الصعود)
closed-whit-monday = مغلق: عطلة رسمية (عيد العنصرة)
closed-day-off = مغلق في هذا اليوم
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = للأطفال { $ages }
for-parents = للأهل
parent-stays = تبقون مع طفلكم
parent-leaves = طفلكم يلعب هنا من دونكم
# $names (text): things, one after the other
bring-title = خذوا معكم: { $names }
bring-socks = جوارب لا تنزلق أو خفّ للبيت
bring-play-clothes = ثياب لا بأس أن تتّسخ
bring-drink = شيء للشرب
bring-nappies = حفاضات
bring-notebook = قلم وورق
bring-booklet = كتيّبكم
# $names (text): people, one after the other
who-title = من تجدون هناك: { $names }
who-guide = شخص من فريق المجموعة
who-nurse = ممرضة
who-volunteer = شخص متطوّع
who-teacher = المعلّمة أو المعلّم
who-librarian = شخص من المكتبة
who-midwife = قابلة
who-coach = شخص من فريق الحي (wijkteam)
who-parents = آباء وأمهات آخرون
# $day (text): a date, $name (text): a proper name
checked-by = تاريخ المراجعة: { DATETIME($day) }. المراجعة من: { $name }.
session-stale = مرّ وقت طويل على مراجعة هذا. اسألوا أولاً هل ما زال صحيحاً.
# $day (text): a date
timetable-of = كُتبت هذه الأوقات في { DATETIME($day) }.
map = على الخريطة
call = اتصال
save-session = حفظ هذه المجموعة
session-saved = محفوظة
saved-title = مجموعاتكم
# $day (text): a day, as in "Friday 4 December"
add-date = في تقويمكم: { $day }
add-series = كل الأيام في تقويمكم
feed-title = كل شيء في تقويمكم
feed-why = تقويم هاتفكم يتابع الأوقات. وإذا أُلغي شيء، ترونه هناك.
feed-follow = متابعة في تقويمكم
feed-type = ألم ينجح ذلك؟ أعطوا تقويمكم هذا العنوان:
changed-title = تغيّر شيء
change-gone = هذه المجموعة لم تعد موجودة.
# $when (text): days and times
change-time = وقت آخر: { $when }
# $place (text): a proper name
change-place = مكان آخر: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = أُلغي: { $day }

## The preschool guide

preschool-title = الذهاب إلى مجموعة voorschool
preschool-description = ما هي المجموعة، وكيف يمرّ اليوم، وكم السعر، وكيف تسجّلون طفلكم.
cost-here = كم السعر هنا؟
cost-choose = اختاروا بلديتكم أولاً. عندها ترون السعر هناك.
cost-allowance = هل تحصلون على دعم kinderopvangtoeslag؟
cost-indication = هل حصلتم على نصيحة «المزيد من اللعب والتعلّم» (extra spelen en leren)؟
cost-income = كم دخلكم معاً في السنة؟
cost-hours = كم ساعة في الأسبوع؟
answer-yes = نعم
answer-no = لا
# $hours (number)
hours-option = { $hours ->
    [zero] { NUMBER($hours) } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { NUMBER($hours) } ساعات
    [many] { NUMBER($hours) } ساعة
   *[other] { NUMBER($hours) } ساعة
}
# $cents (number): an amount a month
cost-estimate = نحو { EURO($cents) } في الشهر
cost-estimate-why = هذا مبلغ تقريبي، وهو متوسط السنة كلها. نحن لا نحفظ ما تختارونه.
cost-unknown = هذا غير مذكور في وثائق البلدية. اسألوا عنه.
steps-why = اضغطوا على كل خطوة انتهيتم منها. هذا يبقى عندكم.
bring-first-day = خذوا معكم في اليوم الأول
phrases-first-day = جمل هولندية لليوم الأول

## Somebody to ask

ask-title = من يمكنني أن أسأل؟
ask-description = اختاروا ما تبحثون عنه. عندها ترون من يفكّر معكم.
ask-choose = اختاروا بلديتكم. عندها ترون إلى أين تذهبون.
ask-nobody = لا نعرف بعد من تسألون هنا. اسألوا في عيادة consultatiebureau.
need-talk = كيف يتكلّم طفلي وينمو
need-talk-text = ممرضة عيادة consultatiebureau تفكّر معكم. والسؤال مفيد دائماً.
need-meet = اللعب ولقاء أهل آخرين
need-meet-text = في الزيارة بلا موعد (inloop) يلعب طفلكم. وتلتقون آباء وأمهات آخرين.
need-read = كتب وقراءة للأطفال
need-read-text = من المكتبة يستعير طفلكم الكتب مجاناً. وأحياناً يأتي شخص إلى البيت ليقرأ له.
need-dutch = تعلّم الهولندية
need-dutch-text = هناك دروس ومجموعات للأهل. وتبقى لغتكم مهمة.
need-preschool = رؤية مجموعة voorschool
need-preschool-text = اذهبوا أولاً معاً وانظروا. المشاركة اختيارية: القرار لكم.
need-pregnant = أنا حامل
need-pregnant-text = القابلة تعرف مجموعات قريبة منكم. يمكنكم أن تأخذوا أحداً معكم.
need-young = أنا أمّ شابة أو أب شاب
need-young-text = هناك مجموعات مع آباء وأمهات شباب مثلكم. تحكون فقط ما تريدون.
need-money = مال أو رسائل أو سكن
need-money-text = فريق الحي (wijkteam) يفكّر معكم. والحديث مجاني.
