### The neighbourhood: places, times, preschool, and whom to ask.

near-title = قريب منكم
near-description = أماكن لكم ولطفلكم: زيارات بلا موعد، ومجموعات voorschool، ومكتبة، ودروس لغة.
near-choose = اختاروا بلديتكم
demo-label = مثال خيالي
demo-explained = هذه المدينة غير موجودة. كل شيء هنا من الخيال، لتجربة التطبيق.
timetable = كل أسبوع
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
# $day (text): a date
session-next = المرة القادمة: { DATETIME($day, style: "day") }
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
cost-table = سعر الساعة، حسب الدخل السنوي
# $until (number): cents
cost-up-to = حتى { EURO($until) }
# $from, $until (number): cents
cost-between = من { EURO($from) } إلى { EURO($until) }
# $from (number): cents
cost-above = ابتداءً من { EURO($from) }
# $cents (number)
cost-an-hour = { EURO($cents) } في الساعة
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
