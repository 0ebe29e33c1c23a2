enschede-about = Li vir cihên Enschede hene, ji bo te û zarokê te. Her tişt ji belgeyên şaredariyê yên sala 2023 hatiye girtin. Di wan de saet, navnîşan û telefon tune ne. Ji ber vê berê bipirse ka tiştek hîn heye. Li cihên din ên Enschede jî mirov dikare hînî holendî bibe.
    .preschool =
        Voorschool cihek e ku zarokên 2 û 3 salî lê dilîzin û hîn dibin. Beşdarbûn bi dilê te ye: tu biryarê didî. Tu dikarî kesekî an cihekî din jî hilbijêrî.

        Consultatiebureau navenda tenduristiyê ye, piştî zayînê ji bo te û zarokê te. Ew dikare voorschool pêşniyar bike. Navê vê ‘extra spelen en leren’ e: zêdetir lîstin û hînbûn. Carinan sedem ew e ku hûn li malê bi zimanekî din diaxivin. Ew ziman ji bo zarokê te girîng dimîne. Carinan ji ber xwendina we ye, an ji bo zarokê te bi xwe. Hingê jî biryar a te ye.

        Voorschool salê 40 hefte vekirî ye. Li hin taxan plan hebû ku di betlaneyê de du hefte zêde bin.

        Kinderopvangtoeslag pereyê dewletê ye ji bo lênêrîna zarokan. Ew ji te re nayê? Di 2023 de te mehê herî kêm 10 euro dida, ji bo her zarokekî. Hejmar li gorî dahata te bû. Şaredarî wê demê difikirî ku vê rake. Bipirse niha çawa ye.

enschede-speelhoes = Pitika te ji 6 mehan ve li vir dilîze û zarokên din dibîne. Koma pitikan belaş e, û tu dikarî pirsên xwe ji rêbera komê bikî. Berê bipirse kom kengî heye.

enschede-library = Di rojên Voorleesdagen de, rojên xwendina çîrokan, pirtûkxane çalakiyan çêdike. Nêzîkî 30 dibistan û hin cihên lênêrînê bi pirtûkxaneyê re dixebitin. Bipirse ji bo zarokê te çi heye, û bi çend e.

enschede-de-globe = Zarokê te li vir dersan dibîne? Hingê tu dikarî du salan hînî holendî bibî, li ‘Ei van Columbus’. Bipirse ka hîn heye û bi çend e.

enschede-bastion = Dê û bav li vir du salan hînî holendî dibin. Zarokên wan jî dersan dibînin. Navê dersên dê û bavan ‘Ei van Columbus’ e. Bipirse ka hîn hene û bi çend in.

enschede-consultatiebureau = Consultatiebureau piştî zayînê bi te û zarokê te re ye. Li vir belavokên hêsan ên voorschool hene, bi çend zimanan. Bipirse ka ‘extra spelen en leren’ ji bo zarokê te baş e.

enschede-voorscholen = Zarokên 2 û 3 salî li vir dilîzin û hîn dibin. Beşdarbûn bi dilê te ye; bipirse ka inloop, serdana vekirî, heye. Hingê tu bê randevû têyî; di 2023 de ev plan bû.

enschede-vve-thuis = VVE Thuis ji bo wan dê û bavan e ku zarokê wan diçe voorschool. Tişt ji te re tên, ku hûn li malê pê bilîzin û bixwînin. Li voorschool bipirse civînên dê û bavan kengî ne.

enschede-parent-groups = Di van koman de dê û bav tên ba hev. Ew hîn dibin, wek mînak ziman. Li dibistanê an li voorschool bipirse kom li ku ye.

enschede-wijkcoach = Wijkcoach, rêberê taxê, li dibistanê û voorschool alîkariya dê û bavan û zarokan dike. Di 2023 de li 15 IKC (dibistan û lênêrîn) rêberên zêde hebûn. Ew pere demkî bû: bipirse ka niha wijkcoach heye.

enschede-wijkwijzer = Li Wijkwijzer tu pirsên xwe dikî, wek mînak li ser tenduristiyê. Li taxa xwe bipirse Wijkwijzer li ku ye.

enschede-jonge-moederwerk = Ducaniyên ciwan û dayikên ciwan li vir di komê de piştgiriya zêde distînin. Tu li ser pirsên xwe bi wan û bi karmendan re diaxivî. Ji pîrika zayînê (verloskundige) bipirse tu çawa tevlî dibî.

enschede-centering = Ducanî û hevjînên wan li vir kesên taxê nas dikin. Di destpêka 2023 de ev nû dest pê kiribû. Ji pîrika zayînê (verloskundige) bipirse ka hîn heye.
