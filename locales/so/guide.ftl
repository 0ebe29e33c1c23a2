guide-what-it-is = Voorschool waa maxay?
    .line-1 = Voorschool waa koox carruureed. Carruurta 2 iyo 3 jirka ah ayaa ku wada ciyaara.
    .line-2 = Waxaa kale oo la yiraahdaa peutergroep, peuteropvang ama peuterspeelzaal.
    .line-3 = Ilmahaagu ciyaarta ayuu wax ku bartaa. Wax buu dhisaa, wuu heesaa, wuu fuulaa, sheekooyinna wuu dhegaystaa.
    .line-4 = Halkaas ilmahaagu af-Holandays ayuu ku maqlaa. Guriga afkiinna ku sii hadla.
    .picture = Macallimad iyo laba carruur ah ayaa xujo sawir ku ciyaaraya.

guide-belly-to-two = Uurka ilaa 2 jirka
    .line-1 = Uur ma leedahay? Ummuliso ayaa kula socota. Su’aal kasta si xor ah u weydii.
    .line-2 = Dhalmada kaddib waxaad tagtaa consultatiebureau, rugta caafimaadka carruurta. Kalkaaliso ayaa eegta sida ilmahaagu u korayo.
    .line-3 = Consultatiebureau waa bilaash. Wax walba weydii: hurdo, cunto, hadal, oohin iyo adiga laftaada.
    .line-4 = Meelaha qaar waxaa jirta inloop: koox ballan la’aan loo yimaado. Ilmahaagu wuu ciyaaraa, adna waad la joogtaa.
    .line-5 = Guriga afkiinna ku hadla oo ku heesa. Af labaad isaga ayaa lagu dhisaa.
    .line-6 = Ilmahaagu 2 jir ma ku dhow yahay? Markaas consultatiebureau wax ka weydii voorschool-ka.
    .picture = Haweenay uur leh, ilmo yar iyo gabar ayaa beerta jooga.

guide-a-day = Maalintu sidan bay noqon kartaa
    .line-1 = Ilmahaaga kooxda ayaad geysaa. Waad is macasalaamaysaan.
    .line-2 = Ilmahaagu isagaa ciyaarta doorta: wax dhisid, caruusado, rinji, biyo ama ciid.
    .line-3 = Carruurtu goobada ayay ku wada heesaan. Buug bay eegaan, wayna sheekeeyaan.
    .line-4 = Wax bay wada cunaan oo wada cabbaan. Badanaa dibaddana way u baxaan.
    .line-5 = Kaddib ilmahaaga waad soo qaadaysaa. Koox kasta ta kale way ka duwan tahay: kaalay oo eeg.
    .picture = Gacan la haadinayo, xujo sawir, tufaax iyo calaamado hees.

guide-for-whom = Yaa loogu talagalay?
    .line-1 = Carruurta qaar 2 sano ayay ku bilaabaan, kuwo kale 2 sano iyo bar. Weydii waxa aad heli karto.
    .line-2 = Badanaa ilmo kasta wuu iman karaa. Weydii in meel bannaani jirto, iyo inta la sugayo.
    .line-3 = Af kasta waa la soo dhoweynayaa. Weli qasab ma aha inuu ilmahaagu af-Holandays ku hadlo.
    .line-4 = Ilmahaagu weli xafaayad ma xirtaa? Taasi badanaa dhib ma leh.
    .line-5 = Ilmahaagu wax gaar ah ma u baahan yahay, sida daawo? Sheeg. Waxa ku habboon ayaad wada raadinaysaan.
    .picture = Afar carruur ah ayaa beerta kubbad ag taagan.

