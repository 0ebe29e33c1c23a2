### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = መዓልታዊ ምስ ውላድኩም እተንብብዎ፣ እትብልዎ፣ እትደርፍዎ ወይ እትጻወትዎ ነገር። ብቋንቋኹም፣ ብናጻ፣ ብዘይ ኢንተርነት እውን።
choose-language = ቋንቋኹም ምረጹ
skip-to-content = ናብ ትሕዝቶ
share = ኣካፍሉ
received = ንኣኹም ተመሪጹ
draft = እዚ ትርጉም ገና ኣይተመርመረን።
# Between what something is called and what is said of it.
colon = { "፦ " }

## Navigation

nav-today = ሎሚ
nav-library = መጻሕፍቲ
nav-near = ከባቢኹም
nav-us = ንሕና
nav-label = ዝርዝር

## Today

today-title = ሎሚ ብሓባር
how-old = ዕድመ ውላድኩም ክንደይ እዩ?
how-old-why = ሽዑ ዝሰማማዕ ንመርጽ። ንሕና ኣይንርእዮን።
another-one = ካልእ ነገር

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } ደቒቕ
   *[other] { NUMBER($minutes) } ደቓይቕ
}
# $from, $until (number): months
ages-months = ካብ { NUMBER($from) } ክሳብ { NUMBER($until) } ኣዋርሕ
# $from, $until (number): years
ages-years = ካብ { NUMBER($from) } ክሳብ { NUMBER($until) } ዓመት
# $from (number): months, $until (number): years
ages-mixed = ካብ { NUMBER($from) } ኣዋርሕ ክሳብ { NUMBER($until) } ዓመት
what-you-need = ዘድሊ
what-you-do = ከምዚ ግበሩ
what-you-ask = ሕተቱ ወይ በሉ
words = ቃላት
why = ስለምንታይ
done = ተገይሩ
done-today = ብሓባር ጌርኩሞ። ጽቡቕ!
undo = ኣይፋል፣ ይትረፍ
keep = ዓቅቡ
kept = ተዓቂቡ
# $age (text): an age, such as "2 jaar"
for-age = ን{ $age }

## Kinds of activity

kind-read = ንባብ
kind-talk = ዘረባ
kind-sing = ደርፊ
kind-move = ምንቅስቓስ
kind-count = ምቑጻር
kind-make = ምስራሕ
kind-go-out = ንደገ ምውጻእ

## Ages, as one taps them

band-baby = ትሕቲ 1 ዓመት
band-one = 1 ዓመት
band-two = 2 ዓመት
band-three = 3 ዓመት
band-four = ካብ 4 ክሳብ 6 ዓመት

## Dutch beside the home language

text-switch = ቋንቋ ናይቲ ጽሑፍ
# The name of this language, for the switch that shows the text in it.
text-home = ትግርኛ
text-both = ክልቲኡ
text-dutch = Nederlands

## Listening

listen = ስምዑ
listen-dutch = ብደች ስምዑ
# Said where the phone has no voice for this very language.
no-voice = እዚ ተሌፎን ናይ ትግርኛ ድምጺ የብሉን።
no-dutch-voice = እዚ ተሌፎን ናይ ደች ድምጺ የብሉን።

## The library

library-title = መጻሕፍትን ዛንታታትን
library-description = ብሓባር እትገብርዎ ነገራት ዝሓዙ ንኣሽቱ መጻሕፍቲ፣ ንውላድኩም ተንብብዎም ዛንታታት ድማ።
filter-age = ዕድመ
filter-kind = እንታይ
filter-all = ኩሉ
filter-nothing = ንዚ ገና ዝኾነ የለን። ካልእ ዕድመ ወይ ካልእ ነገር ምረጹ።
stories = ዛንታታት
# $count (number): how many activities
booklet = { $count ->
    [one] { NUMBER($count) } እትገብርዎ ነገር
   *[other] { NUMBER($count) } ትገብርዎ ነገራት
}
theme-now = ሕጂ ኣብዛ መጽሓፍ ኢና
theme-is-now = ሕጂ ኣብዛ መጽሓፍ ኢኹም
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } ገጽ
   *[other] { NUMBER($count) } ገጻት
}
# $number (number): which page
story-page = ገጽ { NUMBER($number) }
the-end = ተወዲኡ። ሓንሳብ ክንደግሞ ዶ?
# On the card of a story, after the number of its pages.
no-words = ብዘይ ቃላት
tell-together = እዚ መጽሓፍ ቃላት የብሉን። ኣጸቢቕኩም ርኣዩ፣ ብሓባር ንገርዎ።
for-you = ንዓኹም
phrases = ብደች ከምዚ ይድምጽ
phrases-why = ነዚ ዘረባታት ብዙሕ ግዜ ትሰምዕዎ፣ ንኣብነት ኣብ ጉጅለ።

