### The neighbourhood: places, times, preschool, and whom to ask.

near-title = نزدیک شما
near-description = جاهایی برای شما و کودکتان: دیدار آزاد، voorschool، کتابخانه، کلاس زبان.
near-choose = شهر خود را انتخاب کنید
demo-label = ساختگی
demo-explained = این شهر وجود ندارد. همه‌چیز اینجا ساختگی است، برای امتحان کردن برنامه.
timetable = هر هفته
no-timetable = هنوز ساعت‌ها را اینجا نداریم. از خودِ آن مرکز بپرسید.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] عربی
    [ti] تیگرینیا
    [so] سومالیایی
    [fa] فارسی
    [pl] لهستانی
    [uk] اوکراینی
    [es] اسپانیایی
    [de] آلمانی
    [ku] کردی
    [kmr] کردی
    [tr] ترکی
    [en] انگلیسی
   *[other] { $tag }
}
places = جاها
preschool = پیش از مدرسه (voorschool)
# $start, $end (text): times of day
session-time = { DATETIME($start) } تا { DATETIME($end) }
# $day (text): a date
session-next = نوبت بعدی: { DATETIME($day, style: "day") }
session-over = این برنامه تمام شده است.
free = رایگان
# $cents (number): what it costs
costs = هزینه: { EURO($cents) }
ask-cost = هزینه را بپرسید
# $names (text): names of languages
languages = زبان‌ها: { $names }
registration-needed = اول باید ثبت‌نام کنید
registration-not-needed = ثبت‌نام لازم نیست
ask-address = نشانی را بپرسید
# $source (text): a document, $day (text): a date
source-checked = منبع: { $source }. تاریخ بررسی: { DATETIME($day) }.
# $day (text): a date
valid-until = تا پایان { DATETIME($day) } معتبر است.
past-valid = این اطلاعات دیگر تازه نیست. بپرسید حالا چطور است.
# $weeks (number)
weeks-a-year = { NUMBER($weeks) } هفته در سال
# $hours (number)
hours-a-week = { NUMBER($hours) } ساعت در هفته
# $cents (number): an amount a month
cost-from = از ماهی { EURO($cents) }، بدون kinderopvangtoeslag
cost-table = هزینه‌ی هر ساعت، بر اساس درآمد سالانه
# $until (number): cents
cost-up-to = تا { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } تا { EURO($until) }
# $from (number): cents
cost-above = از { EURO($from) }
# $cents (number)
cost-an-hour = ساعتی { EURO($cents) }
place-drop-in = دیدار آزاد (inloop): بیایید و بازی کنید
place-preschool = پیش از مدرسه (voorschool)
place-library = کتابخانه
place-language-lessons = یادگیری هلندی
place-parent-meeting = با پدر و مادرهای دیگر
place-clinic = مرکز سلامت کودک (consultatiebureau)
place-neighbourhood-team = کمک در محله
place-support = کمک و همراهی
place-antenatal = بارداری
place-community-centre = خانه‌ی محله
session-drop-in = دیدار آزاد (inloop)
session-open-hour = بیایید و ببینید
session-parent-meeting = جلسه‌ی پدر و مادرها
session-language-lesson = کلاس هلندی
session-library = کتاب‌خوانی
session-antenatal = گروه بارداری
