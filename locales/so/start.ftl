start-hello-in-there = Haloow, adiga gudaha ku jira!
    .line-1 = Gacanta caloosha saar. Ilmahaaga salaan.
    .line-2 = U sheeg wax yar: waxa aad uriso, waxa aad cunayso, qofka soo wacay.
    .line-3 = Ku hadal afka qalbigaaga ugu dhow.
    .line-4 = Waalidka kale, ayeeyo ama walaal weyn way la hadli karaan.
    .try = U samee ilmaha caloosha ku jira magac macaan. Maanta cod sare ku dheh.
    .why = Bilaha ugu dambeeya, ilmaha uurka ku jira codadka wuu maqlaa.
    .picture = Haweenay uur leh iyo nin ayaa qolka ku sheekaysanaya.

start-our-song = Heesteenna
    .line-1 = Dooro hal hees oo aad jeceshahay. Mid gaaban waa fiican tahay.
    .line-2 = Maalin kasta qaad: marka weelka la dhaqo, jaranjarada, ama sariirta.
    .line-3 = Cod fiican looma baahna. Codkaagu waa ku filan yahay.
    .line-4 = Marka ilmahaagu dhasho, isla heestii qaad. Eeg waxa dhaca.
    .try = Qof qoyskaaga ah weydii: heestee baad ii qaadi jirtay?
    .why = Ilmaha hadda dhashay wuu garan karaa luuq uu uurka ku maqli jiray.
    .picture = Waa fiid. Haweenay uur leh ayaa qolka jiifka ku heesaysa.

start-our-languages = Ilmahaagu afkee buu helayaa?
    .line-1 = Ku hadal afka aad ku qososho, ku sasabto, kuna heesto. Waa kaas kan saxda ah.
    .line-2 = Guriga ma laba af baad kaga hadashaan? Ilmahaagu labadaba wuu helayaa.
    .line-3 = Af-Holandaysku mar dambe ayuu ku soo biirayaa: dibadda, saaxiibbada iyo kooxda.
    .line-4 = Ka wada hadla cidda afkee ku hadlaysa. Waa la beddeli karaa mar kasta.
    .try = Afkaaga saddex erey uga dooro ilmahaaga. Maanta caloosha u sheeg.
    .why = Carruurtu bilowgaba waxay baran karaan wax ka badan hal af.
    .picture = Laba haweenood ayaa qolka ku sheekaysanaya. Mid ka mid ah ayaa uur leh.

start-a-walk-for-two = Socod laba qof
    .line-1 = Dibadda wax yar u lugee. Daaqadda inaad ka eegto xitaa waa fiican tahay.
    .line-2 = Si tartiib ah u sheeg waxa aad aragto: geed, bas, eey degdegaya.
    .line-3 = Markaas wax yar aamus. Codadkee baad labadiinnu maqlaysaan?
    .line-4 = Ilmahaagu ma dhaqaaqay? Dheh: “Alla, maxaad ii sheegaysaa?”
    .try = Waddada wax qurux badan ka dooro. Ilmahaaga u sheeg: maalin baan ku tusi doonaa.
    .why = Ilmaha hadda dhashay wuxuu jecel yahay afkii uu uurka ku maqlay.
    .picture = Haweenay uur leh ayaa beerta lugaynaysa. Waxay aragtaa eey, shimbir iyo geed.

start-so-close = Aad iyo aad u dhow
    .line-1 = Ilmahaaga gacantaada ku hay. Sidaas wejiyadiinnu way isu dhow yihiin.
    .line-2 = Si deggan u eeg. Afka tartiib u fur, ama suniyaha kor u qaad.
    .line-3 = Sug oo eeg waxa ilmahaagu sameeyo. Degdeg ma jiro.
    .try = Wax kasta dhig. Hal daqiiqo si aamusan isu eega.
    .why = Ilmaha hadda dhashay wuxuu ugu arag fiican yahay labaatan ilaa soddon sentimitir.
    .picture = Aabbe iyo ilmihiisa yar ayaa isku dhow oo is eegaya.

