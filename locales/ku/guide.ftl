guide-what-it-is = Voorschool çi ye?
    .line-1 = Voorschool komeke lîstinê ye, berî dibistanê. Zarokên 2 û 3 salî li wir bi hev re dilîzin.
    .line-2 = Tu van navan jî dibihîzî: peutergroep, peuteropvang an peuterspeelzaal.
    .line-3 = Zarokê te li wir bi lîstinê hîn dibe. Ew ava dike, distirê, hildikişe û guh dide çîrokan.
    .line-4 = Zarokê te li wir holendî dibihîze. Li malê hûn wekî her tim bi zimanê xwe diaxivin.
    .picture = Mamosteyek û du zarok bi pazilê dilîzin.

guide-belly-to-two = Ji zikê dayikê heta 2 salî
    .line-1 = Tu ducanî yî? Pîrika zayînê (verloskundige) alîkariya te dike. Hemû pirsên xwe bi rehetî bike.
    .line-2 = Piştî zayînê tu diçî consultatiebureau, navenda tenduristiya zarokan. Hemşîre dinêre zarokê te çawa mezin dibe.
    .line-3 = Consultatiebureau belaş e. Her tiştî bipirse: razan, xwarin, axaftin, girî. Pirsên li ser xwe jî bike.
    .line-4 = Li hin deran inloop heye, komeke vekirî ji bo zarokên biçûk. Zarokê te dilîze û tu li ba wî dimînî.
    .line-5 = Li malê bi zimanê xwe biaxivin û bistirên. Zimanê duyem li ser wî ava dibe.
    .line-6 = Zarokê te hema hema 2 salî ye? Hingê li consultatiebureau li ser voorschool bipirse.
    .picture = Jineke ducanî, pitikek û keçikek li parkê ne.

guide-a-day = Rojek dikare wisa be
    .line-1 = Tu zarokê xwe dibî komê. Hûn xatir ji hev dixwazin.
    .line-2 = Zarokê te bi xwe lîstikekê hildibijêre: blok, bûkik, boyax, av an qûm.
    .line-3 = Zarok di xelekê de bi hev re distirên. Ew li pirtûkekê dinêrin û tiştan dibêjin.
    .line-4 = Ew bi hev re dixwin û vedixwin. Pir caran derdikevin derve jî.
    .line-5 = Paşê tu têyî û zarokê xwe dibî malê. Her kom cuda ye: carekê were û bibîne.
    .picture = Destek ku silavê dide, pazilek, sêvek û notayên muzîkê.

guide-for-whom = Ji bo kê ye?
    .line-1 = Hin zarok di 2 saliyê de dest pê dikin. Hin jî di 2,5 saliyê de. Bipirse ji bo we çawa ye.
    .line-2 = Pir caran her zarok dikare bê. Bipirse ka cih heye, û divê tu çiqas li bendê bî.
    .line-3 = Her ziman bi xêr hatiye. Ne hewce ye zarokê te ji niha ve bi holendî biaxive.
    .line-4 = Zarokê te hîn bez bi kar tîne? Pir caran ev ne pirsgirêk e.
    .line-5 = Tiştekî taybet ji zarokê te re lazim e, wekî derman? Bibêje. Hûn bi hev re rêyekê dibînin.
    .picture = Çar zarok li parkê li ba topekê ne.

guide-extra-play = Zêdetir lîstin û hînbûn
    .line-1 = Hemşîreya consultatiebureau dikare saetên zêdetir pêşniyar bike. Pir caran navê vê ‘extra spelen en leren’ e.
    .line-2 = Li ser kaxezê carinan VVE-indicatie nivîsî ye. Ew heman pêşniyar e. Ev saet ne li her komê hene.
    .line-3 = Her şaredarî sedeman bi xwe hildibijêre. Carinan sedem ziman an xwendina we ye. Carinan zarokê te bi xwe ye.
    .line-4 = Ev derfetek e, ne rexne ye. Zarokê te bêtir wext dibîne ku bilîze.
    .line-5 = Zimanê we her hêza we ye. Li malê pê biaxivin, piştî ku zarok diçe komê jî.
    .line-6 = Bi rehetî bipirse: çima hûn vê ji zarokê min re pêşniyar dikin? Kî wê dixwîne? Ez dikarim bibêjim na?
    .picture = Hemşîreyek bi dayikekê re diaxive. Kurê wê yê biçûk li ba wan e.

