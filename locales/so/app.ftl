### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = Maalin kasta wax aad ilmahaaga la akhrido, la tiraahdo, la heesto ama la ciyaarto. Waa afkaaga, waa bilaash, internet la’aanna wuu shaqeeyaa.
choose-language = Dooro luqaddaada
skip-to-content = U gudub qoraalka
share = Wadaag
received = Idinkaa laydiin doortay
draft = Tarjumaddan weli lama hubin.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = Maanta
nav-library = Buugaag
nav-near = Agagaarka
nav-us = Annaga
nav-label = Liis

## Today

today-title = Maanta wax wada qabta
how-old = Ilmahaagu imisa jir buu yahay?
how-old-why = Markaas waxaan dooranaynaa wax ku habboon. Annagu ma aragno.
another-one = Wax kale

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } daqiiqo
   *[other] { NUMBER($minutes) } daqiiqo
}
# $from, $until (number): months
ages-months = { NUMBER($from) } ilaa { NUMBER($until) } bilood
# $from, $until (number): years
ages-years = { NUMBER($from) } ilaa { NUMBER($until) } sano
# $from (number): months, $until (number): years
ages-mixed = { NUMBER($from) } bilood ilaa { NUMBER($until) } sano
what-you-need = Waxa loo baahan yahay
what-you-do = Sidan u samee
what-you-ask = Weydii ama dheh
words = Ereyo
why = Sababta
done = Waan qabannay
done-today = Waad wada qabateen. Aad bay u fiican tahay!
undo = Ka noqo
keep = Kaydi
kept = Waa la kaydiyay
# $age (text): an age, such as "2 jaar"
for-age = Da’da { $age }

## Kinds of activity

kind-read = Akhris
kind-talk = Hadal
kind-sing = Hees
kind-move = Dhaqaaq
kind-count = Tirin
kind-make = Samayn
kind-go-out = Dibadda

## Ages, as one taps them

band-baby = Ka yar 1 jir
band-one = 1 jir
band-two = 2 jir
band-three = 3 jir
band-four = 4 ilaa 6 jir

## Dutch beside the home language

text-switch = Luqadda qoraalka
# The name of this language, for the switch that shows the text in it.
text-home = Soomaali
text-both = Labadaba
text-dutch = Nederlands

## Listening

listen = Dhegeyso
listen-dutch = Af-Holandays ku dhegeyso
# Said where the phone has no voice for this very language.
no-voice = Taleefankani cod af-Soomaali ah ma laha.
no-dutch-voice = Taleefankani cod af-Holandays ah ma laha.

## The library

library-title = Buugaag iyo sheekooyin
library-description = Buugaag ay ku jiraan wax aad wada qabataan, iyo sheekooyin aad u akhrido.
filter-age = Da’da
filter-kind = Nooca
filter-all = Dhammaan
filter-nothing = Weli waxba halkan kuma jiraan. Dooro da’ kale ama wax kale oo aad qabataan.
stories = Sheekooyin
# $count (number): how many activities
booklet = { $count ->
    [one] { NUMBER($count) } hawl oo la qabto
   *[other] { NUMBER($count) } hawlood oo la qabto
}
theme-now = Hadda buuggan baan wadnaa
theme-is-now = Hadda buuggan baad waddaan
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } bog
   *[other] { NUMBER($count) } bog
}
# $number (number): which page
story-page = Bogga { NUMBER($number) }
the-end = Way dhammaatay. Mar kale?
# On the card of a story, after the number of its pages.
no-words = ereyo la’aan
tell-together = Buuggani ereyo ma leh. Si fiican u eega oo wada sheega.
for-you = Adiga
phrases = Sidan baa af-Holandays loogu yiraahdaa
phrases-why = Weedhahan marar badan baad maqlaysaan, tusaale ahaan kooxda.

## The start: pregnancy and the first months

start-title = Uur mise dhallaan cusub?
start-description = La hadal, u hees oo la eeg ilmahaaga, uurka laga bilaabo.
start-pregnancy = Ilmaha caloosha ku jira
start-first-months = Bilaha ugu horreeya
try-today = Maanta isku day

## Us

us-title = Annaga
us-description = Waxa aad wada qabateen, iyo waxa aad doorateen.
garden-title = Beertiinna
garden-empty = Halkan waxaa ka baxaysa beertiinna. Mar kasta oo aad wax wada qabataan ubax baa ku soo biira.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = Toddobaadka { DATETIME($day, style: "day") }: { $count ->
    [one] { NUMBER($count) } jeer
   *[other] { NUMBER($count) } jeer
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] { NUMBER($count) } jeer baad wax wada qabateen.
   *[other] { NUMBER($count) } jeer baad wax wada qabateen.
}
favourites-title = Waxa aad kaydsateen

