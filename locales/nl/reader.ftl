### The story reader, the word cards, and one's own voice.

## The reader

read-story = Lees dit verhaal
# $number (number): the page where one stopped
read-on = Lees verder op bladzijde { NUMBER($number) }
reader-close = Sluiten
page-previous = Vorige bladzijde
page-next = Volgende bladzijde
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } van { NUMBER($count) }
read-again = Nog een keer
# A switch: the voice speaks slowly.
speak-slowly = Langzaam
tap-picture = Tik op iets in het plaatje.

## One's own voice

own-voice = Jouw stem
own-voice-why = Lees zelf voor en neem het op. Het blijft op deze telefoon.
record = Neem op
record-again = Neem opnieuw op
record-stop = Stop
record-play = Hoor jouw stem
record-forget = Haal weg
record-forget-sure = Ja, haal weg
record-forget-no = Nee
recording = De telefoon neemt op. Lees maar.
microphone-denied = De microfoon mag nog niet. Zet hem aan bij de instellingen.
microphone-unable = Op deze telefoon kun je niet opnemen.
recording-cut = De opname stopte. Wat je al las, is bewaard.
recording-cut-again = De opname stopte. Je vorige opname is er nog.
recording-full = De telefoon is vol. Je kunt dit horen, tot je de app sluit.
recordings = Jouw opnames
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } opname, { NUMBER($size) } kB
   *[other] { NUMBER($count) } opnames, { NUMBER($size) } kB
}

## Word cards

word-cards = Kaartjes met deze woorden
word-cards-description = De woorden van dit boekje: horen, omdraaien en zoeken.
words-look = Kijk
words-turn = Draai om
words-where = Zoek
# Said to the child, and then a word, such as “the dog”.
where-is = Waar zie je dit?
where-found = Ja, daar!
where-next = Iets anders
word-hidden = Draai dit kaartje om