## The start: pregnancy and the first months

start-title = ጥንሲ ወይ ሓድሽ ዕሸል?
start-description = ምስ ዕሸልኩም ምዝራብ፣ ምድራፍን ምርኣይን፣ ካብ ከብዲ ጀሚርኩም።
start-pregnancy = ዕሸል ኣብ ከብዲ ከሎ
start-first-months = ፈለምቲ ኣዋርሕ
try-today = ሎሚ ፈትኑ

## Us

us-title = ንሕና
us-description = ብሓባር ዝገበርኩሞን ዝመረጽኩሞን።
garden-title = ጀርዲንኩም
garden-empty = ጀርዲንኩም ኣብዚ ትዓቢ። ብሓባር ኣብ ዝገበርኩሞ እዋን ሓንቲ ዕምባባ ትውሰኽ።
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = ሰሙን ካብ { DATETIME($day, style: "day") }፦ { $count ->
    [one] { NUMBER($count) } ግዜ
   *[other] { NUMBER($count) } ግዜ
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] { NUMBER($count) } ግዜ ብሓባር ገለ ጌርኩም።
   *[other] { NUMBER($count) } ግዜ ብሓባር ገለ ጌርኩም።
}
favourites-title = ዝዓቀብኩሞ

## Children

children-title = ቆልዑ
children-why = ብዕድሚኡ ዝሰማማዕ ንመርጽ። ስም ኣየድልን። ንሕና ኣይንርእዮን።
child-name = ስም
child-born = ዝተወልደሉ
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } ወርሒ
       *[other] { NUMBER($months) } ኣዋርሕ
    }
    [one] { NUMBER($years) } ዓመት
   *[other] { NUMBER($years) } ዓመት
}
add-child = ካልእ ቆልዓ
remove-child = ኣውጽኡ
child-removed = ወጺኡ።
for-whom = ንመን?

## The family on several phones

family-title = ብሓባር ኣብ ካልኦት ተሌፎናት
family-description = ኣብ ኩለን ተሌፎናት ሓደ ዓይነት፦ ቆልዑ፣ ዕምባባታትን ዝዓቀብኩሞን።
family-private = ተሌፎናትኩም ጥራይ የንብብኦ። ንሕና ኣይነንብቦን።
family-start = ኣብ ካልእ ተሌፎን ተጠቐሙ
family-scan = ብካመራ ናይታ ካልእ ተሌፎን ስካን ግበርዎ።
family-qr = ናይ ስድራኹም ኮድ QR
family-type = ወይ ኣብኣ ነዚ ኮድ ጽሓፉ፦
family-care = ነቲ ኮድ ንስድራኹም ጥራይ ሃቡ።
family-copy = ነቲ ኮድ ቅድሑ
family-sure = እወ፣ ግበሩ
family-closing = ኢንተርነት ምስ ሃለወ፣ ነታ ናይ ቀደም ስድራ ካብ ሰርቨር ክንድምስሳ ኢና።
join-title = ድሮ ኮድ ኣለኩም ዶ?
join-why = ኮድ ናይታ ካልእ ተሌፎን ብካመራ ስካን ግበርዎ ወይ ኣብዚ ጽሓፍዎ። ኣብ ክልቲአን ዘሎ ይተርፍ።
join-label = ኮድ
join = ተሓወሱ
# $symbol (text): one letter
join-bad-symbol = ኣብ ኮድ { $symbol } የለን። ደጊምኩም ርኣዩ።
# $count (number): letters and digits
join-length = ኮድ 27 ምልክታት ኣለዎ። እዚ ግን { NUMBER($count) } ኣለዎ።
join-wrong = ሓንቲ ምልክት ልክዕ ኣይኮነትን። ኣጸቢቕኩም ርኣዩ።
join-asked-title = ምስዛ ስድራ ክትሕወሱ ዶ?
join-asked = ሽዑ ክልቲአን ተሌፎናት ሓደ ዓይነት የርእያ። ዝጠፍእ የለን።
join-yes = እወ፣ ተሓወሱ
join-no = ኣይፋል
sync-never = ገና ኣይተኻፈለን።
sync-now = ሕጂ ተሓዲሱ።
# $count (number)
sync-minutes = { $count ->
    [one] ቅድሚ { NUMBER($count) } ደቒቕ ተሓዲሱ።
   *[other] ቅድሚ { NUMBER($count) } ደቓይቕ ተሓዲሱ።
}
# $count (number)
sync-hours = { $count ->
    [one] ቅድሚ { NUMBER($count) } ሰዓት ተሓዲሱ።
   *[other] ቅድሚ { NUMBER($count) } ሰዓታት ተሓዲሱ።
}
# $count (number)
sync-days = { $count ->
    [one] ቅድሚ { NUMBER($count) } መዓልቲ ተሓዲሱ።
   *[other] ቅድሚ { NUMBER($count) } መዓልታት ተሓዲሱ።
}
sync-waiting = ኢንተርነት ምስ ሃለወ ይቕጽል።
sync-closed = እዛ ስድራ ተዓጽያ። ሓድሽ ኮድ ሕተቱ።
sync-update-needed = እታ ካልእ ተሌፎን ዝሓደሰት ኣፕ ኣላታ። ኣብዚ እውን ሓድሱ።
sync-too-large = ንምክፋል ኣዝዩ ብዙሕ እዩ። ኩሉ ኣብዛ ተሌፎን ይተርፍ።
lost-title = ተሌፎን ጠፊኣትኩም ዶ?
lost-why = ሓድሽ ኮድ ይወሃበኩም። እታ ካልእ ተሌፎን ኣብኣ ዘሎ ትዕቅብ፣ ሓድሽ ግን ኣይትርእን።
lost = ሓድሽ ኮድ ግበሩ
leave-title = ኣብዛ ተሌፎን ኣቋርጹ
leave-why = እዛ ተሌፎን ድሕሪ ሕጂ ኣይተካፍልን። ኣብኣ ዘሎ ይተርፍ።
leave = ኣብዚ ኣቋርጹ
close-title = ካብ ሰርቨር ደምስሱ
close-why = ሰርቨር ይርስዓኩም። ነፍሲ ወከፍ ተሌፎን ኣብኣ ዘሎ ትዕቅብ፣ ግን ኣይተካፍልን።
close = ካብ ሰርቨር ደምስሱ
carry-over = ድሮ ኣብ ብራውዘር ጀሚርኩም ዶ? ስድራኹም ናብዚ ኣምጽኡ።
notice-joined = ተዓዊቱ። ተሌፎናትኩም ሕጂ ሓደ እየን።
notice-copied = እቲ ኮድ ተቐዲሑ።

