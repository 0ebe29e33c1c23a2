### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = Codziennie coś do czytania, mówienia, śpiewania albo zabawy z dzieckiem. W twoim języku, za darmo, także bez internetu.
choose-language = Wybierz język
skip-to-content = Przejdź do treści
share = Udostępnij
received = Wybrane dla was
draft = Nikt jeszcze nie sprawdził tego tłumaczenia.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = Dzisiaj
nav-library = Książeczki
nav-near = W pobliżu
nav-us = My
nav-label = Menu

## Today

today-title = Dzisiaj razem
how-old = Ile lat ma twoje dziecko?
how-old-why = Wtedy wybierzemy coś w sam raz. My tego nie widzimy.
another-one = Coś innego

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } minuta
    [few] { NUMBER($minutes) } minuty
    [many] { NUMBER($minutes) } minut
   *[other] { NUMBER($minutes) } minuty
}
# $from, $until (number): months
ages-months = { $until ->
    [one] od { NUMBER($from) } do { NUMBER($until) } miesiąca
    [few] od { NUMBER($from) } do { NUMBER($until) } miesięcy
    [many] od { NUMBER($from) } do { NUMBER($until) } miesięcy
   *[other] od { NUMBER($from) } do { NUMBER($until) } miesiąca
}
# $from, $until (number): years
ages-years = { $until ->
    [one] od { NUMBER($from) } do { NUMBER($until) } roku
    [few] od { NUMBER($from) } do { NUMBER($until) } lat
    [many] od { NUMBER($from) } do { NUMBER($until) } lat
   *[other] od { NUMBER($from) } do { NUMBER($until) } roku
}
# $from (number): months, $until (number): years
ages-mixed = od { NUMBER($from) } miesięcy do { NUMBER($until) } lat
what-you-need = Co przygotować
what-you-do = Jak to zrobić
what-you-ask = Zapytaj lub powiedz
words = Słowa
why = Dlaczego
done = Zrobione
done-today = Zrobione razem. Super!
undo = Jednak nie
keep = Zachowaj
kept = Zachowane
# $age (text): an age, such as "2 years"
for-age = Wiek: { $age }

## Kinds of activity

kind-read = Czytanie
kind-talk = Rozmowa
kind-sing = Śpiewanie
kind-move = Ruch
kind-count = Liczenie
kind-make = Tworzenie
kind-go-out = Na dworze

## Ages, as one taps them

band-baby = Do 1 roku
band-one = 1 rok
band-two = 2 lata
band-three = 3 lata
band-four = od 4 do 6 lat

## Dutch beside the home language

text-switch = Język tekstu
# The name of this language, for the switch that shows the text in it.
text-home = Polski
text-both = Oba
text-dutch = Nederlands

## Listening

listen = Posłuchaj
listen-dutch = Posłuchaj po niderlandzku
# Said where the phone has no voice for this very language.
no-voice = Ten telefon nie ma polskiego głosu.
no-dutch-voice = Ten telefon nie ma niderlandzkiego głosu.

## The library

library-title = Książeczki i opowiadania
library-description = Książeczki z zabawami na wspólny czas i opowiadania do czytania na głos.
filter-age = Wiek
filter-kind = Co robimy
filter-all = Wszystko
filter-nothing = Tu jeszcze nic nie ma. Wybierz inny wiek albo inną zabawę.
stories = Opowiadania
# $count (number): how many activities
booklet = { $count ->
    [one] { NUMBER($count) } zabawa
    [few] { NUMBER($count) } zabawy
    [many] { NUMBER($count) } zabaw
   *[other] { NUMBER($count) } zabawy
}
theme-now = Teraz robimy tę książeczkę
theme-is-now = Teraz robicie tę książeczkę
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } strona
    [few] { NUMBER($count) } strony
    [many] { NUMBER($count) } stron
   *[other] { NUMBER($count) } strony
}
# $number (number): which page
story-page = Strona { NUMBER($number) }
the-end = Koniec. Jeszcze raz?
# On the card of a story, after the number of its pages.
no-words = bez słów
tell-together = Ta książka nie ma słów. Patrzcie uważnie i opowiadajcie razem.
for-you = Dla ciebie
phrases = Tak to brzmi po niderlandzku
phrases-why = Te zdania często usłyszycie, na przykład w grupie.

## The start: pregnancy and the first months

start-title = Ciąża albo noworodek?
start-description = Mów, śpiewaj i patrz razem z dzieckiem, już w ciąży.
start-pregnancy = Gdy dziecko jest w brzuchu
start-first-months = Pierwsze miesiące
try-today = Spróbuj dzisiaj

## Us

