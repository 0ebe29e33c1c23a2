### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = Jullie jaar
year-description = Wat jullie samen deden. De boom groeit alleen maar.
year-empty = Hier groeit jullie boom. Voor elke keer samen komt er een blad bij.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] Jullie boom heeft één blad. Voor elke keer samen één.
       *[other] Jullie boom heeft { NUMBER($count) } bladeren. Voor elke keer samen één.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] Er hangt één vrucht aan: één boekje is helemaal gedaan.
       *[other] Er hangen { NUMBER($count) } vruchten aan: zoveel boekjes zijn helemaal gedaan.
    }
# All children of the family taken together
year-together = Samen
year-months = Maand na maand
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }: één keer
       *[other] { $month }: { NUMBER($count) } keer
    }
year-kinds = Wat jullie deden
# $count (number): how often
year-times =
    { $count ->
        [one] één keer
       *[other] { NUMBER($count) } keer
    }
year-words = Woorden die jullie tegenkwamen
year-print = Print

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = Voor de voorschool
teacher-description = Een blad over je kind, voor de juf of meester. In twee talen.
teacher-why = Jij kiest wie dit ziet. Laat het zien, of druk het af. Het gaat niet weg van deze telefoon.
teacher-about = Over mijn kind
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } maand
       *[other] { NUMBER($months) } maanden
    }
   *[other] { NUMBER($years) } jaar
}
teacher-speaks = Thuis spreken wij
teacher-did = Dit deden wij thuis
teacher-likes = Hier praat mijn kind graag over
teacher-words = Zo zeggen wij het thuis
teacher-tip = Wijs een plaatje aan en wacht. Mijn kind vertelt graag, ook in onze taal.
teacher-empty = Hier staat nog niets. Doe eerst iets samen.
# On a button beside something that stands on the sheet
teacher-leave-out = Weglaten

## Accessibility, as it was tested

access-title = Toegankelijkheid
access-description = Thuistaal is er voor iedereen. Hier staat wat goed gaat, en wat nog niet.
access-status = Hoe ver wij zijn
access-status-text = Wij volgen de regels van WCAG 2.2, niveau AA. Dat lukt voor een groot deel. Niemand van buiten heeft het al onderzocht.
access-tested = Wat wij testen
access-tested-text = Een programma (axe) kijkt naar elke soort bladzijde. Het doet dat bij elke nieuwe versie, in licht en donker. Ook met alleen het toetsenbord is alles te doen.
access-limits = Wat nog niet goed gaat
access-limit-voice = Niet elke telefoon heeft een stem voor elke taal. Voor het Tigrinya en het Somalisch is er bijna nooit een.
access-limit-readers = Schermlezers op echte telefoons hebben wij nog niet getest.
access-limit-drafts = De vertalingen zijn een eerste versie. Moedertaalsprekers kijken ze nog na.
access-limit-old = Op een heel oude telefoon kun je alles lezen, maar niets bewaren.
access-report = Lukt er iets niet?
access-report-text = Vertel het aan wie jou de link gaf. Of schrijf de fout op bij “Over Thuistaal”.
access-law = Helpt niemand je verder?
access-law-text = Dan kun je naar de Nationale ombudsman. Dat kost niets.
# $day (text): the day on which this was written
access-day = Geschreven op { DATETIME($day, style: "long") }.

# A link to a text with the licences of the software that the app is made of.
licences-title = Licenties: waar de app van gemaakt is