guide-extra-play = Ciyaar iyo barasho dheeraad ah
    .line-1 = Kalkaalisada consultatiebureau waxay kugula talin kartaa saacado dheeraad ah. Waxaa badanaa la yiraahdaa ‘extra spelen en leren’.
    .line-2 = Warqadda mararka qaar waxaa ku qoran VVE-indicatie. Waa isla taladii. Koox kastaa saacadahaas ma laha.
    .line-3 = Degmo kasta sababaheeda ayay doorataa. Mararka qaar waa afkiinna ama waxbarashadiinna. Mararka qaar waa ilmahaaga.
    .line-4 = Waa wax laguu bandhigay ee xukun ma aha. Ilmahaagu waqti dheeraad ah ayuu ku ciyaarayaa.
    .line-5 = Afkiinnu awood buu idiin sii yahay. Guriga ku sii hadla, xitaa marka ilmahaagu kooxda tago.
    .line-6 = Si xor ah u weydii: ilmahayga maxaa taladan loo siiyay? Yaa akhriya? Maya ma dhihi karaa?
    .picture = Kalkaaliso ayaa hooyo la hadlaysa. Wiilkeeda yari wuu la joogaa.

guide-you-decide = Adigaa go’aansada
    .line-1 = Ka qaybgalku waa ikhtiyaar. Talada consultatiebureau taas ma beddesho.
    .line-2 = Waad oggolaan kartaa, waad diidi kartaa, ama weli waad ka fikiri kartaa.
    .line-3 = Ma diidday? Consultatiebureau weli waa lagugu soo dhoweynayaa, adiga iyo su’aalahaaga oo dhan.
    .line-4 = Xannaano kale waad dooran kartaa. Tusaale ahaan, gastouder waa qof dhowr carruur ah guri ku haya.
    .line-5 = Mar dambe waad joojin kartaa. Weydii: intee ka hor baan idiin sheegaa?
    .picture = Aabbe iyo hooyo miis bay joogaan. Way wada fikirayaan.

guide-hours = Maalmahee iyo saacadahee?
    .line-1 = Degmo kasta iyo koox kasta waxay leedahay maalmo iyo saacado u gaar ah. Weydii waxa aad heli karto.
    .line-2 = Haddii ilmahaagu talada helay, badanaa waa 16 saacadood toddobaadkii. Maalintii ugu badnaan 6 saacadood ayaa la xisaabiyaa.
    .line-3 = Sharciga ayaa taas u dejiyay carruurta talada hesha, laga bilaabo 2 sano iyo bar.
    .line-4 = Wadartu waa ugu yaraan 960 saacadood, sannad iyo bar gudahood. Waa wax laguu bandhigay: wax ka yar waad codsan kartaa.
    .line-5 = Haddii ilmahaagu uusan talada helin, badanaa saacaduhu way ka yar yihiin.
    .line-6 = Fasaxa dugsiyada voorschool badanaa way xiran tahay. Weydii toddobaadyada ay xiran tahay.
    .picture = Kalandar iyo saacad.

guide-what-it-costs = Qiimuhu waa imisa?
    .line-1 = Lacagtu waxay ku xiran tahay degmadaada, dakhligaaga iyo saacadaha.
    .line-2 = Kinderopvangtoeslag waa lacagta dawladda ee xannaanada. Qayb ka mid ah kharashka xannaanada ayaad ku bixisaa.
    .line-3 = Badanaa waa inaad shaqayso, wax barato, ama inburgering ama barnaamij shaqo ku jirto. Lammaane ma leedahay? Isna waa sidaas.
    .line-4 = Shaqadaada ama dakhligaagu ma isbeddelay? Isla markiiba u sheeg Dienst Toeslagen. Haddii kale malaha lacag baad celinaysaa.
    .line-5 = Kinderopvangtoeslag miyaanad helin? Badanaa degmada ayaa qayb bixisa. Taladu mararka qaar saacado bilaash ah ayay keentaa.
    .line-6 = Lacagta qoraal ku codso intaadan saxiixin. Ma kugu badan tahay? Iska sheeg, mararka qaar caawimaad baa jirta.
    .picture = Hooyo miis bay ag fadhidaa. Warqad iyo lacag baa saaran. Gabadheedu way la fadhidaa.