us-title = My
us-description = Wasze wspólne chwile i wasze wybory.
garden-title = Wasz ogród
garden-empty = Tu urośnie wasz ogród. Po każdej wspólnej chwili przybywa kwiat.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = Tydzień od { DATETIME($day, style: "day") }: { $count ->
    [one] { NUMBER($count) } raz
    [few] { NUMBER($count) } razy
    [many] { NUMBER($count) } razy
   *[other] { NUMBER($count) } razu
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] Macie { NUMBER($count) } wspólną chwilę.
    [few] Macie { NUMBER($count) } wspólne chwile.
    [many] Macie { NUMBER($count) } wspólnych chwil.
   *[other] Macie { NUMBER($count) } wspólnej chwili.
}
favourites-title = Zachowane na potem

## Children

children-title = Dzieci
children-why = Wiek pomaga nam wybrać coś w sam raz. Imię nie jest potrzebne. My tego nie widzimy.
child-name = Imię
child-born = Miesiąc urodzenia
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } miesiąc
        [few] { NUMBER($months) } miesiące
        [many] { NUMBER($months) } miesięcy
       *[other] { NUMBER($months) } miesiąca
    }
    [one] { NUMBER($years) } rok
    [few] { NUMBER($years) } lata
    [many] { NUMBER($years) } lat
   *[other] { NUMBER($years) } roku
}
add-child = Kolejne dziecko
remove-child = Usuń
child-removed = Usunięto.
for-whom = Dla kogo?

## The family on several phones

family-title = Razem na kilku telefonach
family-description = Na każdym telefonie to samo: dzieci, kwiaty i wszystko, co zachowujesz.
family-private = Mogą to czytać tylko wasze telefony. My nie.
family-start = Używaj na innym telefonie
family-scan = Zeskanuj to aparatem drugiego telefonu.
family-qr = Kod QR waszej rodziny
family-type = Albo wpisz tam ten kod:
family-care = Daj ten kod tylko komuś z waszej rodziny.
family-copy = Skopiuj kod
family-sure = Tak, zrób to
family-closing = Usuniemy starą rodzinę z serwera, gdy tylko będzie internet.
join-title = Masz już kod?
join-why = Zeskanuj aparatem kod z drugiego telefonu albo wpisz go tutaj. To, co jest na obu, zostanie.
join-label = Kod
join = Dołącz
# $symbol (text): one letter
join-bad-symbol = W kodzie nie ma znaku { $symbol }. Sprawdź jeszcze raz.
# $count (number): letters and digits
join-length = Kod ma 27 znaków. Tu jest ich { NUMBER($count) }.
join-wrong = Jeden znak się nie zgadza. Sprawdź jeszcze raz.
join-asked-title = Dołączasz do tej rodziny?
join-asked = Na obu telefonach będzie wtedy to samo. Nic nie zniknie.
join-yes = Tak, dołącz
join-no = Nie
sync-never = Jeszcze nic nie udostępniono.
sync-now = Właśnie odświeżone.
# $count (number)
sync-minutes = { $count ->
    [one] Odświeżone { NUMBER($count) } minutę temu.
    [few] Odświeżone { NUMBER($count) } minuty temu.
    [many] Odświeżone { NUMBER($count) } minut temu.
   *[other] Odświeżone { NUMBER($count) } minuty temu.
}
# $count (number)
sync-hours = { $count ->
    [one] Odświeżone { NUMBER($count) } godzinę temu.
    [few] Odświeżone { NUMBER($count) } godziny temu.
    [many] Odświeżone { NUMBER($count) } godzin temu.
   *[other] Odświeżone { NUMBER($count) } godziny temu.
}
# $count (number)
sync-days = { $count ->
    [one] Odświeżone { NUMBER($count) } dzień temu.
    [few] Odświeżone { NUMBER($count) } dni temu.
    [many] Odświeżone { NUMBER($count) } dni temu.
   *[other] Odświeżone { NUMBER($count) } dnia temu.
}
sync-waiting = Ruszy dalej, gdy tylko będzie internet.
sync-closed = Ta rodzina jest zamknięta. Poproś o nowy kod.
sync-update-needed = Drugi telefon ma nowszą wersję. Odśwież tę aplikację.
sync-too-large = Jest za dużo do udostępnienia. Wszystko zostaje w tym telefonie.
lost-title = Telefon się zgubił?
lost-why = Dostaniesz nowy kod. Zgubiony telefon zachowa to, co ma, ale nie zobaczy nic nowego.
lost = Utwórz nowy kod
leave-title = Koniec na tym telefonie
leave-why = Ten telefon nic już nie udostępnia. To, co na nim jest, zostaje.
leave = Zakończ tutaj
close-title = Usuń z serwera
close-why = Serwer o was zapomni. Każdy telefon zachowa to, co ma, i nic już nie udostępni.
close = Usuń z serwera
carry-over = Masz już coś w przeglądarce? Przenieś tu swoją rodzinę.
notice-joined = Udało się. Wasze telefony są połączone.
notice-copied = Kod jest skopiowany.

