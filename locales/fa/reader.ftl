### The story reader, the word cards, and one's own voice.

## The reader

read-story = این قصه را بخوانید
# $number (number): the page where one stopped
read-on = ادامه از صفحه‌ی { NUMBER($number) }
reader-close = بستن
page-previous = صفحه‌ی قبل
page-next = صفحه‌ی بعد
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } از { NUMBER($count) }
read-again = یک بار دیگر
# A switch: the voice speaks slowly.
speak-slowly = آهسته
tap-picture = روی چیزی در تصویر بزنید.

## One's own voice

own-voice = صدای شما
own-voice-why = خودتان بخوانید و ضبط کنید. در همین موبایل می‌ماند.
record = ضبط کنید
record-again = دوباره ضبط کنید
record-stop = بس است
record-play = صدای خودتان
record-forget = پاک کنید
record-forget-sure = بله، پاک کنید
record-forget-no = نه
recording = موبایل ضبط می‌کند. حالا بخوانید.
microphone-denied = میکروفون هنوز اجازه ندارد. در تنظیمات روشنش کنید.
microphone-unable = با این موبایل نمی‌شود ضبط کرد.
recording-cut = ضبط قطع شد. آنچه خواندید مانده است.
recording-cut-again = ضبط قطع شد. ضبط قبلی شما هنوز هست.
recording-full = موبایل پر است. تا وقتی برنامه باز است، این را می‌شنوید.
recordings = صداهای شما
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } صدا، { NUMBER($size) } کیلوبایت
   *[other] { NUMBER($count) } صدا، { NUMBER($size) } کیلوبایت
}

## Word cards

word-cards = کارت‌های این کلمه‌ها
word-cards-description = کلمه‌های این کتابچه: برای شنیدن، برگرداندن و پیدا کردن.
words-look = نگاه کنید
words-turn = برگردانید
words-where = پیدا کنید
# Said to the child, and then a word, such as “the dog”.
where-is = این را کجا می‌بینید؟
where-found = بله، آنجا!
where-next = یک چیز دیگر
word-hidden = این کارت را برگردانید
