start-hello-in-there = Halo, tam w środku!
    .line-1 = Połóż dłoń na brzuchu. Powiedz dziecku: cześć!
    .line-2 = Opowiadaj o drobiazgach: co pachnie, co jesz, kto dzwoni.
    .line-3 = Mów w języku, który jest ci najbliższy.
    .line-4 = Niech drugi rodzic, babcia albo starsza siostra też coś powie.
    .try = Wymyśl czułe imię dla dziecka w brzuchu. Powiedz je dziś na głos.
    .why = W ostatnich miesiącach dziecko w brzuchu już słyszy głosy.
    .picture = Kobieta w ciąży i mężczyzna rozmawiają w pokoju.

start-our-song = Nasza piosenka
    .line-1 = Wybierz jedną piosenkę, którą lubisz śpiewać. Krótka wystarczy.
    .line-2 = Śpiewaj ją co dzień: przy zmywaniu, na schodach albo w łóżku.
    .line-3 = Nie trzeba śpiewać ładnie. Twój głos wystarczy.
    .line-4 = Gdy dziecko się urodzi, śpiewaj mu to samo. Zobacz, co się stanie.
    .try = Zapytaj kogoś z rodziny: jakie piosenki mi śpiewaliście?
    .why = Noworodek może poznać melodię, którą często słyszał w brzuchu.
    .picture = Jest wieczór. Kobieta w ciąży śpiewa w sypialni.

start-our-languages = Jaki język dla dziecka?
    .line-1 = Mów w języku, w którym się śmiejesz, pocieszasz i śpiewasz. To ten właściwy.
    .line-2 = Mówicie w domu w dwóch językach? Dziecko pozna oba.
    .line-3 = Niderlandzki przyjdzie później: na dworze, z dziećmi i w grupie.
    .line-4 = Ustalcie razem, kto mówi w jakim języku. Zawsze można to zmienić.
    .try = Wybierz trzy słowa ze swojego języka. Powiedz je dziś do brzucha.
    .why = Dziecko od początku może uczyć się więcej niż jednego języka.
    .picture = Dwie kobiety rozmawiają w pokoju. Jedna z nich jest w ciąży.

start-a-walk-for-two = Spacer we dwoje
    .line-1 = Przejdź się kawałek. Możesz też po prostu patrzeć przez okno.
    .line-2 = Opowiadaj cicho, co widzisz: drzewo, autobus, psa, który się spieszy.
    .line-3 = Potem na chwilę zamilknij. Jakie dźwięki słychać?
    .line-4 = Dziecko się rusza? Powiedz: „O, co mi opowiadasz?”
    .try = Znajdź na ulicy coś pięknego. Powiedz dziecku: kiedyś ci to pokażę.
    .why = Noworodek lubi słuchać języka, który słyszał w brzuchu.
    .picture = Kobieta w ciąży idzie przez park. Widzi psa, ptaka i drzewo.

start-so-close = Bardzo blisko
    .line-1 = Weź dziecko na ręce. Wasze twarze są teraz blisko siebie.
    .line-2 = Patrz spokojnie. Powoli otwórz usta albo unieś brwi.
    .line-3 = Poczekaj i zobacz, co zrobi dziecko. Nie ma pośpiechu.
    .try = Odłóż na chwilę wszystko. Patrzcie na siebie w ciszy przez minutę.
    .why = Noworodek widzi najlepiej z odległości dwudziestu do trzydziestu centymetrów.
    .picture = Tata i niemowlę patrzą na siebie z bardzo bliska.

start-a-singing-voice = Mów śpiewnie
    .line-1 = Mów powoli, wysokim, śpiewnym głosem. Zwykle samo tak wychodzi.
    .line-2 = Mów, co robisz: „Biorę ciepłą koszulkę. A tu idzie rączka.”
    .line-3 = Powtarzaj często te same słowa. Dziecko zacznie je poznawać.
    .line-4 = Mów tak w swoim języku. W nim są wszystkie twoje czułe słowa.
    .try = Wybierz jedną chwilę, na przykład przewijanie. Opowiadaj śpiewnie, co robisz.
    .why = Niemowlęta wolą słuchać śpiewnego głosu niż głosu bez melodii.
    .picture = Mama rozmawia z niemowlęciem. Obok leży koszulka i stoi koszyk.

start-every-sound = Liczy się każdy dźwięk
    .line-1 = Westchnienie, pisk, „e”: dziecko już tyle ci opowiada.
    .line-2 = Powtórz ten dźwięk z uśmiechem.
    .line-3 = Potem zamilknij. Weź kilka spokojnych oddechów.
    .line-4 = Znów coś słychać? To już jest rozmowa!
    .try = Wyłap dziś jeden nowy dźwięk. Powtórz go komuś w domu.
    .why = Dzieci wydają więcej dźwięków, gdy ktoś od razu odpowiada.
    .picture = Babcia słucha niemowlęcia. Niemowlę coś opowiada.

start-one-song-each-day = Codziennie ta sama piosenka
    .line-1 = Wybierz coś, co jest codziennie: mycie, ubieranie albo spanie.
    .line-2 = Śpiewaj wtedy zawsze to samo. Mogą to być twoje własne słowa.
    .line-3 = Kołysz dziecko albo lekko wystukuj rytm na jego stópce.
    .line-4 = Dziecko płacze? Przytul je i śpiewaj cicho. Czasem to pomaga.
    .try = Dziś przy ubieraniu śpiewaj wszystko, co zwykle mówisz.
    .why = Wiele dzieci jest dłużej spokojnych przy śpiewie niż przy mowie.
    .picture = Mama śpiewa niemowlęciu. Obok leży skarpetka.

start-where-your-eyes-go = Na co patrzysz?
    .line-1 = Dziecko samo wybiera, na co patrzy: okno, paski, twoje włosy.
    .line-2 = Popatrz tam i powiedz, co to jest: „Tak, światło. Tańczy na ścianie.”
    .line-3 = Ruszaj szalikiem powoli w lewo i w prawo. Czy dziecko wodzi oczami?
    .line-4 = Nie trzeba kupować zabawek. Najciekawsza jest twoja twarz.
    .try = Usiądźcie razem przy oknie. Na co dziecko popatrzy najpierw?
    .why = Niemowlęta lubią patrzeć na twarze i tam, gdzie ciemne jest obok jasnego.
    .picture = Dziadek siedzi z niemowlęciem przy oknie. Leży tam szalik.

start-looking-away = Można patrzeć w bok
    .line-1 = Dziecko patrzy w bok albo ziewa? Na razie wystarczy.
    .line-2 = Bądź cicho i zostań blisko. Wspólna cisza też jest miła.
    .line-3 = Dziecko znów patrzy na ciebie? Powiedz cicho: „O, znowu jesteś.”
    .try = Popatrz dziś uważnie: jak twoje dziecko mówi „chwila przerwy”?
    .why = Patrząc w bok, dziecko robi przerwę. Potem znów może patrzeć i słuchać.
    .picture = Jest wieczór. Tata siedzi cicho przy niemowlęciu, które leży na łóżku.
