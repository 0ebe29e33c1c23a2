story-where-will-grandma-sleep = Dapîr li ku radizê?
    .lead = Dapîr ji pir dûr tê û şevê dimîne, lê li ku?
    .picture = Dîna, dapîr û çenteyekî mezin li kolanê ne.

story-where-will-grandma-sleep-page-1 = Zing, dapîr hat! Çenteyê wê bi qasî Dînayê mezin e. Lê dapîr li ku radizê?
    .picture = Dayik û Dîna li ber malê ne. Dapîr bi çenteyekî mezin tê.
    .ask-1 = Zing! Kî hat? Va ye …
    .ask-2 = Gelo di wî çenteyê mezin de çi heye?
    .ask-3 = Tu dixwazî kî şevê li mala me bimîne?

story-where-will-grandma-sleep-page-2 = “Dapîr li ser kursiyê radizê?” dipirse Dîna. Çirk, dibêje kursî. “Na, ne li wir!” dapîr dikene.
    .picture = Dapîr li ba kursiyeke darîn e. Dîna dinêre. Li pişt Dînayê çente heye.
    .ask-1 = Dapîr rûdine. Kursî dibêje …
    .ask-2 = Çi bi kursiyê tê?
    .ask-3 = Tu carekê li kîjan cihê ecêb ketî xewê?

story-where-will-grandma-sleep-page-3 = “Dapîr di banyoyê de radizê?” dipirse Dîna. Tip, dibêje banyo. “Na, ne li wir!” dapîr dikene.
    .picture = Dîna û dapîr li ba banyoyeke mezin in. Dilopek dikeve.
    .ask-1 = Banyo dibêje: tip, tip, …
    .ask-2 = Çi dikeve ser dapîrê?
    .ask-3 = Bifikire, dapîr di banyoyê de radizê. Ew çi xewnê dibîne?

story-where-will-grandma-sleep-page-4 = “Dapîr li ser qenepeyê radizê?” dipirse Dîna. Miyaw, dibêje pisîk. “Na, ne li wir!” dapîr dikene.
    .picture = Pisîk li ser qenepeyê ye. Dîna û dapîr lê dinêrin.
    .ask-1 = Li ser qenepeyê kî heye? Va ye …
    .ask-2 = Miyaw! Gelo pisîk dixwaze çi bibêje?
    .ask-3 = Heta niha dapîrê li ku ceriband?

story-where-will-grandma-sleep-page-5 = “Were ba min,” dibêje Dîna. Ew xwe dide alî. Dapîr tam lê cih dibe.
    .picture = Şev e. Dapîr û Dîna di nivînê de ne. Pisîk û çente li erdê ne.
    .ask-1 = Tu di nivînê de kê dibînî?
    .ask-2 = Gelo Dîna çi ji dapîrê re dipistîne?
    .ask-3 = Tu dixwazî li ba kê razêyî?

story-where-will-grandma-sleep-page-6 = Wêêê, digirî pitik. Ew jî dixwaze bê! “Xwe bide alî,” dibêje Dîna.
    .picture = Niha pitik di navbera dapîr û Dînayê de di nivînê de ye. Li erdê hirçikek û çente hene.
    .ask-1 = Wêêê! Niha kî jî tê nivînê? Va ye …
    .ask-2 = Hersê çawa lê cih dibin?
    .ask-3 = Gelo paşê kî din tê?

story-where-will-grandma-sleep-page-7 = Dayik li pitikê digere. “Xwe bide alî,” dibêje ew. Hop, dapîr ji nivînê dikeve!
    .picture = Dayik, pitik û Dîna di nivînê de ne. Dapîr li erdê li ba çente ye.
    .ask-1 = Dayik dehf dide û dehf dide. Dapîr ket …
    .ask-2 = Niha kî di nivînê de ye? Kî ne tê de ye?
    .ask-3 = Heke tu dapîr bî, tu çi dikî?

story-where-will-grandma-sleep-page-8 = Dapîr dikene û çenteyê xwe tîne. Pifff, pifff, dapîr pif dike. Ew nivîna xwe dinepixîne!
    .picture = Dapîr li ba çenteyê xwe ye û pif dike. Li ber wê nivînek heye.
    .ask-1 = Tu jî pif bike: pifff, pifff, …
    .ask-2 = Çi ji çente derket?
    .ask-3 = Gelo dapîrê çima zû negot?

story-where-will-grandma-sleep-page-9 = Şşş, niha her kes li ba dapîrê ye. Û nivîna mezin ji kê re ma? Miyaw, dibêje pisîk.
    .picture = Pitik, dayik, dapîr û Dîna bi hev re li erdê ne. Pisîk bi tenê li ser nivîna mezin e.
    .ask-1 = Nivîna mezin niha ya kê ye?
    .ask-2 = Çima her kes dixwaze li ba dapîrê be?
    .ask-3 = Dema mêvan şevê bimînin, em çawa radizên?