## Children

children-title = Carruurta
children-why = Da’da ayaan ku dooranaynaa wax ku habboon. Magac looma baahna. Annagu ma aragno.
child-name = Magaca
child-born = Bisha dhalashada
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } bil
       *[other] { NUMBER($months) } bilood
    }
    [one] { NUMBER($years) } sano
   *[other] { NUMBER($years) } sano
}
add-child = Ilmo kale
remove-child = Ka saar
child-removed = Waa laga saaray.
for-whom = Ilmahee?

## The family on several phones

family-title = Ku wadaaga dhowr taleefan
family-description = Taleefan kasta isku mid: carruurta, ubaxyada iyo waxa aad kaydsateen.
family-private = Taleefannadiinna keliya ayaa akhrin kara. Annagu ma akhrin karno.
family-start = Taleefan kale ku isticmaal
family-scan = Kan ku sawir kamaradda taleefanka kale.
family-qr = QR-ka qoyskiinna
family-type = Ama halkaas ku qor koodhkan:
family-care = Koodhka sii oo keliya cidda qoyskiinna ah.
family-copy = Koobbi garee koodhka
family-sure = Haa, samee
family-closing = Qoyskii hore server-ka waan ka tirtiraynaa marka internet la helo.
join-title = Koodh hadda ma haysataa?
join-why = Koodhka taleefanka kale kamaradda ku sawir ama halkan ku qor. Waxa labadaba ku jira way sii jirayaan.
join-label = Koodh
join = Ku biir
# $symbol (text): one letter
join-bad-symbol = { $symbol } koodh kuma jiro. Mar kale eeg.
# $count (number): letters and digits
join-length = Koodhku wuxuu leeyahay 27 xaraf iyo tiro. Kuwani waa { NUMBER($count) }.
join-wrong = Hal xaraf baa khaldan. Mar kale si fiican u eeg.
join-asked-title = Qoyskan ma ku biiraysaa?
join-asked = Markaas labada taleefan isku wax bay muujinayaan. Waxba ma lumayaan.
join-yes = Haa, ku biir
join-no = Maya
sync-never = Weli lama wadaagin.
sync-now = Hadda ayaa la cusboonaysiiyay.
# $count (number)
sync-minutes = { $count ->
    [one] La cusboonaysiiyay { NUMBER($count) } daqiiqo ka hor.
   *[other] La cusboonaysiiyay { NUMBER($count) } daqiiqo ka hor.
}
# $count (number)
sync-hours = { $count ->
    [one] La cusboonaysiiyay { NUMBER($count) } saacad ka hor.
   *[other] La cusboonaysiiyay { NUMBER($count) } saacadood ka hor.
}
# $count (number)
sync-days = { $count ->
    [one] La cusboonaysiiyay { NUMBER($count) } maalin ka hor.
   *[other] La cusboonaysiiyay { NUMBER($count) } maalmood ka hor.
}
sync-waiting = Wuu sii soconayaa marka internet la helo.
sync-closed = Qoyskan waa la xiray. Weydii koodhka cusub.
sync-update-needed = Taleefanka kale wuu ka cusub yahay. App-kan cusboonaysii.
sync-too-large = Waxa la wadaagayo waa badan yahay. Wax walba taleefankan way ku jirayaan.
lost-title = Taleefan ma lumay?
lost-why = Koodh cusub baad helaysaa. Taleefanka kale wixiisii wuu haystaa, laakiin wax cusub ma arko.
lost = Samee koodh cusub
leave-title = Taleefankan ka jooji
leave-why = Taleefankani waxba ma sii wadaagayo. Waxa ku jira way sii jirayaan.
leave = Halkan ka jooji
close-title = Server-ka ka tirtir
close-why = Server-ku wuu idin illoobayaa. Taleefan kasta wixiisa wuu haystaa, waxna ma sii wadaago.
close = Server-ka ka tirtir
carry-over = Browser-ka ma ka bilowday? Qoyskiinna halkan keen.
notice-joined = Way suurtogashay. Taleefannadiinnu way isku xiran yihiin.
notice-copied = Koodhka waa la koobbi gareeyay.

## This phone

