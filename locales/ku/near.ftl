### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Li nêzîkî te
near-description = Cih ji bo te û zarokê te: komên vekirî, voorschool, pirtûkxane, dersên zimên.
near-choose = Şaredariya xwe hilbijêre
demo-label = Ne rast e
demo-explained = Ev bajar tune. Her tiştê li vir çêkirî ye, da ku tu app biceribînî.
timetable = Hemû kom
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
# $until (number): cents
cost-up-to = Heta { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } heta { EURO($until) }
# $from (number): cents
cost-above = Ji { EURO($from) } û pê ve
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

near-mine = Ev şaredariya me ye
near-is-mine = Şaredariya we
near-what = Tiştên ji bo te û zarokê te
near-filter = Li gorî xwe hilbijêre
near-nothing = Niha tiştek li gorî vê tune. Tiştekî din hilbijêre.
filter-neighbourhood = Tax
filter-spoken = Bi kîjan zimanî
this-week = Vê hefteyê
this-week-none = Di heft rojên bê de tiştek tune. Li jêr binêre kengî heye.
day-today = Îro
day-tomorrow = Sibê
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") }, { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = Her hefte: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] Her hefte: { $days }
   *[other] Her { NUMBER($weeks) } hefteyan carekê: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = Paşê dîsa: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = Cara bê: { $day }
cancel-illness = Betal bû: yek nexweş e.
cancel-too-few = Betal bû: kes kêm in.
cancel-building = Betal bû: cih girtî ye.
cancel-other = Betal bû.
closed-autumn = Girtî: betlaneya dibistanê (payîz)
closed-winter = Girtî: betlaneya dibistanê (zivistan)
closed-spring = Girtî: betlaneya dibistanê (bihar)
closed-may = Girtî: betlaneya dibistanê (gulan)
closed-summer = Girtî: betlaneya dibistanê (havîn)
closed-easter-monday = Girtî: cejna xiristiyanan (Pasen)
closed-kings-day = Girtî: betlaneya fermî (Roja Qral)
closed-liberation-day = Girtî: Roja Azadiyê (5ê gulanê)
closed-ascension = Girtî: cejna xiristiyanan (Hemelvaart)
closed-whit-monday = Girtî: cejna xiristiyanan (Pinksteren)
closed-day-off = Vê rojê girtî ye
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = Ji bo zarokên { $ages }
for-parents = Ji bo dê û bavan
parent-stays = Tu li ba zarokê xwe dimînî
parent-leaves = Zarokê te li vir bê te dilîze
# $names (text): things, one after the other
bring-title = Bi xwe re bîne: { $names }
bring-socks = goreyên ku naşemitin, an şimik
bring-play-clothes = cilên ku dikarin qirêj bibin
bring-drink = tiştek ji bo vexwarinê
bring-nappies = bezên pitikê
bring-notebook = pênûs û kaxez
bring-booklet = pirtûkçeya we
# $names (text): people, one after the other
who-title = Kî li wir e: { $names }
who-guide = rêbera komê
who-nurse = hemşîreyek
who-volunteer = dilxwazek
who-teacher = mamoste
who-librarian = kesek ji pirtûkxaneyê
who-midwife = pîrika zayînê (verloskundige)
who-coach = kesek ji koma taxê (wijkteam)
who-parents = dê û bavên din
# $day (text): a date, $name (text): a proper name
checked-by = Hate kontrolkirin: { DATETIME($day) }, ji aliyê { $name } ve.
session-stale = Ev ji zû ve nehatiye kontrolkirin. Berê bipirse ka hîn rast e.
# $day (text): a date
timetable-of = Ev saet ji { DATETIME($day) } ne.
map = Li ser nexşeyê
call = Telefon bike
save-session = Vê komê hilîne
session-saved = Hate hilanîn
saved-title = Komên we
# $day (text): a day, as in "Friday 4 December"
add-date = Têxe salnameya xwe: { $day }
add-series = Hemû rojan têxe salnameya xwe
feed-title = Her tişt di salnameya te de
feed-why = Heke saet biguherin, salnameya te jî diguhere. Tiştê ku betal bû, tê de xuya dike.
feed-follow = Di salnameya xwe de bişopîne
feed-type = Çênabe? Vê navnîşanê bide salnameya xwe:
changed-title = Tiştek guherî
change-gone = Ev kom êdî tune.
# $when (text): days and times
change-time = Dema nû: { $when }
# $place (text): a proper name
change-place = Cihê nû: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = Betal bû: { $day }

## The preschool guide

preschool-title = Em diçin voorschool
preschool-description = Voorschool çi ye, rojek çawa derbas dibe, bi çend e û tu çawa navê zarokê xwe dinivîsî.
cost-here = Li vir bi çend e?
cost-choose = Berê şaredariya xwe hilbijêre. Hingê tu dibînî li wir bi çend e.
cost-allowance = Kinderopvangtoeslag ji te re tê?
cost-indication = Ji bo zarokê te ‘extra spelen en leren’ heye?
cost-income = Dahata we ya salê bi hev re çiqas e?
cost-hours = Hefteyê çend saet?
answer-yes = Erê
answer-no = Na
# $hours (number)
hours-option = { NUMBER($hours) } saet
# $cents (number): an amount a month
cost-estimate = Mehê nêzîkî { EURO($cents) }
cost-estimate-why = Ev texmînek e: heqê salê li 12 mehan hatiye parkirin. Em hilbijartina te li tu derê nanivîsin.
cost-unknown = Ev di belgeyên şaredariyê de tune. Bipirse.
steps-why = Pêl tiştê qediyayî bike. Ev li ba we dimîne.
bring-first-day = Roja pêşîn bi xwe re bîne
phrases-first-day = Holendî ji bo roja pêşîn

## Somebody to ask

ask-title = Ez ji kê bipirsim?
ask-description = Hilbijêre tu li çi digerî. Hingê tu dibînî kî alîkariya te dike.
ask-choose = Şaredariya xwe hilbijêre. Hingê tu dibînî tu dikarî herî ku.
ask-nobody = Em hîn li vir ji bo vê kesî nas nakin. Li consultatiebureau bipirse.
need-talk = Axaftin û mezinbûna zarokê min
need-talk-text = Hemşîreya consultatiebureau bi te re lê dinêre. Pirsîn her tim baş e.
need-meet = Lîstin û dîtina dê û bavên din
need-meet-text = Di inloop de zarokê te dilîze. Tu dê û bavên din dibînî.
need-read = Pirtûk û xwendina çîrokan
need-read-text = Zarokê te ji pirtûkxaneyê belaş pirtûkan dibe. Carinan yek tê malê û çîrokan dixwîne.
need-dutch = Hînbûna holendî
need-dutch-text = Ji bo dê û bavan ders û kom hene. Zimanê te girîng dimîne.
need-preschool = Dîtina voorschool
need-preschool-text = Berê bi hev re herin û bibînin. Beşdarbûn bi dilê te ye: tu biryarê didî.
need-pregnant = Ez ducanî me
need-pregnant-text = Pîrika zayînê (verloskundige) komên nêzîkî te nas dike. Tu dikarî kesekî bi xwe re bînî.
need-young = Ez dê an bavekî ciwan im
need-young-text = Kom ji bo dê û bavên ciwan hene. Tu tenê tiştê ku dixwazî dibêjî.
need-money = Pere, name an xanî
need-money-text = Koma taxê (wijkteam) bi te re difikire. Axaftin belaş e.