## This phone

phone-title = Ten telefon
phone-description = Co przechowuje ten telefon i jak to ze sobą zabrać.
# $size (number): megabytes, never 0
storage-used = Aplikacja zajmuje { NUMBER($size) } MB.
storage-persistent = Ten telefon wszystko dla ciebie przechowuje.
storage-not-persistent = Telefon może to usunąć, gdy zabraknie miejsca.
storage-ask = Przechowuj zawsze
colours = Kolory
colours-auto = Jak w telefonie
colours-light = Jasne
colours-dark = Ciemne
export-title = Zachowaj kopię
export-why = Dostaniesz plik z waszymi zabawami. Przyda się przy nowym telefonie.
export = Zrób kopię
import-title = Przywróć kopię
import-why = Wybierz plik. To, co już jest w telefonie, też zostanie.
import = Wybierz plik
erase-title = Usuń wszystko
erase-why = Z tego telefonu zniknie wszystko: wasze zabawy i wybory. Tego nie da się cofnąć.
erase = Usuń wszystko
erase-sure = Tak, usuń wszystko
erase-no = Nie, zachowaj

## Add to the home screen

install-title = Na ekranie głównym
install-description = Dodaj Thuistaal do telefonu. Wtedy włącza się jak aplikacja, także bez internetu.
install-button = Dodaj do telefonu
install-android = Android
install-android-first = Dotknij trzech kropek w prawym górnym rogu.
install-android-second = Wybierz „Zainstaluj aplikację” albo „Dodaj do ekranu głównego”.
install-android-third = Dotknij „Zainstaluj”.
install-ios = iPhone
install-ios-first = Otwórz tę stronę w Safari.
install-ios-second = Dotknij na dole kwadratu ze strzałką.
install-ios-third = Wybierz „Do ekranu początkowego”.
install-ios-note = Na iPhonie aplikacja zaczyna od zera. Najpierw weź kod waszej rodziny albo zrób kopię.

## About

about-title = O Thuistaal
about-description = Czym jest Thuistaal, co przechowuje i kto sprawdził tłumaczenie.
about-what = Co to jest
about-what-text = Dziecko uczy się mówić przy ludziach, których kocha. Najlepiej w języku, którym mówi się w domu. Tu co dzień znajdziesz coś małego do wspólnej zabawy. To nic nie kosztuje i niczego nie trzeba mieć.
about-trust = Co o was wiemy
about-trust-text = Nic. Nie ma konta i nikt nie podgląda. Wszystko jest na waszych własnych telefonach. Udostępniacie to na innym telefonie? Wtedy też tylko wy możecie to czytać.
about-languages = Języki
about-languages-text = Teksty po niderlandzku i angielsku piszemy sami. Inne języki to tłumaczenia.
about-sources = Skąd to się bierze
about-sources-text = Wspólna rozmowa o książce albo obrazku pomaga. Najbardziej wtedy, gdy opowiada dziecko. To dobrze zbadane. Dlatego po każdym pytaniu mówi twoje dziecko.
mistake-title = Widzisz błąd?
mistake-why = Napisz, co się nie zgadza. To zostanie w twoim telefonie, dopóki tego nie udostępnisz.
mistake-label = Co się nie zgadza?
mistake-keep = Zachowaj
mistake-kept = To jest zachowane
mistake-share = Udostępnij
mistake-forget = Usuń
review-source = teksty własne
review-draft = jeszcze niesprawdzone przez kogoś, kto mówi tym językiem w domu
review-reviewed = sprawdzone

## When nothing is there

not-found-title = Nie ma takiej strony
not-found-text = Może link jest stary. Stąd możesz iść dalej.
to-today = Do zabaw na dziś
loading = Chwileczkę …

## What the app has to say

notice-storage-blocked = Ten telefon nie pozwala aplikacji nic zachować. Wszystko działa, ale potem zniknie.
notice-storage-full = Telefon jest pełny. Najnowsze rzeczy nie są zachowane. Zrób trochę miejsca.
notice-set-aside = Czegoś nie udało się odczytać. Odkładamy to na bok. Wróciła ostatnia dobra kopia.
notice-update = Jest nowa wersja.
notice-update-now = Odśwież teraz
notice-imported = Kopia jest na miejscu.
notice-not-imported = Nie możemy odczytać tego pliku. Nic się nie zmieniło.
notice-offline-ready = Gotowe. Teraz wszystko działa też bez internetu.
notice-not-loaded = Teraz nie możemy tego wczytać. Spróbuj później.
notice-changed = Coś się zmieniło w jednej z waszych grup.
notice-close = Zamknij
broken-text = Coś poszło nie tak. Wasze zabawy są zachowane.
broken-reload = Otwórz ponownie
