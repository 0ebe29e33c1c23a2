### The neighbourhood: places, times, preschool, and whom to ask.

near-title = W pobliżu
near-description = Miejsca dla ciebie i dziecka: spotkania bez zapisów, voorschool, biblioteka, nauka języka.
near-choose = Wybierz swoją gminę
demo-label = Zmyślone
demo-explained = Takiego miasta nie ma. Wszystko jest tu zmyślone, żeby wypróbować aplikację.
timetable = Wszystkie grupy
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
# $until (number): cents
cost-up-to = Do { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } do { EURO($until) }
# $from (number): cents
cost-above = Od { EURO($from) }
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

near-mine = To nasza gmina
near-is-mine = Wasza gmina
near-what = Co jest dla ciebie i dziecka
near-filter = Wybierz, co pasuje
near-nothing = Teraz nic tu nie pasuje. Wybierz coś innego.
filter-neighbourhood = Dzielnica
filter-spoken = Język na miejscu
this-week = W tym tygodniu
this-week-none = Przez najbliższe siedem dni nic nie ma. Niżej zobaczysz, kiedy coś będzie.
day-today = Dzisiaj
day-tomorrow = Jutro
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") }, { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = Co tydzień: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] Co tydzień: { $days }
    [few] Co { NUMBER($weeks) } tygodnie: { $days }
    [many] Co { NUMBER($weeks) } tygodni: { $days }
   *[other] Co { NUMBER($weeks) } tygodnia: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = Potem znowu: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = Najbliższy termin: { $day }
cancel-illness = Odwołane: ktoś jest chory.
cancel-too-few = Odwołane: jest za mało osób.
cancel-building = Odwołane: sala jest zamknięta.
cancel-other = Odwołane.
closed-autumn = Nieczynne: jesienne ferie szkolne
closed-winter = Nieczynne: zimowe ferie szkolne
closed-spring = Nieczynne: wiosenne ferie szkolne
closed-may = Nieczynne: majowe ferie szkolne
closed-summer = Nieczynne: letnie wakacje szkolne
closed-easter-monday = Nieczynne: święto, Poniedziałek Wielkanocny
closed-kings-day = Nieczynne: święto, Dzień Króla
closed-liberation-day = Nieczynne: święto, Dzień Wyzwolenia
closed-ascension = Nieczynne: święto, Wniebowstąpienie
closed-whit-monday = Nieczynne: święto, drugi dzień Zielonych Świątek
closed-day-off = Tego dnia nieczynne
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = Dla dzieci { $ages }
for-parents = Dla rodziców
parent-stays = Zostajesz z dzieckiem
parent-leaves = Dziecko bawi się tu bez ciebie
# $names (text): things, one after the other
bring-title = Co zabrać: { $names }
bring-socks = skarpetki antypoślizgowe albo kapcie
bring-play-clothes = ubranie, które może się pobrudzić
bring-drink = coś do picia
bring-nappies = pieluchy
bring-notebook = długopis i papier
bring-booklet = wasza książeczka
# $names (text): people, one after the other
who-title = Kto tam jest: { $names }
who-guide = osoba prowadząca grupę
who-nurse = pielęgniarka
who-volunteer = ktoś z wolontariatu
who-teacher = pani lub pan z grupy
who-librarian = ktoś z biblioteki
who-midwife = położna
who-coach = ktoś z wijkteam (zespołu z dzielnicy)
who-parents = inni rodzice
# $day (text): a date, $name (text): a proper name
checked-by = Sprawdzone { DATETIME($day) } przez: { $name }.
session-stale = Sprawdzono to dawno temu. Najpierw zapytaj, czy dalej tak jest.
# $day (text): a date
timetable-of = Te godziny są z dnia { DATETIME($day) }.
map = Na mapie
call = Zadzwoń
save-session = Zachowaj tę grupę
session-saved = Zachowana
saved-title = Wasze grupy
# $day (text): a day, as in "Friday 4 December"
add-date = Do kalendarza: { $day }
add-series = Wszystkie dni do kalendarza
feed-title = Wszystko w kalendarzu
feed-why = Gdy zmienią się godziny, kalendarz też się zmieni. Pokaże też, co jest odwołane.
feed-follow = Połącz z kalendarzem
feed-type = Nie udaje się? Wpisz w kalendarzu ten adres:
changed-title = Coś się zmieniło
change-gone = Tej grupy już nie ma.
# $when (text): days and times
change-time = Nowy termin: { $when }
# $place (text): a proper name
change-place = Nowe miejsce: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = Odwołane: { $day }

## The preschool guide

preschool-title = Droga do voorschool
preschool-description = Co to jest, jak wygląda dzień, ile to kosztuje i jak zapisać dziecko.
cost-here = Ile to kosztuje tutaj?
cost-choose = Najpierw wybierz swoją gminę. Wtedy zobaczysz, ile to tam kosztuje.
cost-allowance = Dostajesz kinderopvangtoeslag?
cost-indication = Czy dziecko ma zalecenie „extra spelen en leren”?
cost-income = Ile razem zarabiacie w roku?
cost-hours = Ile godzin w tygodniu?
answer-yes = Tak
answer-no = Nie
# $hours (number)
hours-option = { $hours ->
    [one] { NUMBER($hours) } godzina
    [few] { NUMBER($hours) } godziny
    [many] { NUMBER($hours) } godzin
   *[other] { NUMBER($hours) } godziny
}
# $cents (number): an amount a month
cost-estimate = Około { EURO($cents) } miesięcznie
cost-estimate-why = To kwota przybliżona, średnia z całego roku. Nie zapisujemy tego, co wybierasz.
cost-unknown = W dokumentach gminy tego nie ma. Zapytaj.
steps-why = Dotknij tego, co już zrobione. To zostaje u was.
bring-first-day = Co zabrać pierwszego dnia
phrases-first-day = Niderlandzki na pierwszy dzień

## Somebody to ask

ask-title = Kogo mogę zapytać?
ask-description = Wybierz, czego szukasz. Wtedy zobaczysz, kto może pomóc.
ask-choose = Wybierz swoją gminę. Wtedy zobaczysz, gdzie możesz pójść.
ask-nobody = Tu jeszcze nikogo takiego nie znamy. Zapytaj w consultatiebureau.
need-talk = Jak moje dziecko mówi i rośnie
need-talk-text = Pielęgniarka z consultatiebureau popatrzy razem z tobą. Pytać zawsze można.
need-meet = Zabawa i inni rodzice
need-meet-text = Na inloop, spotkaniu bez zapisów, dziecko się bawi. Ty spotykasz innych rodziców.
need-read = Książki i czytanie na głos
need-read-text = W bibliotece dziecko wypożycza książki za darmo. Czasem ktoś przychodzi poczytać w domu.
need-dutch = Nauka niderlandzkiego
need-dutch-text = Są lekcje i grupy dla rodziców. Twój własny język dalej jest ważny.
need-preschool = Chcę zobaczyć voorschool
need-preschool-text = Najpierw pójdźcie razem zobaczyć. Udział jest dobrowolny: decydujesz ty.
need-pregnant = Jestem w ciąży
need-pregnant-text = Twoja położna zna grupy w okolicy. Możesz kogoś ze sobą zabrać.
need-young = Jestem młodym rodzicem
need-young-text = Są grupy z innymi młodymi rodzicami. Opowiadasz tylko to, co chcesz.
need-money = Pieniądze, pisma albo mieszkanie
need-money-text = Wijkteam, zespół z dzielnicy, pomyśli razem z tobą. Rozmowa jest za darmo.