guide-you-decide = Tu biryarê didî
    .line-1 = Beşdarbûn bi dilê te ye. Pêşniyara consultatiebureau vê naguherîne.
    .line-2 = Tu dikarî bibêjî erê an na. Tu dikarî hîn jî bifikirî.
    .line-3 = Tu dibêjî na? Tu dîsa jî dikarî bi hemû pirsên xwe herî consultatiebureau.
    .line-4 = Tu dikarî lênêrîneke din jî hilbijêrî. Wek mînak gastouder: ew li malê li çend zarokan dinêre.
    .line-5 = Tu dikarî paşê dev jê berdî. Bipirse divê tu çiqas berê bibêjî.
    .picture = Bavek û dayikek li ber maseyê rûniştine. Ew bi hev re difikirin.

guide-hours = Kîjan roj û kîjan saet?
    .line-1 = Roj û saetên her şaredariyê û her komê cuda ne. Bipirse ji bo we çawa ye.
    .line-2 = Bi pêşniyara hemşîreyê pir caran hefteyê 16 saet in. Rojê herî zêde 6 saet tên hejmartin.
    .line-3 = Ji bo zarokên bi pêşniyar ev qanûn e, ji 2,5 saliyê ve.
    .line-4 = Di salek û nîvê de ew herî kêm 960 saet in. Ev derfetek e: tu dikarî kêmtir bixwazî.
    .line-5 = Bê pêşniyar saet pir caran kêmtir in.
    .line-6 = Di betlaneyên dibistanê de voorschool pir caran girtî ye. Bipirse kîjan hefte girtî ne.
    .picture = Salnameyek û saetek.

guide-what-it-costs = Bi çend e?
    .line-1 = Buha li gorî şaredariya te, dahata te û saetan e.
    .line-2 = Kinderopvangtoeslag pereyê dewletê ye. Bi wî tu beşek ji heqê lênêrîna zarok didî.
    .line-3 = Pir caran divê tu kar bikî, bixwînî, an herî inburgering an bernameya kar. Hevjînê te heye? Divê ew jî wisa bike.
    .line-4 = Kar an dahata te guherî? Zû ji Dienst Toeslagen (daîreya vî pereyî) re bibêje. Heke na, belkî divê tu pere vegerînî.
    .line-5 = Kinderopvangtoeslag ji te re nayê? Pir caran şaredarî beşekê dide. Bi pêşniyarê hin saet carinan belaş in.
    .line-6 = Berî îmzeyê bixwaze ku buha li ser kaxezê binivîsin. Zêde ye? Bi rehetî bibêje, carinan alîkarî heye.
    .picture = Dayikek li ber maseyê rûniştiye. Li ber wê nameyek û pere hene. Keça wê li ba wê ye.

guide-register = Navê zarokê xwe binivîse
    .line-1 = Navnivîsîn bi gavên biçûk dibe. Ne hewce ye tu bi tenê bikî.
    .line-2 = Ji bo formê alîkariyê bixwaze, li voorschool an li consultatiebureau.
    .line-3 = Heke tu bixwazî, kesekî bi xwe re bîne. Bipirse ka wergêr jî dikare bê.
    .line-4 = Zû dest pê bike, çimkî carinan lîsteya bendê (wachtlijst) heye.
    .picture = Bapîrek û dayikek bi hev re formekê tije dikin. Keçikek li ba wan e.

guide-first-day = Roja pêşîn
    .line-1 = Li malê ji zarokê xwe re bibêje dê çi bibe. Bibêje jî kî dê bê wî bibe malê.
    .line-2 = Aram bikevin hundir û bi hev re binêrin. Bipirse ka tu dikarî cara pêşîn bimînî.
    .line-3 = Berî ku tu herî, her tim xatir bixwaze. Bibêje jî tu kengî vedigerî.
    .line-4 = Navê zarokê xwe li çakêt û çenteyê wî binivîse.
    .line-5 = Tiştek bi te re tune? Ne xem e. Pir caran ew tişt li komê hene.
    .picture = Bavek û kurê wî yê biçûk ber bi avahiyekê ve dimeşin. Li ba wan çenteyekî piştê heye.

guide-settling-in = Zarok hînî komê dibe
    .line-1 = Her zarok bi awayê xwe hîn dibe. Yek zû, yek hêdî, yek bi girî, yek bê girî.
    .line-2 = Bipirse ka zarokê te dikare pêşî demeke kurt bimîne. Paşê her car hinekî dirêjtir dimîne.
    .line-3 = Her car bi heman awayî xatir bixwaze: maçek, dest hejandin, peyveke malê.
    .line-4 = Zarokê te digirî? Aram xatir bixwaze û bi rastî here. Bipirse ka tu paşê dikarî telefon bikî.
    .line-5 = Li malê bi çûn û hatina komê bilîzin. Bila zarokê te bibe mamoste.
    .line-6 = Zarokê te hîn jî xemgîn e? Bi mamoste re bibîne çi alîkariya wî dike.
    .picture = Dayikek destê xwe dihejîne. Keça wê bi hirçikekî re li ba mamosteyê ye.

