story-where-does-the-road-end = Rê li ku diqede?
    .lead = Rîma û bapîr diçin bibînin, û ew ne bi tenê ne.
    .picture = Bapîr û Rîma di giya de dimeşin. Pisîkek li dû wan tê.

story-where-does-the-road-end-page-1 = Rîma û bapîr pêlavên xwe dikin piyên xwe. “Rê li ku diqede?” dipirse Rîma. “Were, em herin bibînin,” dibêje bapîr.
    .picture = Bapîr û Rîma li odeyê ne. Li ber derî pêlavek heye. Pisîk dinêre.
    .ask-1 = Çi di piyên Rîmayê de ye? Va ye …
    .ask-2 = Gelo pisîk niha çi difikire?
    .ask-3 = Gelo rêya me li ku diqede?

story-where-does-the-road-end-page-2 = Tep, tep, tep, li kolanê. “Rê li vir diqede?” dipirse Rîma. “Hîn na,” dibêje bapîr.
    .picture = Bapîr û Rîma li kolanê dimeşin. Pisîk li pişt darê dimeşe.
    .ask-1 = Tu jî bimeşe: tep, tep, …
    .ask-2 = Kî bi dizî bi wan re tê?
    .ask-3 = Dema tu ji mala me derkevî, tu pêşî çi dibînî?

story-where-does-the-road-end-page-3 = Vrrm, vrrm, vrrm, bi otobûsê. “Rê li vir diqede?” dipirse Rîma. “Hîn na,” dibêje bapîr.
    .picture = Bapîr û Rîma li ba otobûsê ne. Pisîk li jor li ser ban e.
    .ask-1 = Otobûs dibêje: vrrm, vrrm, …
    .ask-2 = Wey, pisîk li ku ye?
    .ask-3 = Tu di otobûsê de dixwazî li ba kê rûnî?

story-where-does-the-road-end-page-4 = Tadam, tadam, tadam, bi trênê. “Rê li vir diqede?” dipirse Rîma. “Hîn na,” dibêje bapîr.
    .picture = Trênek di ber zeviyekê re diçe. Bapîr û Rîma li pêş in. Pisîk li çêlekekê dinêre.
    .ask-1 = Trên dibêje: tadam, tadam, …
    .ask-2 = Ew berê li çi siwar bûbûn?
    .ask-3 = Gelo çêlek ji pisîkê re çi dibêje?

story-where-does-the-road-end-page-5 = Û paşê tenê av heye. “Rê li vir diqede,” dibêje bapîr. Her der bêdeng e.
    .picture = Bapîr, Rîma û pisîk li ber avê ne. Masiyek derbas dibe.
    .ask-1 = Li her derê çi heye? Tenê …
    .ask-2 = Gelo ew niha çi dikin?
    .ask-3 = Me li ku gelek av dîtibû?

story-where-does-the-road-end-page-6 = Qeyikek derbas dibe! “Binêre bapîro, ji bo qeyikê rê li vir dest pê dike.” Bapîr dikene, heta zikê wî dihejê.
    .picture = Qeyikeke bi bayî li ser avê diçe. Bapîr, Rîma û pisîk lê dinêrin.
    .ask-1 = Li ser avê çi diçe? Va ye …
    .ask-2 = Gelo qeyik diçe ku?
    .ask-3 = Masî di kîjan rêyê re diçe?

story-where-does-the-road-end-page-7 = Tadam, tadam, tadam, ew vedigerin. “Rê li vir diqede?” dipirse bapîr. “Hîn na,” dibêje Rîma.
    .picture = Trên ber bi aliyê din ve diçe. Pisîk li ser ban e. Bapîr û Rîma li pêş in.
    .ask-1 = Kî li ser trênê siwar e?
    .ask-2 = Wan li ber avê çi dît?
    .ask-3 = Gelo çima niha bapîr dipirse?

story-where-does-the-road-end-page-8 = Rîma dikeve nivînê. “Rê li vir diqede,” ew dipistîne. Bapîr nabihîze: ew êdî xirexir dike.
    .picture = Rîma di nivînê de ye. Bapîr li ba wê radizê. Pisîk hîn şiyar e.
    .ask-1 = Şşş, bapîr …
    .ask-2 = Ew çawa çûn? Pêşî meşiyan, û paşê?
    .ask-3 = Pisîk hîn şiyar e. Gelo ew çi dixwaze?

story-where-does-the-road-end-page-9 = Û pisîk? Ji bo pisîkê rê li vir dest pê dike.
    .picture = Şev e. Pisîk ji malê dûr dikeve, di bin heyvê de.
    .ask-1 = Bi xatirê te, pisîk, heta …
    .ask-2 = Gelo pisîk diçe ku?
    .ask-3 = Heke tu pisîk bî, tu diçî ku?
