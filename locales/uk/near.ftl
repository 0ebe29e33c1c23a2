### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Поруч
near-description = Місця для тебе й дитини: відкриті зустрічі, voorschool (група до школи), бібліотека, уроки мови.
near-choose = Обери свою громаду (gemeente)
demo-label = Вигадано
demo-explained = Такого міста немає. Тут усе вигадане, щоб спробувати застосунок.
timetable = Усі групи
no-timetable = Розкладу тут поки немає. Запитай на місці.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] арабська
    [ti] тигринья
    [so] сомалійська
    [fa] фарсі
    [pl] польська
    [uk] українська
    [es] іспанська
    [de] німецька
    [ku] курдська
    [kmr] курдська
    [tr] турецька
    [en] англійська
   *[other] { $tag }
}
places = Місця
preschool = Voorschool, група до школи
# $start, $end (text): times of day
session-time = { DATETIME($start) }–{ DATETIME($end) }
session-over = Це вже закінчилося.
free = Безкоштовно
# $cents (number): what it costs
costs = Коштує { EURO($cents) }
ask-cost = Запитай про ціну
# $names (text): names of languages
languages = Мови: { $names }
registration-needed = Спочатку запишись
registration-not-needed = Без запису
ask-address = Запитай адресу
# $source (text): a document, $day (text): a date
source-checked = Джерело: { $source } (перевірено { DATETIME($day) }).
# $day (text): a date
valid-until = Діє до { DATETIME($day) } включно.
past-valid = Ці дані застаріли. Запитай, як є тепер.
# $weeks (number)
weeks-a-year = { $weeks ->
    [one] { NUMBER($weeks) } тиждень на рік
    [few] { NUMBER($weeks) } тижні на рік
    [many] { NUMBER($weeks) } тижнів на рік
   *[other] { NUMBER($weeks) } тижня на рік
}
# $hours (number)
hours-a-week = { $hours ->
    [one] { NUMBER($hours) } година на тиждень
    [few] { NUMBER($hours) } години на тиждень
    [many] { NUMBER($hours) } годин на тиждень
   *[other] { NUMBER($hours) } години на тиждень
}
# $cents (number): an amount a month
cost-from = Від { EURO($cents) } на місяць, без kinderopvangtoeslag
# $until (number): cents
cost-up-to = До { EURO($until) }
# $from, $until (number): cents
cost-between = Від { EURO($from) } до { EURO($until) }
# $from (number): cents
cost-above = Від { EURO($from) }
place-drop-in = Inloop: заходьте й грайтеся
place-preschool = Voorschool, група до школи
place-library = Бібліотека
place-language-lessons = Вчити нідерландську
place-parent-meeting = Разом з іншими батьками
place-clinic = Consultatiebureau, дитяча консультація
place-neighbourhood-team = Допомога в районі
place-support = Підтримка
place-antenatal = Вагітність
place-community-centre = Buurthuis, дім для сусідів
session-drop-in = Відкрита зустріч (inloop)
session-open-hour = Приходьте подивитися
session-parent-meeting = Зустріч батьків
session-language-lesson = Урок нідерландської
session-library = Читання вголос
session-antenatal = Група для вагітних

near-mine = Це наша громада
near-is-mine = Ваша громада
near-what = Що є для тебе й дитини
near-filter = Обери, що підходить
near-nothing = Зараз нічого не підходить. Обери щось інше.
filter-neighbourhood = Район
filter-spoken = Мова розмови
this-week = Цього тижня
this-week-none = Найближчі сім днів нічого немає. Подивися нижче, коли щось буде.
day-today = Сьогодні
day-tomorrow = Завтра
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") }, { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = Щотижня: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] Раз на { NUMBER($weeks) } тиждень: { $days }
    [few] Раз на { NUMBER($weeks) } тижні: { $days }
    [many] Раз на { NUMBER($weeks) } тижнів: { $days }
   *[other] Раз на { NUMBER($weeks) } тижня: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = Потім знову: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = Найближча дата: { $day }
