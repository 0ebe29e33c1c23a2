### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = Her roj tiştek ji bo xwendin, gotin, stran an lîstinê bi zarokê xwe re. Bi zimanê te, belaş, bê înternet jî.
choose-language = Zimanê xwe hilbijêre
skip-to-content = Here naverokê
share = Parve bike
received = Ji bo we hate hilbijartin
draft = Ev werger hîn nehatiye kontrolkirin.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = Îro
nav-library = Pirtûkçe
nav-near = Li nêzîk
nav-us = Em
nav-label = Menû

## Today

today-title = Îro bi hev re
how-old = Zarokê te çend salî ye?
how-old-why = Wisa em tiştekî li gorî zarokê te hildibijêrin. Em temen nabînin.
another-one = Tiştekî din

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } deqe
   *[other] { NUMBER($minutes) } deqe
}
# $from, $until (number): months
ages-months = { NUMBER($from) } heta { NUMBER($until) } mehî
# $from, $until (number): years
ages-years = { NUMBER($from) } heta { NUMBER($until) } salî
# $from (number): months, $until (number): years
ages-mixed = { NUMBER($from) } mehî heta { NUMBER($until) } salî
what-you-need = Çi hewce ye
what-you-do = Wisa bike
what-you-ask = Bipirse an bibêje
words = Peyv
why = Çima
done = Me kir
done-today = We bi hev re kir. Çi xweş!
undo = Na, me nekir
keep = Hilîne
kept = Hate hilanîn
# $age (text): an age, such as "2 jaar"
for-age = Ji bo { $age }

## Kinds of activity

kind-read = Xwendin
kind-talk = Axaftin
kind-sing = Stran
kind-move = Livîn
kind-count = Hejmartin
kind-make = Çêkirin
kind-go-out = Li derve

## Ages, as one taps them

band-baby = 0 salî
band-one = 1 salî
band-two = 2 salî
band-three = 3 salî
band-four = 4 heta 6 salî

## Dutch beside the home language

text-switch = Zimanê nivîsê
# The name of this language, for the switch that shows the text in it.
text-home = Kurmancî
text-both = Herdu
text-dutch = Nederlands

## Listening

listen = Guhdarî bike
listen-dutch = Bi holendî guhdarî bike
# Said where the phone has no voice for this very language.
no-voice = Li ser vê telefonê dengê kurdî tune.
no-dutch-voice = Li ser vê telefonê dengê holendî tune.

## The library

library-title = Pirtûkçe û çîrok
library-description = Pirtûkçe bi tiştên ku hûn bi hev re dikin, û çîrok ji bo xwendinê.
filter-age = Temen
filter-kind = Çi
filter-all = Hemû
filter-nothing = Ji bo vê hîn tiştek tune. Temenekî din an tiştekî din hilbijêre.
stories = Çîrok
# $count (number): how many activities
booklet = { $count ->
    [one] { NUMBER($count) } tişt ji bo kirinê
   *[other] { NUMBER($count) } tişt ji bo kirinê
}
theme-now = Em niha li ser vê pirtûkçeyê ne
theme-is-now = Hûn niha li ser vê pirtûkçeyê ne
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } rûpel
   *[other] { NUMBER($count) } rûpel
}
# $number (number): which page
story-page = Rûpel { NUMBER($number) }
the-end = Çîrok qediya. Carek din?
# On the card of a story, after the number of its pages.
no-words = bê gotin
tell-together = Di vê pirtûkê de gotin tune ne. Baş binêrin û bi hev re bibêjin.
for-you = Ji bo te
phrases = Bi holendî wisa ye
phrases-why = Hûn van hevokan pir caran dibihîzin, wek mînak li komê.

## The start: pregnancy and the first months

start-title = Ducanî, an pitik nû hat?
start-description = Axaftin, stran û nêrîn bi pitika xwe re, hê di zik de.
start-pregnancy = Pitik di zik de ye
start-first-months = Mehên pêşîn
try-today = Îro biceribîne

## Us

us-title = Em
us-description = Tiştên ku we bi hev re kirin û hilbijartin.
garden-title = Baxçeyê we
garden-empty = Baxçeyê we li vir şîn dibe. Her cara bi hev re gulek zêde dibe.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = Hefteya { DATETIME($day, style: "day") }: { $count ->
    [one] { NUMBER($count) } car
   *[other] { NUMBER($count) } car
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] We { NUMBER($count) } carê bi hev re tiştek kir.
   *[other] We { NUMBER($count) } caran bi hev re tiştek kir.
}
favourites-title = We ev hilanîn

