### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = چیزی به خانواده بدهید
share-description = زبان، سن و آنچه می‌دهید را انتخاب کنید: یک لینک، یک کد QR و یک کارت می‌گیرید.
share-language = زبان خانواده
share-age = کودک چند ساله است؟
share-what = چه می‌دهید؟
share-activities = بازی‌ها
share-stories = قصه‌ها
share-themes = کتابچه‌ها
share-places = جاها
share-phrases = جمله‌ها
share-for-age = مناسب این سن
share-for-others = برای سن دیگر
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] { NUMBER($count) } مورد انتخاب شد
   *[other] { NUMBER($count) } مورد انتخاب شد
}
share-full = پنج تا کافی است. اول یکی را بردارید.
share-first = یک زبان و دست‌کم یک مورد انتخاب کنید.
share-first-language = یک زبان انتخاب کنید.
share-first-thing = دست‌کم یک مورد انتخاب کنید.
share-ready = به سوی کد QR
share-qr = کد QR این لینک
share-scan = بگذارید این را با موبایل اسکن کنند.
share-now = فرستادن
share-copy = لینک را کپی کنید
share-copied = لینک کپی شد.
share-not-copied = اینجا کپی نمی‌شود. از کد QR استفاده کنید.
share-paper = کارت برای چاپ

## One page on its way

send-title = این صفحه را بفرستید
send-description = این صفحه را به زبان کسی که می‌گیرد بفرستید.
send-language = به کدام زبان؟
send-for-work = با خانواده‌ها کار می‌کنید؟
lend-title = به کسی نشان دهید
lend-why = موبایلتان کمی به زبان دیگری حرف می‌زند. از خانواده‌ی شما چیزی دیده نمی‌شود. با یک لمس برمی‌گردید.

## What was handed over

for-title = برای شما و کودکتان
for-description = این را برای شما انتخاب کرده‌اند: همین حالا شروع کنید.
for-nothing = در این لینک چیزی نیست. از اینجا ادامه دهید.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] { NUMBER($count) } مورد از این لینک را نمی‌شناسیم.
   *[other] { NUMBER($count) } مورد از این لینک را نمی‌شناسیم.
}
for-more = اینجا چیزهای بیشتری هست
for-install = این را روی موبایلتان بگذارید
for-forget = دیگر نشان نده
guide-title = رفتن به voorschool
guide-line = چطور است و چه کسی کمک می‌کند
# Under a Dutch sentence.
phrase-line = به هلندی این‌طور می‌گویند
# Beside a place that is invented
place-demo = ساختگی

## On paper

card-title = کارت برای دادن
card-description = کارتی به دو زبان، با کد QR روی آن.
card-small = کوچک (A6)
card-large = بزرگ (A4)
card-first = هر روز یک کار کوچک با هم.
card-second = به زبان خودتان. رایگان. حتی بدون اینترنت.
card-third = بدون حساب کاربری. کسی شما را نمی‌بیند.
card-scan = با دوربین اسکن کنید
card-type = یا بنویسید
paper-print = چاپ
paper-choose = انتخاب کنید چه چاپ شود
poster-title = پوستر برای اتاق انتظار
poster-description = پوستری با یک کد QR برای هر زبان.
poster-heading = با کودکتان بخوانید، حرف بزنید، آواز بخوانید و بازی کنید
poster-scan = زبان خودتان را اسکن کنید. رایگان است.
booklet-title = کتابچه برای چاپ
booklet-description = یک کتابچه‌ی کامل روی کاغذ، به دو زبان.
booklet-story = یک قصه