cancel-illness = Скасовано: хтось захворів.
cancel-too-few = Скасовано: замало людей.
cancel-building = Скасовано: приміщення зачинене.
cancel-other = Скасовано.
closed-autumn = Зачинено: осінні канікули
closed-winter = Зачинено: зимові канікули
closed-spring = Зачинено: лютневі канікули
closed-may = Зачинено: травневі канікули
closed-summer = Зачинено: літні канікули
closed-easter-monday = Зачинено: свято, другий день Великодня
closed-kings-day = Зачинено: свято, День короля
closed-liberation-day = Зачинено: свято, День визволення
closed-ascension = Зачинено: свято Вознесіння
closed-whit-monday = Зачинено: свято, другий день Трійці
closed-day-off = Цього дня зачинено
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = Для дітей: { $ages }
for-parents = Для батьків
parent-stays = Ти лишаєшся з дитиною
parent-leaves = Дитина грається тут без тебе
# $names (text): things, one after the other
bring-title = Що взяти: { $names }
bring-socks = неслизькі шкарпетки або капці
bring-play-clothes = одяг, який можна забруднити
bring-drink = щось попити
bring-nappies = підгузки
bring-notebook = ручка й папір
bring-booklet = ваша книжечка
# $names (text): people, one after the other
who-title = Хто там буде: { $names }
who-guide = ведуча чи ведучий групи
who-nurse = медсестра
who-volunteer = волонтер
who-teacher = вихователька чи вихователь
who-librarian = хтось із бібліотеки
who-midwife = акушерка
who-coach = хтось із wijkteam (команди району)
who-parents = інші батьки
# $day (text): a date, $name (text): a proper name
checked-by = Це перевіряє { $name } (востаннє { DATETIME($day) }).
session-stale = Це перевіряли давно. Спершу запитай, чи все ще так.
# $day (text): a date
timetable-of = Розклад станом на { DATETIME($day) }
map = На карті
call = Подзвонити
save-session = Зберегти цю групу
session-saved = Збережено
saved-title = Ваші групи
# $day (text): a day, as in "Friday 4 December"
add-date = У календар: { $day }
add-series = Усі дати в календар
feed-title = Усе у твоєму календарі
feed-why = Календар стежить за розкладом. Що скасують, там буде видно.
feed-follow = Стежити в календарі
feed-type = Не виходить? Введи в календарі цю адресу:
changed-title = Щось змінилося
change-gone = Цієї групи вже немає.
# $when (text): days and times
change-time = Інший час: { $when }
# $place (text): a proper name
change-place = Інше місце: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = Скасовано: { $day }

## The preschool guide

preschool-title = Шлях до voorschool
preschool-description = Що це, як минає день, скільки це коштує і як записатися.
cost-here = Скільки це коштує тут?
cost-choose = Спершу обери свою громаду. Тоді побачиш, скільки це коштує там.
cost-allowance = Маєш kinderopvangtoeslag?
cost-indication = Дитині порадили «більше гри й навчання» (extra spelen en leren)?
cost-income = Скільки ви разом заробляєте за рік?
cost-hours = Скільки годин на тиждень?
answer-yes = Так
answer-no = Ні
# $hours (number)
hours-option = { $hours ->
    [one] { NUMBER($hours) } година
    [few] { NUMBER($hours) } години
    [many] { NUMBER($hours) } годин
   *[other] { NUMBER($hours) } години
}
# $cents (number): an amount a month
cost-estimate = Приблизно { EURO($cents) } на місяць
cost-estimate-why = Це приблизна сума, у середньому за рік. Твого вибору ми не зберігаємо.
cost-unknown = У документах громади цього немає. Запитай.
steps-why = Торкнися того, що вже зроблено. Це лишається у вас.
bring-first-day = Що взяти в перший день
phrases-first-day = Нідерландська для першого дня

## Somebody to ask

ask-title = Кого можна запитати?
ask-description = Обери, що шукаєш. Тоді побачиш, хто допоможе.
ask-choose = Обери свою громаду. Тоді побачиш, куди звернутися.
ask-nobody = Кого про це запитати тут, ми ще не знаємо. Запитай у consultatiebureau.
need-talk = Як моя дитина говорить і росте
need-talk-text = Медсестра з consultatiebureau подивиться разом із тобою. Питати завжди добре.
need-meet = Гра й зустріч з іншими батьками
need-meet-text = На inloop, відкритій зустрічі, дитина грається. А ти бачишся з іншими батьками.
need-read = Книжки й читання вголос
need-read-text = У бібліотеці дитині безкоштовно позичають книжки. Іноді хтось приходить додому почитати вголос.
need-dutch = Вчити нідерландську
need-dutch-text = Для батьків є уроки та групи. Твоя рідна мова й далі важлива.
need-preschool = Подивитися на voorschool
need-preschool-text = Спершу сходіть подивитися разом. Це добровільно: вирішуєш ти.
need-pregnant = Я вагітна
need-pregnant-text = Твоя акушерка знає групи поруч. Можна взяти когось із собою.
need-young = Я молода мама чи молодий тато
need-young-text = Є групи, де бувають інші молоді батьки. Розповідаєш лише те, що хочеш.
need-money = Гроші, листи чи житло
need-money-text = Wijkteam, команда району, подумає разом із тобою. Розмова безкоштовна.
