story-who-is-awake = Kto jeszcze nie śpi?
    .lead = Niedźwiadek nie może zasnąć. I nie tylko on.
    .picture = Mały Niedźwiadek jest nocą na dworze. Na drzewie siedzi sowa. Nie śpią też jeż i mysz.

story-who-is-awake-page-1 = Jest noc. Wszyscy śpią, tylko mały Niedźwiadek nie. „Kto jeszcze nie śpi?” – szepcze.
    .picture = Mały Niedźwiadek siedzi w łóżku. Przez okno świeci księżyc. Na podłodze leżą książka i słoik miodu.
    .ask-1 = Popatrz, w łóżku siedzi …
    .ask-2 = Jak myślisz, czemu Niedźwiadek nie może zasnąć?
    .ask-3 = Co robisz, kiedy nie możesz zasnąć?

story-who-is-awake-page-2 = „Hu, hu, ja!” – woła Sowa z drzewa. „Chodź, policzymy gwiazdy.” „Kto jeszcze nie śpi?” – pyta Niedźwiadek.
    .picture = Sowa siedzi na czubku drzewa. Niedźwiadek stoi na ziemi. Obok leży kupka liści.
    .ask-1 = Sowa woła: hu, hu, …
    .ask-2 = Co będą robić Sowa i Niedźwiadek?
    .ask-3 = O, liście się ruszają. Jak myślisz, kto pod nimi siedzi?

story-who-is-awake-page-3 = „Niuch, niuch, ja!” – mówi Jeż wśród liści. „Czuję coś pysznego.” „Kto jeszcze nie śpi?” – pyta Niedźwiadek.
    .picture = Niedźwiadek i Jeż stoją naprzeciw siebie. Za Jeżem leżą liście i rośnie grzyb.
    .ask-1 = Jeż robi: niuch, niuch, …
    .ask-2 = Jak myślisz, jaki zapach czuje Jeż?
    .ask-3 = Jaki zapach lubisz najbardziej?

story-who-is-awake-page-4 = „Kum, kum, ja!” – mówi Żaba w trawie. „Śpiewam dla księżyca.” „Kto jeszcze nie śpi?” – pyta Niedźwiadek.
    .picture = Żaba siedzi między roślinami. Niedźwiadek słucha. Na niebie jest księżyc.
    .ask-1 = Śpiewaj z Żabą: kum, kum, …
    .ask-2 = Dla kogo śpiewa Żaba?
    .ask-3 = Co ty zaśpiewasz dla księżyca?

story-who-is-awake-page-5 = „Pi, pi, ja!” – mówi Mysz. „Toczę kasztan do domu.” „Kto jeszcze nie śpi?” – pyta Niedźwiadek.
    .picture = Mysz pcha kasztan po ziemi, w stronę Niedźwiadka.
    .ask-1 = Co się tam toczy po ziemi?
    .ask-2 = Kogo Niedźwiadek już spotkał?
    .ask-3 = Jak myślisz, jak Mysz wniesie kasztan do środka?

story-who-is-awake-page-6 = Najpierw Niedźwiadek nic nie słyszy. „Ja… też” – mówi Ślimak, bardzo powoli. Niedźwiadek czeka i ziewa, i ziewa.
    .picture = Niedźwiadek patrzy na małego ślimaka wśród zielonych roślin.
    .ask-1 = Aaach! Niedźwiadek ziewa. A jak ty ziewasz?
    .ask-2 = Mów tak powoli jak Ślimak. Co powiesz?
    .ask-3 = Jak myślisz, dokąd Ślimak idzie tak późno?

story-who-is-awake-page-7 = Zwierzęta prowadzą Niedźwiadka do łóżka. „Kto jeszcze nie śpi?” – pyta cicho Sowa. Ale Niedźwiadek nic nie mówi.
    .picture = Niedźwiadek siedzi w łóżku. Przy łóżku stoją Sowa, Jeż, Żaba i Mysz.
    .ask-1 = Kogo widzisz przy łóżku?
    .ask-2 = Kto chciał liczyć gwiazdy?
    .ask-3 = Jedno zwierzę jest jeszcze w drodze. Jak myślisz, które?

story-who-is-awake-page-8 = Ciii, Niedźwiadek śpi. A kto jeszcze nie śpi? Ty!
    .picture = Niedźwiadek leży w łóżku. Jest cicho. Z lewej wchodzi do pokoju Ślimak.
    .ask-1 = Dobranoc, …
    .ask-2 = O, kto tam jeszcze idzie?
    .ask-3 = Kto u nas czasem nie śpi w nocy?