guide-the-teacher = Axaftin bi mamoste re
    .line-1 = Tu zarokê xwe herî baş nas dikî. Bibêje ew ji çi hez dike û çi wî aş dike.
    .line-2 = Çend peyvên zimanê xwe ji mamoste re bibêje: av, mîz, hembêz.
    .line-3 = Bipirse kom niha li ser çi diaxive. Li malê jî li ser vê biaxivin, bi zimanê xwe.
    .line-4 = Tu tiştekî fêm nakî? Bi rehetî bibêje. Bixwaze ku hêdîtir biaxivin.
    .line-5 = Tiştek ne bi dilê te ye? Hevdîtinekê bixwaze. Kesekî bîne ku ji te re wergerîne.
    .line-6 = Roja pêşîn tu van hevokan dibêjî an dibihîzî.
    .picture = Mamosteyek û bavek diaxivin. Keça wî li ba wan e.

guide-in-doubt = Tu dudilî yî?
    .line-1 = Dudilî asayî ye. Pirsên gelek dê û bavan wekî yên te ne.
    .line-2 = Bi kesekî ku tu pê bawer î biaxive. An ji dê an bavekî ku komê nas dike bipirse.
    .line-3 = Ne hewce ye tu îro biryarê bidî.
    .picture = Du dayik li parkê diaxivin. Kurikek li ba wan e.

guide-to-school = Gava ber bi dibistanê ve
    .line-1 = Di 4 saliyê de zarokê te dikare here groep 1 ya basisschool (dibistana seretayî). Ji 5 saliyê ve dibistan mecbûrî ye.
    .line-2 = Groep 1 û 2 ji bo zarokên 4 heta 6 salî ne. Ew li wir bi lîstinê gelek tiştan hîn dibin.
    .line-3 = Dema zarokê te 3 salî be, here dibistanan bibîne. Bipirse navnivîsîn çawa dibe.
    .line-4 = Voorschool dikare ji dibistanê re behsa zarokê te bike. Navê vê warme overdracht e.
    .line-5 = Bipirse li ser kaxezê çi nivîsî ye. Heke bixwazî, bila ji te re bixwînin. Tu dikarî biryarê bidî ew çi bibêjin.
    .line-6 = Tu bi xwe bibêje zarokê te bi kîjan zimanan dizane. Bibêje jî ew ji çi hez dike û çi wî aş dike.
    .picture = Dapîrek û keçikek ber bi avahiya dibistanê ve dimeşin.

guide-doubt-why-go = Çima divê zarokê min here komê?
    .line-1 = Ne mecbûrî ye. Tu biryarê didî, û “na” jî bersiveke baş e.
    .line-2 = Tu dixwazî zarokê te li ba te be. Dema we ya bi hev re pir hêja ye.
    .line-3 = Li komê zarokê te bi zarokên din re dilîze. Ew li wir holendî dibihîze, ji bo paşê li dibistanê.
    .line-4 = Zarokê te dê li wir çiqas hîn bibe? Kes nikare soz bide. Her zarok cuda ye.
    .line-5 = Carekê bi hev re herin û bibînin. Bipirse ka zarokê te dikare ji bo kêmtir saetan bê.

guide-doubt-too-small = Zarokê min hîn pir biçûk e.
    .line-1 = Tu zarokê xwe nas dikî. Belkî hîn zû ye, û hingê tu dikarî li bendê bî.
    .line-2 = Lê bipirse ka paşê jî cih heye.
    .line-3 = Kom ji bo zarokên biçûk e. Aşkirin û bêhnvedan hene, û pir caran guhertina bezê jî.
    .line-4 = Bipirse çend zarok û çend mezin hene. Bipirse jî zarok çawa hînî komê dibin.

guide-doubt-at-home = Ez jixwe li malê me.
    .line-1 = Tiştê ku tu li malê didî, tu kom nikare bide.
    .line-2 = Kom tiştekî zêde ye: zarokên din, lîstikên din û holendî.
    .line-3 = Tu dixwazî hûn bi hev re bimînin? Bipirse ka inloop heye. Li wir zarok dilîze û tu li ba wî dimînî.

guide-doubt-no-dutch = Zarokê min bi holendî nizane.
    .line-1 = Ev ne hewce ye. Gelek zarok bê peyveke holendî dest pê dikin.
    .line-2 = Li komê stran, wêne, îşaretên destan û heman hevok alîkariyê dikin.
    .line-3 = Hin zarok di destpêkê de demekê bêdeng in. Ew dinêrin û guh didin.
    .line-4 = Hînbûn li ba her zarokî cuda ye: zû an hêdî.
    .line-5 = Bipirse ka kesek li komê bi zimanê we diaxive. Li malê her bi zimanê xwe biaxivin.

