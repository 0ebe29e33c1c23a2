### The story reader, the word cards, and one's own voice.

## The reader

read-story = Читати цю історію
# $number (number): the page where one stopped
read-on = Читати далі зі сторінки { NUMBER($number) }
reader-close = Закрити
page-previous = Попередня сторінка
page-next = Наступна сторінка
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } з { NUMBER($count) }
read-again = Ще раз
# A switch: the voice speaks slowly.
speak-slowly = Повільно
tap-picture = Торкнися чогось на малюнку.

## One's own voice

own-voice = Твій голос
own-voice-why = Прочитай і запиши. Запис залишиться на цьому телефоні.
record = Записати
record-again = Записати ще раз
record-stop = Стоп
record-play = Послухати свій голос
record-forget = Видалити
record-forget-sure = Так, видалити
record-forget-no = Ні
recording = Телефон записує. Читай.
microphone-denied = Мікрофон ще не дозволено. Увімкни його в налаштуваннях.
microphone-unable = На цьому телефоні не можна записувати.
recording-cut = Запис зупинився. Прочитане збережено.
recording-cut-again = Запис зупинився. Попередній запис залишився.
recording-full = Телефон заповнений. Це можна слухати, доки відкрито застосунок.
recordings = Твої записи
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } запис, { NUMBER($size) } кБ
    [few] { NUMBER($count) } записи, { NUMBER($size) } кБ
    [many] { NUMBER($count) } записів, { NUMBER($size) } кБ
   *[other] { NUMBER($count) } запису, { NUMBER($size) } кБ
}

## Word cards

word-cards = Картки з цими словами
word-cards-description = Слова з цієї книжечки: слухати, перевертати й шукати.
words-look = Дивитися
words-turn = Перевернути
words-where = Шукати
# Said to the child, and then a word, such as “the dog”.
where-is = Де ти це бачиш?
where-found = Так, там!
where-next = Щось інше
word-hidden = Перевернути цю картку
