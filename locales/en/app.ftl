### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = Every day something to read, say, sing or play with your child. In your own language, free, without internet too.
choose-language = Choose your language
skip-to-content = Skip to content
share = Share
received = Picked for you
draft = Nobody has reviewed this translation yet.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = Today
nav-library = Booklets
nav-near = Near you
nav-us = Us
nav-label = Menu

## Today

today-title = Together today
how-old = How old is your child?
how-old-why = Then we choose something that fits. We do not see it.
another-one = Something else

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } minute
   *[other] { NUMBER($minutes) } minutes
}
# $from, $until (number): months
ages-months = { NUMBER($from) } to { NUMBER($until) } months
# $from, $until (number): years
ages-years = { NUMBER($from) } to { NUMBER($until) } years
# $from (number): months, $until (number): years
ages-mixed = { NUMBER($from) } months to { NUMBER($until) } years
what-you-need = You need
what-you-do = What you do
what-you-ask = Ask or say
words = Words
why = Why
done = Done
done-today = Done together. Lovely!
undo = Not after all
keep = Keep
kept = Kept
# $age (text): an age, such as "2 years"
for-age = For { $age }

## Kinds of activity

kind-read = Read
kind-talk = Talk
kind-sing = Sing
kind-move = Move
kind-count = Count
kind-make = Make
kind-go-out = Go out

## Ages, as one taps them

band-baby = Under 1
band-one = 1 year
band-two = 2 years
band-three = 3 years
band-four = 4 to 6 years

## Dutch beside the home language

text-switch = Language of the text
# The name of this language, for the switch that shows the text in it.
text-home = English
text-both = Both
text-dutch = Nederlands

## Listening

listen = Listen
listen-dutch = Listen in Dutch
# Said where the phone has no voice for this very language.
no-voice = This phone has no English voice.
no-dutch-voice = This phone has no Dutch voice.

## The library

library-title = Booklets and stories
library-description = Booklets of things to do together, and stories to read aloud.
filter-age = Age
filter-kind = What
filter-all = All
filter-nothing = There is nothing for this yet. Choose another age or something else to do.
stories = Stories
# $count (number): how many activities
booklet = { $count ->
    [one] { NUMBER($count) } thing to do
   *[other] { NUMBER($count) } things to do
}
theme-now = We are doing this booklet
theme-is-now = You are doing this booklet
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } page
   *[other] { NUMBER($count) } pages
}
# $number (number): which page
story-page = Page { NUMBER($number) }
the-end = The end. Once more?
# On the card of a story, after the number of its pages.
no-words = without words
tell-together = This book has no words. Look closely and tell it together.
for-you = For you
phrases = How it sounds in Dutch
phrases-why = You will often hear these sentences, for example in the group.

## The start: pregnancy and the first months

start-title = Expecting, or just born?
start-description = Talk, sing and look with your baby, from the bump on.
start-pregnancy = With the baby in the bump
start-first-months = The first months
try-today = Try today

## Us

us-title = Us
us-description = What you did together, and what you chose.
garden-title = Your garden
garden-empty = Your garden grows here. Every time together adds a flower.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = Week of { DATETIME($day, style: "day") }: { $count ->
    [one] { NUMBER($count) } time
   *[other] { NUMBER($count) } times
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] You did something together { NUMBER($count) } time.
   *[other] You did something together { NUMBER($count) } times.
}
favourites-title = You kept this

## Children

children-title = Children
children-why = The age helps us choose what fits. A name is not needed. We do not see it.
child-name = Name
child-born = Born in
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    }
    [one] { NUMBER($years) } year
   *[other] { NUMBER($years) } years
}
add-child = Another child
remove-child = Remove
child-removed = Removed.
for-whom = For whom?

## The family on several phones

