### The neighbourhood: places, times, preschool, and whom to ask.

near-title = In der Nähe
near-description = Orte für dich und dein Kind: offene Treffs, Voorschool, Bücherei, Sprachkurs.
near-choose = Wähle deine Gemeinde
demo-label = Erfunden
demo-explained = Diese Stadt gibt es nicht. Hier ist alles erfunden, zum Ausprobieren der App.
timetable = Alle Gruppen
no-timetable = Hier stehen noch keine Zeiten. Frag direkt am Ort nach.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] Arabisch
    [ti] Tigrinya
    [so] Somali
    [fa] Farsi
    [pl] Polnisch
    [uk] Ukrainisch
    [es] Spanisch
    [de] Deutsch
    [ku] Kurdisch
    [kmr] Kurdisch
    [tr] Türkisch
    [en] Englisch
   *[other] { $tag }
}
places = Orte
preschool = Voorschool
# $start, $end (text): times of day
session-time = { DATETIME($start) } bis { DATETIME($end) }
session-over = Das ist vorbei.
free = Kostenlos
# $cents (number): what it costs
costs = Kostet { EURO($cents) }
ask-cost = Frag, was es kostet
# $names (text): names of languages
languages = Hier spricht man { $names }
registration-needed = Melde dich vorher an
registration-not-needed = Ohne Anmeldung
ask-address = Frag nach der Adresse
# $source (text): a document, $day (text): a date
source-checked = Quelle: { $source }. Geprüft am { DATETIME($day) }.
# $day (text): a date
valid-until = Gilt bis einschließlich { DATETIME($day) }.
past-valid = Diese Angaben sind abgelaufen. Frag, was jetzt gilt.
# $weeks (number)
weeks-a-year = { NUMBER($weeks) } Wochen im Jahr
# $hours (number)
hours-a-week = { NUMBER($hours) } Stunden pro Woche
# $cents (number): an amount a month
cost-from = Ab { EURO($cents) } im Monat, ohne kinderopvangtoeslag
# $until (number): cents
cost-up-to = Bis { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } bis { EURO($until) }
# $from (number): cents
cost-above = Ab { EURO($from) }
place-drop-in = Inloop: kommen und spielen
place-preschool = Voorschool (ab 2 Jahren)
place-library = Bücherei
place-language-lessons = Niederländisch lernen
place-parent-meeting = Mit anderen Eltern
place-clinic = Consultatiebureau (für Baby und Kind)
place-neighbourhood-team = Hilfe im Viertel
place-support = Unterstützung
place-antenatal = Für Schwangere
place-community-centre = Nachbarschaftshaus
session-drop-in = Inloop (offener Treff)
session-open-hour = Komm und schau
session-parent-meeting = Elterntreffen
session-language-lesson = Niederländisch-Kurs
session-library = Vorlesen
session-antenatal = Gruppe für Schwangere

near-mine = Das ist unsere Gemeinde
near-is-mine = Eure Gemeinde
near-what = Was es für dich und dein Kind gibt
near-filter = Such aus, was passt
near-nothing = Dazu passt gerade nichts. Wähle etwas anderes.
filter-neighbourhood = Viertel
filter-spoken = Hier spricht man
this-week = Diese Woche
this-week-none = In den nächsten sieben Tagen gibt es nichts. Schau unten, wann etwas ist.
day-today = Heute
day-tomorrow = Morgen
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") }, { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = Jede Woche: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] Jede Woche: { $days }
   *[other] Alle { NUMBER($weeks) } Wochen: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = Danach wieder: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = Nächstes Mal: { $day }
