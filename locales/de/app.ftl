### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = Jeden Tag etwas zum Lesen, Sprechen, Singen oder Spielen mit deinem Kind. In deiner Sprache, kostenlos, auch ohne Internet.
choose-language = Wähle deine Sprache
skip-to-content = Zum Inhalt
share = Teilen
received = Für euch ausgesucht
draft = Diese Übersetzung ist noch nicht geprüft.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = Heute
nav-library = Hefte
nav-near = In der Nähe
nav-us = Wir
nav-label = Menü

## Today

today-title = Heute zusammen
how-old = Wie alt ist dein Kind?
how-old-why = Dann wählen wir etwas Passendes. Das Alter sehen wir nicht.
another-one = Etwas anderes

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } Minute
   *[other] { NUMBER($minutes) } Minuten
}
# $from, $until (number): months
ages-months = { NUMBER($from) } bis { NUMBER($until) } Monate
# $from, $until (number): years
ages-years = { NUMBER($from) } bis { NUMBER($until) } Jahre
# $from (number): months, $until (number): years
ages-mixed = { NUMBER($from) } Monate bis { NUMBER($until) } Jahre
what-you-need = Du brauchst
what-you-do = So geht es
what-you-ask = Frag oder sag
words = Wörter
why = Warum
done = Gemacht
done-today = Zusammen gemacht. Schön!
undo = Doch nicht
keep = Merken
kept = Gemerkt
# $age (text): an age, such as "2 jaar"
for-age = Alter: { $age }

## Kinds of activity

kind-read = Lesen
kind-talk = Sprechen
kind-sing = Singen
kind-move = Bewegen
kind-count = Zählen
kind-make = Basteln
kind-go-out = Rausgehen

## Ages, as one taps them

band-baby = Unter 1 Jahr
band-one = 1 Jahr
band-two = 2 Jahre
band-three = 3 Jahre
band-four = 4 bis 6 Jahre

## Dutch beside the home language

text-switch = Sprache des Textes
# The name of this language, for the switch that shows the text in it.
text-home = Deutsch
text-both = Beide
text-dutch = Nederlands

## Listening

listen = Anhören
listen-dutch = Auf Niederländisch anhören
# Said where the phone has no voice for this very language.
no-voice = Dieses Handy hat keine deutsche Stimme.
no-dutch-voice = Dieses Handy hat keine niederländische Stimme.

## The library

library-title = Hefte und Geschichten
library-description = Hefte mit Ideen zum Mitmachen und Geschichten zum Vorlesen.
filter-age = Alter
filter-kind = Was
filter-all = Alles
filter-nothing = Hier gibt es noch nichts. Wähle ein anderes Alter oder etwas anderes.
stories = Geschichten
# $count (number): how many activities
booklet = { $count ->
    [one] { NUMBER($count) } Idee
   *[other] { NUMBER($count) } Ideen
}
theme-now = Wir machen jetzt dieses Heft
theme-is-now = Dieses Heft macht ihr jetzt
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } Seite
   *[other] { NUMBER($count) } Seiten
}
# $number (number): which page
story-page = Seite { NUMBER($number) }
the-end = Ende. Noch einmal?
# On the card of a story, after the number of its pages.
no-words = ohne Worte
tell-together = Dieses Buch hat keine Worte. Schaut genau hin und erzählt zusammen.
for-you = Für dich
phrases = So klingt es auf Niederländisch
phrases-why = Diese Sätze hört ihr oft, zum Beispiel in der Gruppe.

## The start: pregnancy and the first months

start-title = Schwanger? Baby gerade da?
start-description = Mit deinem Baby reden, singen und schauen, schon vor der Geburt.
start-pregnancy = Mit dem Baby im Bauch
start-first-months = Die ersten Monate
try-today = Probier heute

## Us

us-title = Wir
us-description = Was ihr zusammen gemacht und ausgesucht habt.
garden-title = Euer Garten
garden-empty = Hier wächst euer Garten. Jedes Mal zusammen kommt eine Blume dazu.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = Woche ab { DATETIME($day, style: "day") }: { $count ->
    [one] { NUMBER($count) } Mal
   *[other] { NUMBER($count) } Mal
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] Ihr habt { NUMBER($count) } Mal etwas zusammen gemacht.
   *[other] Ihr habt { NUMBER($count) } Mal etwas zusammen gemacht.
}
favourites-title = Das habt ihr euch gemerkt

