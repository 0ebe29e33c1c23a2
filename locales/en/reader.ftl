### The story reader, the word cards, and one's own voice.

## The reader

read-story = Read this story
# $number (number): the page where one stopped
read-on = Read on from page { NUMBER($number) }
reader-close = Close
page-previous = Previous page
page-next = Next page
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } of { NUMBER($count) }
read-again = Once more
# A switch: the voice speaks slowly.
speak-slowly = Slowly
tap-picture = Tap something in the picture.

## One's own voice

own-voice = Your voice
own-voice-why = Read it yourself and record it. It stays on this phone.
record = Record
record-again = Record again
record-stop = Stop
record-play = Hear your voice
record-forget = Take away
record-forget-sure = Yes, take it away
record-forget-no = No
recording = The phone is recording. Read away.
microphone-denied = The microphone is not allowed yet. Switch it on in the settings.
microphone-unable = This phone cannot record here.
recording-cut = The recording stopped. What you read so far is kept.
recording-cut-again = The recording stopped. Your earlier recording is still there.
recording-full = The phone is full. You can hear this until you close the app.
recordings = Your recordings
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } recording, { NUMBER($size) } kB
   *[other] { NUMBER($count) } recordings, { NUMBER($size) } kB
}

## Word cards

word-cards = Cards with these words
word-cards-description = The words of this booklet: to hear, to turn and to find.
words-look = Look
words-turn = Turn
words-where = Find
# Said to the child, and then a word, such as “the dog”.
where-is = Where do you see this?
where-found = Yes, there!
where-next = Another one
word-hidden = Turn this card
