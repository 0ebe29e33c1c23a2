story-knock-knock-soup = Tuk, tuk, waa maraq!
    .lead = Awoowe wuxuu leeyahay digsi weyn iyo deris aad u badan.
    .picture = Awoowe iyo Maya digsi maraq ah ayay ag taagan yihiin. Miiska basal iyo karooto ayaa saaran.

story-knock-knock-soup-page-1 = Awoowe maraqa ayuu walaaqayaa. “Weli wax baa ka dhiman,” ayay Maya tiri. Tuk, tuk!
    .picture = Awoowe iyo Maya digsiga maraqa ayay ag taagan yihiin. Qaaddo baa taal.
    .ask-1 = Awoowe wuxuu walaaqayaa …
    .ask-2 = Tuk, tuk! Bal malee, yaa jooga?
    .ask-3 = Yaa mararka qaar albaabkeenna garaaca?

story-knock-knock-soup-page-2 = “Ma idinla cuni karaa?” ayuu deriskii yiri. “Basal baan sidaa.” Shalaq, maraqa! Tuk, tuk!
    .picture = Ninka deriska ah albaabka ayuu ka soo gelayaa. Isaga iyo Maya dhexdooda basal baa taal.
    .ask-1 = Basashii maraqa ayay ku dhacday. Waxay tiri …
    .ask-2 = Derisku muxuu sitaa?
    .ask-3 = Markaad basal urisid, indhahaagu maxay sameeyaan?

story-knock-knock-soup-page-3 = “Ma idinla cuni karaa?” ayay eeddo Salma tiri. “Saddex karooto baan sidaa.” Shalaq, shalaq, shalaq! Tuk, tuk!
    .picture = Eeddo Salma way soo gelaysaa. Horteeda saddex karooto ayaa yaal. Maya way eegaysaa.
    .ask-1 = Hal karooto, laba karooto, …
    .ask-2 = Maraqa maxaa horay ugu jiray?
    .ask-3 = Bal malee, basashu maxay karootooyinka ku leedahay?

story-knock-knock-soup-page-4 = “Ma idinla cuni karaa?” ayay haweenaydii dab-damisku tiri. “Yaanyo baan sidaa, cas sida gaarigayga.” Shalaq!
    .picture = Haweenayda dab-damiska waddada ayay taagan tahay, gaarigeeda cas agtiisa. Maya horteeda yaanyo baa taal.
    .ask-1 = Gaariga dab-damisku codkee buu leeyahay?
    .ask-2 = Maxaa kale oo sidaas u cas?
    .ask-3 = Bal malee, haweenayda dab-damisku maanta maxay qabatay?

story-knock-knock-soup-page-5 = Tiq, tiq. Maya albaabka ayay furtay. “Cidna ma joogto,” ayay tiri.
    .picture = Maya qolka ayay taagan tahay. Albaabka agtiisa, dhulka hoose, shimbir yar baa fadhida.
    .ask-1 = Cidna? Yaad halkaas ku aragtaa?
    .ask-2 = Yaa albaabka garaacay?
    .ask-3 = Bal malee, Maya maxay cidna u arki weyday?

story-knock-knock-soup-page-6 = “Halkan hoose!” ayay Shimbir ku jiiqday. “Waxba ma sido. Gaajo keliya.”
    .picture = Awoowe iyo Maya waxay eegayaan shimbirta yar ee dhulka joogta.
    .ask-1 = Jiiq, jiiq! Shimbir waxay sidataa …
    .ask-2 = Bal malee, awoowe muxuu hadda oranayaa?
    .ask-3 = Gaajadu calooshaada sidee baad uga dareentaa?

story-knock-knock-soup-page-7 = “Gaajo!” ayuu awoowe ku dhawaaqay. “Taas waan illoobay! Gaajo la’aan maraqu ma macaana.”
    .picture = Shimbir hadda miiska ayay fadhidaa, digsiga maraqa agtiisa. Awoowe iyo Maya way joogaan. Baaquli yar baa yaal.
    .ask-1 = Kaalay, kaalay, …
    .ask-2 = Awoowe muxuu illoobay?
    .ask-3 = Gaajo sidee maraqa loogu ridaa? Ii sheeg oo i tus.

story-knock-knock-soup-page-8 = Qof walba wuu afuufay. Qof walba wuu fuuqsaday. Shimbir baa ugu cod dheerayd.
    .picture = Deriska, eeddo Salma, Shimbir, dab-damiska iyo Maya digsiga maraqa ayay hareero fadhiyaan.
    .ask-1 = Maraqu wuu kulul yahay! Ila afuuf: fuu, fuu, …
    .ask-2 = Yaa yaanyada keenay?
    .ask-3 = Yaan miiska joogin? Bal malee, xaggee buu joogaa?

story-knock-knock-soup-page-9 = Maraqii wuu dhammaaday. Calooluhu way buuxaan. “Gaajadiina meedday?” ayay Maya tiri. “Iyana way dhammaatay!” ayay Shimbir ku heestay.
    .picture = Waa habeen. Awoowe iyo Maya dibadda ayay taagan yihiin. Qaaddo baa taal. Shimbir dayaxa ayay ag duulaysaa.
    .ask-1 = Maraqii wuu dhammaaday. Gaajaduna way …
    .ask-2 = Yaa maraqa u yimid oo dhan?
    .ask-3 = Digsi maraq ah yaad la cuni lahayd?
