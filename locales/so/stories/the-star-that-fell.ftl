story-the-star-that-fell = Xiddigtii soo dhacday
    .lead = Xiddig baa cawska taal. Ilmahaagaa sheegaya waxa xiga.
    .picture = Wiil iyo boombalihiisu habeen bay dibadda taagan yihiin. Cawska hortooda xiddig baa taal.

story-the-star-that-fell-page-1 =
    .picture = Wiil iyo boombalihiisu sariirta ayay jiifaan. Dayaxa agtiisa xiddig baa ifaysa. Qolka baaluun cas baa yaal.
    .ask-1 = Eeg, daaqadda waxaa ka ifaysa …
    .ask-2 = Bal malee, wiilku muxuu eegayaa?
    .ask-3 = Fiidkii maxaad daaqaddeenna ka aragtaa?

story-the-star-that-fell-page-2 =
    .picture = Xiddigtu daaqadda ayay ag dhacaysaa. Wiilku dhulka ayuu taagan yahay. Boombaluhu weli sariirta ayuu jiifaa.
    .ask-1 = Maxaa dhacaya? Codkee buu leeyahay?
    .ask-2 = Wiilku hadda ka hor xaggee buu joogay?
    .ask-3 = Bal malee, muxuu hadda samaynayaa?

story-the-star-that-fell-page-3 =
    .picture = Xiddigtu dibadda ayay cawska taal, ilmana way leedahay. Wiilka, aabbihiis iyo boombaluhu way ag taagan yihiin.
    .ask-1 = Cawska waxaa taal …
    .ask-2 = Bal malee, xiddigtu maxay u ooyaysaa?
    .ask-3 = Wiilku muxuu si hoose xiddigta ugu sheegayaa?

story-the-star-that-fell-page-4 =
    .picture = Xiddigtu wax yar bay kor u duulaysaa, wiilka madaxiisa korkiisa.
    .ask-1 = Hal, laba, saddex, bood! Waxaa duulaysa …
    .ask-2 = Maxay isku dayayaan?
    .ask-3 = Xiddigtu korka ma ku haraysaa? Maxay kula tahay, maxaase sabab u ah?

story-the-star-that-fell-page-5 =
    .picture = Xiddigtu geed korkiis ayay fadhidaa. Guumays geedka ku xiga joogta ayaa eegaysa.
    .ask-1 = Xiddigtu hadda xaggee bay fadhidaa?
    .ask-2 = Guumaystu maxay xiddigta ku leedahay?
    .ask-3 = Cirku weli wuu fog yahay. Adigu maxaad samayn lahayd?

story-the-star-that-fell-page-6 =
    .picture = Xiddigtu baaluunka cas ayay ka laallaaddaa oo kor bay u socotaa. Boombaluhu hoosteeda ayuu ka laallaadaa.
    .ask-1 = Kor waxaa u socota …
    .ask-2 = Alla, yaa kale oo raacaya?
    .ask-3 = Bal malee, aabbe muxuu ku dhawaaqayaa?

story-the-star-that-fell-page-7 =
    .picture = Xiddigtu dayaxa agtiisa ayay ku noqotay. Boombaluhu daruur buu ku fadhiyaa. Baaluunku wuu sii duulayaa.
    .ask-1 = Boombaluhu hadda xaggee buu fadhiyaa?
    .ask-2 = Sidee buu halkaas ku tagay?
    .ask-3 = Bal malee, sidee buu u soo degayaa?

story-the-star-that-fell-page-8 =
    .picture = Guumaystu boombalaha ayay hawada ku sidaa, hoos bayna wiilka ugu keenaysaa.
    .ask-1 = Yaa boombalaha caawinaya?
    .ask-2 = Boombaluhu muxuu kor ku soo arkay?
    .ask-3 = Goorma ayaad wax aad jeceshahay lumisay? Sidee baad u heshay?

story-the-star-that-fell-page-9 =
    .picture = Wiilku wuu hurdaa, xiddigtu mar kale daaqadda ayay ka ifaysaa. Boombalaha korkiisa wax baa dhalaalaya. Aabbe wuu eegayaa.
    .ask-1 = Habeen wanaagsan, …
    .ask-2 = Maxaa boombalaha agtiisa ka dhalaalaya?
    .ask-3 = Hadda adigu wax walba ii sheeg. Sidee bay ku bilaabatay?
