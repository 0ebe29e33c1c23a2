voorbeeldstad-about = Voorbeeldstad (Miasto na Przykład) nie istnieje. Wszystkie miejsca, godziny i ceny są tu zmyślone. Dzięki temu możesz spokojnie wypróbować aplikację. Nie szukaj więc tych miejsc naprawdę. Potem wybierz swoją gminę.
    .preschool =
        To zmyślony przykład.

        Voorschool to grupa dla dzieci w wieku 2 i 3 lat. Dzieci bawią się tam i uczą. Udział jest dobrowolny: decydujesz ty. Tak jest też, gdy poleca ją consultatiebureau, poradnia dla małych dzieci.

        Dziecko chodzi tu 16 godzin w tygodniu, 40 tygodni w roku. Nie dostajesz kinderopvangtoeslag, pieniędzy od państwa na opiekę? Wtedy płacisz tu według dochodu, od 16 euro miesięcznie.

        Chcesz najpierw zobaczyć? Przyjdźcie razem na inloop, bez zapisów.

voorbeeldstad-stapeltoren = Jeden poranek jest dla niemowląt, a inny dla maluchów. Zostajesz z dzieckiem, jest za darmo i bez zapisów. Śmiało pytaj o wszystko osobę, która prowadzi grupę.

voorbeeldstad-het-wolkje = W tej voorschool bawią się dzieci w wieku 2 i 3 lat. Na inloop możecie razem przyjść i zobaczyć, bez zapisów. Są też poranki dla rodziców. Zapytaj o nowy temat.

voorbeeldstad-consultatiebureau = Pielęgniarka sprawdza tu, jak rośnie twoje dziecko. W godzinie otwartej przychodzisz bez zapisów i za darmo. Pytaj o wszystko: o mówienie, spanie, jedzenie albo zabawę.

voorbeeldstad-library = Ktoś czyta tu na głos, po niderlandzku i w innym języku. Słuchanie jest za darmo, a dziecko wypożycza książki też za darmo. Zapytaj, jakie są książki w twoim języku.

voorbeeldstad-de-kastanje = Rodzice tańczą tu i śpiewają z maluchami, za 1 euro. Wieczór dla rodziców w tym domu sąsiedzkim jest za darmo. Jeśli 1 euro to za dużo, po prostu powiedz.

voorbeeldstad-woord-voor-woord = Tu uczysz się niderlandzkiego z innymi rodzicami. Lekcje są za darmo, ale najpierw się zapisz. Zapytaj, czy jest miejsce, w którym dziecko może się bawić.

voorbeeldstad-de-theepot = Rodzice rozmawiają tu o zabawie i czytaniu z dzieckiem. Jest za darmo i jest herbata. Zawsze możesz mówić w swoim języku.

voorbeeldstad-wijkteam = Wijkteam to zespół z dzielnicy. Pomoże ci w sprawach wychowania, pieniędzy i mieszkania. Rozmowa jest za darmo, a w godzinie otwartej po prostu wchodzisz. Zawsze możesz kogoś ze sobą zabrać.

voorbeeldstad-de-klimboom = Ta voorschool ma duże drabinki i piaskownicę. Bawią się tam razem dzieci w wieku 2 i 3 lat. Najpierw przyjdźcie popatrzeć na inloop, bez zapisów.

voorbeeldstad-het-nest = Przyjdź tu z dzieckiem do 1 roku. Ty pijesz herbatę, dziecko się rozgląda, a wszystko za darmo. Bracia i siostry mogą przyjść z wami.

voorbeeldstad-negen-manen = Kobiety w ciąży uczą się tu od siebie i od położnej. Zabierz partnera, partnerkę albo kogoś innego. Zapisz się i zapytaj, ile to kosztuje.

voorbeeldstad-voorleesmaatjes = Ktoś z wolontariatu czyta u was w domu na głos, godzinę w tygodniu. To za darmo, dla dzieci od 2 do 8 lat. Zapytaj, jak długo trzeba czekać.

voorbeeldstad-de-pannenkoek = Bawią się tu dzieci do 6 lat, niemowlęta też, w środku i na dworze. Baw się z nimi albo porozmawiaj z innymi rodzicami. Czasem razem smażycie naleśniki.

voorbeeldstad-de-paperclip = List albo formularz jest trudny? Zabierz wszystko: ktoś z wolontariatu przejrzy to z tobą za darmo. To, co opowiesz, zostaje tutaj.

voorbeeldstad-de-sneeuwbal = Nie masz jeszcze 25 lat, a masz dziecko albo na nie czekasz? Poznasz tu innych takich jak ty, a doradca pomyśli razem z tobą. Po południu możesz też przyjść z dzieckiem.
