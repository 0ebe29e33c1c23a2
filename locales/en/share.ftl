### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = Hand something over
share-description = Choose the language, the age and what you hand over: you get one link, one QR code and a card.
share-language = The parent’s language
share-age = How old is the child?
share-what = What do you hand over?
share-activities = Things to do
share-stories = Stories
share-themes = Booklets
share-places = Places
share-phrases = Sentences
share-for-age = Fits this age
share-for-others = For another age
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] { NUMBER($count) } thing chosen
   *[other] { NUMBER($count) } things chosen
}
share-full = Five is enough. Take one away first.
share-first = Choose a language and at least one thing.
share-first-language = Now choose a language.
share-first-thing = Choose at least one thing.
share-ready = To the QR code
share-qr = The QR code of this link
share-scan = Let a phone scan this.
share-now = Share
share-copy = Copy the link
share-copied = The link is copied.
share-not-copied = Copying does not work here. Use the QR code.
share-paper = A card to print

## One page on its way

send-title = Share this page
send-description = Send this page in the language of the person who gets it.
send-language = In which language?
send-for-work = Do you work with parents?
lend-title = Show it to somebody
lend-why = Your phone speaks another language for a moment. Nothing of your family shows. One tap takes you back.

## What was handed over

for-title = For you and your child
for-description = This was picked for you: you can start right away.
for-nothing = There is nothing in this link. You can go on here.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] We do not know { NUMBER($count) } thing in this link.
   *[other] We do not know { NUMBER($count) } things in this link.
}
for-more = There is more here
for-install = Put this on your phone
for-forget = Do not show this again
guide-title = Going to preschool
guide-line = How it goes, and who helps you
# Under a Dutch sentence.
phrase-line = This is how it sounds in Dutch
# Beside a place that is invented
place-demo = Made up

## On paper

card-title = A card to hand over
card-description = A card in two languages, with the QR code on it.
card-small = Small (A6)
card-large = Large (A4)
card-first = Something small to do together every day.
card-second = In your own language. Free. Without internet too.
card-third = No account. Nobody looks on.
card-scan = Scan with your camera
card-type = Or type
paper-print = Print
paper-choose = Choose what you print
poster-title = Poster for the waiting room
poster-description = A poster with a QR code for every language.
poster-heading = Read, talk, sing and play with your child
poster-scan = Scan your language. It is free.
booklet-title = A booklet to print
booklet-description = A whole booklet on paper, in two languages.
booklet-story = A story