phone-title = Taleefankan
phone-description = Waxa taleefankani kaydiyo, iyo sida aad u qaadan karto.
# $size (number): megabytes, never 0
storage-used = App-ku wuxuu isticmaalaa { NUMBER($size) } MB.
storage-persistent = Taleefankani wuu kuu kaydinayaa.
storage-not-persistent = Taleefanku wuu tirtiri karaa haddii meeshu ku yaraato.
storage-ask = Had iyo jeer kaydi
colours = Midabbo
colours-auto = Sida taleefanka
colours-light = Iftiin
colours-dark = Mugdi
export-title = Nuqul kaydso
export-why = Waxaad helaysaa fayl ay ku jiraan waxa aad qabateen. Taleefan cusub buu u fiican yahay.
export = Samee nuqul
import-title = Soo celi nuqul
import-why = Dooro faylka. Waxa taleefankan ku jirayna way sii jirayaan.
import = Dooro fayl
erase-title = Wax walba tirtir
erase-why = Wax kasta oo aad qabateen ama doorateen taleefankan waa laga tirtirayaa. Dib looma soo celin karo.
erase = Wax walba tirtir
erase-sure = Haa, wax walba tirtir
erase-no = Maya, ha sii kaydsanaado

## Add to the home screen

install-title = Shaashaddaada hore
install-description = Thuistaal ku rakib taleefankaaga. Sida app kale ayuu u furmayaa, internet la’aanna wuu shaqeeyaa.
install-button = Ku rakib taleefankayga
install-android = Android
install-android-first = Taabo saddexda dhibcood ee sare ee midig.
install-android-second = Dooro ‘Install app’ ama ‘Add to home screen’ (App installeren).
install-android-third = Taabo ‘Install’ (Installeren).
install-ios = iPhone
install-ios-first = Boggan ka fur Safari.
install-ios-second = Hoosta ka taabo afar-geeska fallaarta leh.
install-ios-third = Dooro ‘Add to Home Screen’ (Zet op beginscherm).
install-ios-note = iPhone-ka app-ku wuu maran yahay marka hore. Horta koodhkiinna qaado, ama nuqul samee.

## About

about-title = Ku saabsan Thuistaal
about-description = Waxa uu yahay Thuistaal, waxa uu kaydiyo iyo cidda tarjumadda hubisay.
about-what = Waa maxay
about-what-text = Ilmuhu hadalka wuxuu ka bartaa dadka uu jecel yahay. Afka guriga ayaa ugu fiican. Halkan maalin kasta waxaad ka helaysaa wax yar oo aad wada qabataan. Waa bilaash, waxbana uma baahnid.
about-trust = Waxa aan idinka ognahay
about-trust-text = Waxba. Akoon ma jiro, cidna idinma daawato. Wax walba taleefannadiinna ayay ku jiraan. Taleefan kale ma la wadaagaysaan? Xitaa markaas idinka keliya ayaa akhrin kara.
about-languages = Luqadaha
about-languages-text = Af-Holandayska iyo Ingiriisiga annaga ayaa qornay. Luqadaha kale waa la tarjumay.
about-sources = Halka ay ka timid
about-sources-text = In buug ama sawir laga wada sheekaysto way caawisaa. Waxay ugu caawimo badan tahay marka ilmahaagu isagu sheekeeyo. Taas si fiican baa loo baaray. Sidaas darteed su’aal kasta ilmahaaga ayay ku dhammaanaysaa.
mistake-title = Khalad ma aragtaa?
mistake-why = Qor waxa khaldan. Taleefankaaga ayuu ku jirayaa ilaa aad wadaagto.
mistake-label = Maxaa khaldan?
mistake-keep = Kaydi
mistake-kept = Waxa aad kaydsatay
mistake-share = Wadaag
mistake-forget = Ka saar
review-source = annaga ayaa qornay
review-draft = weli ma hubin qof afkan guriga kaga hadla
review-reviewed = waa la hubiyay

## When nothing is there

not-found-title = Boggani ma jiro
not-found-text = Malaha linkigu waa duug. Halkan ka sii wad.
to-today = U gudub Maanta
loading = Wax yar sug …

## What the app has to say

notice-storage-blocked = Taleefankani app-ka uma oggola inuu wax kaydiyo. Wax walba way shaqeeyaan, laakiin mar dambe way idinka lumayaan.
notice-storage-full = Taleefanku waa buuxaa. Wixii ugu dambeeyay weli lama kaydin. Meel banee.
notice-set-aside = Wax baan akhrin kari weynay, gooni baan u dhignay. Nuqulkaagii fiicnaa ee u dambeeyay waa soo noqday.
notice-update = Nooc cusub baa jira.
notice-update-now = Hadda cusboonaysii
notice-imported = Nuqulkii waa la soo celiyay.
notice-not-imported = Faylkan ma akhrin karno. Waxba isma beddelin.
notice-offline-ready = Diyaar. Hadda wax walba internet la’aan bay shaqeeyaan.
notice-not-loaded = Kan hadda ma soo furi karno. Mar dambe isku day.
notice-changed = Wax baa iska beddelay koox aad kaydsateen.
notice-close = Xir
broken-text = Wax baa khaldamay. Wixii aad qabateen waa kaydsan yihiin.
broken-reload = Dib u fur
