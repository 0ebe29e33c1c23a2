story-come-back-umbrella = Wracaj, parasolu!
    .lead = Wiatr porywa parasol Idrisa, a wy opowiadacie, dokąd leci.
    .picture = Wiatr niesie parasol po niebie. Idris patrzy w górę. W trawie siedzi ślimak.

story-come-back-umbrella-page-1 =
    .picture = Na ulicy pada deszcz. Mama i Idris idą obok siebie. Idris ma parasol.
    .ask-1 = Pada deszcz. Idris ma duży …
    .ask-2 = Jak myślisz, dokąd idą Idris i mama?
    .ask-3 = Jak u nas pachnie na dworze, kiedy pada?

story-come-back-umbrella-page-2 =
    .picture = Z lewej bardzo mocno wieje wiatr. Parasol leci wysoko nad ulicą. Mama i Idris patrzą.
    .ask-1 = Wieje wiatr: szuu, szuu, …
    .ask-2 = Co wiatr robi z parasolem?
    .ask-3 = Jak myślisz, co teraz woła Idris?

story-come-back-umbrella-page-3 =
    .picture = Parasol stoi w trawie w parku. Pełznie do niego ślimak. Nadal pada.
    .ask-1 = Kto tam idzie?
    .ask-2 = Jak myślisz, czego chce ślimak?
    .ask-3 = Co ślimak mówi do parasola?

story-come-back-umbrella-page-4 =
    .picture = Wiatr niesie parasol obok stodoły. Na górze siedzi ślimak. Na polu stoi kurczaczek.
    .ask-1 = Kto leci z parasolem?
    .ask-2 = Jak czuje się ślimak, kiedy leci?
    .ask-3 = Jak myślisz, co kurczaczek woła do ślimaka?

story-come-back-umbrella-page-5 =
    .picture = Parasol pływa po wodzie. Na górze siedzą ślimak i kurczaczek. Patrzy na nich żaba.
    .ask-1 = W wodzie siedzi zielona …
    .ask-2 = Co robi teraz parasol?
    .ask-3 = Skąd się tu wzięli ślimak i kurczaczek? Opowiedz.

story-come-back-umbrella-page-6 =
    .picture = Jest noc. Idris siedzi w łóżku, obok stoi mama. Jest kalosz, ale nie ma parasola.
    .ask-1 = Kto siedzi w łóżku?
    .ask-2 = O czym teraz myśli Idris?
    .ask-3 = Co ci się kiedyś zgubiło?

story-come-back-umbrella-page-7 =
    .picture = Jest ciemna noc. Ślimak i kurczaczek śpią na parasolu. Obok siedzi żaba. Nadchodzi wiatr.
    .ask-1 = Ciii, cichutko. Zwierzęta teraz …
    .ask-2 = Kto tam cicho nadchodzi?
    .ask-3 = Jak myślisz, dokąd teraz zabierze je wiatr?

story-come-back-umbrella-page-8 =
    .picture = Parasol przylatuje na ulicę ze ślimakiem i kurczaczkiem. Jest też żaba. Mama i Idris patrzą.
    .ask-1 = Popatrz, wrócił! To jest …
    .ask-2 = Kogo przyniósł parasol?
    .ask-3 = Żaba opowiada o podróży. Co mówi?

story-come-back-umbrella-page-9 =
    .picture = Pada deszcz. Ślimak, kurczaczek i żaba siedzą pod parasolem. Mama i Idris stoją w deszczu.
    .ask-1 = Komu jest tu miło i sucho?
    .ask-2 = Jak myślisz, czemu Idris i mama stoją w deszczu?
    .ask-3 = Jutro znów będzie wiało. Dokąd wtedy poleci parasol?
