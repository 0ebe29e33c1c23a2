story-an-egg-goes-out = Jajko idzie w świat
    .lead = Jajko toczy się z farmy w świat, a wy opowiadacie, dokąd.
    .picture = Kura siedzi na farmie i leci motyl. Jedno jajko toczy się w stronę psa.

story-an-egg-goes-out-page-1 =
    .picture = Kura siedzi przy stodole. Obok niej leżą trzy jajka.
    .ask-1 = Kura woła: ko, ko, …
    .ask-2 = Co leży obok Kury?
    .ask-3 = Zaraz jedno jajko zrobi coś dziwnego. Jak myślisz, co?

story-an-egg-goes-out-page-2 =
    .picture = Przelatuje motyl. Dwa jajka leżą przy Kurze. Trzecie jajko się toczy.
    .ask-1 = O nie! Dokąd toczy się to jajko?
    .ask-2 = Na co patrzy Kura? Czego nie widzi?
    .ask-3 = Co teraz zawołasz do Kury?

story-an-egg-goes-out-page-3 =
    .picture = Jajko toczy się ulicą. Jedzie autobus, a kot patrzy na jajko.
    .ask-1 = Turlu, turlu, turla się …
    .ask-2 = Co myśli kot, gdy widzi jajko?
    .ask-3 = Jak myślisz, jak jajko bezpiecznie minie autobus?

story-an-egg-goes-out-page-4 =
    .picture = Jajko pływa po wodzie. Płyną za nim dwie kaczki. Jest też ryba.
    .ask-1 = Plusk! Dookoła jajka jest …
    .ask-2 = Kto płynie razem z jajkiem?
    .ask-3 = Jak myślisz, co kaczki wołają do jajka?

story-an-egg-goes-out-page-5 =
    .picture = Jajko leży w trawie przy drzewie. Pies je wącha.
    .ask-1 = Niuch, niuch! Kto tam wącha jajko?
    .ask-2 = Jak myślisz, co Pies chce zrobić z jajkiem?
    .ask-3 = Gdzie jajko już było?

story-an-egg-goes-out-page-6 =
    .picture = Jest noc. Pies śpi, a jajko leży tuż przy nim. Sowa patrzy z drzewa.
    .ask-1 = Ciii! Dobranoc, piesku. Dobranoc, …
    .ask-2 = Jest zimno. Jak Pies grzeje jajko?
    .ask-3 = Trzask! Sowa coś słyszy. Jak myślisz, co to?

story-an-egg-goes-out-page-7 =
    .picture = Świeci słońce. Jajko jest otwarte, a w nim siedzi kurczaczek. Kurczaczek i Pies patrzą na siebie.
    .ask-1 = Trzask! Z jajka wychodzi …
    .ask-2 = Kurczaczek widzi Psa. Co sobie myśli?
    .ask-3 = Jakie jest pierwsze słowo kurczaczka: pi czy hau?

story-an-egg-goes-out-page-8 =
    .picture = Pies idzie ulicą. Za nim idzie kurczaczek. Kot patrzy wielkimi oczami.
    .ask-1 = Kto idzie za Psem?
    .ask-2 = Kurczaczek chodzi jak Pies. A jak ty to zrobisz?
    .ask-3 = Kot już zna kurczaczka. Skąd?

story-an-egg-goes-out-page-9 =
    .picture = Kura stoi przy stodole z dwoma kurczaczkami. Idą Pies i trzeci kurczaczek.
    .ask-1 = Popatrz, to Kura! Kura woła: ko, …
    .ask-2 = Co się stało z tamtymi dwoma jajkami?
    .ask-3 = Kurczaczek opowiada Kurze wszystko. Co mówi?

story-an-egg-goes-out-page-10 =
    .picture = Znów jest noc. Pies śpi między kurczaczkami. Jeden śpi na Psie. Kura siedzi obok.
    .ask-1 = Dobranoc, kurczaczki. Dobranoc, …
    .ask-2 = Gdzie śpi trzeci kurczaczek?
    .ask-3 = Opowiesz mi całą historię? Zacznij od jajka.
