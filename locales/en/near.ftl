### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Near you
near-description = Places for you and your child: drop-in groups, preschool, library, language lessons.
near-choose = Choose your municipality
demo-label = Made up
demo-explained = This town does not exist. Everything here is made up, to try the app.
timetable = All groups
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
# $until (number): cents
cost-up-to = Up to { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } to { EURO($until) }
# $from (number): cents
cost-above = From { EURO($from) }
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

near-mine = This is our municipality
near-is-mine = Your municipality
near-what = What there is for you and your child
near-filter = Choose what fits
near-nothing = Nothing fits this now. Choose something else.
filter-neighbourhood = Neighbourhood
filter-spoken = They speak
this-week = This week
this-week-none = There is nothing in the next seven days. Look below for when there is.
day-today = Today
day-tomorrow = Tomorrow
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") } { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = Every week: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] Every week: { $days }
   *[other] Every { NUMBER($weeks) } weeks: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = On again: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = Next time: { $day }
cancel-illness = Not on: somebody is ill.
cancel-too-few = Not on: there are too few people.
cancel-building = Not on: the room is closed.
cancel-other = Not on.
closed-autumn = Closed: autumn holidays
closed-winter = Closed: winter holidays
closed-spring = Closed: spring holidays
closed-may = Closed: May holidays
closed-summer = Closed: summer holidays
closed-easter-monday = Closed: Easter Monday
closed-kings-day = Closed: King’s Day
closed-liberation-day = Closed: Liberation Day
closed-ascension = Closed: Ascension Day
closed-whit-monday = Closed: Whit Monday
closed-day-off = Closed on this day
# $ages (text): ages, such as "2 to 4 years"
for-ages = For children of { $ages }
for-parents = For parents
parent-stays = You stay with your child
parent-leaves = Your child plays here without you
# $names (text): things, one after the other
bring-title = Bring along: { $names }
bring-socks = socks with grip or slippers
bring-play-clothes = clothes that may get dirty
bring-drink = something to drink
bring-nappies = nappies
bring-notebook = pen and paper
bring-booklet = your booklet
# $names (text): people, one after the other
who-title = Who is there: { $names }
who-guide = a group leader
who-nurse = a nurse
who-volunteer = a volunteer
who-teacher = the teacher
who-librarian = somebody from the library
who-midwife = a midwife
who-coach = somebody from the neighbourhood team
who-parents = other parents
# $day (text): a date, $name (text): a proper name
checked-by = Checked on { DATETIME($day) } by { $name }.
session-stale = This was checked a long time ago. Ask first if it still holds.
# $day (text): a date
timetable-of = These times are of { DATETIME($day) }.
map = On the map
call = Call
save-session = Keep this group
session-saved = Kept
saved-title = Your groups
# $day (text): a day, as in "Friday 4 December"
add-date = In your calendar: { $day }
add-series = All days in your calendar
feed-title = Everything in your calendar
feed-why = Your calendar follows the times. What is not on shows by itself.
feed-follow = Follow in your calendar
feed-type = Does that not work? Give your calendar this address:
changed-title = Something changed
change-gone = This group is no longer there.
# $when (text): days and times
change-time = Another time: { $when }
# $place (text): a proper name
change-place = Another place: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = Not on: { $day }

## The preschool guide

preschool-title = To the voorschool
preschool-description = What it is, how a day goes, what it costs and how to register.
cost-here = What does it cost here?
cost-choose = First choose your municipality. Then you see what it costs there.
cost-allowance = Do you get kinderopvangtoeslag?
cost-indication = Does your child have ‘extra spelen en leren’?
cost-income = What do you earn together in a year?
cost-hours = How many hours a week?
answer-yes = Yes
answer-no = No
# $hours (number)
hours-option = { NUMBER($hours) } hours
# $cents (number): an amount a month
cost-estimate = About { EURO($cents) } a month
cost-estimate-why = This is an estimate, on average over the year. We do not keep what you choose.
cost-unknown = The municipality’s papers do not say. Ask.
steps-why = Tap what is done. It stays with you.
bring-first-day = Bring along on the first day
phrases-first-day = Dutch for the first day

## Somebody to ask

ask-title = Whom can I ask?
ask-description = Choose what you are looking for. Then you see who can help.
ask-choose = Choose your municipality. Then you see where to go.
ask-nobody = We know nobody for this here yet. Ask at the consultatiebureau.
need-talk = How my child talks and grows
need-talk-text = The nurse of the consultatiebureau looks with you. Asking is always fine.
need-meet = Playing, and meeting other parents
need-meet-text = At a drop-in group your child plays. You meet other parents.
need-read = Books and reading aloud
need-read-text = At the library your child borrows books for free. Sometimes somebody comes to read at home.
need-dutch = Learning Dutch
need-dutch-text = There are lessons and groups for parents. Your own language stays important.
need-preschool = Having a look at the voorschool
need-preschool-text = Go and look together first. Taking part is voluntary: you decide.
need-pregnant = I am pregnant
need-pregnant-text = Your midwife knows groups nearby. You may bring somebody.
need-young = I am a young parent
need-young-text = There are groups with other young parents. You only tell what you want to.
need-money = Money, letters or housing
need-money-text = The neighbourhood team thinks along with you. A talk is free.
