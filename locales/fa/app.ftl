### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = هر روز چیزی برای خواندن، گفتن، آواز خواندن یا بازی با کودکتان. به زبان خودتان، رایگان، حتی بدون اینترنت.
choose-language = زبانتان را انتخاب کنید
skip-to-content = رفتن به متن
share = فرستادن
received = برای شما انتخاب شده
draft = این ترجمه هنوز بازبینی نشده است.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = امروز
nav-library = کتابچه‌ها
nav-near = نزدیک شما
nav-us = ما
nav-label = فهرست

## Today

today-title = امروز با هم
how-old = کودکتان چند ساله است؟
how-old-why = این‌طور چیزی مناسب سن او انتخاب می‌کنیم. ما سن او را نمی‌بینیم.
another-one = یک چیز دیگر

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } دقیقه
   *[other] { NUMBER($minutes) } دقیقه
}
# $from, $until (number): months
ages-months = { $from ->
    [0] تا { NUMBER($until) } ماه
   *[other] { NUMBER($from) } تا { NUMBER($until) } ماه
}
# $from, $until (number): years
ages-years = { $from ->
    [0] تا { NUMBER($until) } سال
   *[other] { NUMBER($from) } تا { NUMBER($until) } سال
}
# $from (number): months, $until (number): years
ages-mixed = { NUMBER($from) } ماه تا { NUMBER($until) } سال
what-you-need = لازم دارید
what-you-do = چطور بازی کنیم
what-you-ask = بپرسید یا بگویید
words = کلمه‌ها
why = چرا؟
done = انجام دادیم
done-today = با هم انجام دادید. چه خوب!
undo = نه، انجام نشد
keep = نگه دارید
kept = نگه داشته شد
# $age (text): an age, such as "2 jaar"
for-age = برای سن { $age }

## Kinds of activity

kind-read = خواندن
kind-talk = حرف زدن
kind-sing = آواز
kind-move = حرکت
kind-count = شمردن
kind-make = ساختن
kind-go-out = بیرون رفتن

## Ages, as one taps them

band-baby = زیر ۱ سال
band-one = ۱ سال
band-two = ۲ سال
band-three = ۳ سال
band-four = ۴ تا ۶ سال

## Dutch beside the home language

text-switch = زبان متن
# The name of this language, for the switch that shows the text in it.
text-home = فارسی
text-both = هر دو
text-dutch = Nederlands

## Listening

listen = گوش کنید
listen-dutch = به هلندی گوش کنید
# Said where the phone has no voice for this very language.
no-voice = این موبایل صدای فارسی ندارد.
no-dutch-voice = این موبایل صدای هلندی ندارد.

## The library

library-title = کتابچه‌ها و قصه‌ها
library-description = کتابچه‌هایی پر از بازی با هم، و قصه‌هایی برای بلند خواندن.
filter-age = سن
filter-kind = چه کاری
filter-all = همه
filter-nothing = هنوز چیزی برای این نداریم. سن دیگر یا کار دیگری انتخاب کنید.
stories = قصه‌ها
# $count (number): how many activities
booklet = { $count ->
    [one] { NUMBER($count) } بازی
   *[other] { NUMBER($count) } بازی
}
theme-now = حالا این کتابچه را کار می‌کنیم
theme-is-now = حالا این کتابچه را کار می‌کنید
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } صفحه
   *[other] { NUMBER($count) } صفحه
}
# $number (number): which page
story-page = صفحه‌ی { NUMBER($number) }
the-end = قصه تمام شد. یک بار دیگر؟
# On the card of a story, after the number of its pages.
no-words = بدون کلمه
tell-together = این کتاب کلمه ندارد. خوب نگاه کنید و با هم تعریف کنید.
for-you = برای شما
phrases = به هلندی این‌طور می‌گویند
phrases-why = این جمله‌ها را زیاد می‌شنوید، مثلاً در گروه.

## The start: pregnancy and the first months

start-title = باردارید یا نوزاد دارید؟
start-description = با نوزادتان حرف بزنید، آواز بخوانید و نگاهش کنید، از دوران بارداری.
start-pregnancy = با نوزاد توی شکم
start-first-months = ماه‌های اول
try-today = امروز امتحان کنید

## Us

us-title = ما
us-description = آنچه با هم انجام دادید و آنچه انتخاب کردید.
garden-title = باغ شما
garden-empty = باغ شما اینجا سبز می‌شود. هر بار با هم، یک گل تازه.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = هفته‌ی { DATETIME($day, style: "day") }: { $count ->
    [one] { NUMBER($count) } بار
   *[other] { NUMBER($count) } بار
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] شما { NUMBER($count) } بار با هم کاری انجام دادید.
   *[other] شما { NUMBER($count) } بار با هم کاری انجام دادید.
}
favourites-title = این‌ها را نگه داشتید

## Children

