### The neighbourhood: places, times, preschool, and whom to ask.

near-title = In de buurt
near-description = Plekken voor jou en je kind: inloop, voorschool, bibliotheek, taalles.
near-choose = Kies je gemeente
demo-label = Verzonnen
demo-explained = Deze stad bestaat niet. Alles hier is verzonnen, om de app te proberen.
timetable = Alle groepen
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
# $until (number): cents
cost-up-to = Tot { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } tot { EURO($until) }
# $from (number): cents
cost-above = Vanaf { EURO($from) }
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

near-mine = Dit is onze gemeente
near-is-mine = Jullie gemeente
near-what = Wat er is voor jou en je kind
near-filter = Kies wat past
near-nothing = Hier past nu niets bij. Kies iets anders.
filter-neighbourhood = Buurt
filter-spoken = Ze spreken
this-week = Deze week
this-week-none = De komende zeven dagen is er niets. Kijk hieronder wanneer wel.
day-today = Vandaag
day-tomorrow = Morgen
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") } { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = Elke week: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] Elke week: { $days }
   *[other] Eens per { NUMBER($weeks) } weken: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = Daarna weer: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = Eerstvolgende keer: { $day }
cancel-illness = Gaat niet door: er is iemand ziek.
cancel-too-few = Gaat niet door: er zijn te weinig mensen.
cancel-building = Gaat niet door: de ruimte is dicht.
cancel-other = Gaat niet door.
closed-autumn = Dicht: herfstvakantie
closed-winter = Dicht: kerstvakantie
closed-spring = Dicht: voorjaarsvakantie
closed-may = Dicht: meivakantie
closed-summer = Dicht: zomervakantie
closed-easter-monday = Dicht: tweede paasdag
closed-kings-day = Dicht: Koningsdag
closed-liberation-day = Dicht: Bevrijdingsdag
closed-ascension = Dicht: Hemelvaartsdag
closed-whit-monday = Dicht: tweede pinksterdag
closed-day-off = Dicht op deze dag
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = Voor kinderen van { $ages }
for-parents = Voor ouders
parent-stays = Jij blijft erbij
parent-leaves = Je kind speelt hier zonder jou
# $names (text): things, one after the other
bring-title = Neem mee: { $names }
bring-socks = sokken met grip of sloffen
bring-play-clothes = kleren die vies mogen worden
bring-drink = iets te drinken
bring-nappies = luiers
bring-notebook = pen en papier
bring-booklet = jullie boekje
# $names (text): people, one after the other
who-title = Wie er is: { $names }
who-guide = een begeleider
who-nurse = een verpleegkundige
who-volunteer = een vrijwilliger
who-teacher = de juf of meester
who-librarian = iemand van de bibliotheek
who-midwife = een verloskundige
who-coach = iemand van het wijkteam
who-parents = andere ouders
# $day (text): a date, $name (text): a proper name
checked-by = Nagekeken op { DATETIME($day) } door { $name }.
session-stale = Dit is lang geleden nagekeken. Vraag eerst of het nog klopt.
# $day (text): a date
timetable-of = Deze tijden zijn van { DATETIME($day) }.
map = Op de kaart
call = Bel
save-session = Bewaar deze groep
session-saved = Bewaard
saved-title = Jullie groepen
# $day (text): a day, as in "Friday 4 December"
add-date = In je agenda: { $day }
add-series = Alle dagen in je agenda
feed-title = Alles in je agenda
feed-why = Je agenda volgt de tijden. Wat niet doorgaat, zie je vanzelf.
feed-follow = Volg in je agenda
feed-type = Lukt dat niet? Geef je agenda dit adres:
changed-title = Er is iets veranderd
change-gone = Deze groep is er niet meer.
# $when (text): days and times
change-time = Andere tijd: { $when }
# $place (text): a proper name
change-place = Andere plek: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = Gaat niet door: { $day }

## The preschool guide

preschool-title = Naar de voorschool
preschool-description = Wat het is, hoe een dag gaat, wat het kost en hoe je je aanmeldt.
cost-here = Wat kost het hier?
cost-choose = Kies eerst je gemeente. Dan zie je wat het daar kost.
cost-allowance = Krijg je kinderopvangtoeslag?
cost-indication = Heeft je kind ‘extra spelen en leren’?
cost-income = Wat verdienen jullie samen in een jaar?
cost-hours = Hoeveel uur in de week?
answer-yes = Ja
answer-no = Nee
# $hours (number)
hours-option = { NUMBER($hours) } uur
# $cents (number): an amount a month
cost-estimate = Ongeveer { EURO($cents) } per maand
cost-estimate-why = Dit is een schatting, gemiddeld over het jaar. We bewaren niet wat je kiest.
cost-unknown = Dat staat niet in de stukken van de gemeente. Vraag het.
steps-why = Tik aan wat klaar is. Dat blijft bij jullie.
bring-first-day = Neem mee op de eerste dag
phrases-first-day = Nederlands voor de eerste dag

## Somebody to ask

ask-title = Wie kan ik het vragen?
ask-description = Kies wat je zoekt. Dan zie je wie met je meedenkt.
ask-choose = Kies je gemeente. Dan zie je waar je terechtkunt.
ask-nobody = Hier weten we nog niemand voor. Vraag het op het consultatiebureau.
need-talk = Hoe mijn kind praat en groeit
need-talk-text = De verpleegkundige van het consultatiebureau kijkt met je mee. Vragen is altijd goed.
need-meet = Spelen en andere ouders zien
need-meet-text = Bij een inloop speelt je kind. Jij ziet andere ouders.
need-read = Boeken en voorlezen
need-read-text = Bij de bibliotheek leent je kind gratis boeken. Soms komt iemand thuis voorlezen.
need-dutch = Nederlands leren
need-dutch-text = Er zijn lessen en groepen voor ouders. Je eigen taal blijft belangrijk.
need-preschool = De voorschool bekijken
need-preschool-text = Ga eerst samen kijken. Meedoen is vrijwillig: jij beslist.
need-pregnant = Ik ben zwanger
need-pregnant-text = Je verloskundige kent groepen in de buurt. Je mag iemand meenemen.
need-young = Ik ben een jonge ouder
need-young-text = Er zijn groepen met andere jonge ouders. Je vertelt alleen wat je wilt.
need-money = Geld, brieven of wonen
need-money-text = Het wijkteam denkt met je mee. Een gesprek is gratis.
