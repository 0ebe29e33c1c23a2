### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = Щодня щось маленьке: почитати, поговорити, поспівати чи погратися з дитиною. Твоєю мовою, безкоштовно, навіть без інтернету.
choose-language = Обери мову
skip-to-content = До змісту
share = Поділитися
received = Обрано для вас
draft = Цей переклад ще ніхто не перевірив.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = Сьогодні
nav-library = Книжечки
nav-near = Поруч
nav-us = Ми
nav-label = Меню

## Today

today-title = Сьогодні разом
how-old = Скільки років дитині?
how-old-why = Так ми оберемо те, що підходить. Віку ми не бачимо.
another-one = Щось інше

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } хвилина
    [few] { NUMBER($minutes) } хвилини
    [many] { NUMBER($minutes) } хвилин
   *[other] { NUMBER($minutes) } хвилини
}
# $from, $until (number): months
ages-months = { $until ->
    [one] { NUMBER($from) }–{ NUMBER($until) } місяць
    [few] { NUMBER($from) }–{ NUMBER($until) } місяці
    [many] { NUMBER($from) }–{ NUMBER($until) } місяців
   *[other] { NUMBER($from) }–{ NUMBER($until) } місяця
}
# $from, $until (number): years
ages-years = { $until ->
    [one] { NUMBER($from) }–{ NUMBER($until) } рік
    [few] { NUMBER($from) }–{ NUMBER($until) } роки
    [many] { NUMBER($from) }–{ NUMBER($until) } років
   *[other] { NUMBER($from) }–{ NUMBER($until) } року
}
# $from (number): months, $until (number): years
ages-mixed = від { NUMBER($from) } місяців до { NUMBER($until) } років
what-you-need = Потрібно
what-you-do = Що робити
what-you-ask = Запитай або скажи
words = Слова
why = Навіщо
done = Зробили
done-today = Зробили разом. Чудово!
undo = Скасувати
keep = Зберегти
kept = Збережено
# $age (text): an age, such as "2 jaar"
for-age = Дитині { $age }

## Kinds of activity

kind-read = Читати
kind-talk = Говорити
kind-sing = Співати
kind-move = Рухатися
kind-count = Лічити
kind-make = Майструвати
kind-go-out = Гуляти

## Ages, as one taps them

band-baby = До 1 року
band-one = 1 рік
band-two = 2 роки
band-three = 3 роки
band-four = 4–6 років

## Dutch beside the home language

text-switch = Мова тексту
# The name of this language, for the switch that shows the text in it.
text-home = Українська
text-both = Обидві
text-dutch = Nederlands

## Listening

listen = Слухати
listen-dutch = Слухати нідерландською
# Said where the phone has no voice for this very language.
no-voice = У цьому телефоні немає українського голосу.
no-dutch-voice = У цьому телефоні немає нідерландського голосу.

## The library

library-title = Книжечки й історії
library-description = Книжечки з ідеями, що робити разом, та історії, щоб читати вголос.
filter-age = Вік
filter-kind = Що робити
filter-all = Усе
filter-nothing = Тут поки нічого немає. Обери інший вік або щось інше.
stories = Історії
# $count (number): how many activities
booklet = { $count ->
    [one] { NUMBER($count) } ідея
    [few] { NUMBER($count) } ідеї
    [many] { NUMBER($count) } ідей
   *[other] { NUMBER($count) } ідеї
}
theme-now = Зараз це наша книжечка
theme-is-now = Зараз це ваша книжечка
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } сторінка
    [few] { NUMBER($count) } сторінки
    [many] { NUMBER($count) } сторінок
   *[other] { NUMBER($count) } сторінки
}
# $number (number): which page
story-page = Сторінка { NUMBER($number) }
the-end = Кінець. Ще раз?
# On the card of a story, after the number of its pages.
no-words = без слів
tell-together = У цій книжці немає слів. Дивіться уважно й розповідайте разом.
for-you = Для тебе
phrases = Так це звучить нідерландською
phrases-why = Ці фрази ви часто чуєте, наприклад у групі.

## The start: pregnancy and the first months

start-title = Маля в животику чи вже на руках?
start-description = Говорити, співати й дивитися разом із малям, ще з животика.
start-pregnancy = Маля в животі
start-first-months = Перші місяці
try-today = Спробуй сьогодні

## Us