## Children

children-title = Zarok
children-why = Em li gorî temen tiştên baş hildibijêrin. Nav ne hewce ye. Em nav û temen nabînin.
child-name = Nav
child-born = Meha jidayikbûnê
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } mehî
       *[other] { NUMBER($months) } mehî
    }
    [one] { NUMBER($years) } salî
   *[other] { NUMBER($years) } salî
}
add-child = Zarokekî din
remove-child = Rake
child-removed = Hate rakirin.
for-whom = Ji bo kê?

## The family on several phones

family-title = Bi hev re li çend telefonan
family-description = Li her telefonê heman tişt: zarok, gul û tiştên hilandî.
family-private = Tenê telefonên we dikarin wê bixwînin. Em nikarin.
family-start = Li telefoneke din jî bi kar bîne
family-scan = Vê bi kameraya telefona din bixwîne.
family-qr = Koda QR ya malbata we
family-type = An jî vê kodê li wir binivîse:
family-care = Kodê tenê bide kesên malbata xwe.
family-copy = Kodê kopî bike
family-sure = Erê, wisa bike
family-closing = Dema ku înternet hebe, em malbata kevn ji serverê jê dibin.
join-title = Koda te heye?
join-why = Koda telefona din bi kamerayê bixwîne an li vir binivîse. Tiştên li ser herduyan dimînin.
join-label = Kod
join = Tevlî bibe
# $symbol (text): one letter
join-bad-symbol = Di kodê de { $symbol } tune. Carek din binêre.
# $count (number): letters and digits
join-length = Kod ji 27 nîşanan e. Li vir { NUMBER($count) } hene.
join-wrong = Nîşanek şaş e. Carek din baş binêre.
join-asked-title = Tu tevlî vê malbatê dibî?
join-asked = Hingê herdu telefon heman tiştî nîşan didin. Tiştek winda nabe.
join-yes = Erê, tevlî dibim
join-no = Na
sync-never = Hîn nehatiye parvekirin.
sync-now = Niha hate nûkirin.
# $count (number)
sync-minutes = { $count ->
    [one] Berî { NUMBER($count) } deqeyê hate nûkirin.
   *[other] Berî { NUMBER($count) } deqeyan hate nûkirin.
}
# $count (number)
sync-hours = { $count ->
    [one] Berî { NUMBER($count) } saetê hate nûkirin.
   *[other] Berî { NUMBER($count) } saetan hate nûkirin.
}
# $count (number)
sync-days = { $count ->
    [one] Berî { NUMBER($count) } rojê hate nûkirin.
   *[other] Berî { NUMBER($count) } rojan hate nûkirin.
}
sync-waiting = Dema ku înternet hebe, didome.
sync-closed = Ev malbat hatiye girtin. Koda nû bixwaze.
sync-update-needed = Telefona din nûtir e. Vê appê nû bike.
sync-too-large = Ji bo parvekirinê pir zêde ye. Her tişt li ser vê telefonê dimîne.
lost-title = Telefonek winda bû?
lost-why = Kodeke nû ji te re tê. Telefona din tiştên xwe diparêze, lê tiştên nû nabîne.
lost = Kodeke nû çêbike
leave-title = Li ser vê telefonê raweste
leave-why = Ev telefon êdî tiştekî parve nake. Tiştên li ser wê dimînin.
leave = Li vir raweste
close-title = Ji serverê jê bibe
close-why = Server we ji bîr dike. Her telefon tiştên xwe diparêze, û êdî parve nake.
close = Ji serverê jê bibe
carry-over = Te berê di browserê de dest pê kir? Malbata xwe bîne vir.
notice-joined = Çêbû. Telefonên we êdî bi hev re ne.
notice-copied = Kod hate kopîkirin.

## This phone

