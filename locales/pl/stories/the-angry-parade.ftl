story-the-angry-parade = Pochód złości
    .lead = Remi tupie ze złości. Tup, tup, tup! A potem tupie ktoś jeszcze.
    .picture = Remi, babcia, starszy pan i dziewczynka idą przez park. Idzie z nimi kaczka.

story-the-angry-parade-page-1 = Remi jest zły. Dlaczego? Tego już nie wie. Ale jego nogi jeszcze wiedzą: tup, tup, tup!
    .picture = Remi stoi zły w pokoju. Wszędzie leżą jego buty.
    .ask-1 = Jego nogi robią: tup, tup, …
    .ask-2 = Jak myślisz, czemu Remi jest zły?
    .ask-3 = Co robią twoje nogi, kiedy się złościsz?

story-the-angry-parade-page-2 = „Ja też jestem zła” – mówi babcia. „Moja herbata jest za gorąca.” Tup, tup, tup!
    .picture = Remi i jego babcia stoją w kuchni. Na stole paruje herbata.
    .ask-1 = Uwaga! Herbata jest bardzo …
    .ask-2 = Czemu babcia też tupie?
    .ask-3 = Co Remi myśli teraz o babci?

story-the-angry-parade-page-3 = „Ja też jestem zły” – mówi sąsiad. „Autobus odjechał.” Tup, tup, tup!
    .picture = Na ulicy stoją starszy sąsiad, Remi i babcia. Odjeżdża autobus.
    .ask-1 = Co tam odjeżdża?
    .ask-2 = O co była zła babcia?
    .ask-3 = Na co czasem bardzo długo czekasz?

story-the-angry-parade-page-4 = „Ja też jestem zła” – mówi dziewczynka. „Moja piłka jest na drzewie.” Tup, tup, tup!
    .picture = Piłka leży wysoko na drzewie. Pod nim stoją dziewczynka, Remi, babcia i sąsiad.
    .ask-1 = Gdzie jest piłka?
    .ask-2 = Kto już tupie?
    .ask-3 = Jak myślisz, jak dziewczynka odzyska piłkę?

story-the-angry-parade-page-5 = „Kwa!” – woła kaczka. Czemu jest zła? Tego nikt nie wie. Tup, tup, kwa!
    .picture = Zła kaczka pływa w wodzie. Remi i dziewczynka stoją na drugim brzegu.
    .ask-1 = Tup, tup, …
    .ask-2 = Jak myślisz, co chce powiedzieć kaczka?
    .ask-3 = O co zapytasz kaczkę?

story-the-angry-parade-page-6 = Idzie pochód złości! Tup, tup, tup, kwa! Brzmi to prawie jak muzyka.
    .picture = Remi, babcia, sąsiad i dziewczynka idą jedno za drugim. Kaczka też. Nad nimi unoszą się nuty.
    .ask-1 = Tup z nimi: tup, tup, tup, …
    .ask-2 = O co każdy z nich był zły?
    .ask-3 = Czy nadal są naprawdę źli? Po czym to widać?

story-the-angry-parade-page-7 = Nagle Remi staje. „Moja złość zniknęła!” Zagląda jeszcze do buta.
    .picture = Remi i babcia stoją na ulicy. Leżą tam dwa buty. Idzie z nimi kaczka.
    .ask-1 = Co leży na ziemi?
    .ask-2 = Jak myślisz, gdzie się podziała jego złość?
    .ask-3 = Dokąd idzie twoja złość, kiedy odchodzi?

story-the-angry-parade-page-8 = W domu mama siada w łóżku. „Kto tak tupie? Dopiero co zasnęłam! Teraz to ja jestem zła!”
    .picture = Jest wieczór. Zła mama siedzi w łóżku. Przed nią stoi Remi.
    .ask-1 = Kto jest teraz zły?
    .ask-2 = Czemu mama jest zła?
    .ask-3 = Jak myślisz, co teraz zrobi Remi?

story-the-angry-parade-page-9 = Remi bierze mamę za rękę. „Chodź, potupiemy z tobą.” Tup, tup, tup, kwa!
    .picture = Mama, Remi, kaczka i babcia stoją przed łóżkiem.
    .ask-1 = Teraz tupie też mama: tup, tup, …
    .ask-2 = Jak myślisz, co na to mama?
    .ask-3 = Co mam robić, kiedy się złościsz?

story-the-angry-parade-page-10 = Tup … tup … ciii, wszystkie nogi śpią. „Kwa” – mówi kaczka. Dlaczego? Tego wciąż nikt nie wie.
    .picture = Remi i mama siedzą razem w łóżku. Na podłodze stoi kaczka.
    .ask-1 = Ciii, Remi śpi. A kaczka mówi …
    .ask-2 = Gdzie będzie spała dziś kaczka?
    .ask-3 = Jak zaczął się pochód złości?
