### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = Geef iets mee
share-description = Kies de taal, de leeftijd en wat je meegeeft: je krijgt één link, één QR-code en een kaartje.
share-language = Taal van de ouder
share-age = Hoe oud is het kind?
share-what = Wat geef je mee?
share-activities = Doen
share-stories = Verhalen
share-themes = Boekjes
share-places = Plekken
share-phrases = Zinnen
share-for-age = Past bij deze leeftijd
share-for-others = Voor een andere leeftijd
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] { NUMBER($count) } ding gekozen
   *[other] { NUMBER($count) } dingen gekozen
}
share-full = Vijf is genoeg. Haal eerst iets weg.
share-first = Kies een taal en minstens één ding.
share-first-language = Kies nog een taal.
share-first-thing = Kies minstens één ding.
share-ready = Naar de QR-code
share-qr = De QR-code van deze link
share-scan = Laat dit scannen met een telefoon.
share-now = Delen
share-copy = Kopieer de link
share-copied = De link is gekopieerd.
share-not-copied = Kopiëren lukt hier niet. Gebruik de QR-code.
share-paper = Kaartje om te printen

## One page on its way

send-title = Deel deze pagina
send-description = Stuur deze pagina in de taal van wie hem krijgt.
send-language = In welke taal?
send-for-work = Werk je met ouders?
lend-title = Laat het iemand zien
lend-why = Je telefoon spreekt even een andere taal. Van jullie is dan niets te zien. Met één tik ben je terug.

## What was handed over

for-title = Voor jou en je kind
for-description = Dit is voor jullie uitgezocht: je kunt meteen beginnen.
for-nothing = In deze link staat niets. Hier kun je verder.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] { NUMBER($count) } ding uit deze link kennen we niet.
   *[other] { NUMBER($count) } dingen uit deze link kennen we niet.
}
for-more = Hier is nog meer
for-install = Zet dit op je telefoon
for-forget = Toon dit niet meer
guide-title = Naar de voorschool
guide-line = Hoe het gaat en wie je helpt
# Under a Dutch sentence.
phrase-line = Zo klinkt het in het Nederlands
# Beside a place that is invented
place-demo = Verzonnen

## On paper

card-title = Kaartje om mee te geven
card-description = Een kaartje in twee talen, met de QR-code erop.
card-small = Klein (A6)
card-large = Groot (A4)
card-first = Elke dag iets kleins om samen te doen.
card-second = In je eigen taal. Gratis. Ook zonder internet.
card-third = Geen account. Niemand kijkt mee.
card-scan = Scan met je camera
card-type = Of typ
paper-print = Print
paper-choose = Kies wat je print
poster-title = Poster voor de wachtkamer
poster-description = Een poster met een QR-code voor elke taal.
poster-heading = Lezen, praten, zingen en spelen met je kind
poster-scan = Scan jouw taal. Het is gratis.
booklet-title = Boekje om te printen
booklet-description = Een heel boekje op papier, in twee talen.
booklet-story = Een verhaal
