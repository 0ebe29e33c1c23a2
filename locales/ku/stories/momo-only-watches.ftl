story-momo-only-watches = Momo tenê temaşe dike
    .lead = Nela cara pêşîn diçe komê. Hirçikê wê Momo tevlî tiştekî nabe. An dibe?
    .picture = Nela û kurikek li ba defekê ne. Li ba Nelayê hirçikê wê Momo heye.

story-momo-only-watches-page-1 = Nela diçe komê. Hirçikê wê Momo jî tê. Ji bo Momo ev cara herî pêşîn e.
    .picture = Nela bi bavê xwe re li kolanê dimeşe. Hirçikê wê Momo bi wan re ye.
    .ask-1 = Kî bi Nelayê re tê? Va ye …
    .ask-2 = Gelo Momo xwe çawa hîs dike?
    .ask-3 = Dema tiştek nû be, tu kê li ba xwe dixwazî?

story-momo-only-watches-page-2 = Maçek li pozê Nelayê, maçek li pozê Momo. “Heta paşê!” dibêje bav. Momo nikare destê xwe bihejîne: ew Nelayê digire.
    .picture = Nela û Momo li komê ne. Bav diçe ber derî.
    .ask-1 = Bav dibêje: bi xatirê te Nela, heta …
    .ask-2 = Momo çima destê xwe nahejîne?
    .ask-3 = Em çawa xatir ji hev dixwazin?

story-momo-only-watches-page-3 = “Tu têyî pazil çêkî?” dipirse mamoste. “Momo tenê temaşe dike,” dibêje Nela. Ew ji pişt kursiyekê dinêre.
    .picture = Mamoste li ba pazilekê ye. Nela li ba kursiyekê ye. Li pişt kursiyê Momo heye.
    .ask-1 = Ka Momo li ku ye?
    .ask-2 = Mamoste dixwaze çi bike?
    .ask-3 = Gelo Momo li vir ji çi ditirse?

story-momo-only-watches-page-4 = “Tu têyî li defê bixî?” dipirse Îlo. “Momo tenê temaşe dike,” dibêje Nela. Ew ji pir nêzîk ve dinêre.
    .picture = Îlo kurikek e, li ba defekê ye. Momo pir nêzîkî defê ye. Nela dinêre.
    .ask-1 = Def dibêje: bûm, bûm, …
    .ask-2 = Kî herî nêzîkî defê ye?
    .ask-3 = Momo çi dixwaze, lê nabêje?

story-momo-only-watches-page-5 = Dût! “Hûn bi me re tên?” dipirse Îlo. “Momo tenê temaşe dike,” dibêje Nela. Ji ser trênê her tişt xuya dike.
    .picture = Momo li ser trêneke lîstikê ye. Îlo li çepê ye, Nela li rastê ye.
    .ask-1 = Dût, dût! Va ye tê …
    .ask-2 = Momo pêşî ji ku dinêrî?
    .ask-3 = Ma Momo hîn tenê temaşe dike? Tu çi dibêjî?

story-momo-only-watches-page-6 = Li derve topek ber bi Momo ve tê. Bûm, top difire! “Ew Momo bû,” zû dibêje Nela.
    .picture = Nela û Momo di giya de ne. Topek bilind difire ber bi Îlo ve.
    .ask-1 = Çi li hewa difire?
    .ask-2 = Gelo bi rastî kê li topê xist?
    .ask-3 = Îlo niha ji Nelayê re çi dibêje?

story-momo-only-watches-page-7 = Di xelekê de yek pir nizm distirê. Her kes bêdeng guh dide. “Ew Momo ye,” dibêje Nela, û zû stranê didomîne.
    .picture = Mamoste, Îlo, Nela û Momo li ba hev in. Li ba Nelayê notayek heye.
    .ask-1 = La la la! Kî distirê?
    .ask-2 = Nela çima dibêje ku ew Momo ye?
    .ask-3 = Tu herî zêde ji kîjan stranê hez dikî?

story-momo-only-watches-page-8 = Bav dîsa hat! “Em herin malê?” ew dipirse. “Momo dixwaze hîn bimîne,” dibêje Nela.
    .picture = Bav li ber derî ye. Momo di navbera Nela û Îlo de ye.
    .ask-1 = Ha, kî vegeriya?
    .ask-2 = Nela bi rastî çi dixwaze?
    .ask-3 = Momo îro çi û çi kir?

story-momo-only-watches-page-9 = “Momo dixwaze sibê dîsa here,” Nela di nivînê de dipistîne. “Û tu?” dipirse bav. “Ez ê jî herim. Heke na, Momo bi tenê dimîne.”
    .picture = Nela û Momo di nivînê de ne. Êvar e. Bav li ba wan e.
    .ask-1 = Şev xweş, Nela. Şev xweş, …
    .ask-2 = Gelo Momo sibê çi dike?
    .ask-3 = Hirçikê te êdî diwêre çi bike?
