story-the-star-that-fell = Stêrka ku ket
    .lead = Stêrkek di giya de ye. Zarokê te dibêje paşê çi dibe.
    .picture = Kurikek û hirçikê wî bi şev li derve ne. Li ber wan di giya de stêrkek heye.

story-the-star-that-fell-page-1 =
    .picture = Kurikek û hirçikê wî di nivînê de ne. Li ba heyvê stêrkek dibiriqe. Li odeyê balonek sor heye.
    .ask-1 = Binêre, di pencereyê de çi dibiriqe? Va ye …
    .ask-2 = Gelo kurik li çi dinêre?
    .ask-3 = Bi şev tu ji pencereya me çi dibînî?

story-the-star-that-fell-page-2 =
    .picture = Stêrk di ber pencereyê re dikeve. Kurik li erdê ye. Hirçik hîn di nivînê de ye.
    .ask-1 = Çi dikeve? Dengê wê çawa ye?
    .ask-2 = Kurik hê niha li ku bû?
    .ask-3 = Gelo ew niha çi dike?

story-the-star-that-fell-page-3 =
    .picture = Stêrk li derve di giya de ye, bi hêsirekê. Kurik, bavê wî û hirçik li ba wê ne.
    .ask-1 = Di giya de çi heye? Va ye …
    .ask-2 = Gelo stêrk çima digirî?
    .ask-3 = Kurik çi ji stêrkê re dipistîne?

story-the-star-that-fell-page-4 =
    .picture = Stêrk hinekî ber bi jor ve difire, li ser serê kurik.
    .ask-1 = Yek, dudu, sisê, hop! Kî difire? Va ye …
    .ask-2 = Ew çi diceribînin?
    .ask-3 = Ma stêrk li jor dimîne? Tu çi dibêjî, û çima?

story-the-star-that-fell-page-5 =
    .picture = Stêrk li ser darekê ye. Kundek li ser dara din dinêre.
    .ask-1 = Stêrk niha li ku ye?
    .ask-2 = Kund ji stêrkê re çi dibêje?
    .ask-3 = Ezman hîn dûr e. Tu dê çi bikî?

story-the-star-that-fell-page-6 =
    .picture = Stêrk bi balona sor ve ye û diçe jor. Hirçik li jêr pê ve ye.
    .ask-1 = Kî diçe jor? Va ye …
    .ask-2 = Ha, kî din jî diçe?
    .ask-3 = Gelo bav çi gazî dike?

story-the-star-that-fell-page-7 =
    .picture = Stêrk dîsa li ba heyvê ye. Hirçik li ser ewrekî ye. Balon difire.
    .ask-1 = Hirçik niha li ku ye?
    .ask-2 = Ew çawa gihîşt wir?
    .ask-3 = Gelo ew çawa dîsa dadikeve?

story-the-star-that-fell-page-8 =
    .picture = Kund hirçik li hewa digire û wî tîne ba kurik.
    .ask-1 = Kî alîkariya hirçik dike?
    .ask-2 = Hirçikî li jor çi dît?
    .ask-3 = Te kengî tiştekî delal winda kir? Te çawa dît?

story-the-star-that-fell-page-9 =
    .picture = Kurik razaye, stêrk dîsa di pencereyê de dibiriqe. Li ser hirçik tiştek dibiriqe. Bav dinêre.
    .ask-1 = Şev xweş, Hirçik. Şev xweş, …
    .ask-2 = Li ba hirçik çi dibiriqe?
    .ask-3 = Niha tu her tiştî bibêje. Çawa dest pê kir?
