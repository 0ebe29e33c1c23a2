voorbeeldstad-about = Voorbeeldstad (Bajarê Mînak) tune. Hemû cih, saet û buha li vir çêkirî ne. Wisa tu dikarî app bi dilekî rehet biceribînî. Ji ber vê bi rastî neçe wir. Paşê şaredariya xwe hilbijêre.
    .preschool =
        Ev mînakeke çêkirî ye.

        Voorschool cihek e ku zarokên 2 û 3 salî lê dilîzin û hîn dibin. Beşdarbûn bi dilê te ye: tu biryarê didî. Consultatiebureau navenda tenduristiya zarokan e. Ew voorschool pêşniyar bike jî, biryar a te ye.

        Zarokê te li vir hefteyê 16 saetan diçe, salê 40 hefte. Kinderopvangtoeslag, pereyê dewletê ji bo lênêrîna zarokan, ji te re nayê? Hingê tu li gorî dahata xwe didî, mehê herî kêm 16 euro.

        Tu dixwazî berê bibînî? Bi zarokê xwe re were inloop, bê randevû.

voorbeeldstad-stapeltoren = Sibehek ji bo pitikan û sibehek ji bo zarokên biçûk heye. Tu li ba zarokê xwe dimînî, belaş e û navnivîsîn ne hewce ye. Pirsên xwe bi rehetî ji rêbera komê bike.

voorbeeldstad-het-wolkje = Li vê voorschool zarokên 2 û 3 salî dilîzin. Di inloop de hûn bi hev re tên û dibînin, bê randevû. Ji bo dê û bavan jî sibeh hene; mijara nû bipirse.

voorbeeldstad-consultatiebureau = Hemşîreyek li vir dinêre zarokê te çawa mezin dibe. Di saeta vekirî de tu bê randevû têyî, û belaş e. Her tiştî bipirse: axaftin, razan, xwarin an lîstin.

voorbeeldstad-library = Li vir yek çîrokan dixwîne, bi holendî û bi zimanekî din. Guhdan belaş e, û zarokê te pirtûkan jî belaş dibe. Bipirse bi zimanê te kîjan pirtûk hene.

voorbeeldstad-de-kastanje = Li vir tu bi zarokê xwe re direqisî û distirêyî, bi 1 euro. Êvara dê û bavan li vê mala taxê belaş e. Heke 1 euro zêde be, bi rehetî bibêje.

voorbeeldstad-woord-voor-woord = Li vir tu bi dê û bavên din re hînî holendî dibî. Ders belaş e, lê berê navê xwe binivîse. Bipirse ka cihek heye ku zarokê te lê bilîze.

voorbeeldstad-de-theepot = Dê û bav li vir li ser lîstin û xwendinê diaxivin. Belaş e, û çay heye. Tu her tim dikarî bi zimanê xwe biaxivî.

voorbeeldstad-wijkteam = Koma taxê bi te re difikire, li ser zarok, pere û malê. Axaftin belaş e, û di saeta vekirî de tu dikevî hundir. Tu her tim dikarî kesekî bi xwe re bînî.

voorbeeldstad-de-klimboom = Li vê voorschool cihekî mezin ji bo hilkişînê û cihê qûmê heye. Zarokên 2 û 3 salî li wir bi hev re dilîzin. Berê were inloop û bibîne, bê randevû.

voorbeeldstad-het-nest = Bi pitika xwe re heta 1 salî were vir. Tu çayê vedixwî, pitika te li dora xwe dinêre, û belaş e. Xwişk û bira jî dikarin werin.

voorbeeldstad-negen-manen = Ducanî li vir ji hev û ji pîrika zayînê (verloskundige) hîn dibin. Hevjînê xwe an kesekî din bi xwe re bîne. Navê xwe binivîse, û bipirse bi çend e.

voorbeeldstad-voorleesmaatjes = Dilxwazek her hefte saetekê li mala te çîrokan dixwîne. Belaş e, ji bo zarokên 2 heta 8 salî. Bipirse divê tu çiqas li bendê bî.

voorbeeldstad-de-pannenkoek = Li vir zarok li hundir û li derve dilîzin, ji pitikan heta 6 salî. Tu bi wan re dilîzî, an bi dê û bavên din re diaxivî. Carinan hûn bi hev re pannenkoek (nanê tenik) çêdikin.

voorbeeldstad-de-paperclip = Nameyek an formek ji te re zehmet e? Her tiştî bîne: dilxwazek belaş bi te re lê dinêre. Tiştê ku tu dibêjî li vir dimîne.

voorbeeldstad-de-sneeuwbal = Tu ji 25 salî biçûktir î, û tu ducanî, dê an bav î? Li vir tu kesên wekî xwe dibînî, û rêberek bi te re difikire. Piştî nîvro zarokê te jî dikare bê.
