story-momo-only-watches = Momo wuu daawanayaa uun
    .lead = Nela markii ugu horraysay kooxda ayay tagaysaa. Boombale Momo waxba kuma biirayo. Mise wuu ku biirayaa?
    .picture = Nela iyo wiil durbaan bay ag taagan yihiin. Nela agteeda waxaa fadhiya boombalaheeda Momo.

story-momo-only-watches-page-1 = Nela kooxda ayay tagaysaa. Boombale Momo wuu raacayaa. Momo waa markiisii ugu horraysay.
    .picture = Nela waddada ayay la socotaa aabbe. Boombale Momo wuu la jiraa.
    .ask-1 = Yaa raacaya? Waa …
    .ask-2 = Bal malee, Momo muxuu dareemayaa?
    .ask-3 = Markay wax cusub yihiin, yaad rabtaa inuu kula joogo?

story-momo-only-watches-page-2 = Dhunkasho sanka Nela, dhunkasho sanka Momo. “Waan is arki doonnaa!” ayuu aabbe yiri. Momo gacan ma haadin karo: waa inuu Nela hayo.
    .picture = Nela iyo Momo kooxda ayay taagan yihiin. Aabbe albaabka ayuu u socdaa.
    .ask-1 = Aabbe wuxuu leeyahay: Nela, nabad …
    .ask-2 = Momo muxuu gacanta u haadin waayay?
    .ask-3 = Annagu sidee baan isu macasalaamaynaa?

story-momo-only-watches-page-3 = “Xujo sawir ma samaynaysaa?” ayay macallimaddu tiri. “Momo wuu daawanayaa uun,” ayay Nela tiri. Kursi gadaashiis ayuu ka eegayaa.
    .picture = Macallimaddu xujo sawir ayay ag joogtaa. Nela kursi ayay ag taagan tahay. Momo kursiga gadaashiisa ayuu fadhiyaa.
    .ask-1 = Momo xaggee buu joogaa?
    .ask-2 = Macallimaddu maxay rabtaa inay samayso?
    .ask-3 = Bal malee, Momo maxaa halkan ka baqdin geliyay?

story-momo-only-watches-page-4 = “Durbaan ma garaacaysaa?” ayuu Ilo yiri. “Momo wuu daawanayaa uun,” ayay Nela tiri. Meel aad u dhow buu ka daawanayaa.
    .picture = Ilo waa wiil durbaan ag taagan. Momo durbaanka ag buu fadhiyaa. Nela way eegaysaa.
    .ask-1 = Durbaanku wuxuu leeyahay: bom, bom, …
    .ask-2 = Yaa durbaanka ugu dhow?
    .ask-3 = Momo muxuu rabaa, laakiin aanu sheegayn?

story-momo-only-watches-page-5 = Tuut! “Ma soo fuulaysaan?” ayuu Ilo yiri. “Momo wuu daawanayaa uun,” ayay Nela tiri. Tareenka dushiisa wax walba waa laga arkaa.
    .picture = Momo tareen ciyaareed dushiis ayuu fadhiyaa. Ilo bidix buu taagan yahay, Nelana midig.
    .ask-1 = Tuut, waxaa soo socda …
    .ask-2 = Momo markii hore xaggee buu ka eegayay?
    .ask-3 = Momo weli ma daawanayaa uun? Adigu maxay kula tahay?

story-momo-only-watches-page-6 = Dibadda kubbad baa Momo u soo giringirtay. Bom, kubbaddii way duushay! “Momo ayuu ahaa,” ayay Nela degdeg u tiri.
    .picture = Nela iyo Momo cawska ayay taagan yihiin. Kubbad meel sare bay Ilo ugu duulaysaa.
    .ask-1 = Maxaa hawada duulaya?
    .ask-2 = Bal malee, yaa dhab ahaan kubbadda laaday?
    .ask-3 = Ilo muxuu hadda Nela ku leeyahay?

story-momo-only-watches-page-7 = Goobada qof baa si hoose u heesaya. Qof walba wuu dhegaysanayaa. “Waa Momo,” ayay Nela tiri, heestiina way sii waddatay.
    .picture = Macallimadda, Ilo, Nela iyo Momo way wada fadhiyaan. Nela agteeda calaamad hees baa taal.
    .ask-1 = La la la! Yaa heesaya?
    .ask-2 = Nela maxay u leedahay waa Momo?
    .ask-3 = Heestee baad ugu jeceshahay?

story-momo-only-watches-page-8 = Aabbe wuu soo noqday! “Guriga ma aadnaa?” ayuu yiri. “Momo weli wuu joogayaa,” ayay Nela tiri.
    .picture = Aabbe albaabka ayuu taagan yahay. Momo wuxuu fadhiyaa Nela iyo Ilo dhexdooda.
    .ask-1 = Alla, yaa soo noqday?
    .ask-2 = Nela maxay ugu jeceshahay?
    .ask-3 = Momo maanta muxuu sameeyay oo dhan?

story-momo-only-watches-page-9 = “Momo berri mar kale ayuu rabaa,” ayay Nela sariirta ka tiri. “Adiguna?” ayuu aabbe yiri. “Waan raacayaa. Haddii kale Momo keligii buu ahaanayaa.”
    .picture = Nela iyo Momo sariirta ayay fadhiyaan. Waa fiid. Aabbe agtooda ayuu taagan yahay.
    .ask-1 = Habeen wanaagsan, Nela. Habeen wanaagsan, …
    .ask-2 = Bal malee, Momo berri muxuu samaynayaa?
    .ask-3 = Boombalahaagu muxuu geesi ku yahay?