children-title = کودکان
children-why = با سن کودک، چیز مناسب را انتخاب می‌کنیم. نام لازم نیست. ما این‌ها را نمی‌بینیم.
child-name = نام
child-born = ماه و سال تولد
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } ماه
       *[other] { NUMBER($months) } ماه
    }
    [one] { NUMBER($years) } سال
   *[other] { NUMBER($years) } سال
}
add-child = یک کودک دیگر
remove-child = حذف کنید
child-removed = حذف شد.
for-whom = برای چه کسی؟

## The family on several phones

family-title = با هم روی چند موبایل
family-description = روی همه‌ی موبایل‌ها یکسان: کودکان، گل‌ها و آنچه نگه می‌دارید.
family-private = فقط موبایل‌های شما می‌توانند آن را بخوانند. ما نه.
family-start = روی موبایل دیگری هم
family-scan = این را با دوربین موبایل دیگر اسکن کنید.
family-qr = کد QR خانواده‌ی شما
family-type = یا این کد را آنجا بنویسید:
family-care = کد را فقط به کسی بدهید که از خانواده‌ی شماست.
family-copy = کد را کپی کنید
family-sure = بله، انجام بدهید
family-closing = وقتی اینترنت باشد، خانواده‌ی قبلی را از سرور پاک می‌کنیم.
join-title = کد دارید؟
join-why = کد موبایل دیگر را با دوربین اسکن کنید یا اینجا بنویسید. آنچه در هر دو هست می‌ماند.
join-label = کد
join = همراه شوید
# $symbol (text): one letter
join-bad-symbol = در کد { $symbol } وجود ندارد. دوباره نگاه کنید.
# $count (number): letters and digits
join-length = کد ۲۷ حرف و عدد دارد. این { NUMBER($count) } تا دارد.
join-wrong = یک حرف یا عدد درست نیست. دوباره خوب نگاه کنید.
join-asked-title = با این خانواده همراه می‌شوید؟
join-asked = آن‌وقت هر دو موبایل یکسان می‌شوند. چیزی گم نمی‌شود.
join-yes = بله، همراه می‌شوم
join-no = نه
sync-never = هنوز به موبایل دیگری فرستاده نشده است.
sync-now = همین حالا به‌روز شد.
# $count (number)
sync-minutes = { $count ->
    [one] { NUMBER($count) } دقیقه پیش به‌روز شد.
   *[other] { NUMBER($count) } دقیقه پیش به‌روز شد.
}
# $count (number)
sync-hours = { $count ->
    [one] { NUMBER($count) } ساعت پیش به‌روز شد.
   *[other] { NUMBER($count) } ساعت پیش به‌روز شد.
}
# $count (number)
sync-days = { $count ->
    [one] { NUMBER($count) } روز پیش به‌روز شد.
   *[other] { NUMBER($count) } روز پیش به‌روز شد.
}
sync-waiting = وقتی اینترنت باشد، ادامه می‌دهد.
sync-closed = این خانواده بسته شده است. کد تازه را بپرسید.
sync-update-needed = موبایل دیگر برنامه‌ی تازه‌تری دارد. این برنامه را به‌روز کنید.
sync-too-large = حجمش برای فرستادن زیاد است. همه‌چیز در همین موبایل می‌ماند.
lost-title = یک موبایل گم شده؟
lost-why = کد تازه‌ای می‌گیرید. هر چه در موبایل گم‌شده هست می‌ماند. ولی چیز تازه‌ای به آن نمی‌رسد.
lost = کد تازه بسازید
leave-title = جدا کردن این موبایل
leave-why = این موبایل دیگر چیزی نمی‌فرستد. هر چه در آن هست می‌ماند.
leave = این موبایل را جدا کنید
close-title = پاک کردن از سرور
close-why = سرور شما را فراموش می‌کند. هر چه در موبایل‌ها هست می‌ماند. ولی دیگر چیزی نمی‌فرستند.
close = از سرور پاک کنید
carry-over = در مرورگر شروع کرده‌اید؟ خانواده‌تان را به اینجا بیاورید.
notice-joined = انجام شد. موبایل‌های شما حالا با هم‌اند.
notice-copied = کد کپی شد.

## This phone

phone-title = این موبایل
phone-description = این موبایل چه چیزی نگه می‌دارد، و چطور آن را با خود ببرید.
# $size (number): megabytes, never 0
storage-used = برنامه { NUMBER($size) } مگابایت جا گرفته است.
storage-persistent = این موبایل آن را برایتان نگه می‌دارد.
storage-not-persistent = اگر جا کم شود، شاید موبایل این را پاک کند.
storage-ask = همیشه نگه دارید
colours = رنگ‌ها
colours-auto = مثل موبایل
colours-light = روشن
colours-dark = تاریک
export-title = یک نسخه نگه دارید
export-why = فایلی می‌گیرید از کارهایی که با هم انجام دادید. برای موبایل تازه خوب است.
export = یک نسخه بسازید
import-title = نسخه را برگردانید
import-why = فایل را انتخاب کنید. آنچه در این موبایل است هم می‌ماند.
import = فایل را انتخاب کنید
erase-title = پاک کردن همه‌چیز
erase-why = هرچه انجام دادید و انتخاب کردید از این موبایل پاک می‌شود. دیگر برنمی‌گردد.
erase = همه را پاک کنید
erase-sure = بله، همه را پاک کنید
erase-no = نه، نگه دارید

