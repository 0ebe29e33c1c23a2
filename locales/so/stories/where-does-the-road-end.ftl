story-where-does-the-road-end = Jidku xaggee ku dhammaadaa?
    .lead = Rima iyo awoowe way soo eegayaan, keligoodna ma aha.
    .picture = Awoowe iyo Rima cawska ayay dhex marayaan. Bisad baa daba socota.

story-where-does-the-road-end-page-1 = Rima iyo awoowe kabaha ayay gashanayaan. “Jidku xaggee ku dhammaadaa?” ayay Rima tiri. “Kaalay, aan soo eegno,” ayuu awoowe yiri.
    .picture = Awoowe iyo Rima qolka ayay taagan yihiin. Albaabka agtiisa kab baa taal. Bisaddu way eegaysaa.
    .ask-1 = Rima kabaheeda way …
    .ask-2 = Bal malee, bisaddu maxay ka fikiraysaa?
    .ask-3 = Jidkeennu xaggee buu ku dhammaadaa, maxay kula tahay?

story-where-does-the-road-end-page-2 = Tak, tak, tak, waddada dhexdeeda. “Jidku ma halkan buu ku dhammaadaa?” ayay Rima tiri. “Weli maya,” ayuu awoowe yiri.
    .picture = Awoowe iyo Rima waddada ayay marayaan. Bisaddu geedka gadaashiisa ayay socotaa.
    .ask-1 = Soco: tak, tak, …
    .ask-2 = Yaa si qarsoon ula socda?
    .ask-3 = Markaad gurigeenna ka baxdo, maxaad ugu hor aragtaa?

story-where-does-the-road-end-page-3 = Brum, brum, brum, baska ayay raaceen. “Jidku ma halkan buu ku dhammaadaa?” ayay Rima tiri. “Weli maya,” ayuu awoowe yiri.
    .picture = Awoowe iyo Rima baska ayay ag taagan yihiin. Bisaddu saqafka sare ayay fadhidaa.
    .ask-1 = Basku wuxuu leeyahay: brum, brum, …
    .ask-2 = Alla, bisaddu xaggee bay joogtaa?
    .ask-3 = Baska yaad jeceshahay inaad ag fadhiisato?

story-where-does-the-road-end-page-4 = Tadam, tadam, tadam, tareenka ayay raaceen. “Jidku ma halkan buu ku dhammaadaa?” ayay Rima tiri. “Weli maya,” ayuu awoowe yiri.
    .picture = Tareen beer xoolo ayuu ag marayaa. Awoowe iyo Rima hore ayay taagan yihiin. Bisaddu sac bay eegaysaa.
    .ask-1 = Tareenku wuxuu leeyahay: tadam, tadam, …
    .ask-2 = Markii hore maxay raaceen?
    .ask-3 = Bal malee, sacu muxuu bisadda ku leeyahay?

story-where-does-the-road-end-page-5 = Kaddib biyo keliya ayaa jira. “Halkan buu ku dhammaadaa,” ayuu awoowe yiri. Meeshu aad bay u aamusan tahay.
    .picture = Awoowe, Rima iyo bisaddu biyaha ayay ag taagan yihiin. Kalluun baa ag dabbaalanaya.
    .ask-1 = Meel walba waa …
    .ask-2 = Bal malee, hadda maxay samaynayaan?
    .ask-3 = Annagu xaggee baan biyo badan ku aragnay?

story-where-does-the-road-end-page-6 = Doon baa socota! “Eeg awoowe, doonta jidku halkan buu uga bilaabmaa.” Awoowe aad buu u qoslay, calooshuna way ruxantay.
    .picture = Doon shiraac leh biyaha ayay dul socotaa. Awoowe, Rima iyo bisaddu way eegayaan.
    .ask-1 = Biyaha waxaa dul socota …
    .ask-2 = Bal malee, doontu xaggee bay u socotaa?
    .ask-3 = Kalluunku jidkee buu maraa?

story-where-does-the-road-end-page-7 = Tadam, tadam, tadam, dib bay u noqdeen. “Jidku ma halkan buu ku dhammaadaa?” ayuu awoowe yiri. “Weli maya,” ayay Rima tiri.
    .picture = Tareenku dhinaca kale ayuu u socdaa. Bisaddu saqafka ayay fadhidaa. Awoowe iyo Rima hore ayay taagan yihiin.
    .ask-1 = Yaa tareenka dushiisa raacaya?
    .ask-2 = Biyaha agtooda maxay ku arkeen?
    .ask-3 = Bal malee, awoowe muxuu hadda u weydiinayaa?

story-where-does-the-road-end-page-8 = Rima sariirta ayay gashay. “Halkan buu jidku ku dhammaadaa,” ayay si hoose u tiri. Awoowe ma maqlin: horeba wuu u khuurinayaa.
    .picture = Rima sariirta ayay fadhidaa. Awoowe agteeda ayuu ku hurdaa. Bisaddu weli way soo jeeddaa.
    .ask-1 = Shh, awoowe wuu …
    .ask-2 = Sidee bay u socdaaleen? Horta way lugeeyeen, kaddibna?
    .ask-3 = Bisaddu weli way soo jeeddaa. Bal malee, maxay rabtaa?

story-where-does-the-road-end-page-9 = Bisadduna? Bisadda jidku halkan buu uga bilaabmaa.
    .picture = Waa habeen. Bisaddu guriga ayay ka sii socotaa, dayaxa hoostiisa.
    .ask-1 = Nabad gelyo, …
    .ask-2 = Bal malee, bisaddu xaggee bay u socotaa?
    .ask-3 = Haddaad bisad tahay, xaggee baad aadi lahayd?
