enschede-about = Tu znajdziesz miejsca w Enschede dla ciebie i dziecka. Wszystko pochodzi z dokumentów gminy z 2023 roku. Nie ma w nich godzin, adresów ani numerów telefonu. Dlatego najpierw zapytaj, czy coś jeszcze działa. Niderlandzkiego można się w Enschede uczyć także w innych miejscach.
    .preschool =
        Voorschool to grupa dla dzieci w wieku 2 i 3 lat. Dzieci bawią się tam i uczą. Udział jest dobrowolny: decydujesz ty. Możesz też wybrać opiekunkę dzienną albo inną opiekę.

        Consultatiebureau to poradnia dla ciebie i dziecka po urodzeniu. Może ci polecić voorschool. To się nazywa „dodatkowa zabawa i nauka” (extra spelen en leren). Czasem powodem jest inny język w domu. Ten język dalej jest ważny dla dziecka. Czasem chodzi o wykształcenie rodziców albo o samo dziecko. Także wtedy wybór należy do ciebie.

        Voorschool działa 40 tygodni w roku. W niektórych dzielnicach były w planie dwa dodatkowe tygodnie w wakacje.

        Nie dostajesz kinderopvangtoeslag, pieniędzy od państwa na opiekę? W 2023 roku opłata wynosiła wtedy co najmniej 10 euro miesięcznie na dziecko. Kwota zależała od dochodu. Gmina myślała wtedy o zniesieniu opłaty. Zapytaj, jak jest teraz.

enschede-speelhoes = Dzieci od 6 miesięcy bawią się tu i poznają inne dzieci. Grupa dla niemowląt jest za darmo. Możesz o wszystko pytać osobę, która ją prowadzi. Najpierw zapytaj, kiedy są spotkania.

enschede-library = W czasie Voorleesdagen, dni głośnego czytania, biblioteka organizuje zajęcia. Współpracuje z nią prawie 30 szkół podstawowych i kilka placówek opieki. Zapytaj, co jest dla twojego dziecka i ile kosztuje.

enschede-de-globe = Dziecko chodzi tu na zajęcia? Możesz przez dwa lata uczyć się niderlandzkiego w „Ei van Columbus”. Zapytaj, czy to jeszcze działa i ile kosztuje.

enschede-bastion = Rodzice uczą się tu niderlandzkiego przez dwa lata. Dzieci też mają zajęcia. Lekcje dla rodziców nazywają się „Ei van Columbus”. Zapytaj, czy jeszcze są i ile kosztują.

enschede-consultatiebureau = Consultatiebureau to poradnia dla ciebie i dziecka po urodzeniu. Są tu proste ulotki o voorschool w kilku językach. Zapytaj, czy „dodatkowa zabawa i nauka” pasuje do twojego dziecka.

enschede-voorscholen = Tutaj bawią się i uczą dzieci w wieku 2 i 3 lat. Udział jest dobrowolny. Zapytaj też, czy jest inloop. Wtedy możesz przyjść bez zapisów. W 2023 roku był taki plan.

enschede-vve-thuis = VVE Thuis jest dla rodziców, których dziecko chodzi do voorschool. Dostajesz materiały do wspólnej zabawy i czytania w domu. Zapytaj w voorschool, kiedy są spotkania dla rodziców.

enschede-parent-groups = W takiej grupie rodzice się spotykają i uczą, na przykład języka. Zapytaj w szkole albo w voorschool, gdzie jest grupa.

enschede-wijkcoach = Wijkcoach to ktoś, kto wspiera rodziców i dzieci, w szkole i w voorschool. IKC to szkoła i opieka razem. W 2023 roku w 15 IKC było więcej takich osób. Pieniądze były tylko na pewien czas. Zapytaj, czy teraz też jest wijkcoach.

enschede-wijkwijzer = W Wijkwijzer możesz o wszystko pytać, na przykład o zdrowie. Zapytaj w swojej okolicy, gdzie znajdziesz Wijkwijzer.

enschede-jonge-moederwerk = Młode kobiety w ciąży i młode mamy mają tu dodatkowe wsparcie w grupie. Możesz tam o wszystkim porozmawiać z innymi i z pracownikami. Zapytaj położną, jak dołączyć.

enschede-centering = Kobiety w ciąży i ich partnerzy poznają tu ludzi z okolicy. Na początku 2023 roku to dopiero ruszało. Zapytaj położną, czy jeszcze działa.