guide-doubt-our-language = Ma zarokê min dê zimanê me ji bîr bike?
    .line-1 = Ziman dijî, heke zarokê te pir caran bibihîze û pê biaxive.
    .line-2 = Ev li malê her roj dibe: axaftin, stran, çîrok û telefona malbatê.
    .line-3 = Zarokê te ji nişka ve bi te re bi holendî diaxive? Guh bide, û bi zimanê xwe bersivê bide.
    .line-4 = Bipirse ka zimanê we dikare li komê jî bê bihîstin. Stranekê an silavekê bi xwe re bibe.

guide-doubt-food-and-faith = Ma ew rêzê li xwarin û baweriya me digirin?
    .line-1 = Berî ku zarokê te dest pê bike, bipirse. Ev pirseke pir asayî ye.
    .line-2 = Bibêje zarokê te çi dixwe û çi naxwe. Bila vê binivîsin.
    .line-3 = Bipirse ew kîjan cejnan pîroz dikin. Bipirse ka zarokê te dikare wê rojê tiştekî din bike.
    .line-4 = Bersiv ne bi dilê te ye? Hingê li komeke din jî binêre.

guide-doubt-crying = Heke zarokê min bigirî?
    .line-1 = Gelek zarok di destpêkê de digirîn. Xatirxwestin zehmet e.
    .line-2 = Bipirse mamoste zarok çawa aş dike. Bibêje li malê çi alîkariya wî dike.
    .line-3 = Li hev bikin ku ew kengî telefonî te bikin. Bipirse ka tu jî dikarî telefon bikî.
    .line-4 = Piştî demekê jî baş nabe? Bixwaze ku zarok hêdîtir hîn bibe, an hûn li bendê bin.

guide-doubt-something-wrong = Ma pirsgirêkeke zarokê min heye?
    .line-1 = Pêşniyara saetên zêde nabêje ku pirsgirêk heye.
    .line-2 = Pir caran sedem zimanê malê ye, an xwendina dê û bavan.
    .line-3 = Carinan sedem zarokê te bi xwe ye. Hingê bipirse hemşîre çi dibîne.
    .line-4 = Tu her tim dikarî bipirsî çima. Tu ne wisa difikirî? Vê jî bibêje.

guide-step-think = Li malê li ser vê biaxivin. Pirsên xwe bi hev re bibînin.
guide-step-nurse = Here consultatiebureau. Bipirse ka saetên zêde ji bo zarokê te pêşniyar dikin.
guide-step-visit = Bi zarokê xwe re here komekê bibîne, an çend koman.
guide-step-days-and-cost = Bipirse kîjan roj hene û ji we re bi çend e.
guide-step-papers = Bipirse kîjan belge lazim in. Dema her tişt zelal be, hingê îmze bike.
guide-step-allowance = Bipirse ka kinderopvangtoeslag ji te re tê. Heke na, bipirse ka şaredarî beşekê dide.
guide-step-start-date = Roja pêşîn bi hev re hilbijêrin. Bipirse zarokê te dê çawa hînî komê bibe.

guide-bring-spare-clothes = Cilên paqij, heke tiştek şil bibe
guide-bring-nappies = Bez, heke zarokê te bi kar bîne
guide-bring-coat = Çakêtek ji bo lîstina li derve
guide-bring-comfort = Tiştek ji bo aşkirinê: hirçik an şal
guide-bring-fruit = Fêkî, heke kom bixwaze
guide-bring-phone-number = Hejmara telefonê, heke tiştek bibe
guide-bring-home-words = Çend peyv bi zimanê we

guide-phrase-good-morning = Rojbaş, em cara pêşîn li vir in.
guide-phrase-hang-up-coat = Tu dikarî çakêt li vir daliqînî.
guide-phrase-no-dutch-yet = Zarokê min hîn bi holendî nizane.
guide-phrase-not-eat-this = Divê zarokê min vê nexwe.
guide-phrase-a-question = Pirseke min heye.
guide-phrase-more-slowly = Hûn dikarin hinekî hêdîtir biaxivin?
guide-phrase-may-i-stay = Ez dikarim hinekî din li vir bimînim?
guide-phrase-who-picks-up = Paşê kî tê zarokê te bibe?
guide-phrase-call-me = Heke tiştek bibe, hûn telefonî min dikin?
guide-phrase-wave-goodbye = Ka bibêje bi xatirê te, heta paşê!
guide-phrase-how-did-it-go = Îro çawa bû?
guide-phrase-next-time = Heta cara din!