guide-register = Ilmahaaga diiwaangeli
    .line-1 = Diiwaangelintu waa tallaabooyin yaryar. Qasab ma aha inaad keligaa samayso.
    .line-2 = Weydiiso in foomka lagaa caawiyo, voorschool-ka ama consultatiebureau.
    .line-3 = Haddii aad rabto, qof la imow. Weydii in turjubaan iman karo.
    .line-4 = Goor hore bilow, waayo mararka qaar waxaa jira liis sugitaan.
    .picture = Awoowe iyo hooyo ayaa foom wada buuxinaya. Gabar baa la joogta.

guide-first-day = Maalinta koowaad
    .line-1 = Guriga ilmahaaga ugu sheeg waxa dhici doona. U sheeg xitaa qofka soo qaadi doona.
    .line-2 = Si deggan u soo gala oo wax wada eega. Weydii inaad marka koowaad la joogi karto.
    .line-3 = Mar kasta macasalaamee intaadan tegin. U sheeg xitaa goorta aad soo noqonayso.
    .line-4 = Magaca ilmahaaga ku qor jaakadda iyo boorsada.
    .line-5 = Wax ma illowday? Dhib ma leh. Kooxdu badanaa alaab bay haysaa.
    .picture = Aabbe iyo wiilkiisa yar ayaa dhisme u socda. Boorso baa ag taal.

guide-settling-in = La qabsiga kooxda
    .line-1 = Ilmo kasta sidiisa ayuu ula qabsadaa: degdeg ama tartiib, oohin leh ama la’aan.
    .line-2 = Weydii in ilmahaagu marka hore waqti yar joogi karo. Kaddib mar kasta waqtigu wax yar buu sii dheeraadaa.
    .line-3 = Hal macasalaamo dooro: dhunkasho, gacan haadin ama erey guriga ah.
    .line-4 = Ilmahaagu ma ooyayaa? Si deggan u macasalaamee, kaddibna run ahaan tag. Weydii inaad mar dambe soo wici karto.
    .line-5 = Geynta iyo soo qaadidda guriga ku ciyaara. Ilmahaagu macallimadda ha noqdo.
    .line-6 = Ilmahaagu weli ma murugaysan yahay? Kooxda la raadi waxa caawiya.
    .picture = Hooyo ayaa gacan haadinaysa. Gabadheedu macallimadda ayay ag taagan tahay, boombalena way haysataa.

guide-the-teacher = La hadalka macallinka
    .line-1 = Adigaa ilmahaaga ugu aqoon badan. Macallinka u sheeg waxa uu jecel yahay iyo waxa sasaba.
    .line-2 = Dhowr erey oo afkiinna ah u sheeg: biyo, kaadi, hab.
    .line-3 = Weydii waxa kooxdu hadda ka hadlayso. Guriga xitaa afkiinna kaga hadla.
    .line-4 = Wax ma fahmi weyday? Iska sheeg. Weydii in si tartiib ah loo hadli karo.
    .line-5 = Ma jiraan wax aanad jeclayn? Wadahadal codso. Keen qof kuu turjuma.
    .line-6 = Weedhahan maalinta koowaad ayaad dhihi doontaa ama maqli doontaa.
    .picture = Macallimad iyo aabbe ayaa wada hadlaya. Gabadhiisu way la joogtaa.

guide-in-doubt = Ma labalabaynaysaa?
    .line-1 = Waa caadi inaad labalabayso. Waalid badan ayaa isla su’aalahan qaba.
    .line-2 = La hadal qof aad ku kalsoon tahay. Ama weydii waalid kooxda yaqaan.
    .line-3 = Qasab ma aha inaad maanta doorato.
    .picture = Laba hooyo ayaa beerta ku sheekaysanaya. Wiil baa la jooga.

