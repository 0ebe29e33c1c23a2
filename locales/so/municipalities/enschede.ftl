enschede-about = Halkan waxaa ku qoran meelo Enschede ku yaal, adiga iyo ilmahaaga. Wax walba waxay ka yimaadeen qoraallada degmada ee 2023. Kuma qorna waqtiyo, cinwaanno ama lambarro taleefan. Sidaas darteed horta weydii inay weli jiraan. Enschede meelo kale ayaa af-Holandayska laga bartaa.
    .preschool =
        Voorschool waa kooxda carruurta 2 iyo 3 jirka ah. Way ku ciyaaraan, waxna way ku bartaan. Ka qaybgalku waa ikhtiyaar: adigaa go’aansada. Waxaad kaloo dooran kartaa qof guri ku haya carruurta ama xannaano kale.

        Consultatiebureau waa rugta caafimaadka carruurta. Dhalmada kaddib adiga iyo ilmahaaga ayay la socotaa. Waxay kugula talin kartaa voorschool. Taas waxaa la yiraahdaa ‘extra spelen en leren’: ciyaar iyo barasho dheeraad ah. Mararka qaar sababtu waa inaad guriga af kale kaga hadashaan. Afkaasi ilmahaaga muhiim buu u sii yahay. Mararka qaar waa waxbarashadaada, ama ilmahaaga laftiisa. Markaas xitaa adigaa dooranaya.

        Voorschool waxay jirtaa 40 toddobaad sannadkii. Xaafadaha qaarkood waxaa qorshe ahaa laba toddobaad oo dheeraad ah xilliga fasaxa.

        Miyaanad helin kinderopvangtoeslag, lacagta dawladda ee xannaanada? Markaas 2023 ugu yaraan 10 euro ayaad ilmo kasta bishii bixin jirtay. Lacagtu waxay ku xirnayd dakhligaaga. Degmadu markaas waxay ka fikiraysay inay joojiso. Weydii waxa hadda jira.

enschede-speelhoes = Ilmahaagu 6 bilood laga bilaabo ayuu halkan ku ciyaaraa, carruur kalena la kulmaa. Kooxdu waa bilaash, shaqaalahana su’aalo ayaad weydiin kartaa. Horta weydii goorta kooxdu jirto.

enschede-library = Xilliga Voorleesdagen, maalmaha sheekada loo akhriyo carruurta, maktabaddu hawlo ayay qabataa. Ku dhowaad 30 dugsi hoose iyo xannaanooyin qaar ayaa la shaqeeya. Weydii waxa ilmahaaga u jira iyo qiimaha.

enschede-de-globe = Ilmahaagu halkan ma wax ku bartaa? Markaas laba sano ayaad af-Holandays ku baran kartaa ‘Ei van Columbus’. Weydii inay weli jirto iyo qiimaha.

enschede-bastion = Waalidku laba sano ayay halkan af-Holandays ku bartaan, carruurtooduna cashar bay helaan. Casharrada waalidka waxaa la yiraahdaa ‘Ei van Columbus’. Weydii inay weli jiraan iyo qiimaha.

enschede-consultatiebureau = Consultatiebureau dhalmada kaddib adiga iyo ilmahaaga ayay la socotaa. Halkan waxaad ka helaysaa warqado fudud oo voorschool ku saabsan, luqado badan. Weydii in ‘extra spelen en leren’ ilmahaaga ku habboon tahay.

enschede-voorscholen = Carruurta 2 iyo 3 jirka ah ayaa halkan ku ciyaara waxna ku barta. Ka qaybgalku waa ikhtiyaar; weydii in inloop jirto. Inloop waa inaad ballan la’aan timaaddo; 2023 qorshe bay ahayd.

enschede-vve-thuis = VVE Thuis waxaa loogu talagalay waalidka ilmahoodu voorschool dhigto. Waxaad helaysaa alaab aad guriga ku wada ciyaartaan oo ku akhrisataan. Voorschool-ka weydii goorta kulannada waalidku yihiin.

enschede-parent-groups = Kooxdan waalidku way ku kulmaan oo wax ku bartaan, tusaale ahaan luqad. Dugsiga ama voorschool-ka weydii meesha ay koox ku taal.

enschede-wijkcoach = Wijkcoach waa la-taliyaha xaafadda. Waalidka iyo carruurta ayuu dugsiga iyo voorschool-ka ku taageeraa. Sannadkii 2023 kuwo dheeraad ah ayaa joogay 15 IKC (dugsi iyo xannaano wada jira). Lacagtaasi way ku meel gaar ahayd: weydii inuu hadda joogo.

enschede-wijkwijzer = Wijkwijzer su’aalo ayaad ka weydiin kartaa, tusaale ahaan caafimaadka. Xaafaddaada ka weydii meesha Wijkwijzer ku yaal.

enschede-jonge-moederwerk = Haweenka uurka leh iyo hooyooyinka da’da yar kooxdan taageero dheeraad ah ayay ka helaan. Su’aalahaaga ayaad kala hadlaysaa haweenka kale iyo shaqaalaha. Ummulisadaada weydii sida loogu biiro.

enschede-centering = Haweenka uurka leh iyo lammaanahoodu halkan dad xaafadda ah ayay ku bartaan. Horraantii 2023 dhowaan bay bilaabatay. Ummulisadaada weydii inay weli jirto.