phone-title = Ev telefon
phone-description = Ev telefon çi diparêze, û tu wê çawa bi xwe re dibî.
# $size (number): megabytes, never 0
storage-used = App { NUMBER($size) } MB bi kar tîne.
storage-persistent = Ev telefon her tiştî ji te re diparêze.
storage-not-persistent = Dema ku cih kêm be, telefon dikare vê jê bibe.
storage-ask = Her tim biparêze
colours = Reng
colours-auto = Wekî telefonê
colours-light = Ronî
colours-dark = Tarî
export-title = Kopiyekê hilîne
export-why = Dosyayek ji te re tê, bi tiştên ku we kirin. Ji bo telefona nû baş e.
export = Kopiyekê çêbike
import-title = Kopiyê paşve bîne
import-why = Dosyayê hilbijêre. Tiştên li ser vê telefonê jî dimînin.
import = Dosyayekê hilbijêre
erase-title = Her tiştî jê bibe
erase-why = Her tiştê ku we kir û hilbijart ji vê telefonê diçe. Êdî venagere.
erase = Her tiştî jê bibe
erase-sure = Erê, her tiştî jê bibe
erase-no = Na, bila bimîne

## Add to the home screen

install-title = Li ser ekrana te
install-description = Thuistaal li ser telefona xwe deyne. Hingê wekî appekê vedibe, bê înternet jî.
install-button = Li ser telefona min deyne
install-android = Android
install-android-first = Li jor, li rastê, pêl sê xalan bike.
install-android-second = ‘App installeren’ an ‘Toevoegen aan startscherm’ hilbijêre.
install-android-third = Pêl ‘Installeren’ bike.
install-ios = iPhone
install-ios-first = Vê rûpelê di Safari de veke.
install-ios-second = Li jêr pêl çargoşeya bi tîr bike.
install-ios-third = ‘Zet op beginscherm’ hilbijêre.
install-ios-note = Li ser iPhone app vala dest pê dike. Berê koda xwe bistîne, an kopiyekê çêbike.

## About

about-title = Derbarê Thuistaal
about-description = Thuistaal çi ye, çi diparêze û kê werger kontrol kir.
about-what = Ev çi ye
about-what-text = Zarok bi kesên ku ji wan hez dike re hînî axaftinê dibe. Ev bi zimanê malê herî baş dibe. Li vir her roj tiştekî biçûk heye ku hûn bi hev re bikin. Belaş e û tiştek ne hewce ye.
about-trust = Em çi dizanin
about-trust-text = Hîç tiştek. Hesab tune û kes lê nanêre. Her tişt li ser telefonên we ye. Hûn vê bi telefoneke din re parve dikin? Hingê jî tenê hûn dikarin wê bixwînin.
about-languages = Ziman
about-languages-text = Me holendî û îngilîzî bi xwe nivîsand. Zimanên din hatine wergerandin.
about-sources = Ji ku tê
about-sources-text = Bi hev re li ser pirtûk û wêneyan axaftin alîkariya zarokê te dike. Herî baş ew e ku zarokê te bi xwe bibêje. Ev baş hatiye lêkolînkirin. Ji ber vê piştî her pirsê zarokê te diaxive.
mistake-title = Tu şaşiyekê dibînî?
mistake-why = Binivîse ka çi şaş e. Heta ku tu wê parve bikî, li ser telefona te dimîne.
mistake-label = Çi şaş e?
mistake-keep = Hilîne
mistake-kept = Te ev hilanî
mistake-share = Parve bike
mistake-forget = Rake
review-source = me bi xwe nivîsand
review-draft = hîn kesekî ku li malê bi vî zimanî diaxive lê nenêriye
review-reviewed = hatiye kontrolkirin

## When nothing is there

not-found-title = Ev rûpel tune
not-found-text = Belkî lînk kevn e. Tu dikarî ji vir bidomînî.
to-today = Here rûpela Îro
loading = Bîskekê …

## What the app has to say

notice-storage-blocked = Ev telefon nahêle app tiştekî biparêze. Her tişt dixebite, lê paşê winda dibe.
notice-storage-full = Telefon tije ye. Ya herî nû hîn nehate hilanîn. Cih veke.
notice-set-aside = Tiştek nehat xwendin, me ew da aliyekî. Kopiya te ya baş a dawî vegeriya.
notice-update = Guhertoyeke nû heye.
notice-update-now = Niha nû bike
notice-imported = Kopî hate danîn.
notice-not-imported = Em nikarin vê dosyayê bixwînin. Tiştek neguherî.
notice-offline-ready = Hazir e. Niha her tişt bê înternet jî dixebite.
notice-not-loaded = Em niha nikarin vê vekin. Paşê dîsa biceribîne.
notice-changed = Di komeke ku we hilanîbû de tiştek guherî.
notice-close = Bigire
broken-text = Tiştek şaş çû. Tiştên ku we kirin hatine hilanîn.
broken-reload = Ji nû ve veke