## This phone

phone-title = እዛ ተሌፎን
phone-description = እዛ ተሌፎን እንታይ ከም እትዕቅብ፣ ከመይ ከም እትወስድዎን።
# $size (number): megabytes, never 0
storage-used = እዛ ኣፕ { NUMBER($size) } MB ትጥቀም።
storage-persistent = እዛ ተሌፎን ትዕቅበልኩም ኣላ።
storage-not-persistent = ቦታ እንተ ወሒዱ፣ ተሌፎን ክትድምስሶ ትኽእል።
storage-ask = ኩሉ ግዜ ይዓቀብ
colours = ሕብርታት
colours-auto = ከም ተሌፎን
colours-light = ብርሃን
colours-dark = ጸልማት
export-title = ቅዳሕ ዓቅቡ
export-why = ዝገበርኩሞ ዝሓዘ ፋይል ትረኽቡ። ንሓዳስ ተሌፎን ይጠቅም።
export = ቅዳሕ ግበሩ
import-title = ቅዳሕ መልሱ
import-why = እቲ ፋይል ምረጹ። ኣብዛ ተሌፎን ዘሎ እውን ይተርፍ።
import = ፋይል ምረጹ
erase-title = ኩሉ ደምስሱ
erase-why = ዝገበርኩሞን ዝመረጽኩሞን ኩሉ ካብዛ ተሌፎን ይጠፍእ። ክምለስ ኣይክእልን።
erase = ኩሉ ደምስሱ
erase-sure = እወ፣ ኩሉ ደምስሱ
erase-no = ኣይፋል፣ ይጽናሕ

## Add to the home screen

install-title = ኣብ መበገሲ ስክሪን
install-description = Thuistaal ኣብ ተሌፎንኩም ኣቐምጡ። ሽዑ ከም ኣፕ ትኽፈት፣ ብዘይ ኢንተርነት እውን።
install-button = ኣብ ተሌፎነይ ኣቐምጡ
install-android = Android
install-android-first = ኣብ ላዕሊ የማን ነተን ሰለስተ ነጥብታት ጠውቑ።
install-android-second = ‘App installeren’ ወይ ‘Toevoegen aan startscherm’ ምረጹ።
install-android-third = ‘Installeren’ ጠውቑ።
install-ios = iPhone
install-ios-first = ነዛ ገጽ ብ Safari ክፈቱ።
install-ios-second = ኣብ ታሕቲ ነታ ምልክት ቀስቲ ዘለዋ ርቡዕ ጠውቑ።
install-ios-third = ‘Zet op beginscherm’ ምረጹ።
install-ios-note = ኣብ iPhone እዛ ኣፕ ባዶ ትጅምር። ቅድም ኮድኩም ሓዙ፣ ወይ ቅዳሕ ግበሩ።

