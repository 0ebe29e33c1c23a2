### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = Euer Jahr
year-description = Was ihr zusammen gemacht habt. Der Baum wird immer nur größer.
year-empty = Hier wächst euer Baum. Jedes Mal zusammen kommt ein Blatt dazu.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] Euer Baum hat ein Blatt. Für jedes Mal zusammen eins.
       *[other] Euer Baum hat { NUMBER($count) } Blätter. Für jedes Mal zusammen eins.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] Daran hängt eine Frucht: Ein Heft habt ihr ganz gemacht.
       *[other] Daran hängen { NUMBER($count) } Früchte: So viele Hefte habt ihr ganz gemacht.
    }
# All children of the family taken together
year-together = Zusammen
year-months = Monat für Monat
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }: einmal
       *[other] { $month }: { NUMBER($count) } Mal
    }
year-kinds = Was ihr gemacht habt
# $count (number): how often
year-times =
    { $count ->
        [one] einmal
       *[other] { NUMBER($count) } Mal
    }
year-words = Wörter, die euch begegnet sind
year-print = Drucken

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = Für die Voorschool
teacher-description = Ein Blatt über dein Kind, für die Erzieherin oder den Erzieher. In zwei Sprachen.
teacher-why = Du entscheidest, wer das sieht. Zeig es, oder druck es aus. Es bleibt auf diesem Handy.
teacher-about = Über mein Kind
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } Monat
       *[other] { NUMBER($months) } Monate
    }
    [one] { NUMBER($years) } Jahr
   *[other] { NUMBER($years) } Jahre
}
teacher-speaks = Zu Hause sprechen wir
teacher-did = Das haben wir zu Hause gemacht
teacher-likes = Darüber spricht mein Kind gern
teacher-words = So sagen wir es zu Hause
teacher-tip = Zeigen Sie auf ein Bild und warten Sie. Mein Kind erzählt gern, auch in unserer Sprache.
teacher-empty = Hier steht noch nichts. Macht zuerst etwas zusammen.
# On a button beside something that stands on the sheet
teacher-leave-out = Weglassen

## Accessibility, as it was tested

access-title = Barrierefreiheit
access-description = Thuistaal ist für alle da. Hier steht, was gut geht und was noch nicht.
access-status = Wie weit wir sind
access-status-text = Wir folgen den Regeln von WCAG 2.2, Stufe AA. Das gelingt zu einem großen Teil. Von außen hat es noch niemand geprüft.
access-tested = Was wir prüfen
access-tested-text = Ein Programm (axe) schaut sich jede Art von Seite an. Das macht es bei jeder neuen Version, hell und dunkel. Alles geht auch nur mit der Tastatur.
access-limits = Was noch nicht gut geht
access-limit-voice = Nicht jedes Handy hat eine Stimme für jede Sprache. Für Tigrinya und Somali gibt es fast nie eine.
access-limit-readers = Vorlese-Programme (Screenreader) haben wir auf echten Handys noch nicht geprüft.
access-limit-drafts = Die Übersetzungen sind eine erste Version. Menschen, die diese Sprachen zu Hause sprechen, prüfen sie noch.
access-limit-old = Auf einem sehr alten Handy kannst du alles lesen, aber nichts speichern.
access-report = Geht etwas nicht?
access-report-text = Sag es der Person, die dir den Link gegeben hat. Oder schreib den Fehler bei „Über Thuistaal“ auf.
access-law = Hilft dir niemand weiter?
access-law-text = Dann kannst du zur Beschwerdestelle Nationale ombudsman gehen. Das kostet nichts.
# $day (text): the day on which this was written
access-day = Geschrieben am { DATETIME($day, style: "long") }.

# A link to a text with the licences of the software that the app is made of.
licences-title = Lizenzen: woraus die App besteht
