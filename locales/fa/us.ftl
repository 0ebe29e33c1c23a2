### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = سال شما
year-description = کارهایی که با هم انجام دادید. درخت فقط بزرگ‌تر می‌شود.
year-empty = درخت شما اینجا سبز می‌شود. هر بار با هم، یک برگ تازه.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] درخت شما { NUMBER($count) } برگ دارد. هر بار با هم، یک برگ.
       *[other] درخت شما { NUMBER($count) } برگ دارد. هر بار با هم، یک برگ.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] درخت { NUMBER($count) } میوه هم دارد: برای هر کتابچه‌ی کامل، یک میوه.
       *[other] درخت { NUMBER($count) } میوه هم دارد: برای هر کتابچه‌ی کامل، یک میوه.
    }
# All children of the family taken together
year-together = با هم
year-months = ماه به ماه
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }: { NUMBER($count) } بار
       *[other] { $month }: { NUMBER($count) } بار
    }
year-kinds = آنچه انجام دادید
# $count (number): how often
year-times =
    { $count ->
        [one] { NUMBER($count) } بار
       *[other] { NUMBER($count) } بار
    }
year-words = کلمه‌هایی که با هم دیدید و شنیدید
year-print = چاپ

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = برای voorschool
teacher-description = برگه‌ای درباره‌ی کودکتان، برای معلم. به دو زبان.
teacher-why = شما انتخاب می‌کنید چه کسی این را ببیند. نشانش بدهید یا چاپش کنید. از این موبایل بیرون نمی‌رود.
teacher-about = درباره‌ی کودک من
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } ماه
       *[other] { NUMBER($months) } ماه
    }
    [one] { NUMBER($years) } سال
   *[other] { NUMBER($years) } سال
}
teacher-speaks = زبان ما در خانه
teacher-did = این کارها را در خانه انجام دادیم
teacher-likes = کودک من دوست دارد از این‌ها حرف بزند
teacher-words = در خانه این‌طور می‌گوییم
teacher-tip = تصویری را نشان بدهید و صبر کنید. کودک من دوست دارد تعریف کند، به زبان ما هم.
teacher-empty = هنوز چیزی اینجا نیست. اول با هم کاری انجام دهید.
# On a button beside something that stands on the sheet
teacher-leave-out = از برگه بردارید

## Accessibility, as it was tested

access-title = استفاده‌ی آسان برای همه
access-description = Thuistaal برای همه است. اینجا می‌خوانید چه چیزی خوب کار می‌کند و چه چیزی هنوز نه.
access-status = تا کجا رسیده‌ایم
access-status-text = ما قاعده‌های WCAG 2.2، سطح AA، را دنبال می‌کنیم. بیشترشان را رعایت کرده‌ایم. هنوز کسی از بیرون این را بررسی نکرده است.
access-tested = چه چیزی را آزمایش می‌کنیم
access-tested-text = برنامه‌ای به نام axe همه جور صفحه را بررسی می‌کند. با هر نسخه‌ی تازه دوباره نگاه می‌کند، در رنگ روشن و تاریک. همه‌ی کارها فقط با صفحه‌کلید هم شدنی است.
access-limits = چه چیزی هنوز خوب کار نمی‌کند
access-limit-voice = بعضی موبایل‌ها برای بعضی زبان‌ها صدا ندارند. برای تیگرینیا و سومالیایی تقریباً هیچ‌وقت صدا نیست.
access-limit-readers = برنامه‌های صفحه‌خوان را هنوز روی موبایل واقعی آزمایش نکرده‌ایم.
access-limit-drafts = ترجمه‌ها نسخه‌ی اول‌اند. کسانی که در خانه به این زبان‌ها حرف می‌زنند بازبینی‌شان می‌کنند.
access-limit-old = در موبایل خیلی قدیمی همه‌چیز را می‌خوانید، ولی چیزی نگه داشته نمی‌شود.
access-report = چیزی کار نمی‌کند؟
access-report-text = به کسی بگویید که لینک را به شما داد. یا اشتباه را در صفحه‌ی «درباره‌ی Thuistaal» بنویسید.
access-law = کسی کمکتان نمی‌کند؟
access-law-text = آن‌وقت می‌توانید به اداره‌ی Nationale ombudsman بروید. رایگان است.
# $day (text): the day on which this was written
access-day = تاریخ نوشتن: { DATETIME($day, style: "long") }.

# A link to a text with the licences of the software that the app is made of.
licences-title = مجوزها: این برنامه از چه ساخته شده است
