story-where-will-grandma-sleep = Gdzie będzie spać babcia?
    .lead = Babcia przyjeżdża z bardzo daleka i zostaje na noc, ale gdzie?
    .picture = Dina, babcia i duża walizka są na ulicy.

story-where-will-grandma-sleep-page-1 = Dryń, jest babcia! Jej walizka jest tak duża jak Dina. Ale gdzie będzie spać babcia?
    .picture = Mama i Dina stoją przed domem. Idzie babcia z dużą walizką.
    .ask-1 = Dryń! Kto to? To jest …
    .ask-2 = Jak myślisz, co jest w tej dużej walizce?
    .ask-3 = Kogo chcesz zaprosić do nas na noc?

story-where-will-grandma-sleep-page-2 = „Może na krześle?” – pyta Dina. Trzask, mówi krzesło. „Tam nie!” – śmieje się babcia.
    .picture = Babcia stoi przy drewnianym krześle. Dina patrzy. Za Diną stoi walizka.
    .ask-1 = Babcia siada. Krzesło mówi …
    .ask-2 = Co się dzieje z krzesłem?
    .ask-3 = W jakim śmiesznym miejscu zdarzyło ci się zasnąć?

story-where-will-grandma-sleep-page-3 = „Może w wannie?” – pyta Dina. Kap, mówi wanna. „Tam nie!” – śmieje się babcia.
    .picture = Dina i babcia stoją przy dużej wannie. Spada kropla.
    .ask-1 = Wanna mówi: kap, kap, …
    .ask-2 = Co kapie na babcię?
    .ask-3 = A jeśli babcia jednak śpi w wannie? Co jej się śni?

story-where-will-grandma-sleep-page-4 = „Może na kanapie?” – pyta Dina. Miau, mówi kot. „Tam nie!” – śmieje się babcia.
    .picture = Kot stoi na kanapie. Dina i babcia patrzą na niego.
    .ask-1 = Na kanapie siedzi …
    .ask-2 = Miau! Jak myślisz, o co chodzi kotu?
    .ask-3 = Gdzie babcia już próbowała spać?

story-where-will-grandma-sleep-page-5 = „Chodź do mnie” – mówi Dina. Przesuwa się. Babcia akurat się mieści.
    .picture = Jest noc. Babcia i Dina siedzą w łóżku. Kot i walizka stoją na podłodze.
    .ask-1 = Kogo widzisz w łóżku?
    .ask-2 = Jak myślisz, co Dina szepcze do babci?
    .ask-3 = Obok kogo lubisz spać?

story-where-will-grandma-sleep-page-6 = Łeee, woła dzidziuś. Też chce do nich! „Przesuń się” – mówi Dina.
    .picture = Teraz między babcią a Diną siedzi dzidziuś. Na podłodze są miś i walizka.
    .ask-1 = Łeee! Do łóżka idzie też …
    .ask-2 = Jak oni się tu mieszczą, wszyscy troje?
    .ask-3 = Jak myślisz, kto jeszcze przyjdzie?

story-where-will-grandma-sleep-page-7 = Mama szuka dzidziusia. „Przesuńcie się” – mówi. Siup, babcia zjeżdża z łóżka!
    .picture = Mama, dzidziuś i Dina siedzą w łóżku. Babcia siedzi na podłodze przy walizce.
    .ask-1 = Mama się pcha i pcha. Babcia robi …
    .ask-2 = Kto teraz leży w łóżku? A kto nie?
    .ask-3 = Jesteś teraz babcią. Co robisz?

story-where-will-grandma-sleep-page-8 = Babcia śmieje się i bierze walizkę. Fuu, fuu, robi babcia. Nadmuchuje własne łóżko!
    .picture = Babcia siedzi obok walizki i dmucha. Przed nią stoi łóżko.
    .ask-1 = Dmuchaj z babcią: fuu, fuu, …
    .ask-2 = Co było w walizce?
    .ask-3 = Jak myślisz, czemu babcia nie powiedziała o tym od razu?

story-where-will-grandma-sleep-page-9 = Ciii, teraz wszyscy leżą u babci. A kto ma wielkie łóżko? Miau, mówi kot.
    .picture = Dzidziuś, mama, babcia i Dina leżą razem na podłodze. Kot stoi sam na wielkim łóżku.
    .ask-1 = Kto ma teraz wielkie łóżko?
    .ask-2 = Czemu wszyscy chcą być z babcią?
    .ask-3 = Jak śpimy, gdy są u nas goście?
