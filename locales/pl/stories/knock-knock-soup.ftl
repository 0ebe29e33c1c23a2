story-knock-knock-soup = Puk, puk, zupa!
    .lead = Dziadek ma wielki garnek i bardzo dużo sąsiadów.
    .picture = Dziadek i Maja stoją przy garnku z zupą. Na stole leżą cebula i marchewka.

story-knock-knock-soup-page-1 = Dziadek miesza zupę. „Czegoś jeszcze brakuje” – mówi Maja. Puk, puk!
    .picture = Dziadek i Maja stoją przy garnku z zupą. Leży tam łyżka.
    .ask-1 = W garnku dziadka pachnie …
    .ask-2 = Puk, puk! Jak myślisz, kto to?
    .ask-3 = Kto czasem puka do nas?

story-knock-knock-soup-page-2 = „Mogę z wami zjeść?” – pyta sąsiad. „Mam cebulę.” Plusk, do zupy! Puk, puk!
    .picture = Sąsiad wchodzi przez drzwi. Między nim a Mają leży cebula.
    .ask-1 = Cebula wpada do zupy i robi …
    .ask-2 = Co przyniósł sąsiad?
    .ask-3 = Co robią twoje oczy, gdy czujesz cebulę?

story-knock-knock-soup-page-3 = „Mogę z wami zjeść?” – pyta ciocia Salma. „Mam trzy marchewki.” Plusk, plusk, plusk! Puk, puk!
    .picture = Ciocia Salma wchodzi. Przed nią leżą trzy marchewki. Maja patrzy.
    .ask-1 = Jedna marchewka, dwie marchewki, trzy …
    .ask-2 = Co już było w zupie?
    .ask-3 = Jak myślisz, co cebula mówi do marchewek?

story-knock-knock-soup-page-4 = „Mogę z wami zjeść?” – pyta strażaczka. „Mam pomidora, czerwonego jak mój wóz.” Plusk!
    .picture = Strażaczka stoi na ulicy, przy czerwonym wozie strażackim. Przed Mają leży pomidor.
    .ask-1 = Jak robi wóz strażacki?
    .ask-2 = Co jeszcze jest takie czerwone?
    .ask-3 = Jak myślisz, co dziś robiła strażaczka?

story-knock-knock-soup-page-5 = Stuk, stuk. Maja otwiera drzwi. „Nikogo nie ma” – mówi.
    .picture = Maja stoi w pokoju. Przy drzwiach, nisko na podłodze, siedzi mały ptaszek.
    .ask-1 = Nikogo? A kogo ty widzisz?
    .ask-2 = Kto stukał do drzwi?
    .ask-3 = Jak myślisz, czemu Maja nikogo nie widzi?

story-knock-knock-soup-page-6 = „Tu, na dole!” – ćwierka Wróbel. „Nic ze sobą nie mam. Tylko głód.”
    .picture = Dziadek i Maja patrzą na ptaszka na podłodze.
    .ask-1 = Ćwir, ćwir! Wróbel ma tylko …
    .ask-2 = Jak myślisz, co powie teraz dziadek?
    .ask-3 = Jak to jest, gdy twój brzuch jest głodny?

story-knock-knock-soup-page-7 = „Głód!” – woła dziadek. „Zupełnie zapomniałem! Bez głodu zupa nie smakuje.”
    .picture = Wróbel siedzi teraz na stole przy garnku z zupą. Są też dziadek i Maja. Stoi tam miseczka.
    .ask-1 = Chodź do nas, mały …
    .ask-2 = O czym zapomniał dziadek?
    .ask-3 = Jak wrzuca się głód do zupy? Opowiedz i pokaż.

story-knock-knock-soup-page-8 = Wszyscy dmuchają. Wszyscy siorbią. Najgłośniej siorbie Wróbel.
    .picture = Sąsiad, ciocia Salma, Wróbel, strażaczka i Maja siedzą wokół garnka z zupą.
    .ask-1 = Zupa jest gorąca! Dmuchaj: fff, fff, …
    .ask-2 = Kto przyniósł pomidora?
    .ask-3 = Kogo nie ma przy stole? Jak myślisz, gdzie jest?

story-knock-knock-soup-page-9 = Zupy już nie ma. Brzuchy są pełne. „A gdzie jest głód?” – pyta Maja. „Też go nie ma!” – śpiewa Wróbel.
    .picture = Jest noc. Dziadek i Maja stoją na dworze. Leży tam łyżka. Wróbel odlatuje obok księżyca.
    .ask-1 = Zupy nie ma. Głodu też już nie …
    .ask-2 = Kto przyszedł na zupę?
    .ask-3 = Z kim chcesz zjeść garnek zupy?
