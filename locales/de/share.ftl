### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = Etwas mitgeben
share-description = Wähle die Sprache, das Alter und was du mitgibst: Du bekommst einen Link, einen QR-Code und eine Karte.
share-language = Sprache der Eltern
share-age = Wie alt ist das Kind?
share-what = Was gibst du mit?
share-activities = Ideen
share-stories = Geschichten
share-themes = Hefte
share-places = Orte
share-phrases = Sätze
share-for-age = Passt zu diesem Alter
share-for-others = Für ein anderes Alter
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] { NUMBER($count) } Sache gewählt
   *[other] { NUMBER($count) } Sachen gewählt
}
share-full = Fünf sind genug. Nimm erst etwas weg.
share-first = Wähle eine Sprache und mindestens eine Sache.
share-first-language = Wähle noch eine Sprache.
share-first-thing = Wähle mindestens eine Sache.
share-ready = Zum QR-Code
share-qr = Der QR-Code dieses Links
share-scan = Lass das mit einem Handy scannen.
share-now = Teilen
share-copy = Link kopieren
share-copied = Der Link ist kopiert.
share-not-copied = Kopieren geht hier nicht. Nimm den QR-Code.
share-paper = Karte zum Drucken

## One page on its way

send-title = Diese Seite teilen
send-description = Schick diese Seite in der Sprache des Menschen, der sie bekommt.
send-language = In welcher Sprache?
send-for-work = Arbeitest du mit Eltern?
lend-title = Jemandem zeigen
lend-why = Dein Handy spricht kurz eine andere Sprache. Von euch ist dann nichts zu sehen. Ein Tipp bringt dich zurück.

## What was handed over

for-title = Für dich und dein Kind
for-description = Das ist für euch ausgesucht: Ihr könnt gleich anfangen.
for-nothing = In diesem Link ist nichts. Hier geht es weiter.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] { NUMBER($count) } Sache aus diesem Link kennen wir nicht.
   *[other] { NUMBER($count) } Sachen aus diesem Link kennen wir nicht.
}
for-more = Hier gibt es noch mehr
for-install = Hol das auf dein Handy
for-forget = Nicht mehr zeigen
guide-title = Zur Voorschool
guide-line = Wie es geht und wer dir hilft
# Under a Dutch sentence.
phrase-line = So klingt es auf Niederländisch
# Beside a place that is invented
place-demo = Erfunden

## On paper

card-title = Karte zum Mitgeben
card-description = Eine Karte in zwei Sprachen, mit dem QR-Code darauf.
card-small = Klein (A6)
card-large = Groß (A4)
card-first = Jeden Tag etwas Kleines, das ihr zusammen macht.
card-second = In deiner Sprache. Kostenlos. Auch ohne Internet.
card-third = Kein Konto. Niemand schaut zu.
card-scan = Scanne mit deiner Kamera
card-type = Oder tippe
paper-print = Drucken
paper-choose = Wähle, was du druckst
poster-title = Plakat für das Wartezimmer
poster-description = Ein Plakat mit einem QR-Code für jede Sprache.
poster-heading = Lesen, sprechen, singen und spielen mit deinem Kind
poster-scan = Scanne deine Sprache. Es ist kostenlos.
booklet-title = Heft zum Drucken
booklet-description = Ein ganzes Heft auf Papier, in zwei Sprachen.
booklet-story = Eine Geschichte
