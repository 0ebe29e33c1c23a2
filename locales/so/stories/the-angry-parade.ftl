story-the-angry-parade = Safka xanaaqa
    .lead = Remi xanaaq buu cagaha la garaacayaa. Gum, gum, gum! Kaddibna mid kale ayaa ku soo biiraya.
    .picture = Remi, ayeeyo, nin oday ah iyo gabar beerta ayay marayaan. Bolobolo ayaa la socota.

story-the-angry-parade-page-1 = Remi wuu xanaaqsan yahay. Sababtii wuu illoobay. Laakiin cagihiisu way xasuustaan: gum, gum, gum!
    .picture = Remi oo xanaaqsan qolka ayuu taagan yahay. Kabihiisu meel walba way yaallaan.
    .ask-1 = Cagihiisu waxay leeyihiin: gum, gum, …
    .ask-2 = Bal malee, Remi muxuu u xanaaqsan yahay?
    .ask-3 = Markaad xanaaqdo, cagahaagu maxay sameeyaan?

story-the-angry-parade-page-2 = “Aniguna waan xanaaqsanahay,” ayay ayeeyo tiri. “Shaahaygu aad buu u kulul yahay.” Gum, gum, gum!
    .picture = Remi iyo ayeeyadiis jikada ayay joogaan. Miiska koob shaah ah oo kulul baa saaran.
    .ask-1 = Iska jir! Shaahu aad buu u …
    .ask-2 = Ayeeyo maxay cagaha ula garaacaysaa?
    .ask-3 = Remi muxuu hadda ayeeyo ka fikirayaa?

story-the-angry-parade-page-3 = “Aniguna waan xanaaqsanahay,” ayuu deriskii yiri. “Baskii wuu tagay.” Gum, gum, gum!
    .picture = Waddada waxaa taagan odayga deriska ah, Remi iyo ayeeyo. Bas baa sii socda.
    .ask-1 = Maxaa halkaas sii socda?
    .ask-2 = Ayeeyo maxay ka xanaaqsanayd?
    .ask-3 = Goorma ayaad waqti aad u dheer wax sugtay?

story-the-angry-parade-page-4 = “Aniguna waan xanaaqsanahay,” ayay gabari tiri. “Kubbaddaydu geedka ayay ku dhegtay.” Gum, gum, gum!
    .picture = Kubbad geed dheer bay ku dheggan tahay. Gabar, Remi, ayeeyo iyo derisku hoosta ayay taagan yihiin.
    .ask-1 = Kubbaddu xaggee bay taal?
    .ask-2 = Yaa horeba Remi ugu biiray?
    .ask-3 = Bal malee, gabadhu kubbaddeeda sidee bay u helaysaa?

story-the-angry-parade-page-5 = “Kuwaak!” ayay bolobolo tiri. Sababta ay u xanaaqsan tahay cidna ma taqaan. Gum, gum, kuwaak!
    .picture = Bolobolo xanaaqsan biyaha ayay dabbaalanaysaa. Remi iyo gabadhu dhinaca kale ayay taagan yihiin.
    .ask-1 = Gum, gum, …
    .ask-2 = Bal malee, boloboladu maxay rabtaa inay sheegto?
    .ask-3 = Adigu maxaad bolobolada weydiin lahayd?

story-the-angry-parade-page-6 = Safkii xanaaqa waa kaas! Gum, gum, gum, kuwaak! Waxay u eg tahay hees.
    .picture = Remi, ayeeyo, deriska iyo gabadhu saf bay u socdaan. Boloboladu way la socotaa. Korkooda calaamado hees baa sabbaynaya.
    .ask-1 = Cagaha garaac: gum, gum, gum, …
    .ask-2 = Mid kasta muxuu ka xanaaqsanaa?
    .ask-3 = Weli dhab ma u xanaaqsan yihiin? Maxaad ku garatay?

story-the-angry-parade-page-7 = Mar keliya Remi wuu istaagay. “Xanaaqaygii wuu baxay!” Kabtiisa gudaheeda ayuu eegay.
    .picture = Remi iyo ayeeyo waddada ayay taagan yihiin. Laba kabood baa yaal. Boloboladu way la socotaa.
    .ask-1 = Maxaa dhulka yaal?
    .ask-2 = Bal malee, xanaaqiisii xaggee buu aaday?
    .ask-3 = Markuu xanaaqaagu baxo, xaggee buu aadaa?

story-the-angry-parade-page-8 = Guriga, hooyo sariirta ayay ku fadhidaa. “Yaa cagaha sidaas u garaacaya? Waan hurday! Hadda aniga ayaa xanaaqsan!”
    .picture = Waa fiid. Hooyo oo xanaaqsan sariirta ayay fadhidaa. Remi horteeda ayuu taagan yahay.
    .ask-1 = Yaa hadda xanaaqsan?
    .ask-2 = Hooyo maxay u xanaaqsan tahay?
    .ask-3 = Bal malee, Remi muxuu hadda samaynayaa?

story-the-angry-parade-page-9 = Remi gacanta hooyo ayuu qabtay. “Kaalay, annaga ayaa cagaha kula garaacayna.” Gum, gum, gum, kuwaak!
    .picture = Hooyo, Remi, bolobolada iyo ayeeyo sariirta horteeda ayay taagan yihiin.
    .ask-1 = Hadda hooyona cagaha way garaacaysaa: gum, gum, …
    .ask-2 = Bal malee, hooyo maxay ka leedahay?
    .ask-3 = Markaad xanaaqdo maxaan sameeyaa?

story-the-angry-parade-page-10 = Gum … gum … shh, cagaha oo dhan way hurdaan. “Kuwaak,” ayay boloboladu tiri. Sababta weli cidna ma taqaan.
    .picture = Remi iyo hooyo sariirta ayay wada fadhiyaan. Boloboladu dhulka ayay taagan tahay.
    .ask-1 = Shh, Remi wuu hurdaa. Boloboladuse waxay leedahay …
    .ask-2 = Boloboladu caawa xaggee bay seexanaysaa?
    .ask-3 = Safka xanaaqu sidee buu ku bilaabmay?
