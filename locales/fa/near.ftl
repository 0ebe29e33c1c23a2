### The neighbourhood: places, times, preschool, and whom to ask.

near-title = نزدیک شما
near-description = جاهایی برای شما و کودکتان: دیدار آزاد، voorschool، کتابخانه، کلاس زبان.
near-choose = شهر خود را انتخاب کنید
demo-label = ساختگی
demo-explained = این شهر وجود ندارد. همه‌چیز اینجا ساختگی است، برای امتحان کردن برنامه.
timetable = همه‌ی گروه‌ها
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
# $until (number): cents
cost-up-to = تا { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } تا { EURO($until) }
# $from (number): cents
cost-above = از { EURO($from) }
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

near-mine = این شهر ماست
near-is-mine = شهر شما
near-what = آنچه برای شما و کودکتان هست
near-filter = آنچه مناسب شماست انتخاب کنید
near-nothing = با این انتخاب حالا چیزی نیست. چیز دیگری انتخاب کنید.
filter-neighbourhood = محله
filter-spoken = زبان آنجا
this-week = این هفته
this-week-none = در هفت روز آینده برنامه‌ای نیست. پایین‌تر ببینید چه وقت هست.
day-today = امروز
day-tomorrow = فردا
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") } { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = هر هفته: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] هر هفته: { $days }
   *[other] هر { NUMBER($weeks) } هفته یک بار: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = بعد از آن دوباره: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = نوبت بعدی: { $day }
cancel-illness = برگزار نمی‌شود: کسی بیمار است.
cancel-too-few = برگزار نمی‌شود: تعداد کم است.
cancel-building = برگزار نمی‌شود: محل بسته است.
cancel-other = برگزار نمی‌شود.
closed-autumn = بسته: تعطیلات پاییز
closed-winter = بسته: تعطیلات زمستان
closed-spring = بسته: تعطیلات ماه فوریه
closed-may = بسته: تعطیلات ماه مه
closed-summer = بسته: تعطیلات تابستان
closed-easter-monday = بسته: روز دوم عید پاک
closed-kings-day = بسته: جشن روز پادشاه
closed-liberation-day = بسته: روز آزادی هلند
closed-ascension = بسته: عید مسیحی عروج
closed-whit-monday = بسته: عید مسیحی پنجاهه
closed-day-off = این روز بسته است
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = برای کودکان { $ages }
for-parents = برای پدر و مادرها
parent-stays = شما کنار کودک می‌مانید
parent-leaves = کودکتان اینجا بدون شما بازی می‌کند
# $names (text): things, one after the other
bring-title = همراه بیاورید: { $names }
bring-socks = جوراب ضد لغزش یا دمپایی
bring-play-clothes = لباسی که کثیف شدنش عیبی ندارد
bring-drink = نوشیدنی
bring-nappies = پوشک
bring-notebook = قلم و کاغذ
bring-booklet = کتابچه‌ی خودتان
# $names (text): people, one after the other
who-title = چه کسی آنجاست: { $names }
who-guide = یک راهنما
who-nurse = یک پرستار
who-volunteer = یک داوطلب
who-teacher = معلم
who-librarian = کسی از کتابخانه
who-midwife = قابله (verloskundige)
who-coach = کسی از گروه محله (wijkteam)
who-parents = پدر و مادرهای دیگر
# $day (text): a date, $name (text): a proper name
checked-by = تاریخ بررسی: { DATETIME($day) }، از طرف { $name }.
session-stale = مدت زیادی از آخرین بررسی گذشته است. اول بپرسید هنوز درست است یا نه.
# $day (text): a date
timetable-of = تاریخ این ساعت‌ها: { DATETIME($day) }.
map = روی نقشه
call = زنگ بزنید
save-session = این گروه را نگه دارید
session-saved = نگه داشته شد
saved-title = گروه‌های شما
# $day (text): a day, as in "Friday 4 December"
add-date = در تقویم بگذارید: { $day }
add-series = همه‌ی روزها را در تقویم بگذارید
feed-title = همه‌چیز در تقویم شما
feed-why = ساعت‌ها در تقویم شما خودبه‌خود به‌روز می‌شود. آنجا می‌بینید چه چیزی برگزار نمی‌شود.
feed-follow = در تقویم دنبال کنید
feed-type = نشد؟ این نشانی را به تقویم بدهید:
changed-title = چیزی عوض شده است
change-gone = این گروه دیگر نیست.
# $when (text): days and times
change-time = زمان تازه: { $when }
# $place (text): a proper name
change-place = جای تازه: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = برگزار نمی‌شود: { $day }