guide-to-school = U gudubka dugsiga hoose
    .line-1 = Markuu 4 jir noqdo, ilmahaagu groep 1 ee dugsiga hoose wuu geli karaa. Laga bilaabo 5 jir dugsigu waa qasab.
    .line-2 = Groep 1 iyo 2 waxaa dhigta carruurta 4 ilaa 6 jirka ah. Wax badan bay ciyaar ku bartaan.
    .line-3 = Dugsiyada soo eeg marka ilmahaagu 3 jir yahay. Weydii sida loo diiwaangeliyo.
    .line-4 = Voorschool-ku wax buu dugsiga uga sheegi karaa ilmahaaga. Taas waxaa la yiraahdaa warme overdracht.
    .line-5 = Weydii waxa warqadda ku qoran. Haddii aad rabto, ha laguu akhriyo. Adigaa go’aansan kara waxa la gudbiyo.
    .line-6 = Adigu dugsiga u sheeg afafka ilmahaagu yaqaan. Sheeg xitaa waxa uu jecel yahay iyo waxa sasaba.
    .picture = Ayeeyo iyo gabar ayaa dhismaha dugsiga u socda.

guide-doubt-why-go = Maxay qasab u tahay in ilmahaygu kooxda tago?
    .line-1 = Qasab ma aha. Adigaa go’aansada, “maya” xitaa waa jawaab fiican.
    .line-2 = Inuu ilmahaagu ku ag joogo waad jeceshahay. Waqtiga aad wada joogtaan aad buu qiimo u leeyahay.
    .line-3 = Ilmahaagu kooxda ayuu carruur kale kula ciyaaraa. Af-Holandays mar dambe dugsiga u anfaca ayuu ku maqlaa.
    .line-4 = Cidna ma ballanqaadi karto inta ilmahaagu baranayo. Ilmo kasta ka kale waa ka duwan yahay.
    .line-5 = Mar ilmahaaga la tag oo soo eeg. Weydii xitaa inuu saacado ka yar iman karo.

guide-doubt-too-small = Ilmahaygu weli aad buu u yar yahay.
    .line-1 = Adigaa ilmahaaga yaqaan. Malaha weli waa goor hore, markaas waad sugi kartaa.
    .line-2 = Laakiin weydii in mar dambe meel la helayo.
    .line-3 = Kooxda waxaa loogu talagalay carruurta yaryar. Waa la sasabaa, way nastaan, badanaana xafaayadda waa loo beddelaa.
    .line-4 = Weydii imisa carruur ah iyo imisa qof oo weyn baa jooga. Weydii xitaa sida loola qabsado.

guide-doubt-at-home = Aniguba guriga waan joogaa.
    .line-1 = Waxa aad ilmahaaga guriga ku siiso, koox beddel uma noqon karto.
    .line-2 = Kooxdu waa wax ku soo kordha: carruur kale, ciyaaro kale iyo af-Holandays.
    .line-3 = Ma jeceshahay inaad wada joogtaan? Weydii inloop. Halkaas ilmahaagu wuu ku ciyaaraa, adna waad la joogtaa.

guide-doubt-no-dutch = Ilmahaygu af-Holandays kuma hadlo.
    .line-1 = Looma baahna. Carruur badan way bilaabaan iyagoon hal erey oo af-Holandays ah aqoon.
    .line-2 = Kooxda waxaa ku caawiya heeso, sawirro, tilmaamo iyo weedho soo noqnoqda.
    .line-3 = Carruurta qaar marka hore muddo way aamusaan. Way eegaan oo dhegaystaan.
    .line-4 = Inta ay qaadanayso ilmo kasta way ku kala duwan tahay.
    .line-5 = Weydii in qof kooxda jooga uu afkiinna ku hadlo. Guriga afkiinna iskaga sii hadla.

guide-doubt-our-language = Ilmahaygu afkeenna ma illoobi doonaa?
    .line-1 = Afku wuu sii noolaadaa marka ilmahaagu inta badan maqlo oo ku hadlo.
    .line-2 = Guriga maalin kasta waa suurtogal: hadal, hees, sheeko iyo wicista ehelka.
    .line-3 = Ilmahaagu mar keliya af-Holandays ma kugula hadlay? Dhegayso, afkiinnana ugu jawaab.
    .line-4 = Weydii in afkiinna kooxda xitaa laga maqli karo. Hees ama salaan u gee.

