### The neighbourhood: places, times, preschool, and whom to ask.

near-title = In de buurt
near-description = Plekken voor jou en je kind: inloop, voorschool, bibliotheek, taalles.
near-choose = Kies je gemeente
demo-label = Verzonnen
demo-explained = Deze stad bestaat niet. Alles hier is verzonnen, om de app te proberen.
timetable = Elke week
no-timetable = Hier staan nog geen tijden. Vraag ernaar bij de plek zelf.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] Arabisch
    [ti] Tigrinya
    [so] Somalisch
    [fa] Farsi
    [pl] Pools
    [uk] Oekraïens
    [es] Spaans
    [de] Duits
    [ku] Koerdisch
    [kmr] Koerdisch
    [tr] Turks
    [en] Engels
   *[other] { $tag }
}
places = Plekken
preschool = Voorschool
# $start, $end (text): times of day
session-time = { DATETIME($start) } tot { DATETIME($end) }
# $day (text): a date
session-next = Eerstvolgende keer: { DATETIME($day, style: "day") }
session-over = Dit is afgelopen.
free = Gratis
# $cents (number): what it costs
costs = Kost { EURO($cents) }
ask-cost = Vraag wat het kost
# $names (text): names of languages
languages = Ze spreken { $names }
registration-needed = Meld je eerst aan
registration-not-needed = Aanmelden hoeft niet
ask-address = Vraag het adres
# $source (text): a document, $day (text): a date
source-checked = Bron: { $source }. Nagekeken op { DATETIME($day) }.
# $day (text): a date
valid-until = Geldt tot en met { DATETIME($day) }.
past-valid = Deze gegevens zijn verlopen. Vraag wat er nu geldt.
# $weeks (number)
weeks-a-year = { NUMBER($weeks) } weken per jaar
# $hours (number)
hours-a-week = { NUMBER($hours) } uur per week
# $cents (number): an amount a month
cost-from = Vanaf { EURO($cents) } per maand, zonder kinderopvangtoeslag
cost-table = Wat het per uur kost, naar inkomen per jaar
# $until (number): cents
cost-up-to = Tot { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } tot { EURO($until) }
# $from (number): cents
cost-above = Vanaf { EURO($from) }
# $cents (number)
cost-an-hour = { EURO($cents) } per uur
place-drop-in = Inloop: binnenlopen en spelen
place-preschool = Voorschool
place-library = Bibliotheek
place-language-lessons = Nederlands leren
place-parent-meeting = Samen met andere ouders
place-clinic = Consultatiebureau
place-neighbourhood-team = Hulp in de wijk
place-support = Steun
place-antenatal = Zwanger
place-community-centre = Buurthuis
session-drop-in = Inloop
session-open-hour = Kom kijken
session-parent-meeting = Ouderbijeenkomst
session-language-lesson = Nederlandse les
session-library = Voorlezen
session-antenatal = Zwangerschapsgroep