cancel-illness = Fällt aus: Jemand ist krank.
cancel-too-few = Fällt aus: Es kommen zu wenige Leute.
cancel-building = Fällt aus: Der Raum ist zu.
cancel-other = Fällt aus.
closed-autumn = Geschlossen: Schulferien im Herbst
closed-winter = Geschlossen: Schulferien im Winter
closed-spring = Geschlossen: Schulferien im Februar
closed-may = Geschlossen: Schulferien im Mai
closed-summer = Geschlossen: Schulferien im Sommer
closed-easter-monday = Geschlossen: Feiertag (Ostermontag)
closed-kings-day = Geschlossen: Feiertag (Königstag)
closed-liberation-day = Geschlossen: Feiertag (Tag der Befreiung)
closed-ascension = Geschlossen: Feiertag (Christi Himmelfahrt)
closed-whit-monday = Geschlossen: Feiertag (Pfingstmontag)
closed-day-off = An diesem Tag geschlossen
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = Für Kinder: { $ages }
for-parents = Für Eltern
parent-stays = Du bleibst dabei
parent-leaves = Dein Kind spielt hier ohne dich
# $names (text): things, one after the other
bring-title = Bring mit: { $names }
bring-socks = rutschfeste Socken oder Hausschuhe
bring-play-clothes = Kleidung, die schmutzig werden darf
bring-drink = etwas zu trinken
bring-nappies = Windeln
bring-notebook = Stift und Papier
bring-booklet = euer Heft
# $names (text): people, one after the other
who-title = Wer da ist: { $names }
who-guide = die Leitung der Gruppe
who-nurse = eine Kinderkrankenschwester
who-volunteer = jemand, der ehrenamtlich hilft
who-teacher = Erzieherin, Erzieher oder Kursleitung
who-librarian = jemand von der Bücherei
who-midwife = eine Hebamme
who-coach = jemand vom Wijkteam
who-parents = andere Eltern
# $day (text): a date, $name (text): a proper name
checked-by = Geprüft am { DATETIME($day) } von { $name }.
session-stale = Das wurde vor langer Zeit geprüft. Frag zuerst, ob es noch stimmt.
# $day (text): a date
timetable-of = Diese Zeiten sind vom { DATETIME($day) }.
map = Auf der Karte
call = Anrufen
save-session = Diese Gruppe merken
session-saved = Gemerkt
saved-title = Eure Gruppen
# $day (text): a day, as in "Friday 4 December"
add-date = In deinen Kalender: { $day }
add-series = Alle Tage in deinen Kalender
feed-title = Alles in deinem Kalender
feed-why = Dein Kalender folgt den Zeiten. Fällt etwas aus, siehst du es dort.
feed-follow = Mit deinem Kalender verbinden
feed-type = Klappt das nicht? Gib diese Adresse im Kalender ein:
changed-title = Etwas hat sich geändert
change-gone = Diese Gruppe gibt es nicht mehr.
# $when (text): days and times
change-time = Andere Zeit: { $when }
# $place (text): a proper name
change-place = Anderer Ort: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = Fällt aus: { $day }

## The preschool guide

preschool-title = In die Voorschool
preschool-description = Was sie ist, wie ein Tag aussieht, die Kosten und die Anmeldung.
cost-here = Was kostet es hier?
cost-choose = Wähle zuerst deine Gemeinde. Dann siehst du, was es dort kostet.
cost-allowance = Bekommst du kinderopvangtoeslag?
cost-indication = Hat dein Kind ‚extra spelen en leren‘?
cost-income = Was verdient ihr zusammen im Jahr?
cost-hours = Wie viele Stunden pro Woche?
answer-yes = Ja
answer-no = Nein
# $hours (number)
hours-option = { NUMBER($hours) } Stunden
# $cents (number): an amount a month
cost-estimate = Ungefähr { EURO($cents) } im Monat
cost-estimate-why = Das ist geschätzt, im Durchschnitt über das Jahr. Wir speichern deine Antworten nicht.
cost-unknown = Das steht nicht in den Unterlagen der Gemeinde. Frag nach.
steps-why = Tippe an, was fertig ist. Das bleibt bei euch.
bring-first-day = Das bringst du am ersten Tag mit
phrases-first-day = Niederländisch für den ersten Tag

## Somebody to ask

ask-title = Wen kann ich fragen?
ask-description = Wähle, was du suchst. Dann siehst du, wer dir hilft.
ask-choose = Wähle deine Gemeinde. Dann siehst du, wohin du gehen kannst.
ask-nobody = Dafür kennen wir hier noch niemanden. Frag im Consultatiebureau.
need-talk = Wie mein Kind spricht und wächst
need-talk-text = Die Kinderkrankenschwester im Consultatiebureau schaut zusammen mit dir. Fragen ist immer gut.
need-meet = Spielen und andere Eltern treffen
need-meet-text = Beim Inloop (offener Treff) spielt dein Kind. Du triffst andere Eltern.
need-read = Bücher und Vorlesen
need-read-text = In der Bücherei leiht dein Kind kostenlos Bücher. Manchmal kommt jemand zum Vorlesen nach Hause.
need-dutch = Niederländisch lernen
need-dutch-text = Es gibt Kurse und Gruppen für Eltern. Deine eigene Sprache bleibt wichtig.
need-preschool = Die Voorschool anschauen
need-preschool-text = Schaut sie euch erst zusammen an. Mitmachen ist freiwillig: Du entscheidest.
need-pregnant = Ich bin schwanger
need-pregnant-text = Deine Hebamme kennt Gruppen in der Nähe. Du darfst jemanden mitbringen.
need-young = Ich bin jung und habe ein Kind
need-young-text = Es gibt Gruppen mit anderen jungen Eltern. Du erzählst nur, was du willst.
need-money = Geld, Briefe oder Wohnen
need-money-text = Das Wijkteam, die Hilfe im Viertel, überlegt mit dir. Ein Gespräch ist kostenlos.