## Children

children-title = Kinder
children-why = Mit dem Alter wählen wir, was passt. Ein Name muss nicht sein. Wir sehen beides nicht.
child-name = Name
child-born = Geburtsmonat
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } Monat
       *[other] { NUMBER($months) } Monate
    }
    [one] { NUMBER($years) } Jahr
   *[other] { NUMBER($years) } Jahre
}
add-child = Noch ein Kind
remove-child = Entfernen
child-removed = Entfernt.
for-whom = Für wen?

## The family on several phones

family-title = Zusammen auf mehreren Handys
family-description = Auf jedem Handy dasselbe: Kinder, Blumen und was ihr euch merkt.
family-private = Nur eure Handys können es lesen. Wir nicht.
family-start = Auf noch einem Handy nutzen
family-scan = Scanne das mit der Kamera des anderen Handys.
family-qr = Der QR-Code eurer Familie
family-type = Oder tippe dort diesen Code ein:
family-care = Gib den Code nur Menschen, die zu eurer Familie gehören.
family-copy = Code kopieren
family-sure = Ja, mach das
family-closing = Wir löschen die alte Familie auf dem Server, sobald es Internet gibt.
join-title = Hast du schon einen Code?
join-why = Scanne den Code vom anderen Handy mit der Kamera oder tippe ihn hier ein. Was auf beiden steht, bleibt.
join-label = Code
join = Mitmachen
# $symbol (text): one letter
join-bad-symbol = In einem Code gibt es kein { $symbol }. Schau noch einmal.
# $count (number): letters and digits
join-length = Ein Code hat 27 Zeichen. Hier sind es { NUMBER($count) }.
join-wrong = Ein Zeichen stimmt nicht. Schau noch einmal genau.
join-asked-title = Machst du bei dieser Familie mit?
join-asked = Beide Handys zeigen dann dasselbe. Nichts geht verloren.
join-yes = Ja, mitmachen
join-no = Nein
sync-never = Noch nicht geteilt.
sync-now = Gerade aktualisiert.
# $count (number)
sync-minutes = { $count ->
    [one] Vor { NUMBER($count) } Minute aktualisiert.
   *[other] Vor { NUMBER($count) } Minuten aktualisiert.
}
# $count (number)
sync-hours = { $count ->
    [one] Vor { NUMBER($count) } Stunde aktualisiert.
   *[other] Vor { NUMBER($count) } Stunden aktualisiert.
}
# $count (number)
sync-days = { $count ->
    [one] Vor { NUMBER($count) } Tag aktualisiert.
   *[other] Vor { NUMBER($count) } Tagen aktualisiert.
}
sync-waiting = Geht weiter, sobald es Internet gibt.
sync-closed = Diese Familie ist geschlossen. Frag nach dem neuen Code.
sync-update-needed = Das andere Handy ist neuer. Aktualisiere diese App.
sync-too-large = Es ist zu viel zum Teilen. Alles bleibt auf diesem Handy.
lost-title = Ein Handy verloren?
lost-why = Du bekommst einen neuen Code. Das andere Handy behält alles, sieht aber nichts Neues.
lost = Neuen Code machen
leave-title = Auf diesem Handy aufhören
leave-why = Dieses Handy teilt nichts mehr. Was darauf ist, bleibt.
leave = Hier aufhören
close-title = Auf dem Server löschen
close-why = Der Server vergisst euch. Jedes Handy behält, was darauf ist, und teilt nichts mehr.
close = Auf dem Server löschen
carry-over = Schon im Browser angefangen? Hol eure Familie hierher.
notice-joined = Geschafft. Eure Handys gehören jetzt zusammen.
notice-copied = Der Code ist kopiert.

## This phone

