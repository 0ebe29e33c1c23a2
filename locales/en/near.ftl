### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Near you
near-description = Places for you and your child: drop-in groups, preschool, library, language lessons.
near-choose = Choose your municipality
demo-label = Made up
demo-explained = This town does not exist. Everything here is made up, to try the app.
timetable = Every week
no-timetable = There are no times here yet. Ask the place itself.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] Arabic
    [ti] Tigrinya
    [so] Somali
    [fa] Farsi
    [pl] Polish
    [uk] Ukrainian
    [es] Spanish
    [de] German
    [ku] Kurdish
    [kmr] Kurdish
    [tr] Turkish
    [en] English
   *[other] { $tag }
}
places = Places
preschool = Preschool
# $start, $end (text): times of day
session-time = { DATETIME($start) } to { DATETIME($end) }
# $day (text): a date
session-next = Next time: { DATETIME($day, style: "day") }
session-over = This has ended.
free = Free
# $cents (number): what it costs
costs = Costs { EURO($cents) }
ask-cost = Ask what it costs
# $names (text): names of languages
languages = They speak { $names }
registration-needed = Sign up first
registration-not-needed = No need to sign up
ask-address = Ask for the address
# $source (text): a document, $day (text): a date
source-checked = Source: { $source }. Checked on { DATETIME($day) }.
# $day (text): a date
valid-until = Holds until { DATETIME($day) }.
past-valid = This information has run out. Ask what holds now.
# $weeks (number)
weeks-a-year = { NUMBER($weeks) } weeks a year
# $hours (number)
hours-a-week = { NUMBER($hours) } hours a week
# $cents (number): an amount a month
cost-from = From { EURO($cents) } a month, without kinderopvangtoeslag
cost-table = What an hour costs, by income a year
# $until (number): cents
cost-up-to = Up to { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } to { EURO($until) }
# $from (number): cents
cost-above = From { EURO($from) }
# $cents (number)
cost-an-hour = { EURO($cents) } an hour
place-drop-in = Inloop: walk in and play
place-preschool = Preschool (voorschool)
place-library = Library
place-language-lessons = Learn Dutch
place-parent-meeting = With other parents
place-clinic = Child health clinic (consultatiebureau)
place-neighbourhood-team = Help in your neighbourhood
place-support = Support
place-antenatal = Pregnant
place-community-centre = Community centre
session-drop-in = Drop-in (inloop)
session-open-hour = Come and have a look
session-parent-meeting = Parent meeting
session-language-lesson = Dutch lesson
session-library = Reading aloud
session-antenatal = Pregnancy group
