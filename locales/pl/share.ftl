### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = Daj coś rodzicom
share-description = Wybierz język, wiek i to, co dajesz: dostaniesz link, kod QR i kartkę.
share-language = Język rodziców
share-age = Ile lat ma dziecko?
share-what = Co dajesz?
share-activities = Zabawy
share-stories = Opowiadania
share-themes = Książeczki
share-places = Miejsca
share-phrases = Zdania
share-for-age = Pasuje do tego wieku
share-for-others = Dla innego wieku
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] Wybrana { NUMBER($count) } rzecz
    [few] Wybrane { NUMBER($count) } rzeczy
    [many] Wybranych { NUMBER($count) } rzeczy
   *[other] Wybrane { NUMBER($count) } rzeczy
}
share-full = Pięć wystarczy. Najpierw coś usuń.
share-first = Wybierz język i co najmniej jedną rzecz.
share-first-language = Wybierz język.
share-first-thing = Wybierz co najmniej jedną rzecz.
share-ready = Do kodu QR
share-qr = Kod QR tego linku
share-scan = Niech ktoś zeskanuje to telefonem.
share-now = Udostępnij
share-copy = Skopiuj link
share-copied = Link jest skopiowany.
share-not-copied = Tu nie da się kopiować. Użyj kodu QR.
share-paper = Kartka do druku

## One page on its way

send-title = Udostępnij tę stronę
send-description = Wyślij tę stronę w języku osoby, która ją dostanie.
send-language = W jakim języku?
send-for-work = Pracujesz z rodzicami?
lend-title = Pokaż to komuś
lend-why = Twój telefon mówi przez chwilę w innym języku. Nic waszego wtedy nie widać. Jedno dotknięcie i wracasz.

## What was handed over

for-title = Dla ciebie i twojego dziecka
for-description = To jest wybrane dla was: możecie od razu zacząć.
for-nothing = W tym linku nic nie ma. Tutaj możesz iść dalej.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] Nie znamy { NUMBER($count) } rzeczy z tego linku.
    [few] Nie znamy { NUMBER($count) } rzeczy z tego linku.
    [many] Nie znamy { NUMBER($count) } rzeczy z tego linku.
   *[other] Nie znamy { NUMBER($count) } rzeczy z tego linku.
}
for-more = Tu jest więcej
for-install = Dodaj to do telefonu
for-forget = Nie pokazuj tego więcej
guide-title = Do voorschool
guide-line = Jak to działa i kto ci pomoże
# Under a Dutch sentence.
phrase-line = Tak to brzmi po niderlandzku
# Beside a place that is invented
place-demo = Zmyślone

## On paper

card-title = Kartka dla rodziców
card-description = Kartka w dwóch językach, z kodem QR.
card-small = Mała (A6)
card-large = Duża (A4)
card-first = Codziennie coś małego, razem z dzieckiem.
card-second = W twoim języku. Za darmo. Także bez internetu.
card-third = Bez konta. Nikt nie podgląda.
card-scan = Zeskanuj aparatem
card-type = Albo wpisz
paper-print = Drukuj
paper-choose = Wybierz, co drukujesz
poster-title = Plakat do poczekalni
poster-description = Plakat z kodem QR dla każdego języka.
poster-heading = Czytaj, rozmawiaj, śpiewaj i baw się z dzieckiem
poster-scan = Zeskanuj swój język. Za darmo.
booklet-title = Książeczka do druku
booklet-description = Cała książeczka na papierze, w dwóch językach.
booklet-story = Opowiadanie
