### The story reader, the word cards, and one's own voice.

## The reader

read-story = Vê çîrokê bixwîne
# $number (number): the page where one stopped
read-on = Ji rûpela { NUMBER($number) } bidomîne
reader-close = Bigire
page-previous = Rûpela berê
page-next = Rûpela din
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } ji { NUMBER($count) }
read-again = Careke din
# A switch: the voice speaks slowly.
speak-slowly = Hêdî
tap-picture = Li tiştekî di wêneyê de bixe.

## One's own voice

own-voice = Dengê te
own-voice-why = Bi xwe bixwîne û tomar bike. Ew li ser vê telefonê dimîne.
record = Tomar bike
record-again = Ji nû ve tomar bike
record-stop = Raweste
record-play = Dengê xwe bibihîze
record-forget = Jê bibe
record-forget-sure = Erê, jê bibe
record-forget-no = Na
recording = Telefon tomar dike. Niha bixwîne.
microphone-denied = Hîn destûra mîkrofonê tune. Di mîhengan de veke.
microphone-unable = Bi vê telefonê tomarkirin nabe.
recording-cut = Tomarkirin rawestiya. Ya ku te xwend hat hilanîn.
recording-cut-again = Tomarkirin rawestiya. Tomara te ya berê hîn heye.
recording-full = Telefon tije ye. Heta sepan vekirî be, tu dikarî bibihîzî.
recordings = Tomarên te
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } tomar, { NUMBER($size) } kB
   *[other] { NUMBER($count) } tomar, { NUMBER($size) } kB
}

## Word cards

word-cards = Kartên van peyvan
word-cards-description = Peyvên vê pirtûkçeyê: bibihîze, bizivirîne û bibîne.
words-look = Binêre
words-turn = Bizivirîne
words-where = Bibîne
# Said to the child, and then a word, such as “the dog”.
where-is = Tu vê li ku dibînî?
where-found = Erê, li wir!
where-next = Tiştekî din
word-hidden = Vê kartê bizivirîne
