story-one-more-time = Mar kale!
    .lead = Nuri wax walba mar kale ayuu rabaa, maalinta oo dhan.
    .picture = Nuri balli yar buu ka boodayaa. Aabbe beerta ayuu agtiisa taagan yahay.

story-one-more-time-page-1 = Bood! Nuri sariirta ayuu ka booday. “Mar kale!”
    .picture = Nuri sariirtiisa agteeda ayuu ku boodayaa. Aabbe wuu ag joogaa.
    .ask-1 = Bood, bood, …
    .ask-2 = Yaa sariirta ka boodaya?
    .ask-3 = Xaggee baad jeceshahay inaad ku boodboodo?

story-one-more-time-page-2 = Shalaq! Nuri gacmaha ayuu dhaqay. “Mar kale!”
    .picture = Nuri baafka ayuu ag taagan yahay. Biyuhu way firdhanayaan. Bolobolo ayaa joogta.
    .ask-1 = Biyuhu waxay leeyihiin: shalaq, …
    .ask-2 = Yaa baafka ag fadhiya?
    .ask-3 = Nuri maxaa kale buu qoynayaa?

story-one-more-time-page-3 = Ham! Nuri moos buu cunay. “Mar kale!”
    .picture = Nuri iyo aabbe miis bay joogaan. Moos iyo baaquli baa yaal.
    .ask-1 = Ham, ham, macaanaa …
    .ask-2 = Nuri muxuu cunayaa?
    .ask-3 = Maxaad mar kale iyo mar kale cuni lahayd?

story-one-more-time-page-4 = Shalaq! Nuri balli yar buu ku booday. “Mar kale!”
    .picture = Nuri balli yar buu ku boodayaa. Aabbe iyo eey way eegayaan.
    .ask-1 = Balliga! Shalaq, …
    .ask-2 = Yaa Nuri eegaya?
    .ask-3 = Eeygu muxuu yiraahdaa markuu qoyo?

story-one-more-time-page-5 = Dhunkasho! Aabbe Nuri sariirta ayuu geeyay. “Mar kale!”
    .picture = Waa fiid. Nuri sariirta ayuu fadhiyaa, aabbena agtiisa ayuu taagan yahay. Dhulka boombale baa fadhiya.
    .ask-1 = Habeen wanaagsan, …
    .ask-2 = Boombaluhu xaggee buu fadhiyaa?
    .ask-3 = Nuri muxuu mar kale rabaa?

story-one-more-time-page-6 = Shh, aabbe wuu hurdaa! Nuri dhunkasho ayuu siiyay. Iyo mar kale.
    .picture = Hadda aabbe sariirta Nuri ayuu jiifaa. Nuri agtiisa ayuu taagan yahay.
    .ask-1 = Aabbe wuxuu leeyahay: khuur, khuur, …
    .ask-2 = Yaa hadda sariirta ku jira?
    .ask-3 = Nuri muxuu si hoose aabbe ugu sheegayaa?
