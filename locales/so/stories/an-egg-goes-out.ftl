story-an-egg-goes-out = Ukun socod u baxday
    .lead = Ukun baa xerada ka giringirtay, idinkuna waxaad sheegaysaan halkay tagtay.
    .picture = Digaagad xerada ayay ag fadhidaa, balanbaalis baana duulaya. Ukun baa xagga eey u giringiraysa.

story-an-egg-goes-out-page-1 =
    .picture = Digaagad xerada ayay ag fadhidaa. Agteeda saddex ukumood baa yaal.
    .ask-1 = Digaagaddu waxay leedahay: kuk, kuk, …
    .ask-2 = Maxaa Digaagad ag yaal?
    .ask-3 = Hal ukun wax maad ah bay samaynaysaa. Bal malee, waa maxay?

story-an-egg-goes-out-page-2 =
    .picture = Balanbaalis baa duulaya. Laba ukumood ayaa Digaagad ag yaal. Ukunta saddexaad way giringiraysaa.
    .ask-1 = Alla! Ukuntaasi xaggee bay u socotaa?
    .ask-2 = Digaagaddu maxay eegaysaa? Maxayse arki la’dahay?
    .ask-3 = Maxaad hadda Digaagad ugu dhawaaqi lahayd?

story-an-egg-goes-out-page-3 =
    .picture = Ukuntu waddada ayay ku giringiraysaa. Bas baa socda, bisadina ukunta way eegaysaa.
    .ask-1 = Giringir, giringir, waxaa halkaas socota …
    .ask-2 = Bisaddu maxay ka fikiraysaa markay ukunta aragto?
    .ask-3 = Bal malee, ukuntu sidee bay baska si nabad ah uga ag martaa?

story-an-egg-goes-out-page-4 =
    .picture = Ukuntu biyaha ayay sabbaynaysaa. Laba bolobolo ayaa ka daba dabbaalanaya. Kalluunna waa jiraa.
    .ask-1 = Shalaq! Ukuntu waxay ku dhacday …
    .ask-2 = Yaa ukunta la dabbaalanaya?
    .ask-3 = Bal malee, labada bolobolo maxay ukunta ku leeyihiin?

story-an-egg-goes-out-page-5 =
    .picture = Ukuntu cawska ayay taal, geed agtiis. Eey baa urinaya.
    .ask-1 = Shuuf, shuuf! Yaa ukunta urinaya?
    .ask-2 = Bal malee, Eey muxuu ukunta ku samaynayaa?
    .ask-3 = Ukuntu xaggee bay soo martay?

story-an-egg-goes-out-page-6 =
    .picture = Waa habeen. Eey wuu hurdaa, ukuntana laabta ayuu ku hayaa. Guumays geedka ayay ka eegaysaa.
    .ask-1 = Shh! Habeen wanaagsan, Eey. Habeen wanaagsan, …
    .ask-2 = Waa qabow. Eey sidee buu ukunta u diirinayaa?
    .ask-3 = Jaq, ayay Guumays maqashay. Bal malee, waa maxay?

story-an-egg-goes-out-page-7 =
    .picture = Qorraxdu way soo baxday. Ukuntii way furantay, digaag yar baa ku jira. Digaagga yar iyo Eey way is eegayaan.
    .ask-1 = Jaq! Ukunta waxaa ka soo baxaya …
    .ask-2 = Digaagga yari Eey buu arkay. Muxuu ka fikirayaa?
    .ask-3 = Ereyga koowaad ee digaagga yar waa maxay: jiiw mise haw?

story-an-egg-goes-out-page-8 =
    .picture = Eey waddada ayuu marayaa. Digaagga yari gadaashiisa ayuu socdaa. Bisaddu indho waaweyn bay ku eegaysaa.
    .ask-1 = Yaa Eey gadaashiisa socda?
    .ask-2 = Digaagga yari Eey buu ku dayanayaa. Bal adigu sida Eey u soco.
    .ask-3 = Bisaddu digaagga yar horay bay u aragtay. Xaggee?

story-an-egg-goes-out-page-9 =
    .picture = Digaagad xerada ayay ag taagan tahay, laba digaag oo yaryar baana la jira. Eey iyo digaaggii saddexaad way soo socdaan.
    .ask-1 = Eeg, waa Digaagad! Waxay leedahay: kuk, …
    .ask-2 = Labadii ukumood ee kale maxaa ku dhacay?
    .ask-3 = Digaagga yari wax walba Digaagad buu u sheegayaa. Muxuu leeyahay?

story-an-egg-goes-out-page-10 =
    .picture = Mar kale waa habeen. Eey digaagga yaryar dhexdooda ayuu hurdaa. Mid Eey dushiisa ayuu ku hurdaa. Digaagad way ag fadhidaa.
    .ask-1 = Habeen wanaagsan, digaagga yaryar. Habeen wanaagsan, …
    .ask-2 = Digaagga saddexaad xaggee buu ku hurdaa?
    .ask-3 = Sheekada oo dhan ma ii sheegaysaa? Ukunta ka bilow.
