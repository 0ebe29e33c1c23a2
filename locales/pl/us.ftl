### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = Wasz rok
year-description = Wasze wspólne chwile. To drzewo tylko rośnie.
year-empty = Tu urośnie wasze drzewo. Po każdej wspólnej chwili przybywa liść.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] Wasze drzewo ma jeden liść. Każdy liść to jedna wspólna chwila.
        [few] Wasze drzewo ma { NUMBER($count) } liście. Każdy liść to jedna wspólna chwila.
        [many] Wasze drzewo ma { NUMBER($count) } liści. Każdy liść to jedna wspólna chwila.
       *[other] Wasze drzewo ma { NUMBER($count) } liścia. Każdy liść to jedna wspólna chwila.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] Ma też jeden owoc: jedna książeczka jest zrobiona do końca.
        [few] Ma też { NUMBER($count) } owoce: tyle książeczek jest zrobionych do końca.
        [many] Ma też { NUMBER($count) } owoców: tyle książeczek jest zrobionych do końca.
       *[other] Ma też { NUMBER($count) } owocu: tyle książeczek jest zrobionych do końca.
    }
# All children of the family taken together
year-together = Razem
year-months = Miesiąc po miesiącu
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }: jeden raz
        [few] { $month }: { NUMBER($count) } razy
        [many] { $month }: { NUMBER($count) } razy
       *[other] { $month }: { NUMBER($count) } razu
    }
year-kinds = Wasze zabawy
# $count (number): how often
year-times =
    { $count ->
        [one] jeden raz
        [few] { NUMBER($count) } razy
        [many] { NUMBER($count) } razy
       *[other] { NUMBER($count) } razu
    }
year-words = Słowa z waszych zabaw
year-print = Drukuj

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = Dla voorschool
teacher-description = Kartka o twoim dziecku, dla pani lub pana z grupy. W dwóch językach.
teacher-why = Ty wybierasz, kto to zobaczy. Pokaż to albo wydrukuj. Wszystko zostaje na tym telefonie.
teacher-about = O moim dziecku
# $years (number), $months (number): the age
teacher-age = { $years ->
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
teacher-speaks = Nasz język w domu
teacher-did = Nasze zabawy w domu
teacher-likes = O tym moje dziecko lubi rozmawiać
teacher-words = Tak mówimy w domu
teacher-tip = Proszę wskazać obrazek i poczekać. Moje dziecko lubi opowiadać, także w naszym języku.
teacher-empty = Tu jeszcze nic nie ma. Najpierw zróbcie coś razem.
# On a button beside something that stands on the sheet
teacher-leave-out = Pomiń

## Accessibility, as it was tested

access-title = Dostępność
access-description = Thuistaal jest dla każdego. Tu piszemy, co działa dobrze, a co jeszcze nie.
access-status = Jak daleko jesteśmy
access-status-text = Trzymamy się zasad WCAG 2.2, poziom AA. W dużej części to się udaje. Nikt z zewnątrz jeszcze tego nie sprawdził.
access-tested = Co sprawdzamy
access-tested-text = Program (axe) ogląda każdy rodzaj strony. Robi to przy każdej nowej wersji, w jasnych i ciemnych kolorach. Wszystko da się też zrobić samą klawiaturą.
access-limits = Co jeszcze nie działa dobrze
access-limit-voice = Nie każdy telefon ma głos dla każdego języka. Dla języka tigrinia i somalijskiego prawie nigdy go nie ma.
access-limit-readers = Nie mamy jeszcze testów czytników ekranu na prawdziwych telefonach.
access-limit-drafts = Tłumaczenia to pierwsza wersja. Sprawdzą je jeszcze osoby, które mówią tymi językami w domu.
access-limit-old = Na bardzo starym telefonie przeczytasz wszystko, ale nic nie zachowasz.
access-report = Coś nie działa?
access-report-text = Powiedz o tym osobie, od której masz link. Albo zapisz błąd na stronie „O Thuistaal”.
access-law = Nikt nie potrafi ci pomóc?
access-law-text = Możesz wtedy zwrócić się do urzędu Nationale ombudsman. To nic nie kosztuje.
# $day (text): the day on which this was written
access-day = Napisano { DATETIME($day, style: "long") }.

# A link to a text with the licences of the software that the app is made of.
licences-title = Licencje: z czego zrobiona jest aplikacja