us-title = Ми
us-description = Що ви робили разом і що обрали.
garden-title = Ваш сад
garden-empty = Тут росте ваш сад. Щоразу, як ви щось робите разом, з’являється квітка.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = Тиждень від { DATETIME($day, style: "day") }: { $count ->
    [one] { NUMBER($count) } раз
    [few] { NUMBER($count) } рази
    [many] { NUMBER($count) } разів
   *[other] { NUMBER($count) } раза
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] Ви щось робили разом { NUMBER($count) } раз.
    [few] Ви щось робили разом { NUMBER($count) } рази.
    [many] Ви щось робили разом { NUMBER($count) } разів.
   *[other] Ви щось робили разом { NUMBER($count) } раза.
}
favourites-title = Це ви зберегли

## Children

children-title = Діти
children-why = За віком ми обираємо, що підходить. Ім’я не потрібне. Ми цього не бачимо.
child-name = Ім’я
child-born = Місяць і рік народження
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } місяць
        [few] { NUMBER($months) } місяці
        [many] { NUMBER($months) } місяців
       *[other] { NUMBER($months) } місяця
    }
    [one] { NUMBER($years) } рік
    [few] { NUMBER($years) } роки
    [many] { NUMBER($years) } років
   *[other] { NUMBER($years) } року
}
add-child = Ще одна дитина
remove-child = Прибрати
child-removed = Прибрано.
for-whom = Для кого?

## The family on several phones

family-title = Разом на кількох телефонах
family-description = На кожному телефоні те саме: діти, квіти й те, що ви зберігаєте.
family-private = Це читають тільки ваші телефони. Ми – ні.
family-start = Відкрити на ще одному телефоні
family-scan = Наведи на це камеру іншого телефона.
family-qr = QR-код вашої родини
family-type = Або введи там цей код:
family-care = Давай код лише своїй родині.
family-copy = Скопіювати код
family-sure = Так, зробити це
family-closing = Ми зітремо стару родину на сервері, щойно буде інтернет.
join-title = Уже маєш код?
join-why = Наведи камеру на код з іншого телефона або введи його тут. Усе з обох телефонів лишиться.
join-label = Код
join = Приєднатися
# $symbol (text): one letter
join-bad-symbol = У коді не буває { $symbol }. Подивися ще раз.
# $count (number): letters and digits
join-length = У коді 27 знаків. Тут їх { NUMBER($count) }.
join-wrong = Один знак неправильний. Подивися ще раз.
join-asked-title = Приєднатися до цієї родини?
join-asked = На обох телефонах буде те саме. Нічого не зникне.
join-yes = Так, приєднатися
join-no = Ні
sync-never = Обміну ще не було.
sync-now = Щойно оновлено.
# $count (number)
sync-minutes = { $count ->
    [one] Оновлено { NUMBER($count) } хвилину тому.
    [few] Оновлено { NUMBER($count) } хвилини тому.
    [many] Оновлено { NUMBER($count) } хвилин тому.
   *[other] Оновлено { NUMBER($count) } хвилини тому.
}
# $count (number)
sync-hours = { $count ->
    [one] Оновлено { NUMBER($count) } годину тому.
    [few] Оновлено { NUMBER($count) } години тому.
    [many] Оновлено { NUMBER($count) } годин тому.
   *[other] Оновлено { NUMBER($count) } години тому.
}
# $count (number)
sync-days = { $count ->
    [one] Оновлено { NUMBER($count) } день тому.
    [few] Оновлено { NUMBER($count) } дні тому.
    [many] Оновлено { NUMBER($count) } днів тому.
   *[other] Оновлено { NUMBER($count) } дня тому.
}
sync-waiting = Продовжиться, щойно буде інтернет.
sync-closed = Цю родину закрито. Запитай новий код.
sync-update-needed = Інший телефон новіший. Онови цей застосунок.
sync-too-large = Забагато даних, щоб ділитися. Усе лишається на цьому телефоні.
lost-title = Загубився телефон?
lost-why = Буде новий код. На загубленому телефоні все лишиться, але нового там не буде.
lost = Створити новий код
leave-title = Зупинити на цьому телефоні
leave-why = Цей телефон більше нічим не ділиться. Усе на ньому лишиться.
leave = Зупинити тут
close-title = Стерти на сервері
close-why = Сервер вас забуде. На кожному телефоні все лишиться, але ділитися він не буде.
close = Стерти на сервері
carry-over = Усе почалося в браузері? Перенеси свою родину сюди.
notice-joined = Готово. Тепер ваші телефони разом.
notice-copied = Код скопійовано.