family-title = Together on more phones
family-description = The same on every phone: children, flowers and what you keep.
family-private = Only your own phones can read it. We cannot.
family-start = Use on another phone
family-scan = Scan this with the camera of the other phone.
family-qr = The QR code of your family
family-type = Or type this code there:
family-care = Give the code only to people of your family.
family-copy = Copy the code
family-sure = Yes, do this
family-closing = We erase the old family on the server when there is internet.
join-title = Do you have a code?
join-why = Scan the code of the other phone with your camera, or type it here. What is on both stays.
join-label = Code
join = Join
# $symbol (text): one letter
join-bad-symbol = A code has no { $symbol }. Look again.
# $count (number): letters and digits
join-length = A code has 27 characters. This has { NUMBER($count) }.
join-wrong = One character is not right. Look again.
join-asked-title = Join this family?
join-asked = Both phones then show the same. Nothing is lost.
join-yes = Yes, join
join-no = No
sync-never = Not shared yet.
sync-now = Just updated.
# $count (number)
sync-minutes = { $count ->
    [one] Updated { NUMBER($count) } minute ago.
   *[other] Updated { NUMBER($count) } minutes ago.
}
# $count (number)
sync-hours = { $count ->
    [one] Updated { NUMBER($count) } hour ago.
   *[other] Updated { NUMBER($count) } hours ago.
}
# $count (number)
sync-days = { $count ->
    [one] Updated { NUMBER($count) } day ago.
   *[other] Updated { NUMBER($count) } days ago.
}
sync-waiting = Goes on when there is internet.
sync-closed = This family is closed. Ask for the new code.
sync-update-needed = The other phone is newer. Update this app.
sync-too-large = There is too much to share. Everything stays on this phone.
lost-title = Lost a phone?
lost-why = You get a new code. The lost phone keeps what is on it, but sees nothing new.
lost = Make a new code
leave-title = Stop on this phone
leave-why = This phone shares no more. What is on it stays.
leave = Stop here
close-title = Erase on the server
close-why = The server forgets you. Every phone keeps what is on it, and shares no more.
close = Erase on the server
carry-over = Started in the browser already? Bring your family here.
notice-joined = Done. Your phones belong together now.
notice-copied = The code is copied.

## This phone

phone-title = This phone
phone-description = What this phone keeps, and how to take it along.
# $size (number): megabytes, never 0
storage-used = The app uses { NUMBER($size) } MB.
storage-persistent = This phone keeps it for you.
storage-not-persistent = The phone may clear this when it runs out of room.
storage-ask = Always keep it
colours = Colours
colours-auto = As the phone
colours-light = Light
colours-dark = Dark
export-title = Keep a copy
export-why = You get a file with what you did. Handy for a new phone.
export = Make a copy
import-title = Put a copy back
import-why = Choose the file. What is on this phone stays too.
import = Choose a file
erase-title = Erase everything
erase-why = All you did and chose leaves this phone. That cannot be undone.
erase = Erase everything
erase-sure = Yes, erase everything
erase-no = No, keep it

## Add to the home screen

install-title = On your home screen
install-description = Put Thuistaal on your phone. Then it starts like an app, without internet too.
install-button = Put it on my phone
install-android = Android
install-android-first = Tap the three dots at the top.
install-android-second = Choose ‘Install app’ or ‘Add to home screen’.
install-android-third = Tap ‘Install’.
install-ios = iPhone
install-ios-first = Open this page in Safari.
install-ios-second = Tap the square with the arrow at the bottom.
install-ios-third = Choose ‘Add to Home Screen’.
install-ios-note = On an iPhone the app starts empty. Get your code first, or make a copy.

## About

about-title = About Thuistaal
about-description = What Thuistaal is, what it keeps and who reviewed the translation.
about-what = What it is
about-what-text = A child learns to talk with the people it loves. That goes best in the language of home. Here you find something small to do together every day. It is free and you need nothing.
about-trust = What we know
about-trust-text = Nothing. There is no account and nobody looks along. Everything is on your own phones. Do you share it with another phone? Then too, only you can read it.
about-languages = The languages
about-languages-text = We wrote the Dutch and the English ourselves. The other languages are translated.
about-sources = Where it comes from
about-sources-text = Talking about a book or a picture together helps. It helps most when your child does the telling. That is well researched. So every question ends with your child.
mistake-title = Do you see a mistake?
mistake-why = Write down what is not right. It stays on your phone until you share it.
mistake-label = What is not right?
mistake-keep = Keep
mistake-kept = This is what you kept
mistake-share = Share
mistake-forget = Remove
review-source = written by us
review-draft = not yet reviewed by somebody who speaks it at home
review-reviewed = reviewed

## When nothing is there

not-found-title = This page is not here
not-found-text = Perhaps the link is old. You can go on here.
to-today = To today
loading = One moment …

## What the app has to say

notice-storage-blocked = This phone does not let the app keep anything. All works, but it will be forgotten.
notice-storage-full = The phone is full. The latest is not kept yet. Please make room.
notice-set-aside = We could not read something and set it aside. Your last good copy is back.
notice-update = There is a new version.
notice-update-now = Update now
notice-imported = The copy is in.
notice-not-imported = We cannot read this file. Nothing has changed.
notice-offline-ready = Ready. Now everything works without internet too.
notice-not-loaded = We cannot load this now. Try again later.
notice-changed = Something changed in a group that you kept.
notice-close = Close
broken-text = Something went wrong. What you did is kept.
broken-reload = Open again
