story-who-is-awake = Kî hîn şiyar e?
    .lead = Hirç nikare razê, lê ew ne bi tenê ye.
    .picture = Hirçê biçûk bi şev li derve ye. Kundek li ser darê ye. Jûjiyek û mişkek jî şiyar in.

story-who-is-awake-page-1 = Şev e. Her kes razaye, tenê Hirçê biçûk na. “Kî hîn şiyar e?” ew dipistîne.
    .picture = Hirçê biçûk di nivînê de ye. Heyv ji pencereyê dibiriqe. Li erdê pirtûkek û kasek hingiv hene.
    .ask-1 = Binêre, di nivînê de kî heye? Va ye …
    .ask-2 = Gelo Hirç çima nikare razê?
    .ask-3 = Dema tu nikaribî razêyî, tu çi dikî?

story-who-is-awake-page-2 = “Hû-hû, ez!” dibêje Kund ji darê. “Were, em stêrkan bijmêrin.” “Kî hîn şiyar e?” dipirse Hirç.
    .picture = Kund li ser darekê ye. Hirç li erdê ye. Li ba wî komek pel heye.
    .ask-1 = Kund dibêje: hû, hû, …
    .ask-2 = Kund û Hirç dê çi bikin?
    .ask-3 = Ha, pel dilivin. Gelo kî di bin wan de ye?

story-who-is-awake-page-3 = “Fis fis, ez!” dibêje Jûjî di nav pelan de. “Bêhneke xweş tê min.” “Kî hîn şiyar e?” dipirse Hirç.
    .picture = Hirç û Jûjî li hember hev in. Li pişt Jûjî pel û kivarkek hene.
    .ask-1 = Jûjî dibêje: fis, fis, …
    .ask-2 = Gelo bêhna çi tê Jûjî?
    .ask-3 = Tu herî zêde ji bêhna çi hez dikî?

story-who-is-awake-page-4 = “Qur qur, ez!” dibêje Beq di giya de. “Ez ji heyvê re distirêm.” “Kî hîn şiyar e?” dipirse Hirç.
    .picture = Beq di nav giya de ye. Hirç guh dide. Heyv li ezman e.
    .ask-1 = Bi Beqê re bistirê: qur, qur, …
    .ask-2 = Beq ji kê re distirê?
    .ask-3 = Tu dê ji heyvê re çi bistirêyî?

story-who-is-awake-page-5 = “Çîk çîk, ez!” dibêje Mişk. “Ez kestaneyekê dibim malê.” “Kî hîn şiyar e?” dipirse Hirç.
    .picture = Mişk kestaneyekê li erdê gilor dike, ber bi Hirç ve.
    .ask-1 = Çi li erdê gilor dibe?
    .ask-2 = Heta niha Hirçî kî û kî dîtin?
    .ask-3 = Gelo Mişk çawa kestaneyê dixe hundir?

story-who-is-awake-page-6 = Pêşî Hirç tiştekî nabihîze. “Ez… jî,” dibêje Şeytanok, pir hêdî. Hirç li bendê ye û her bawişkan tîne.
    .picture = Hirç li şeytanokeke biçûk di nav giyayê kesk de dinêre.
    .ask-1 = Haaa! Hirç bawişkan tîne. Tu çawa dikî?
    .ask-2 = Wekî Şeytanokê hêdî biaxive. Tu çi dibêjî?
    .ask-3 = Gelo Şeytanok ewqas dereng diçe ku?

story-who-is-awake-page-7 = Heywan Hirç dibin nivînê. “Kî hîn şiyar e?” Kund nizm dipirse. Lê Hirç tiştekî nabêje.
    .picture = Hirç di nivînê de ye. Kund, Jûjî, Beq û Mişk li ba nivînê ne.
    .ask-1 = Tu li ba nivînê kê dibînî?
    .ask-2 = Kê dixwest stêrkan bijmêre?
    .ask-3 = Heywanek hîn li rê ye. Gelo kî?

story-who-is-awake-page-8 = Şşş, Hirç razaye. Û kî hîn şiyar e? Tu!
    .picture = Hirç di nivînê de ye, her der bêdeng e. Li çepê Şeytanok dikeve odeyê.
    .ask-1 = Şev xweş, …
    .ask-2 = Ha, kî hîn tê?
    .ask-3 = Li mala me carinan bi şev kî şiyar e?
