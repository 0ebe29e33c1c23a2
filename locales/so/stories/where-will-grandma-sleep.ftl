story-where-will-grandma-sleep = Ayeeyo xaggee bay seexanaysaa?
    .lead = Ayeeyo meel fog bay ka timid, wayna seexanaysaa, laakiin xaggee?
    .picture = Dina, ayeeyo iyo shandad weyn waddada ayay joogaan.

story-where-will-grandma-sleep-page-1 = Tiriin, waa ayeeyo! Shandaddeedu Dina ayay le’eg tahay. Laakiin ayeeyo xaggee bay seexanaysaa?
    .picture = Hooyo iyo Dina guriga hortiisa ayay taagan yihiin. Ayeeyo shandad weyn bay la timid.
    .ask-1 = Tiriin! Yaa jooga? Waa …
    .ask-2 = Bal malee, shandaddaas weyn maxaa ku jira?
    .ask-3 = Yaad rabtaa inuu gurigeenna seexdo?

story-where-will-grandma-sleep-page-2 = “Ayeeyo kursiga ma ku seexanaysaa?” ayay Dina tiri. Jiriq, ayuu kursigu yiri. “Halkaas maya!” ayay ayeeyo ku qososhay.
    .picture = Ayeeyo kursi alwaax ah ayay ag taagan tahay. Dina way eegaysaa. Gadaasheeda shandaddu way taal.
    .ask-1 = Ayeeyo way fadhiisatay. Kursigu wuxuu yiri …
    .ask-2 = Kursiga maxaa ku dhacaya?
    .ask-3 = Meeshee yaab leh baad mar ku seexatay?

story-where-will-grandma-sleep-page-3 = “Ayeeyo baafka ma ku seexanaysaa?” ayay Dina tiri. Tib, ayuu baafku yiri. “Halkaas maya!” ayay ayeeyo ku qososhay.
    .picture = Dina iyo ayeeyo baaf weyn bay ag taagan yihiin. Dhibic baa soo dhacaysa.
    .ask-1 = Baafku wuxuu leeyahay: tib, tib, …
    .ask-2 = Maxaa ayeeyo ku soo dhacaya?
    .ask-3 = Haddii ayeeyo baafka seexato, maxay ku riyoon lahayd?

story-where-will-grandma-sleep-page-4 = “Ayeeyo fadhiga ma ku seexanaysaa?” ayay Dina tiri. Miyaaw, ayay bisaddu tiri. “Halkaas maya!” ayay ayeeyo ku qososhay.
    .picture = Bisaddu fadhiga dushiisa ayay taagan tahay. Dina iyo ayeeyo way eegayaan.
    .ask-1 = Fadhiga waxaa fadhida …
    .ask-2 = Miyaaw! Bal malee, bisaddu maxay ka wadaa?
    .ask-3 = Ayeeyo xaggee bay horay isugu dayday?

story-where-will-grandma-sleep-page-5 = “Aniga ila seexo,” ayay Dina tiri. Way durugtay. Ayeeyana meel bay ka heshay.
    .picture = Waa habeen. Ayeeyo iyo Dina sariirta ayay fadhiyaan. Bisadda iyo shandaddu dhulka ayay yaallaan.
    .ask-1 = Yaad sariirta ku aragtaa?
    .ask-2 = Bal malee, Dina maxay si hoose ayeeyo ugu sheegaysaa?
    .ask-3 = Yaad jeceshahay inaad ag seexato?

story-where-will-grandma-sleep-page-6 = Waaa, ayuu ilmihii yaraa yiri. Isna wuu rabaa! “Durug,” ayay Dina tiri.
    .picture = Hadda ilmaha yari ayeeyo iyo Dina dhexdooda ayuu fadhiyaa. Dhulka boombale iyo shandad baa yaal.
    .ask-1 = Waaa! Sariirta waxaa ku soo biiraya …
    .ask-2 = Sariirtu saddexdooda sidee bay u qaadaysaa?
    .ask-3 = Bal malee, yaa kale oo soo socda?

story-where-will-grandma-sleep-page-7 = Hooyo ilmaha yar bay raadinaysaa. “Durug,” ayay tiri. Siib, ayeeyo sariirtii way ka siibatay!
    .picture = Hooyo, ilmaha yar iyo Dina sariirta ayay fadhiyaan. Ayeeyo dhulka ayay fadhidaa, shandadda agteeda.
    .ask-1 = Hooyo way durkaysaa, way durkaysaa. Ayeeyana: …
    .ask-2 = Yaa hadda sariirta ku jira? Yaan ku jirin?
    .ask-3 = Haddaad ayeeyo tahay, maxaad samayn lahayd?

story-where-will-grandma-sleep-page-8 = Ayeeyo way qososhay, shandaddiina way soo qaadatay. Fuu, fuu! Sariirteeda gaarka ah bay afuufaysaa!
    .picture = Ayeeyo shandaddeeda ayay ag fadhidaa oo wax bay afuufaysaa. Horteeda sariir baa taal.
    .ask-1 = La afuuf: fuu, fuu, …
    .ask-2 = Shandadda maxaa ka soo baxay?
    .ask-3 = Bal malee, ayeeyo maxay isla markiiba u sheegi weyday?

story-where-will-grandma-sleep-page-9 = Shh, hadda qof walba ayeeyo ayuu la jiifaa. Sariirtii weynna yaa leh? Miyaaw, ayay bisaddu tiri.
    .picture = Ilmaha yar, hooyo, ayeeyo iyo Dina dhulka ayay wada jiifaan. Bisaddu keligeed bay sariirta weyn ku taagan tahay.
    .ask-1 = Yaa hadda sariirta weyn leh?
    .ask-2 = Qof walba muxuu ayeeyo ula jiifaa?
    .ask-3 = Annagu marti markay noo timaaddo sidee baan u seexannaa?
