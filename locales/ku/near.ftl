### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Li nêzîkî te
near-description = Cih ji bo te û zarokê te: komên vekirî, voorschool, pirtûkxane, dersên zimên.
near-choose = Şaredariya xwe hilbijêre
demo-label = Ne rast e
demo-explained = Ev bajar tune. Her tiştê li vir çêkirî ye, da ku tu app biceribînî.
timetable = Her hefte
no-timetable = Li vir hîn saet tune ne. Ji wî cihî bipirse.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] erebî
    [ti] tîgrînya
    [so] somalî
    [fa] farisî
    [pl] polonî
    [uk] ukraynî
    [es] spanî
    [de] almanî
    [ku] kurdî
    [kmr] kurdî
    [tr] tirkî
    [en] îngilîzî
   *[other] { $tag }
}
places = Cih
preschool = Voorschool
# $start, $end (text): times of day
session-time = { DATETIME($start) } heta { DATETIME($end) }
# $day (text): a date
session-next = Cara bê: { DATETIME($day, style: "day") }
session-over = Ev qediyaye.
free = Belaş
# $cents (number): what it costs
costs = Buha: { EURO($cents) }
ask-cost = Bipirse bi çend e
# $names (text): names of languages
languages = Zimanên wan: { $names }
registration-needed = Berê navê xwe binivîse
registration-not-needed = Navnivîsîn ne hewce ye
ask-address = Navnîşanê bipirse
# $source (text): a document, $day (text): a date
source-checked = Çavkanî: { $source }. Hate kontrolkirin: { DATETIME($day) }.
# $day (text): a date
valid-until = Heta { DATETIME($day) } rast e.
past-valid = Dema vê agahiyê derbas bûye. Bipirse niha çawa ye.
# $weeks (number)
weeks-a-year = Salê { NUMBER($weeks) } hefte
# $hours (number)
hours-a-week = Hefteyê { NUMBER($hours) } saet
# $cents (number): an amount a month
cost-from = Mehê herî kêm { EURO($cents) }, bê kinderopvangtoeslag
cost-table = Saetek bi çend e, li gorî dahata salê
# $until (number): cents
cost-up-to = Heta { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } heta { EURO($until) }
# $from (number): cents
cost-above = Ji { EURO($from) } û pê ve
# $cents (number)
cost-an-hour = Saetê { EURO($cents) }
place-drop-in = Inloop: bikeve hundir û bilîze
place-preschool = Voorschool: ji bo zarokên 2 û 3 salî
place-library = Pirtûkxane
place-language-lessons = Hînbûna holendî
place-parent-meeting = Bi dê û bavên din re
place-clinic = Consultatiebureau: tenduristiya zarokan
place-neighbourhood-team = Alîkariya taxê
place-support = Piştgirî
place-antenatal = Ducanî
place-community-centre = Mala taxê
session-drop-in = Inloop
session-open-hour = Were û bibîne
session-parent-meeting = Civîna dê û bavan
session-language-lesson = Dersa holendî
session-library = Xwendina çîrokan
session-antenatal = Koma ducaniyan
