### The story reader, the word cards, and one's own voice.

## The reader

read-story = Czytaj to opowiadanie
# $number (number): the page where one stopped
read-on = Czytaj dalej od strony { NUMBER($number) }
reader-close = Zamknij
page-previous = Poprzednia strona
page-next = Następna strona
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } z { NUMBER($count) }
read-again = Jeszcze raz
# A switch: the voice speaks slowly.
speak-slowly = Powoli
tap-picture = Dotknij czegoś na obrazku.

## One's own voice

own-voice = Twój głos
own-voice-why = Przeczytaj i nagraj. To zostaje na tym telefonie.
record = Nagraj
record-again = Nagraj od nowa
record-stop = Stop
record-play = Posłuchaj siebie
record-forget = Usuń
record-forget-sure = Tak, usuń
record-forget-no = Nie
recording = Telefon nagrywa. Czytaj.
microphone-denied = Mikrofon nie ma jeszcze zgody. Włącz go w ustawieniach.
microphone-unable = Ten telefon nie może nagrywać.
recording-cut = Nagranie zostało przerwane. To, co czytasz, jest zachowane.
recording-cut-again = Nagranie zostało przerwane. Poprzednie nagranie nadal jest.
recording-full = Telefon jest pełny. Możesz tego słuchać do zamknięcia aplikacji.
recordings = Twoje nagrania
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } nagranie, { NUMBER($size) } kB
    [few] { NUMBER($count) } nagrania, { NUMBER($size) } kB
    [many] { NUMBER($count) } nagrań, { NUMBER($size) } kB
   *[other] { NUMBER($count) } nagrania, { NUMBER($size) } kB
}

## Word cards

word-cards = Karty z tymi słowami
word-cards-description = Słowa z tej książeczki: do słuchania, obracania i szukania.
words-look = Patrz
words-turn = Obróć
words-where = Szukaj
# Said to the child, and then a word, such as “the dog”.
where-is = Gdzie to widzisz?
where-found = Tak, tam!
where-next = Coś innego
word-hidden = Obróć tę kartę
