story-who-is-awake = Yaa weli soo jeeda?
    .lead = Oorso way seexan la’dahay, laakiin keligeed ma aha.
    .picture = Oorso yar habeenkii dibadda ayay joogtaa. Guumays geed bay ku fadhidaa. Caanaqub iyo jiirna way soo jeedaan.

story-who-is-awake-page-1 = Waa habeen. Qof walba wuu hurdaa, Oorso yar mooyee. “Yaa weli soo jeeda?” ayay si hoose u tiri.
    .picture = Oorso yar sariirta ayay fadhidaa. Dayaxu daaqadda ayuu ka ifayaa. Dhulka buug iyo weel malab ah baa yaal.
    .ask-1 = Eeg, sariirta waxaa fadhida …
    .ask-2 = Bal malee, Oorso maxay u seexan la’dahay?
    .ask-3 = Markaad seexan kari weydo, maxaad samaysaa?

story-who-is-awake-page-2 = “Huu huu, aniga!” ayay Guumays geedka ka tiri. “Kaalay, xiddigaha aan tirinno.” “Yaa weli soo jeeda?” ayay Oorso tiri.
    .picture = Guumays geed dushiis ayay fadhidaa. Oorso dhulka ayay taagan tahay. Agteeda caleemo is dul saaran baa yaal.
    .ask-1 = Guumays waxay leedahay: huu, …
    .ask-2 = Guumays iyo Oorso maxay samaynayaan?
    .ask-3 = Alla, caleemihii way dhaqaaqayaan. Bal malee, yaa ku hoos jira?

story-who-is-awake-page-3 = “Shuuf shuuf, aniga!” ayuu Caanaqub caleemaha ka yiri. “Wax macaan baan uriyay.” “Yaa weli soo jeeda?” ayay Oorso tiri.
    .picture = Oorso iyo Caanaqub way is hor taagan yihiin. Caanaqub gadaashiisa waxaa yaal caleemo iyo barkin-waraabe.
    .ask-1 = Caanaqub wuxuu leeyahay: shuuf, shuuf, …
    .ask-2 = Bal malee, Caanaqub muxuu uriyay?
    .ask-3 = Urkee baad ugu jeceshahay?

story-who-is-awake-page-4 = “Qur qur, aniga!” ayuu Rah cawska ka yiri. “Dayaxa ayaan u heesayaa.” “Yaa weli soo jeeda?” ayay Oorso tiri.
    .picture = Rah dhirta dhexdeeda ayuu fadhiyaa. Oorso way dhegaysanaysaa. Dayaxu cirka ayuu joogaa.
    .ask-1 = Rah la hees: qur, qur, …
    .ask-2 = Rah yuu u heesayaa?
    .ask-3 = Adigu dayaxa maxaad u qaadi lahayd?

story-who-is-awake-page-5 = “Jiiq jiiq, aniga!” ayuu Jiir yiri. “Lows weyn baan guriga u giringirinayaa.” “Yaa weli soo jeeda?” ayay Oorso tiri.
    .picture = Jiir lows weyn buu dhulka ku riixayaa, xagga Oorso.
    .ask-1 = Maxaa dhulka ku giringiraya?
    .ask-2 = Oorso yay la kulantay?
    .ask-3 = Bal malee, Jiir lowska sidee buu guriga u gelinayaa?

story-who-is-awake-page-6 = Marka hore Oorso waxba ma maqlin. “Ani… guna,” ayay Qolofley tiri, aad iyo aad u gaabis. Oorso way sugtay oo hamaansatay oo hamaansatay.
    .picture = Oorso waxay eegaysaa qolofley yar oo dhir cagaaran dhex joogta.
    .ask-1 = Haaa! Oorso way hamaansatay. Adigu sidee baad u hamaansataa?
    .ask-2 = Sida Qolofley u gaabis u hadal. Maxaad leedahay?
    .ask-3 = Bal malee, Qolofley xilligan xaggee bay u socotaa?

story-who-is-awake-page-7 = Xayawaanku Oorso sariirta ayay geeyeen. “Yaa weli soo jeeda?” ayay Guumays si hoose u tiri. Oorso waxba ma dhihin.
    .picture = Oorso sariirta ayay fadhidaa. Guumays, Caanaqub, Rah iyo Jiir sariirta ayay ag taagan yihiin.
    .ask-1 = Yaad sariirta agteeda ku aragtaa?
    .ask-2 = Yaa xiddigaha tirin rabay?
    .ask-3 = Hal xayawaan weli jidka ayuu ku jiraa. Bal malee, waa kuma?

story-who-is-awake-page-8 = Shh, Oorso way hurudaa. Yaase weli soo jeeda? Adiga!
    .picture = Oorso sariirta ayay jiiftaa, waana aamusnaan. Bidixda Qolofley qolka ayay soo gelaysaa.
    .ask-1 = Habeen wanaagsan, …
    .ask-2 = Alla, yaa weli soo socda?
    .ask-3 = Gurigeenna yaa mararka qaar habeenkii soo jeeda?
