### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = Elke dag iets om te lezen, te zeggen, te zingen of te spelen met je kind. In je eigen taal, gratis, ook zonder internet.
choose-language = Kies je taal
skip-to-content = Naar de inhoud
share = Delen
received = Voor jullie uitgezocht
draft = Deze vertaling is nog niet nagekeken.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = Vandaag
nav-library = Boekjes
nav-near = In de buurt
nav-us = Wij
nav-label = Menu

## Today

today-title = Vandaag samen doen
how-old = Hoe oud is je kind?
how-old-why = Dan kiezen we iets dat past. Wij zien het niet.
another-one = Iets anders

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } minuut
   *[other] { NUMBER($minutes) } minuten
}
# $from, $until (number): months
ages-months = { NUMBER($from) } tot { NUMBER($until) } maanden
# $from, $until (number): years
ages-years = { NUMBER($from) } tot { NUMBER($until) } jaar
# $from (number): months, $until (number): years
ages-mixed = { NUMBER($from) } maanden tot { NUMBER($until) } jaar
what-you-need = Nodig
what-you-do = Zo doe je het
what-you-ask = Vraag of zeg
words = Woorden
why = Waarom
done = Gedaan
done-today = Samen gedaan. Fijn!
undo = Toch niet
keep = Bewaar
kept = Bewaard
# $age (text): an age, such as "2 jaar"
for-age = Voor { $age }

## Kinds of activity

kind-read = Lezen
kind-talk = Praten
kind-sing = Zingen
kind-move = Bewegen
kind-count = Tellen
kind-make = Maken
kind-go-out = Naar buiten

## Ages, as one taps them

band-baby = 0 jaar
band-one = 1 jaar
band-two = 2 jaar
band-three = 3 jaar
band-four = 4 tot 6 jaar

## Dutch beside the home language

text-switch = Taal van de tekst
# The name of this language, for the switch that shows the text in it.
text-home = Nederlands
text-both = Allebei
text-dutch = Nederlands

## Listening

listen = Luister
listen-dutch = Luister in het Nederlands
# Said where the phone has no voice for this very language.
no-voice = Deze telefoon heeft geen Nederlandse stem.
no-dutch-voice = Deze telefoon heeft geen Nederlandse stem.

## The library

library-title = Boekjes en verhalen
library-description = Boekjes met dingen om samen te doen, en verhalen om voor te lezen.
filter-age = Leeftijd
filter-kind = Wat
filter-all = Alles
filter-nothing = Hier is nog niets voor. Kies een andere leeftijd of iets anders om te doen.
stories = Verhalen
# $count (number): how many activities
booklet = { $count ->
    [one] { NUMBER($count) } ding om te doen
   *[other] { NUMBER($count) } dingen om te doen
}
theme-now = Wij doen nu dit boekje
theme-is-now = Dit boekje doen jullie nu
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } bladzijde
   *[other] { NUMBER($count) } bladzijden
}
# $number (number): which page
story-page = Bladzijde { NUMBER($number) }
the-end = Uit. Nog een keer?
# On the card of a story, after the number of its pages.
no-words = zonder woorden
tell-together = Dit boek heeft geen woorden. Kijk goed en vertel het samen.
for-you = Voor jou
phrases = Zo klinkt het in het Nederlands
phrases-why = Deze zinnen horen jullie vaak, bijvoorbeeld in de groep.

## The start: pregnancy and the first months

start-title = Zwanger of net geboren?
start-description = Praten, zingen en kijken met je baby, vanaf de buik.
start-pregnancy = Met de baby in de buik
start-first-months = De eerste maanden
try-today = Probeer vandaag

## Us

us-title = Wij
us-description = Wat jullie samen deden, en wat jullie kozen.
garden-title = Jullie tuin
garden-empty = Hier groeit jullie tuin. Elke keer samen komt er een bloem bij.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = Week van { DATETIME($day, style: "day") }: { $count ->
    [one] { NUMBER($count) } keer
   *[other] { NUMBER($count) } keer
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] Jullie deden { NUMBER($count) } keer iets samen.
   *[other] Jullie deden { NUMBER($count) } keer iets samen.
}
favourites-title = Dit bewaarden jullie