guide-doubt-food-and-faith = Cuntadeenna iyo diinteenna ma ixtiraamaan?
    .line-1 = Weydii intuusan ilmahaagu bilaabin. Su’aashaasi aad bay caadi u tahay.
    .line-2 = Sheeg waxa ilmahaagu cuno iyo waxa uusan cunin. Ha la qoro.
    .line-3 = Weydii ciidaha ay u dabbaaldegaan. Weydii xitaa in ilmahaagu markaas wax kale samayn karo.
    .line-4 = Jawaabtu miyaanay kugu qancin? Markaas koox kale xitaa soo eeg.

guide-doubt-crying = Ka warran haddii ilmahaygu ooyo?
    .line-1 = Carruur badan marka hore way ooyaan. Macasalaamayntu way adag tahay.
    .line-2 = Weydii sida macallinku carruurta u sasabo. Sheeg waxa guriga ku caawiya.
    .line-3 = Ku heshiiya goorta ay ku soo wacayaan. Weydii inaad adiguna wici karto.
    .line-4 = Muddo kaddib weli miyaanay fiicnayn? Codso in si tartiib ah loola qabsado, ama in la sugo.

guide-doubt-something-wrong = Ilmahayga wax ma ka khaldan yihiin?
    .line-1 = Talada saacadaha dheeraadka ah macnaheedu ma aha in wax khaldan yihiin.
    .line-2 = Badanaa waxay ku saabsan tahay afka guriga, ama waxbarashada waalidka.
    .line-3 = Mararka qaar waa ilmahaaga laftiisa. Markaas weydii waxa kalkaalisadu aragto.
    .line-4 = Mar kasta sababta waad weydiin kartaa. Miyaanad ku raacsanayn? Taas xitaa sheeg.

guide-step-think = Guriga kaga wada hadla. Su’aalihiinna ka wada fikira.
guide-step-nurse = Consultatiebureau tag. Weydii in ilmahaagu talada saacadaha dheeraadka ah helayo.
guide-step-visit = Ilmahaaga la tag oo soo eega koox, ama dhowr kooxood.
guide-step-days-and-cost = Weydii maalmaha jira iyo lacagta aad bixinaysaan.
guide-step-papers = Weydii warqadaha loo baahan yahay. Saxiix keliya marka wax walba kuu cad yihiin.
guide-step-allowance = Weydii inaad kinderopvangtoeslag heli karto. Haddii kale, weydii in degmadu qayb bixiso.
guide-step-start-date = Maalinta koowaad ku heshiiya. Weydii sida ilmahaagu ula qabsan karo.

guide-bring-spare-clothes = Dhar nadiif ah, haddii wax qoyaan
guide-bring-nappies = Xafaayado, haddii ilmahaagu xirto
guide-bring-coat = Jaakad dibadda lagu ciyaaro
guide-bring-comfort = Wax sasaba: boombale ama maro
guide-bring-fruit = Miro, haddii kooxdu codsato
guide-bring-phone-number = Lambar la waco haddii wax jiraan
guide-bring-home-words = Dhowr erey oo afkiinna ah

guide-phrase-good-morning = Subax wanaagsan, halkan waa markii noogu horraysay.
guide-phrase-hang-up-coat = Jaakadda halkan waad ka laalaadin kartaa.
guide-phrase-no-dutch-yet = Ilmahaygu weli af-Holandays kuma hadlo.
guide-phrase-not-eat-this = Ilmahaygu waxan ma cuni karo.
guide-phrase-a-question = Su’aal baan qabaa.
guide-phrase-more-slowly = Wax yar si tartiib ah ma u hadli kartaa?
guide-phrase-may-i-stay = Weli wax yar ma la joogi karaa?
guide-phrase-who-picks-up = Yaa mar dambe ilmahaaga soo qaadaya?
guide-phrase-call-me = Ma i soo wacaysaa haddii wax jiraan?
guide-phrase-wave-goodbye = Dheh macasalaamo, waa inoo mar dambe!
guide-phrase-how-did-it-go = Maanta sidee bay ahayd?
guide-phrase-next-time = Waa inoo marka xigta!
