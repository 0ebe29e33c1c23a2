### The story reader, the word cards, and one's own voice.

## The reader

read-story = Sheekadan akhri
# $number (number): the page where one stopped
read-on = Ka sii wad bogga { NUMBER($number) }
reader-close = Xir
page-previous = Bogga hore
page-next = Bogga xiga
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } ka mid ah { NUMBER($count) }
read-again = Mar kale
# A switch: the voice speaks slowly.
speak-slowly = Tartiib
tap-picture = Taabo wax sawirka ku jira.

## One's own voice

own-voice = Codkaaga
own-voice-why = Adigu akhri oo duub. Taleefankan ayuu ku harayaa.
record = Duub
record-again = Mar kale duub
record-stop = Jooji
record-play = Codkaaga maqal
record-forget = Ka saar
record-forget-sure = Haa, ka saar
record-forget-no = Maya
recording = Taleefanku waa duubayaa. Akhri.
microphone-denied = Makarafoonka weli lama oggola. Dejinta ka daar.
microphone-unable = Taleefankan wax laguma duubi karo.
recording-cut = Duubistii way istaagtay. Wixii aad akhriday waa kaydsan yihiin.
recording-cut-again = Duubistii way istaagtay. Tii hore weli way joogtaa.
recording-full = Taleefanku waa buuxaa. Waad maqli kartaa inta app-ku furan yahay.
recordings = Duubistaada
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } duubis, { NUMBER($size) } kB
   *[other] { NUMBER($count) } duubis, { NUMBER($size) } kB
}

## Word cards

word-cards = Kaararka ereyadan
word-cards-description = Ereyada buuggan: maqal, rog oo raadi.
words-look = Eeg
words-turn = Rog
words-where = Raadi
# Said to the child, and then a word, such as “the dog”.
where-is = Xaggee ku aragtaa tan?
where-found = Haa, halkaas!
where-next = Wax kale
word-hidden = Kaarkan rog