## This phone

phone-title = Цей телефон
phone-description = Що зберігає цей телефон і як узяти це з собою.
# $size (number): megabytes, never 0
storage-used = Застосунок займає { NUMBER($size) } МБ.
storage-persistent = Цей телефон усе для тебе зберігає.
storage-not-persistent = Телефон може це стерти, коли бракує місця.
storage-ask = Зберігати завжди
colours = Кольори
colours-auto = Як на телефоні
colours-light = Світлі
colours-dark = Темні
export-title = Зберегти копію
export-why = Це файл із тим, що ви робили. Згодиться для нового телефона.
export = Створити копію
import-title = Повернути копію
import-why = Обери файл. Те, що вже є на телефоні, лишиться.
import = Обрати файл
erase-title = Стерти все
erase-why = Усе, що ви робили й обрали, зникне з телефона. Повернути це не можна.
erase = Стерти все
erase-sure = Так, стерти все
erase-no = Ні, залишити

## Add to the home screen

install-title = На головному екрані
install-description = Додай Thuistaal на телефон. Тоді все відкриється як застосунок, навіть без інтернету.
install-button = Додати на телефон
install-android = Android
install-android-first = Торкнися трьох крапок угорі праворуч.
install-android-second = Обери «Установити застосунок» або «Додати на головний екран».
install-android-third = Торкнися «Установити».
install-ios = iPhone
install-ios-first = Відкрий цю сторінку в Safari.
install-ios-second = Торкнися внизу квадратика зі стрілкою.
install-ios-third = Обери «На початковий екран».
install-ios-note = На iPhone застосунок спочатку порожній. Спершу візьми код вашої родини або зроби копію.

## About

about-title = Про Thuistaal
about-description = Що таке Thuistaal, що тут зберігається і хто перевіряв переклад.
about-what = Що це
about-what-text = Дитина вчиться говорити з тими, кого любить. Найкраще це вдається рідною мовою. Тут щодня є щось маленьке, щоб робити разом. Це безкоштовно, і купувати нічого не треба.
about-trust = Що ми знаємо
about-trust-text = Нічого. Облікового запису немає, і ніхто не підглядає. Усе зберігається на ваших власних телефонах. Ділитеся цим з іншим телефоном? І тоді прочитати це можете лише ви.
about-languages = Мови
about-languages-text = Нідерландською та англійською ми писали самі. Інші мови – це переклад.
about-sources = Звідки це
about-sources-text = Розмови про книжку чи малюнок допомагають. Найбільше вони дають, коли розповідає сама дитина. Це добре досліджено. Тому кожне запитання чекає на слова дитини.
mistake-title = Бачиш помилку?
mistake-why = Напиши, що не так. Це лишиться на твоєму телефоні, доки ти цим не поділишся.
mistake-label = Що не так?
mistake-keep = Зберегти
mistake-kept = Це збережено
mistake-share = Поділитися
mistake-forget = Прибрати
review-source = написано нами
review-draft = ще не перевіряли ті, хто говорить цією мовою вдома
review-reviewed = перевірено

## When nothing is there

not-found-title = Такої сторінки немає
not-found-text = Можливо, посилання застаріле. Звідси можна йти далі.
to-today = До «Сьогодні»
loading = Хвилинку…

## What the app has to say

notice-storage-blocked = Телефон не дає нічого зберігати. Усе працює, але потім зникне.
notice-storage-full = Телефон заповнений. Останнє ще не збережено. Звільни трохи місця.
notice-set-aside = Щось не вдалося прочитати, і ми це відклали. Твоя остання справна копія знову тут.
notice-update = Є нова версія.
notice-update-now = Оновити зараз
notice-imported = Копію повернуто.
notice-not-imported = Цей файл не вдалося прочитати. Нічого не змінилося.
notice-offline-ready = Готово. Тепер усе працює й без інтернету.
notice-not-loaded = Зараз це не завантажується. Спробуй трохи пізніше.
notice-changed = У групі, яку ви зберегли, щось змінилося.
notice-close = Закрити
broken-text = Щось пішло не так. Те, що ви робили, збережено.
broken-reload = Відкрити знову