## Children

children-title = Kinderen
children-why = Met de leeftijd kiezen we wat past. Een naam hoeft niet. Wij zien het niet.
child-name = Naam
child-born = Geboren in
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } maand
       *[other] { NUMBER($months) } maanden
    }
   *[other] { NUMBER($years) } jaar
}
add-child = Nog een kind
remove-child = Weghalen
child-removed = Weggehaald.
for-whom = Voor wie?

## The family on several phones

family-title = Samen op meer telefoons
family-description = Op elke telefoon hetzelfde: kinderen, bloemen en wat je bewaart.
family-private = Alleen jullie telefoons kunnen het lezen. Wij niet.
family-start = Gebruik op nog een telefoon
family-scan = Scan dit met de camera van de andere telefoon.
family-qr = De QR-code van jullie gezin
family-type = Of typ daar deze code:
family-care = Geef de code alleen aan wie bij jullie gezin hoort.
family-copy = Kopieer de code
family-sure = Ja, doe dit
family-closing = We wissen het oude gezin op de server zodra er internet is.
join-title = Heb je al een code?
join-why = Scan de code van de andere telefoon met je camera, of typ hem hier. Wat op beide staat, blijft.
join-label = Code
join = Doe mee
# $symbol (text): one letter
join-bad-symbol = In een code komt { $symbol } niet voor. Kijk nog eens.
# $count (number): letters and digits
join-length = Een code heeft 27 tekens. Dit zijn er { NUMBER($count) }.
join-wrong = Er klopt één teken niet. Kijk nog eens goed.
join-asked-title = Doe je mee met dit gezin?
join-asked = Je ziet dan op beide telefoons hetzelfde. Er gaat niets weg.
join-yes = Ja, doe mee
join-no = Nee
sync-never = Nog niet gedeeld.
sync-now = Net bijgewerkt.
# $count (number)
sync-minutes = { $count ->
    [one] { NUMBER($count) } minuut geleden bijgewerkt.
   *[other] { NUMBER($count) } minuten geleden bijgewerkt.
}
# $count (number)
sync-hours = { $count ->
    [one] { NUMBER($count) } uur geleden bijgewerkt.
   *[other] { NUMBER($count) } uur geleden bijgewerkt.
}
# $count (number)
sync-days = { $count ->
    [one] { NUMBER($count) } dag geleden bijgewerkt.
   *[other] { NUMBER($count) } dagen geleden bijgewerkt.
}
sync-waiting = Gaat verder zodra er internet is.
sync-closed = Dit gezin is gesloten. Vraag de nieuwe code.
sync-update-needed = De andere telefoon is nieuwer. Werk deze app bij.
sync-too-large = Er is te veel om te delen. Alles blijft op deze telefoon.
lost-title = Een telefoon kwijt?
lost-why = Je krijgt een nieuwe code. De andere telefoon houdt wat erop staat, maar ziet niets nieuws.
lost = Maak een nieuwe code
leave-title = Stoppen op deze telefoon
leave-why = Deze telefoon deelt niets meer. Wat erop staat, blijft.
leave = Stop hier
close-title = Wissen op de server
close-why = De server vergeet jullie. Elke telefoon houdt wat erop staat, en deelt niets meer.
close = Wis op de server
carry-over = Al begonnen in de browser? Haal jullie gezin hierheen.
notice-joined = Gelukt. Jullie telefoons horen bij elkaar.
notice-copied = De code is gekopieerd.

## This phone