## About

about-title = ብዛዕባ Thuistaal
about-description = Thuistaal እንታይ ምዃኑ፣ እንታይ ከም ዝዕቅብ፣ መን ከም ዝመርመሮ።
about-what = እንታይ እዩ
about-what-text = ቆልዓ ምስቶም ዘፍቅሮም ሰባት ምዝራብ ይመሃር። ብቋንቋ ገዛ ድማ ይበልጽ። ኣብዚ መዓልታዊ ብሓባር እትገብርዎ ንእሽቶ ነገር ትረኽቡ። ብናጻ እዩ፣ ዋላ ሓንቲ ኣየድልየኩምን።
about-trust = እንታይ ንፈልጥ
about-trust-text = ዋላ ሓንቲ። ኣካውንት የለን፣ ዝርኢ ሰብ እውን የለን። ኩሉ ኣብ ናይ ገዛእ ርእስኹም ተሌፎናት ኣሎ። ንካልእ ተሌፎን ተካፍልዎ ዶ? ሽዑ እውን ንስኹም ጥራይ ኢኹም እተንብብዎ።
about-languages = ቋንቋታት
about-languages-text = ደችን እንግሊዝኛን ባዕልና ጽሒፍናዮ። ካልኦት ቋንቋታት ተተርጒሞም እዮም።
about-sources = ካበይ መጺኡ
about-sources-text = ብዛዕባ መጽሓፍ ወይ ስእሊ ብሓባር ምዝራብ ይሕግዝ። ውላድኩም ባዕሉ ምስ ዝነግር፣ ዝያዳ ይሕግዝ። እዚ ብዙሕ ተጸኒዑ እዩ። ስለዚ ነፍሲ ወከፍ ሕቶ ንውላድኩም የዛርብ።
mistake-title = ጌጋ ርኢኹም ዶ?
mistake-why = ልክዕ ዘይኮነ ጽሓፉ። ክሳብ እተካፍልዎ ኣብ ተሌፎንኩም ይጸንሕ።
mistake-label = ልክዕ ዘይኮነ እንታይ እዩ?
mistake-keep = ዓቅቡ
mistake-kept = እዚ ዓቂብኩሞ
mistake-share = ኣካፍሉ
mistake-forget = ኣውጽኡ
review-source = ባዕልና ጽሒፍናዮ
review-draft = ነዚ ቋንቋ ኣብ ገዛ ዝዛረቦ ሰብ ገና ኣይመርመሮን
review-reviewed = ተመርሚሩ

## When nothing is there

not-found-title = እዛ ገጽ ኣብዚ የላን
not-found-text = ምናልባት እቲ ሊንክ ኣረጊት እዩ። ካብዚ ክትቅጽሉ ትኽእሉ።
to-today = ናብ ሎሚ
loading = ቁሩብ ተጸበዩ …

## What the app has to say

notice-storage-blocked = እዛ ተሌፎን ንኣፕ ክትዕቅብ ኣይትፈቅደላን። ኩሉ ይሰርሕ፣ ግን ደሓር ይጠፍእ።
notice-storage-full = ተሌፎን መሊኣ። እቲ ሓድሽ ገና ኣይተዓቀበን። ቦታ ግበሩ።
notice-set-aside = ገለ ነገር ክነንብብ ስለ ዘይከኣልና ኣግሊስናዮ። እቲ ናይ መወዳእታ ጽቡቕ ቅዳሕ ተመሊሱ።
notice-update = ዝተሓደሰት ኣፕ ኣላ።
notice-update-now = ሕጂ ሓድሱ
notice-imported = እቲ ቅዳሕ ኣትዩ።
notice-not-imported = ነዚ ፋይል ክነንብቦ ኣይክኣልናን። ዝተቐየረ የለን።
notice-offline-ready = ድሉው እዩ። ሕጂ ኩሉ ብዘይ ኢንተርነት እውን ይሰርሕ።
notice-not-loaded = ነዚ ሕጂ ክንጽዕኖ ኣይክኣልናን። ጸኒሕኩም ደጊምኩም ፈትኑ።
notice-changed = ኣብ ሓንቲ ዝዓቀብኩምዋ ጉጅለ ለውጢ ኣሎ።
notice-close = ዕጸዉ
broken-text = ገለ ጸገም ተፈጢሩ። ዝገበርኩሞ ግን ተዓቂቡ ኣሎ።
broken-reload = ደጊምኩም ክፈቱ
