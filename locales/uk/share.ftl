### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = Дай щось батькам
share-description = Обери мову, вік і те, що даєш: отримаєш посилання, QR-код і картку.
share-language = Мова батьків
share-age = Скільки років дитині?
share-what = Що ти даєш?
share-activities = Ідеї
share-stories = Історії
share-themes = Книжечки
share-places = Місця
share-phrases = Фрази
share-for-age = Підходить для цього віку
share-for-others = Для іншого віку
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] Обрано { NUMBER($count) } річ
    [few] Обрано { NUMBER($count) } речі
    [many] Обрано { NUMBER($count) } речей
   *[other] Обрано { NUMBER($count) } речі
}
share-full = П’яти досить. Спершу щось прибери.
share-first = Обери мову і хоча б одну річ.
share-first-language = Обери мову.
share-first-thing = Обери хоча б одну річ.
share-ready = До QR-коду
share-qr = QR-код цього посилання
share-scan = Нехай це відсканують телефоном.
share-now = Поділитися
share-copy = Скопіювати посилання
share-copied = Посилання скопійовано.
share-not-copied = Тут не копіюється. Візьми QR-код.
share-paper = Картка для друку

## One page on its way

send-title = Поділися цією сторінкою
send-description = Надішли цю сторінку мовою того, хто її отримає.
send-language = Якою мовою?
send-for-work = Працюєш із батьками?
lend-title = Покажи комусь
lend-why = Твій телефон на хвилинку заговорить іншою мовою. Нічого вашого не видно. Один дотик – і ти знову вдома.

## What was handed over

for-title = Для тебе і твоєї дитини
for-description = Це обрали для вас: можна відразу починати.
for-nothing = У цьому посиланні нічого немає. Тут можна йти далі.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] Ми не знаємо { NUMBER($count) } річ із цього посилання.
    [few] Ми не знаємо { NUMBER($count) } речі з цього посилання.
    [many] Ми не знаємо { NUMBER($count) } речей із цього посилання.
   *[other] Ми не знаємо { NUMBER($count) } речі з цього посилання.
}
for-more = Тут є ще більше
for-install = Додай це на телефон
for-forget = Більше не показувати
guide-title = До voorschool
guide-line = Як це відбувається і хто допоможе
# Under a Dutch sentence.
phrase-line = Так це звучить нідерландською
# Beside a place that is invented
place-demo = Вигадано

## On paper

card-title = Картка для батьків
card-description = Картка двома мовами, з QR-кодом.
card-small = Мала (A6)
card-large = Велика (A4)
card-first = Щодня щось маленьке разом.
card-second = Твоєю мовою. Безкоштовно. Навіть без інтернету.
card-third = Без облікового запису. Ніхто не підглядає.
card-scan = Скануй камерою
card-type = Або введи
paper-print = Друкувати
paper-choose = Обери, що друкувати
poster-title = Плакат для приймальні
poster-description = Плакат із QR-кодом для кожної мови.
poster-heading = Читай, говори, співай і грайся з дитиною
poster-scan = Скануй свою мову. Це безкоштовно.
booklet-title = Книжечка для друку
booklet-description = Ціла книжечка на папері, двома мовами.
booklet-story = Історія
