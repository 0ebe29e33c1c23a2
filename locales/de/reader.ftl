### The story reader, the word cards, and one's own voice.

## The reader

read-story = Lies diese Geschichte
# $number (number): the page where one stopped
read-on = Lies weiter auf Seite { NUMBER($number) }
reader-close = Schließen
page-previous = Vorige Seite
page-next = Nächste Seite
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } von { NUMBER($count) }
read-again = Noch einmal
# A switch: the voice speaks slowly.
speak-slowly = Langsam
tap-picture = Tipp auf etwas im Bild.

## One's own voice

own-voice = Deine Stimme
own-voice-why = Lies selbst vor und nimm es auf. Es bleibt auf diesem Handy.
record = Aufnehmen
record-again = Neu aufnehmen
record-stop = Stopp
record-play = Deine Stimme hören
record-forget = Löschen
record-forget-sure = Ja, löschen
record-forget-no = Nein
recording = Das Handy nimmt auf. Lies einfach vor.
microphone-denied = Das Mikrofon ist noch nicht erlaubt. Schalte es in den Einstellungen ein.
microphone-unable = Auf diesem Handy geht das Aufnehmen nicht.
recording-cut = Die Aufnahme wurde unterbrochen. Was du gelesen hast, ist gespeichert.
recording-cut-again = Die Aufnahme wurde unterbrochen. Deine vorige Aufnahme ist noch da.
recording-full = Das Handy ist voll. Du hörst dies, bis du die App schließt.
recordings = Deine Aufnahmen
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } Aufnahme, { NUMBER($size) } kB
   *[other] { NUMBER($count) } Aufnahmen, { NUMBER($size) } kB
}

## Word cards

word-cards = Karten mit diesen Wörtern
word-cards-description = Die Wörter aus diesem Heft: hören, umdrehen und suchen.
words-look = Schauen
words-turn = Umdrehen
words-where = Suchen
# Said to the child, and then a word, such as “the dog”.
where-is = Wo siehst du das?
where-found = Ja, da!
where-next = Etwas anderes
word-hidden = Dreh diese Karte um