start-a-singing-voice = U hadal sidii hees
    .line-1 = Tartiib u hadal, cod dhuuban oo hees u eg. Badanaa iskeed bay u timaaddaa.
    .line-2 = Sheeg waxa aad samaynayso: “Shaatigaagii diirranaa waa kan. Gacantii way soo socotaa.”
    .line-3 = Isla ereyada marar badan dheh. Ilmahaagu wuu garan doonaa.
    .line-4 = Afkaaga ku samee. Ereyadaada macaan oo dhan isagaa haya.
    .try = Dooro hal mar, sida marka xafaayadda la beddelo. Waxa aad samaynayso hees ku sheeg.
    .why = Ilmaha yari codka heesta u eg ayuu ka jecel yahay codka siman.
    .picture = Hooyo ayaa ilmaheeda la hadlaysa. Shaati iyo dambiil baa diyaar ah.

start-every-sound = Cod kastaa waa hadal
    .line-1 = Taah, jiiq yar, “eh”: ilmahaagu horeba wax badan buu kuu sheegayaa.
    .line-2 = Codka yar ku celi, adigoo dhoollacaddaynaya.
    .line-3 = Markaas aamus. Dhowr jeer si deggan u neefso.
    .line-4 = Cod kale ma yimid? Markaas waad sheekaysanaysaan!
    .try = Maanta hal cod oo cusub raadi. Qof guriga jooga ugu celi.
    .why = Ilmuhu codad badan buu sameeyaa marka isla markiiba loo jawaabo.
    .picture = Ayeeyo ayaa ilmaha dhegaysanaysa. Ilmuhu wax buu sheegayaa.

start-one-song-each-day = Hees maalin kasta ah
    .line-1 = Dooro waqti maalin kasta yimaada: qubays, dhar gelin ama hurdo.
    .line-2 = Mar kasta isla heestii qaad. Ereyadaada gaarka ah waa fiican yihiin.
    .line-3 = Ilmahaaga lulo, ama cag yar si tartiib ah u garaac.
    .line-4 = Ilmahaagu ma ooyayaa? Laabta ku hay oo tartiib u hees. Mararka qaarkood way caawisaa.
    .try = Maanta marka aad dharka u gelinayso, hadalkaaga oo dhan ku hees.
    .why = Carruur badan heesta ayay kaga degganaadaan hadalka.
    .picture = Hooyo ayaa ilmaheeda u heesaysa. Sharaabaad baa diyaar ah.

start-where-your-eyes-go = Xaggee baad eegaysaa?
    .line-1 = Ilmahaagu isagaa doorta waxa uu eego: daaqadda, xariiq, timahaaga.
    .line-2 = La eeg oo magaca sheeg: “Haa, iftiinka. Gidaarka ayuu ku ciyaarayaa.”
    .line-3 = Shaal tartiib u dhaqaaji, hal dhinac ilaa dhinac. Indhuhu ma raacaan?
    .line-4 = Alaab lagu ciyaaro ha soo iibsan. Wejigaaga ayaa ugu qurux badan.
    .try = Wada fadhiista daaqadda agteeda. Ilmahaagu maxaa buu ugu hor eegayaa?
    .why = Ilmaha yari wejiyada ayuu jecel yahay, iyo madow iftiin ag yaal.
    .picture = Awoowe iyo ilmo yar ayaa daaqadda ag fadhiya. Shaal baa yaal.

start-looking-away = Inuu dhinac eego waa caadi
    .line-1 = Ilmahaagu ma dhinac buu eegay, mise wuu hamaansaday? Hadda way ku filan tahay.
    .line-2 = Aamus oo u dhowow. Inaad wada aamustaan xitaa way macaan tahay.
    .line-3 = Indhuhu ma kuu soo noqdeen? Si tartiib ah u dheh: “Waa adiga mar kale.”
    .try = Maanta u fiirso: ilmahaagu sidee buu u yiraahdaa “aan nasto”?
    .why = Marka uu dhinac eego, ilmuhu wuu nasanayaa. Kaddib mar kale ayuu eegi oo dhegaysan karaa.
    .picture = Waa fiid. Aabbe ayaa si aamusan u ag fadhiya ilmihiisa oo sariirta jiifa.
