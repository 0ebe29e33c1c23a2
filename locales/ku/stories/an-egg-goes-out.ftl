story-an-egg-goes-out = Hêkek derdikeve gerê
    .lead = Hêkek ji zeviyê gilor dibe û diçe, û hûn dibêjin ew çû ku.
    .picture = Mirîşk li zeviyê ye û perperokek difire. Hêkek gilor dibe û diçe, ber bi kûçikekî ve.

story-an-egg-goes-out-page-1 =
    .picture = Mirîşk li ber axur e. Li ba wê sê hêk hene.
    .ask-1 = Mirîşk dibêje: qid, qid, …
    .ask-2 = Li ba Mirîşkê çi heye?
    .ask-3 = Hêkek dê tiştekî ecêb bike. Gelo çi?

story-an-egg-goes-out-page-2 =
    .picture = Perperokek derbas dibe. Du hêk li ba Mirîşkê ne. Hêka sêyem gilor dibe û diçe.
    .ask-1 = Wey! Ew hêk diçe ku?
    .ask-2 = Mirîşk li çi dinêre? Ew çi nabîne?
    .ask-3 = Tu dê niha çi ji Mirîşkê re bibêjî?

story-an-egg-goes-out-page-3 =
    .picture = Hêk li kolanê gilor dibe. Otobûsek diçe, û pisîkek li hêkê dinêre.
    .ask-1 = Gilor, gilor, gilor! Kî diçe? Va ye …
    .ask-2 = Pisîk hêkê dibîne. Ew çi difikire?
    .ask-3 = Gelo hêk çawa bi selametî di ber otobûsê re diçe?

story-an-egg-goes-out-page-4 =
    .picture = Hêk li ser avê ye. Du werdek li dû wê avjeniyê dikin. Masiyek jî heye.
    .ask-1 = Şilp! Hêk ket …
    .ask-2 = Kî bi hêkê re avjeniyê dikin?
    .ask-3 = Gelo werdek çi ji hêkê re dibêjin?

story-an-egg-goes-out-page-5 =
    .picture = Hêk di giya de ye, li ba darekê. Kûçikek wê bêhn dike.
    .ask-1 = Fis, fis! Kî hêkê bêhn dike?
    .ask-2 = Gelo Kûçik dixwaze çi bi hêkê bike?
    .ask-3 = Heta niha hêk li ku bû?

story-an-egg-goes-out-page-6 =
    .picture = Şev e. Kûçik radizê, hêk li ber sînga wî ye. Kund ji darê dinêre.
    .ask-1 = Şşş! Şev xweş, Kûçik. Şev xweş, …
    .ask-2 = Hewa sar e. Kûçik çawa hêkê germ dike?
    .ask-3 = Çirk! Kund dengekî dibihîze. Gelo ew çi ye?

story-an-egg-goes-out-page-7 =
    .picture = Roj derketiye. Hêk vebûye û cûcikek tê de ye. Cûcik û Kûçik li hev dinêrin.
    .ask-1 = Çirk! Ji hêkê kî derdikeve? Va ye …
    .ask-2 = Cûcik Kûçik dibîne. Ew çi difikire?
    .ask-3 = Gotina pêşîn a cûcikê çi ye: cîk an hew?

story-an-egg-goes-out-page-8 =
    .picture = Kûçik li kolanê dimeşe. Cûcik li dû wî dimeşe. Pisîk bi çavên mezin dinêre.
    .ask-1 = Kî li dû Kûçik dimeşe?
    .ask-2 = Cûcik wekî Kûçik dike. Tu wekî Kûçik çawa dimeşî?
    .ask-3 = Pisîk berê cûcikê nas dike. Ji ku?

story-an-egg-goes-out-page-9 =
    .picture = Mirîşk bi du cûcikan li ber axur e. Va ne Kûçik û cûcika sêyem tên.
    .ask-1 = Binêre, Mirîşk li wir e! Ew dibêje: qid, …
    .ask-2 = Çi bi du hêkên din hat?
    .ask-3 = Cûcik her tiştî ji Mirîşkê re dibêje. Ew çi dibêje?

story-an-egg-goes-out-page-10 =
    .picture = Dîsa şev e. Kûçik di nav cûcikan de radizê. Cûcikek li ser Kûçik razaye. Mirîşk li ba wan e.
    .ask-1 = Şev xweş, cûcikno. Şev xweş, …
    .ask-2 = Cûcika sêyem li ku radizê?
    .ask-3 = Tu hemû çîrokê ji min re dibêjî? Ji hêkê dest pê bike.
