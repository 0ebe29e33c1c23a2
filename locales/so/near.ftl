### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Agagaarkaaga
near-description = Meelo adiga iyo ilmahaaga loogu talagalay: inloop, voorschool, maktabad, casharro luqadeed.
near-choose = Dooro degmadaada
demo-label = Malo-awaal
demo-explained = Magaaladani ma jirto. Wax kasta oo halkan ku qoran waa malo-awaal, si app-ka loo tijaabiyo.
timetable = Dhammaan kooxaha
no-timetable = Weli waqtiyo laguma qorin. Meesha lafteeda weydii.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] Carabi
    [ti] Tigrinya
    [so] Soomaali
    [fa] Faarisi
    [pl] Boolish
    [uk] Yukreeniyaan
    [es] Isbaanish
    [de] Jarmal
    [ku] Kurdi
    [kmr] Kurdi
    [tr] Turki
    [en] Ingiriisi
   *[other] { $tag }
}
places = Meelo
preschool = Voorschool
# $start, $end (text): times of day
session-time = { DATETIME($start) } ilaa { DATETIME($end) }
session-over = Kani wuu dhammaaday.
free = Bilaash
# $cents (number): what it costs
costs = Qiimuhu waa { EURO($cents) }
ask-cost = Weydii qiimaha
# $names (text): names of languages
languages = Waxay ku hadlaan { $names }
registration-needed = Marka hore isdiiwaangeli
registration-not-needed = Isdiiwaangelin looma baahna
ask-address = Weydii cinwaanka
# $source (text): a document, $day (text): a date
source-checked = Xigasho: { $source }. La hubiyay { DATETIME($day) }.
# $day (text): a date
valid-until = Waxay sax tahay ilaa { DATETIME($day) }.
past-valid = Xogtan waqtigeedii wuu dhacay. Weydii waxa hadda jira.
# $weeks (number)
weeks-a-year = { NUMBER($weeks) } toddobaad sannadkii
# $hours (number)
hours-a-week = { NUMBER($hours) } saacadood toddobaadkii
# $cents (number): an amount a month
cost-from = Laga bilaabo { EURO($cents) } bishii, kinderopvangtoeslag la’aan
# $until (number): cents
cost-up-to = Ilaa { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } ilaa { EURO($until) }
# $from (number): cents
cost-above = Laga bilaabo { EURO($from) }
place-drop-in = Inloop: ballan la’aan soo gal oo ciyaar
place-preschool = Kooxda carruurta yaryar (voorschool)
place-library = Maktabad
place-language-lessons = Barashada af-Holandayska
place-parent-meeting = La kulan waalid kale
place-clinic = Rugta caafimaadka carruurta (consultatiebureau)
place-neighbourhood-team = Caawimo xaafadda ah
place-support = Taageero
place-antenatal = Uurka
place-community-centre = Xarunta xaafadda
session-drop-in = Inloop (ballan la’aan)
session-open-hour = Kaalay oo eeg
session-parent-meeting = Kulanka waalidka
session-language-lesson = Casharka af-Holandayska
session-library = Sheeko akhrin
session-antenatal = Kooxda uurka

near-mine = Tani waa degmadeenna
near-is-mine = Degmadiinna
near-what = Waxa adiga iyo ilmahaaga u jira
near-filter = Dooro waxa kuu habboon
near-nothing = Hadda wax ku habboon lama helin. Wax kale dooro.
filter-neighbourhood = Xaafad
filter-spoken = Waxay ku hadlaan
this-week = Toddobaadkan
this-week-none = Toddobada maalmood ee soo socda waxba ma jiraan. Hoosta ka eeg goorta ay jiraan.
day-today = Maanta
day-tomorrow = Berri
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") }, { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = Toddobaad kasta: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] Toddobaad kasta: { $days }
   *[other] { NUMBER($weeks) } toddobaadba hal mar: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = Kaddib mar kale: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = Marka xigta: { $day }
