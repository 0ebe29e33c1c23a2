### The neighbourhood: places, times, preschool, and whom to ask.

near-title = In der Nähe
near-description = Orte für dich und dein Kind: offene Treffs, Voorschool, Bücherei, Sprachkurs.
near-choose = Wähle deine Gemeinde
demo-label = Erfunden
demo-explained = Diese Stadt gibt es nicht. Hier ist alles erfunden, zum Ausprobieren der App.
timetable = Jede Woche
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
# $day (text): a date
session-next = Nächstes Mal: { DATETIME($day, style: "day") }
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
cost-table = Was eine Stunde kostet, nach Einkommen im Jahr
# $until (number): cents
cost-up-to = Bis { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } bis { EURO($until) }
# $from (number): cents
cost-above = Ab { EURO($from) }
# $cents (number)
cost-an-hour = { EURO($cents) } pro Stunde
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