phone-title = Deze telefoon
phone-description = Wat deze telefoon bewaart, en hoe je het meeneemt.
# $size (number): megabytes, never 0
storage-used = De app gebruikt { NUMBER($size) } MB.
storage-persistent = Deze telefoon bewaart het voor je.
storage-not-persistent = De telefoon mag dit wissen als er weinig ruimte is.
storage-ask = Bewaar het altijd
colours = Kleuren
colours-auto = Zoals de telefoon
colours-light = Licht
colours-dark = Donker
export-title = Bewaar een kopie
export-why = Je krijgt een bestand met wat jullie deden. Handig voor een nieuwe telefoon.
export = Maak een kopie
import-title = Zet een kopie terug
import-why = Kies het bestand. Wat al op deze telefoon staat, blijft ook.
import = Kies een bestand
erase-title = Wis alles
erase-why = Alles wat jullie deden en kozen gaat weg van deze telefoon. Dat kan niet terug.
erase = Wis alles
erase-sure = Ja, wis alles
erase-no = Nee, bewaar het

## Add to the home screen

install-title = Op je beginscherm
install-description = Zet Thuistaal op je telefoon. Dan start het als een app, ook zonder internet.
install-button = Zet op mijn telefoon
install-android = Android
install-android-first = Tik rechtsboven op de drie puntjes.
install-android-second = Kies ‘App installeren’ of ‘Toevoegen aan startscherm’.
install-android-third = Tik op ‘Installeren’.
install-ios = iPhone
install-ios-first = Open deze pagina in Safari.
install-ios-second = Tik onderaan op het vierkantje met het pijltje.
install-ios-third = Kies ‘Zet op beginscherm’.
install-ios-note = Op een iPhone begint de app leeg. Pak eerst jullie code, of maak een kopie.

## About

about-title = Over Thuistaal
about-description = Wat Thuistaal is, wat het bewaart en wie de vertaling nakeek.
about-what = Wat het is
about-what-text = Een kind leert praten met de mensen van wie het houdt. Het best gaat dat in de taal van thuis. Hier vind je elke dag iets kleins om samen te doen. Het is gratis en je hebt niets nodig.
about-trust = Wat we weten
about-trust-text = Niets. Er is geen account en niemand kijkt mee. Alles staat op jullie eigen telefoons. Deel je het met een andere telefoon? Ook dan kunnen alleen jullie het lezen.
about-languages = De talen
about-languages-text = Het Nederlands en het Engels schreven we zelf. De andere talen zijn vertaald.
about-sources = Waar het vandaan komt
about-sources-text = Samen over een boek of een plaatje praten helpt. Het helpt het meest als je kind zelf vertelt. Dat is goed onderzocht. Daarom eindigt elke vraag bij je kind.
mistake-title = Zie je een fout?
mistake-why = Schrijf op wat er niet klopt. Het blijft op je telefoon, tot jij het deelt.
mistake-label = Wat klopt er niet?
mistake-keep = Bewaar
mistake-kept = Dit heb je bewaard
mistake-share = Deel
mistake-forget = Haal weg
review-source = zelf geschreven
review-draft = nog niet nagekeken door iemand die deze taal thuis spreekt
review-reviewed = nagekeken

## When nothing is there

not-found-title = Deze pagina is er niet
not-found-text = Misschien is de link oud. Hier kun je verder.
to-today = Naar vandaag
loading = Even wachten …

## What the app has to say

notice-storage-blocked = Deze telefoon laat de app niets bewaren. Alles werkt, maar straks ben je het kwijt.
notice-storage-full = De telefoon is vol. Het nieuwste is nog niet bewaard. Maak ruimte vrij.
notice-set-aside = We konden iets niet lezen en zetten het apart. Je laatste goede kopie staat er weer.
notice-update = Er is een nieuwe versie.
notice-update-now = Nu vernieuwen
notice-imported = De kopie staat erop.
notice-not-imported = Dit bestand kunnen we niet lezen. Er is niets veranderd.
notice-offline-ready = Klaar. Nu werkt alles ook zonder internet.
notice-not-loaded = Dit kunnen we nu niet laden. Probeer het straks weer.
notice-changed = Er is iets veranderd bij een groep die jullie bewaarden.
notice-close = Sluiten
broken-text = Er ging iets mis. Wat jullie deden, is bewaard.
broken-reload = Open opnieuw
