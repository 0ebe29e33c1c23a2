story-the-star-that-fell = Gwiazda, która spadła
    .lead = W trawie leży gwiazda. Co dalej, opowie twoje dziecko.
    .picture = Chłopiec i jego miś stoją nocą na dworze. Przed nimi w trawie leży gwiazda.

story-the-star-that-fell-page-1 =
    .picture = Chłopiec i jego miś leżą w łóżku. Obok księżyca świeci gwiazda. W pokoju jest czerwony balon.
    .ask-1 = Popatrz, w oknie świeci …
    .ask-2 = Jak myślisz, na co patrzy chłopiec?
    .ask-3 = Co widzisz wieczorem przez nasze okno?

story-the-star-that-fell-page-2 =
    .picture = Gwiazda spada obok okna. Chłopiec stoi na podłodze. Miś jeszcze leży w łóżku.
    .ask-1 = Co tam spada? Jaki dźwięk do tego pasuje?
    .ask-2 = Gdzie był chłopiec przed chwilą?
    .ask-3 = Jak myślisz, co teraz zrobi?

story-the-star-that-fell-page-3 =
    .picture = Gwiazda leży na dworze w trawie i ma łzę. Stoją przy niej chłopiec, jego tata i miś.
    .ask-1 = W trawie leży …
    .ask-2 = Jak myślisz, czemu gwiazda płacze?
    .ask-3 = Co chłopiec szepcze do gwiazdy?

story-the-star-that-fell-page-4 =
    .picture = Gwiazda wzlatuje kawałek w górę, nad głowę chłopca.
    .ask-1 = Raz, dwa, trzy, hop! W górę leci …
    .ask-2 = Co oni próbują zrobić?
    .ask-3 = Czy gwiazda zostanie w górze? Jak myślisz i dlaczego?

story-the-star-that-fell-page-5 =
    .picture = Gwiazda siedzi na czubku drzewa. Z drzewa obok patrzy sowa.
    .ask-1 = Gdzie teraz siedzi gwiazda?
    .ask-2 = Co sowa mówi do gwiazdy?
    .ask-3 = Do nieba jeszcze daleko. Jaki masz pomysł?

story-the-star-that-fell-page-6 =
    .picture = Gwiazda wisi na czerwonym balonie i leci w górę. Pod nią wisi miś.
    .ask-1 = W górę leci …
    .ask-2 = O, kto jeszcze leci?
    .ask-3 = Jak myślisz, co woła tata?

story-the-star-that-fell-page-7 =
    .picture = Gwiazda znów jest przy księżycu. Miś siedzi na chmurze. Balon odlatuje.
    .ask-1 = Gdzie teraz siedzi miś?
    .ask-2 = Jak on się tam dostał?
    .ask-3 = Jak myślisz, jak wróci na dół?

story-the-star-that-fell-page-8 =
    .picture = Sowa niesie misia w powietrzu, w dół do chłopca.
    .ask-1 = Kto pomaga misiowi?
    .ask-2 = Co miś zobaczył tam w górze?
    .ask-3 = Opowiedz: zgubiło ci się kiedyś coś ulubionego? Jak się znalazło?

story-the-star-that-fell-page-9 =
    .picture = Chłopiec śpi, a gwiazda znów świeci w oknie. Nad misiem coś się skrzy. Tata patrzy.
    .ask-1 = Dobranoc, kochana …
    .ask-2 = Co się skrzy przy misiu?
    .ask-3 = Teraz ty opowiedz wszystko. Jak się zaczęło?
