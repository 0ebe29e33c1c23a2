### The neighbourhood: places, times, preschool, and whom to ask.

near-title = W pobliżu
near-description = Miejsca dla ciebie i dziecka: spotkania bez zapisów, voorschool, biblioteka, nauka języka.
near-choose = Wybierz swoją gminę
demo-label = Zmyślone
demo-explained = Takiego miasta nie ma. Wszystko jest tu zmyślone, żeby wypróbować aplikację.
timetable = Co tydzień
no-timetable = Nie ma tu jeszcze godzin. Zapytaj na miejscu.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] arabski
    [ti] tigrinia
    [so] somalijski
    [fa] perski (farsi)
    [pl] polski
    [uk] ukraiński
    [es] hiszpański
    [de] niemiecki
    [ku] kurdyjski
    [kmr] kurdyjski
    [tr] turecki
    [en] angielski
   *[other] { $tag }
}
places = Miejsca
preschool = Voorschool
# $start, $end (text): times of day
session-time = { DATETIME($start) } do { DATETIME($end) }
# $day (text): a date
session-next = Następny raz: { DATETIME($day, style: "day") }
session-over = To już się skończyło.
free = Za darmo
# $cents (number): what it costs
costs = Koszt: { EURO($cents) }
ask-cost = Zapytaj, ile to kosztuje
# $names (text): names of languages
languages = Języki na miejscu: { $names }
registration-needed = Najpierw się zapisz
registration-not-needed = Bez zapisów
ask-address = Zapytaj o adres
# $source (text): a document, $day (text): a date
source-checked = Źródło: { $source }. Sprawdzono { DATETIME($day) }.
# $day (text): a date
valid-until = Ważne do { DATETIME($day) } włącznie.
past-valid = Te dane są już nieaktualne. Zapytaj, jak jest teraz.
# $weeks (number)
weeks-a-year = { $weeks ->
    [one] { NUMBER($weeks) } tydzień w roku
    [few] { NUMBER($weeks) } tygodnie w roku
    [many] { NUMBER($weeks) } tygodni w roku
   *[other] { NUMBER($weeks) } tygodnia w roku
}
# $hours (number)
hours-a-week = { $hours ->
    [one] { NUMBER($hours) } godzina w tygodniu
    [few] { NUMBER($hours) } godziny w tygodniu
    [many] { NUMBER($hours) } godzin w tygodniu
   *[other] { NUMBER($hours) } godziny w tygodniu
}
# $cents (number): an amount a month
cost-from = Od { EURO($cents) } miesięcznie, bez kinderopvangtoeslag
cost-table = Ile kosztuje godzina, według dochodu rocznego
# $until (number): cents
cost-up-to = Do { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } do { EURO($until) }
# $from (number): cents
cost-above = Od { EURO($from) }
# $cents (number)
cost-an-hour = { EURO($cents) } za godzinę
place-drop-in = Inloop: wejdź i baw się
place-preschool = Grupa dla maluchów (voorschool)
place-library = Biblioteka
place-language-lessons = Nauka niderlandzkiego
place-parent-meeting = Z innymi rodzicami
place-clinic = Poradnia dla małych dzieci (consultatiebureau)
place-neighbourhood-team = Pomoc w dzielnicy
place-support = Wsparcie
place-antenatal = Ciąża
place-community-centre = Dom sąsiedzki
session-drop-in = Spotkanie bez zapisów (inloop)
session-open-hour = Przyjdź zobaczyć
session-parent-meeting = Spotkanie rodziców
session-language-lesson = Lekcja niderlandzkiego
session-library = Czytanie na głos
session-antenatal = Grupa dla kobiet w ciąży
