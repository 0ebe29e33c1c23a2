story-momo-only-watches = Momo tylko patrzy
    .lead = Nela pierwszy raz idzie do grupy. Miś Momo nie chce się bawić. A może jednak?
    .picture = Nela i chłopiec stoją przy bębenku. Obok Neli siedzi jej miś Momo.

story-momo-only-watches-page-1 = Nela idzie do grupy. Miś Momo idzie z nią. Dla Momo to pierwszy raz w życiu.
    .picture = Nela idzie z tatą ulicą. Jest z nimi miś Momo.
    .ask-1 = Kto idzie z Nelą? To jest …
    .ask-2 = Jak myślisz, jak się czuje Momo?
    .ask-3 = Kto ma być przy tobie, gdy coś jest nowe?

story-momo-only-watches-page-2 = Buziak w nos Neli, buziak w nos Momo. „Do zobaczenia!” – mówi tata. Momo nie może pomachać: musi trzymać Nelę.
    .picture = Nela i Momo stoją w grupie. Tata idzie do drzwi.
    .ask-1 = Tata mówi: pa, Nelu, do …
    .ask-2 = Czemu Momo nie macha?
    .ask-3 = Jak my się ze sobą żegnamy?

story-momo-only-watches-page-3 = „Ułożysz puzzle?” – pyta pani. „Momo tylko patrzy” – mówi Nela. Miś patrzy zza krzesła.
    .picture = Pani stoi przy puzzlach. Nela stoi przy krześle. Za krzesłem siedzi Momo.
    .ask-1 = Gdzie jest Momo?
    .ask-2 = Co chce robić pani?
    .ask-3 = Jak myślisz, czego Momo tu się boi?

story-momo-only-watches-page-4 = „Pobębnisz ze mną?” – pyta Ilo. „Momo tylko patrzy” – mówi Nela. Miś patrzy z bardzo, bardzo bliska.
    .picture = Chłopiec Ilo stoi przy bębenku. Momo siedzi tuż obok. Nela patrzy.
    .ask-1 = Bębenek robi: bum, bum, …
    .ask-2 = Kto jest najbliżej bębenka?
    .ask-3 = Czego Momo chce, ale o tym nie mówi?

story-momo-only-watches-page-5 = Tuut! „Jedziecie z nami?” – pyta Ilo. „Momo tylko patrzy” – mówi Nela. Na dachu pociągu wszystko świetnie widać.
    .picture = Momo siedzi na dachu zabawkowego pociągu. Ilo stoi z lewej, Nela z prawej.
    .ask-1 = Tuut, jedzie …
    .ask-2 = Skąd Momo patrzył wcześniej?
    .ask-3 = Czy Momo nadal tylko patrzy? Co o tym myślisz?

story-momo-only-watches-page-6 = Na dworze piłka toczy się do Momo. Bum, już leci w powietrzu! „To był Momo” – mówi szybko Nela.
    .picture = Nela i Momo stoją na trawie. Piłka leci wysoko w stronę Ilo.
    .ask-1 = Co tam leci w powietrzu?
    .ask-2 = Jak myślisz, kto naprawdę kopnął?
    .ask-3 = Co Ilo mówi teraz do Neli?

story-momo-only-watches-page-7 = W kółku ktoś bardzo cicho śpiewa. Wszyscy słuchają. „To Momo” – mówi Nela i szybko śpiewa dalej.
    .picture = Pani, Ilo, Nela i Momo siedzą razem. Obok Neli unosi się nuta.
    .ask-1 = La la la! Kto śpiewa?
    .ask-2 = Czemu Nela mówi, że to Momo?
    .ask-3 = Jaką piosenkę najbardziej lubisz śpiewać?

story-momo-only-watches-page-8 = Tata wrócił! „Idziemy do domu?” – pyta. „Momo chce jeszcze zostać” – mówi Nela.
    .picture = Tata stoi przy drzwiach. Momo siedzi między Nelą i Ilo.
    .ask-1 = O, kto wrócił?
    .ask-2 = Czego najbardziej chce Nela?
    .ask-3 = Co Momo dziś robił, po kolei?

story-momo-only-watches-page-9 = „Momo chce jutro znowu” – szepcze Nela w łóżku. „A ty?” – pyta tata. „Pójdę z nim. Żeby nie był sam.”
    .picture = Nela i Momo siedzą w łóżku. Jest wieczór. Tata stoi obok.
    .ask-1 = Dobranoc, Nelu. Dobranoc, …
    .ask-2 = Jak myślisz, co Momo będzie robić jutro?
    .ask-3 = Czego twoja przytulanka już wcale się nie boi?