## Add to the home screen

install-title = روی صفحه‌ی اول موبایل
install-description = Thuistaal را روی موبایلتان بگذارید. آن‌وقت مثل یک برنامه باز می‌شود، حتی بدون اینترنت.
install-button = روی موبایلم بگذارید
install-android = Android
install-android-first = بالای صفحه روی سه نقطه بزنید.
install-android-second = «نصب برنامه» یا «افزودن به صفحه‌ی اصلی» را انتخاب کنید.
install-android-third = روی «نصب» بزنید.
install-ios = iPhone
install-ios-first = این صفحه را در Safari باز کنید.
install-ios-second = پایین صفحه روی مربعی بزنید که پیکان دارد.
install-ios-third = «Zet op beginscherm» یا «Add to Home Screen» را انتخاب کنید.
install-ios-note = در iPhone برنامه خالی شروع می‌شود. اول کد خانواده را بردارید، یا یک نسخه بسازید.

## About

about-title = درباره‌ی Thuistaal
about-description = Thuistaal چیست، چه چیزی نگه می‌دارد و چه کسی ترجمه را بازبینی کرده است.
about-what = این چیست
about-what-text = کودک حرف زدن را از کسانی یاد می‌گیرد که دوستشان دارد. بهترین راه، زبان خانه است. اینجا هر روز کار کوچکی پیدا می‌کنید که با هم انجام دهید. رایگان است و چیزی لازم ندارید.
about-trust = ما چه می‌دانیم
about-trust-text = هیچ‌چیز. حساب کاربری لازم نیست و کسی شما را نمی‌بیند. همه‌چیز در موبایل‌های خودتان است. آن را به موبایل دیگری می‌فرستید؟ باز هم فقط خودتان می‌توانید آن را بخوانید.
about-languages = زبان‌ها
about-languages-text = هلندی و انگلیسی را خودمان نوشتیم. زبان‌های دیگر ترجمه شده‌اند.
about-sources = این‌ها از کجا می‌آید
about-sources-text = حرف زدن با هم درباره‌ی یک کتاب یا تصویر کمک می‌کند. بیشتر از همه وقتی که کودک خودش تعریف کند. پژوهش‌های خوبی این را نشان داده‌اند. برای همین، حرف آخر هر پرسش با کودکتان است.
mistake-title = اشتباهی می‌بینید؟
mistake-why = بنویسید چه چیزی درست نیست. تا وقتی خودتان آن را نفرستید، در موبایلتان می‌ماند.
mistake-label = چه چیزی درست نیست؟
mistake-keep = نگه دارید
mistake-kept = این را نگه داشتید
mistake-share = بفرستید
mistake-forget = حذف کنید
review-source = نوشته‌ی خودمان
review-draft = کسی که در خانه به این زبان حرف می‌زند هنوز بازبینی‌اش نکرده است
review-reviewed = بازبینی شده

## When nothing is there

not-found-title = این صفحه اینجا نیست
not-found-text = شاید پیوند قدیمی است. از اینجا ادامه بدهید.
to-today = رفتن به امروز
loading = یک لحظه …

## What the app has to say

notice-storage-blocked = این موبایل نمی‌گذارد برنامه چیزی نگه دارد. همه‌چیز کار می‌کند، ولی بعداً پاک می‌شود.
notice-storage-full = موبایل پر است. چیزهای تازه هنوز نگه داشته نشده‌اند. کمی جا باز کنید.
notice-set-aside = چیزی را نتوانستیم بخوانیم و کنار گذاشتیم. آخرین نسخه‌ی سالم شما برگشت.
notice-update = نسخه‌ی تازه‌ای آمده است.
notice-update-now = همین حالا به‌روز کنید
notice-imported = نسخه برگشت.
notice-not-imported = این فایل را نمی‌توانیم بخوانیم. هیچ‌چیز عوض نشد.
notice-offline-ready = آماده شد. حالا همه‌چیز بدون اینترنت هم کار می‌کند.
notice-not-loaded = حالا نمی‌توانیم این را باز کنیم. کمی بعد دوباره امتحان کنید.
notice-changed = در گروهی که نگه داشتید، چیزی عوض شده است.
notice-close = بستن
broken-text = مشکلی پیش آمد. کارهای شما نگه داشته شده است.
broken-reload = دوباره باز کنید