cancel-illness = Waa la baajiyay: qof baa xanuunsan.
cancel-too-few = Waa la baajiyay: dad ku filan ma jiraan.
cancel-building = Waa la baajiyay: qolku waa xiran yahay.
cancel-other = Waa la baajiyay.
closed-autumn = Xiran: fasaxa dugsiga ee dayrta
closed-winter = Xiran: fasaxa dugsiga ee jiilaalka
closed-spring = Xiran: fasaxa dugsiga ee gu’ga
closed-may = Xiran: fasaxa dugsiga ee bisha Maayo
closed-summer = Xiran: fasaxa dugsiga ee xagaaga
closed-easter-monday = Xiran: Pasen, ciid Masiixi ah
closed-kings-day = Xiran: Maalinta Boqorka
closed-liberation-day = Xiran: Maalinta Xorriyadda
closed-ascension = Xiran: Hemelvaart, ciid Masiixi ah
closed-whit-monday = Xiran: Pinksteren, ciid Masiixi ah
closed-day-off = Maalintan waa xiran tahay
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = Carruurta da’da { $ages }
for-parents = Waalidka
parent-stays = Adigu waad la joogaysaa
parent-leaves = Ilmahaagu adiga la’aantaa ayuu ciyaaraa
# $names (text): things, one after the other
bring-title = Soo qaado: { $names }
bring-socks = sharaabaadyo aan simbiriirixan ama kabo guri
bring-play-clothes = dhar wasakhoobi kara
bring-drink = wax la cabbo
bring-nappies = xafaayado
bring-notebook = qalin iyo warqad
bring-booklet = buuggiinna
# $names (text): people, one after the other
who-title = Cidda joogta: { $names }
who-guide = hoggaamiyaha kooxda
who-nurse = kalkaaliso caafimaad
who-volunteer = qof mutadawac ah
who-teacher = macallimadda ama macallinka
who-librarian = qof maktabadda ka socda
who-midwife = ummuliso
who-coach = qof kooxda xaafadda ka socda
who-parents = waalid kale
# $day (text): a date, $name (text): a proper name
checked-by = La hubiyay { DATETIME($day) }. Waxaa hubiyay { $name }.
session-stale = Muddo dheer ka hor ayaa tan la hubiyay. Horta weydii inay weli sax tahay.
# $day (text): a date
timetable-of = Waqtiyadani waa kuwii { DATETIME($day) }.
map = Khariidadda ku eeg
call = Wac
save-session = Kooxdan kaydi
session-saved = Waa la kaydiyay
saved-title = Kooxihiinna
# $day (text): a day, as in "Friday 4 December"
add-date = Kalandarka ku dar: { $day }
add-series = Maalmaha oo dhan kalandarka ku dar
feed-title = Wax walba kalandarka ku dar
feed-why = Kalandarkaagu waqtiyada wuu raacayaa. Waxa la baajiyo halkaas ayaad ka arkaysaa.
feed-follow = Kalandarka kula soco
feed-type = Miyaanay shaqayn? Kalandarkaaga cinwaankan sii:
changed-title = Wax baa isbeddelay
change-gone = Kooxdani hadda ma jirto.
# $when (text): days and times
change-time = Waqti kale: { $when }
# $place (text): a proper name
change-place = Meel kale: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = Waa la baajiyay: { $day }

## The preschool guide

preschool-title = Tagista voorschool-ka
preschool-description = Waxa uu yahay, sida maalintu u socoto, qiimaha, iyo sida loo diiwaangeliyo.
cost-here = Halkan qiimuhu waa imisa?
cost-choose = Horta degmadaada dooro. Markaas waxaad arkaysaa qiimaha halkaas.
cost-allowance = Kinderopvangtoeslag ma heshaa?
cost-indication = Ilmahaagu ma helay ‘extra spelen en leren’?
cost-income = Sannadkii dakhligiinna oo la isku daray waa imisa?
cost-hours = Toddobaadkii imisa saacadood?
answer-yes = Haa
answer-no = Maya
# $hours (number)
hours-option = { NUMBER($hours) } saacadood
# $cents (number): an amount a month
cost-estimate = Ku dhowaad { EURO($cents) } bishii
cost-estimate-why = Tani waa qiyaas, celceliska sannadka oo dhan. Waxa aad doorato ma kaydinno.
cost-unknown = Qoraallada degmada kuma qorna. Weydii.
steps-why = Taabo wixii dhammaaday. Idinka keliya ayaa arka.
bring-first-day = Maalinta koowaad soo qaado
phrases-first-day = Af-Holandayska maalinta koowaad

## Somebody to ask

ask-title = Yaan weydiin karaa?
ask-description = Dooro waxa aad raadinayso. Markaas waxaad arkaysaa cidda kula fikirta.
ask-choose = Degmadaada dooro. Markaas waxaad arkaysaa meesha aad tegi karto.
ask-nobody = Arrintan weli cid kaa caawisa halkan kama naqaanno. Consultatiebureau weydii.
need-talk = Sida ilmahaygu u hadlo una koro
need-talk-text = Kalkaalisada consultatiebureau ayaa kula eegaysa. Weydiintu mar kasta waa fiican tahay.
need-meet = Ciyaar iyo la kulan waalid kale
need-meet-text = Ilmahaagu inloop-ka ayuu ku ciyaaraa. Adigu waalid kale ayaad la kulantaa.
need-read = Buugaag iyo sheeko akhrin
need-read-text = Ilmahaagu maktabadda buugaag bilaash ah ayuu ka amaahdaa. Mararka qaar qof baa guriga idiinku yimaada oo sheeko akhriya.
need-dutch = Barashada af-Holandayska
need-dutch-text = Waxaa jira casharro iyo kooxo waalidka u gaar ah. Afkaagu muhiim buu sii yahay.
need-preschool = Inaan voorschool soo eego
need-preschool-text = Horta wada taga oo soo eega. Ka qaybgalku waa ikhtiyaar: adigaa go’aansada.
need-pregnant = Uur baan leeyahay
need-pregnant-text = Ummulisadaadu kooxo agagaarka ah ayay taqaan. Qof waad kaxaysan kartaa.
need-young = Waxaan ahay waalid da’ yar
need-young-text = Waxaa jira kooxo waalid kale oo da’ yar. Waxa aad rabto oo keliya ayaad sheegtaa.
need-money = Lacag, warqado ama guri
need-money-text = Kooxda xaafadda ayaa kula fikirta. Wadahadalku waa bilaash.