phone-title = Dieses Handy
phone-description = Was auf diesem Handy gespeichert ist, und wie du es mitnimmst.
# $size (number): megabytes, never 0
storage-used = Die App braucht { NUMBER($size) } MB.
storage-persistent = Dieses Handy speichert es dauerhaft für dich.
storage-not-persistent = Hat das Handy wenig Platz, kann es alles löschen.
storage-ask = Dauerhaft speichern
colours = Farben
colours-auto = Wie das Handy
colours-light = Hell
colours-dark = Dunkel
export-title = Kopie speichern
export-why = Du bekommst eine Datei mit allem, was ihr gemacht habt. Gut für ein neues Handy.
export = Kopie machen
import-title = Kopie zurückholen
import-why = Wähle die Datei. Was schon auf diesem Handy ist, bleibt auch.
import = Datei wählen
erase-title = Alles löschen
erase-why = Alles, was ihr gemacht und ausgesucht habt, verschwindet von diesem Handy. Es kommt nicht zurück.
erase = Alles löschen
erase-sure = Ja, alles löschen
erase-no = Nein, behalten

## Add to the home screen

install-title = Auf deinem Startbildschirm
install-description = Hol Thuistaal auf dein Handy. Dann startet es wie eine App, auch ohne Internet.
install-button = Auf mein Handy
install-android = Android
install-android-first = Tippe oben rechts auf die drei Punkte.
install-android-second = Wähle „App installieren“ oder „Zum Startbildschirm hinzufügen“.
install-android-third = Tippe auf „Installieren“.
install-ios = iPhone
install-ios-first = Öffne diese Seite in Safari.
install-ios-second = Tippe unten auf das Quadrat mit dem Pfeil.
install-ios-third = Wähle „Zum Home-Bildschirm“.
install-ios-note = Auf einem iPhone startet die App leer. Hol zuerst euren Code, oder mach eine Kopie.

## About

about-title = Über Thuistaal
about-description = Was Thuistaal ist, was es speichert und wer die Übersetzung geprüft hat.
about-what = Was es ist
about-what-text = Sprechen lernt ein Kind mit den Menschen, die es lieb hat. Am besten geht das in der Sprache von zu Hause. Hier findest du jeden Tag etwas Kleines, das ihr zusammen macht. Es ist kostenlos, und du brauchst nichts.
about-trust = Was wir wissen
about-trust-text = Nichts. Es gibt kein Konto, und niemand schaut zu. Alles steht auf euren eigenen Handys. Teilt ihr es mit einem anderen Handy? Auch dann könnt nur ihr es lesen.
about-languages = Die Sprachen
about-languages-text = Niederländisch und Englisch haben wir selbst geschrieben. Die anderen Sprachen sind übersetzt.
about-sources = Woher es kommt
about-sources-text = Es hilft, zusammen über ein Buch oder ein Bild zu sprechen. Am meisten hilft es, wenn dein Kind selbst erzählt. Das ist gut erforscht. Darum endet jede Frage bei deinem Kind.
mistake-title = Siehst du einen Fehler?
mistake-why = Schreib auf, was nicht stimmt. Es bleibt auf deinem Handy, bis du es teilst.
mistake-label = Was stimmt nicht?
mistake-keep = Speichern
mistake-kept = Das hast du gespeichert
mistake-share = Teilen
mistake-forget = Entfernen
review-source = selbst geschrieben
review-draft = noch von niemandem geprüft, der diese Sprache zu Hause spricht
review-reviewed = geprüft

## When nothing is there

not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht ist der Link alt. Hier kommst du weiter.
to-today = Zu „Heute“
loading = Einen Moment …

## What the app has to say

notice-storage-blocked = Auf diesem Handy darf die App nichts speichern. Alles geht, aber später ist es weg.
notice-storage-full = Das Handy ist voll. Das Neueste ist noch nicht gespeichert. Mach bitte Platz frei.
notice-set-aside = Etwas konnten wir nicht lesen. Wir haben es beiseitegelegt. Deine letzte gute Kopie ist wieder da.
notice-update = Es gibt eine neue Version.
notice-update-now = Jetzt aktualisieren
notice-imported = Die Kopie ist jetzt auf diesem Handy.
notice-not-imported = Diese Datei können wir nicht lesen. Nichts hat sich geändert.
notice-offline-ready = Fertig. Jetzt geht alles auch ohne Internet.
notice-not-loaded = Das können wir gerade nicht laden. Versuch es später noch einmal.
notice-changed = Etwas hat sich geändert bei einer Gruppe, die ihr euch gemerkt habt.
notice-close = Schließen
broken-text = Etwas ist schiefgegangen. Was ihr gemacht habt, ist gespeichert.
broken-reload = Neu laden
