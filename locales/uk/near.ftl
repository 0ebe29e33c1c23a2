### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Поруч
near-description = Місця для тебе й дитини: відкриті зустрічі, voorschool (група до школи), бібліотека, уроки мови.
near-choose = Обери свою громаду (gemeente)
demo-label = Вигадано
demo-explained = Такого міста немає. Тут усе вигадане, щоб спробувати застосунок.
timetable = Щотижня
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
# $day (text): a date
session-next = Наступного разу: { DATETIME($day, style: "day") }
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
cost-table = Ціна за годину, залежно від доходу на рік
# $until (number): cents
cost-up-to = До { EURO($until) }
# $from, $until (number): cents
cost-between = Від { EURO($from) } до { EURO($until) }
# $from (number): cents
cost-above = Від { EURO($from) }
# $cents (number)
cost-an-hour = { EURO($cents) } за годину
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
