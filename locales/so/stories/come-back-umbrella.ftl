story-come-back-umbrella = Soo noqo, dallaayad!
    .lead = Dabayshu dallaayaddii Idris way qaadday, idinkuna waxaad sheegaysaan halkay gaysay.
    .picture = Dabayshu dallaayad cirka ayay ku wadaa. Idris kor buu eegayaa. Cawska qolofley baa fadhida.

story-come-back-umbrella-page-1 =
    .picture = Waddada roob baa ka da’aya. Hooyo iyo Idris way is ag socdaan. Idris dallaayad buu haystaa.
    .ask-1 = Roob baa da’aya. Idris wuxuu haystaa …
    .ask-2 = Bal malee, Idris iyo hooyo xaggee bay u socdaan?
    .ask-3 = Markuu roob da’o, dibaddeennu sidee bay u urtaa?

story-come-back-umbrella-page-2 =
    .picture = Bidixda dabayl xoog leh baa ka dhacaysa. Dallaayaddu waddada korkeeda ayay duulaysaa. Hooyo iyo Idris way eegayaan.
    .ask-1 = Dabayshii way dhacaysaa: wuu, wuu, …
    .ask-2 = Dabayshu maxay dallaayadda ku samaynaysaa?
    .ask-3 = Bal malee, Idris muxuu hadda ku dhawaaqayaa?

story-come-back-umbrella-page-3 =
    .picture = Dallaayaddu cawska beerta ayay taal. Qolofley baa ku soo gurguuranaysa. Roobku weli wuu da’ayaa.
    .ask-1 = Yaa halkaas ka soo socda?
    .ask-2 = Bal malee, qolofleydu maxay rabtaa?
    .ask-3 = Qolofleydu maxay dallaayadda ku leedahay?

story-come-back-umbrella-page-4 =
    .picture = Dabayshu dallaayadda xero ayay ag marinaysaa. Qolofleydu dusha ayay fadhidaa. Berrinka digaag yar baa taagan.
    .ask-1 = Yaa la duulaya?
    .ask-2 = Haddaad qolofley tahay, duulistu waa sidee?
    .ask-3 = Bal malee, digaagga yari muxuu qolofleyda ugu yeerayaa?

story-come-back-umbrella-page-5 =
    .picture = Dallaayaddu biyaha ayay sabbaynaysaa. Qolofleyda iyo digaagga yari dusha ayay fadhiyaan. Rah baa eegaya.
    .ask-1 = Biyaha wax cagaaran baa ku jira, waa …
    .ask-2 = Dallaayaddu hadda maxay samaynaysaa?
    .ask-3 = Qolofleyda iyo digaagga yari sidee bay halkan ku yimaadeen? Ii sheeg.

story-come-back-umbrella-page-6 =
    .picture = Waa habeen. Idris sariirta ayuu fadhiyaa, hooyona agtiisa ayay taagan tahay. Buud baa yaal, dallaayadse ma taal.
    .ask-1 = Yaa sariirta ku jira?
    .ask-2 = Idris muxuu hadda ka fikirayaa?
    .ask-3 = Adigu maxaad mar lumisay?

story-come-back-umbrella-page-7 =
    .picture = Habeenka mugdiga ah, qolofleyda iyo digaagga yari dallaayadda ayay ku hurdaan. Rahu wuu ag fadhiyaa. Dabayshii way soo socotaa.
    .ask-1 = Shh, tartiib. Xayawaanku way …
    .ask-2 = Yaa si aamusan u soo socda?
    .ask-3 = Bal malee, dabayshu hadda xaggee bay gaynaysaa?

story-come-back-umbrella-page-8 =
    .picture = Dallaayaddu waddada ayay ku soo duulaysaa. Qolofleyda iyo digaagga yari way saaran yihiin. Rahuna wuu joogaa. Hooyo iyo Idris way eegayaan.
    .ask-1 = Eeg, waxaa soo noqotay …
    .ask-2 = Yaa dallaayadda la yimid?
    .ask-3 = Rahu safarka ayuu ka sheekaynayaa. Muxuu leeyahay?

story-come-back-umbrella-page-9 =
    .picture = Roob baa da’aya. Qolofleyda, digaagga yar iyo raha dallaayadda ayay ku hoos jiraan. Hooyo iyo Idris roobka ayay ku taagan yihiin.
    .ask-1 = Yaa si fiican u qallalan?
    .ask-2 = Bal malee, Idris iyo hooyo maxay roobka ugu taagan yihiin?
    .ask-3 = Berri dabayl kale baa dhacaysa. Dallaayaddu xaggee bay u duulaysaa?
