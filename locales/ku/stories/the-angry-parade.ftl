story-the-angry-parade = Meşa hêrsbûyiyan
    .lead = Remî ji hêrsan pê li erdê dixe. Bûm, bûm, bûm! Û yekî din jî tê.
    .picture = Remî, dapîr, zilamekî pîr û keçikek li parkê dimeşin. Werdekek bi wan re tê.

story-the-angry-parade-page-1 = Remî hêrs bûye. Çima? Ew êdî nizane. Lê piyên wî hîn dizanin: bûm, bûm, bûm!
    .picture = Remî li odeyê ye û hêrs bûye. Pêlavên wî li her derê ne.
    .ask-1 = Piyên wî dibêjin: bûm, bûm, …
    .ask-2 = Gelo Remî çima hêrs bûye?
    .ask-3 = Dema tu hêrs bibî, piyên te çi dikin?

story-the-angry-parade-page-2 = “Ez jî hêrs bûme,” dibêje dapîr. “Çaya min pir germ e.” Bûm, bûm, bûm!
    .picture = Remî û dapîra wî li metbexê ne. Li ser maseyê îskaneke çaya germ heye.
    .ask-1 = Hay jê hebe! Çay pir …
    .ask-2 = Dapîr çima pê li erdê dixe?
    .ask-3 = Remî niha li ser dapîrê çi difikire?

story-the-angry-parade-page-3 = “Ez jî hêrs bûme,” dibêje cîran. “Otobûs çû.” Bûm, bûm, bûm!
    .picture = Li kolanê cîranê pîr, Remî û dapîr hene. Otobûsek diçe.
    .ask-1 = Çi diçe?
    .ask-2 = Dapîr ji ber çi hêrs bû?
    .ask-3 = Tu kengî pir li bendê mayî?

story-the-angry-parade-page-4 = “Ez jî hêrs bûme,” dibêje keçikek. “Topa min li ser darê ye.” Bûm, bûm, bûm!
    .picture = Topek li jor li ser darê ye. Keçikek, Remî, dapîr û cîran li jêr in.
    .ask-1 = Top li ku ye?
    .ask-2 = Heta niha kî û kî pê li erdê dixin?
    .ask-3 = Gelo keçik çawa dikare topa xwe bîne jêr?

story-the-angry-parade-page-5 = “Vaq!” dibêje werdekek. Çima hêrs bûye? Kes nizane. Bûm, bûm, vaq!
    .picture = Werdekeke hêrs di avê de ye. Remî û keçik li aliyê din in.
    .ask-1 = Bûm, bûm, …
    .ask-2 = Gelo werdek dixwaze çi bibêje?
    .ask-3 = Tu dê çi ji werdekê bipirsî?

story-the-angry-parade-page-6 = Va ye meşa hêrsbûyiyan! Bûm, bûm, bûm, vaq! Hema wekî muzîkê ye.
    .picture = Remî, dapîr, cîran û keçik li rêzê dimeşin. Werdek bi wan re ye. Notayên muzîkê li jor in.
    .ask-1 = Tu jî pê li erdê bixe: bûm, bûm, bûm, …
    .ask-2 = Her yek ji ber çi hêrs bû?
    .ask-3 = Ma ew hîn bi rastî hêrs in? Tu ji ku dizanî?

story-the-angry-parade-page-7 = Remî ji nişka ve radiweste. “Hêrsa min çû!” Ew di pêlava xwe de jî dinêre.
    .picture = Remî û dapîr li kolanê ne. Du pêlav li erdê ne. Werdek bi wan re ye.
    .ask-1 = Çi li erdê ye?
    .ask-2 = Gelo hêrsa wî çû ku?
    .ask-3 = Dema hêrsa te here, ew diçe ku?

story-the-angry-parade-page-8 = Li malê dayik di nivînê de rûniştiye. “Kî wisa pê li erdê dixe? Ez nû razabûm! Niha jî ez hêrs bûme!”
    .picture = Êvar e. Dayik di nivînê de ye û hêrs bûye. Remî li ber wê ye.
    .ask-1 = Niha kî hêrs bûye?
    .ask-2 = Dayik çima hêrs bûye?
    .ask-3 = Gelo Remî niha çi dike?

story-the-angry-parade-page-9 = Remî destê dayikê digire. “Were, em bi te re pê li erdê bixin.” Bûm, bûm, bûm, vaq!
    .picture = Dayik, Remî, werdek û dapîr li ber nivînê ne.
    .ask-1 = Niha dayik jî dike: bûm, bûm, …
    .ask-2 = Gelo dayik ji vê re çi dibêje?
    .ask-3 = Dema tu hêrs bibî, ez çi bikim?

story-the-angry-parade-page-10 = Bûm … bûm … şşş, hemû pê razan. “Vaq,” dibêje werdek. Çima? Hîn jî kes nizane.
    .picture = Remî û dayik bi hev re di nivînê de ne. Werdek li erdê ye.
    .ask-1 = Şşş, Remî razaye. Lê werdek dibêje …
    .ask-2 = Werdek îşev li ku radizê?
    .ask-3 = Meşa hêrsbûyiyan çawa dest pê kir?