## The preschool guide

preschool-title = رفتن به voorschool
preschool-description = چیست، یک روز چطور می‌گذرد، چقدر هزینه دارد و چطور ثبت‌نام می‌کنید.
cost-here = اینجا چقدر هزینه دارد؟
cost-choose = اول شهرتان را انتخاب کنید. آن‌وقت هزینه‌ی آنجا را می‌بینید.
cost-allowance = آیا kinderopvangtoeslag می‌گیرید؟
cost-indication = کودکتان «extra spelen en leren» دارد؟
cost-income = با هم در یک سال چقدر درآمد دارید؟
cost-hours = چند ساعت در هفته؟
answer-yes = بله
answer-no = نه
# $hours (number)
hours-option = { NUMBER($hours) } ساعت
# $cents (number): an amount a month
cost-estimate = تقریباً ماهی { EURO($cents) }
cost-estimate-why = این مبلغ تقریبی است، میانگین همه‌ی ماه‌های سال. انتخاب‌های شما را نگه نمی‌داریم.
cost-unknown = این در نوشته‌های شهرداری نیست. بپرسید.
steps-why = روی هر چه انجام شد بزنید. پیش خودتان می‌ماند.
bring-first-day = برای روز اول همراه بیاورید
phrases-first-day = هلندی برای روز اول

## Somebody to ask

ask-title = از چه کسی بپرسم؟
ask-description = انتخاب کنید دنبال چه هستید. آن‌وقت می‌بینید چه کسی با شما همفکری می‌کند.
ask-choose = شهرتان را انتخاب کنید. آن‌وقت می‌بینید کجا بروید.
ask-nobody = اینجا هنوز کسی را برای این نمی‌شناسیم. از مرکز سلامت کودک (consultatiebureau) بپرسید.
need-talk = حرف زدن و رشد کودکم
need-talk-text = پرستار مرکز سلامت کودک (consultatiebureau) با شما همفکری می‌کند. سؤال کردن همیشه خوب است.
need-meet = بازی و دیدن پدر و مادرهای دیگر
need-meet-text = در دیدار آزاد (inloop) کودکتان بازی می‌کند. شما پدر و مادرهای دیگر را می‌بینید.
need-read = کتاب و کتاب‌خوانی
need-read-text = کودکتان از کتابخانه رایگان کتاب امانت می‌گیرد. گاهی کسی در خانه برایش کتاب می‌خواند.
need-dutch = یادگیری هلندی
need-dutch-text = برای پدر و مادرها کلاس و گروه هست. زبان خودتان همچنان مهم است.
need-preschool = دیدن voorschool
need-preschool-text = اول با هم بروید و ببینید. آمدن اختیاری است: شما تصمیم می‌گیرید.
need-pregnant = من باردارم
need-pregnant-text = قابله (verloskundige) گروه‌های نزدیک را می‌شناسد. می‌توانید کسی را همراه ببرید.
need-young = پدر یا مادر جوانی هستم
need-young-text = گروه‌هایی با پدر و مادرهای جوان دیگر هست. فقط آنچه را بخواهید می‌گویید.
need-money = پول، نامه یا خانه
need-money-text = گروه محله (wijkteam) با شما همفکری می‌کند. گفتگو رایگان است.
