story-knock-knock-soup = Tiq tiq, şorbe!
    .lead = Beroşeke mezin û gelek cîranên bapîr hene.
    .picture = Bapîr û Maya li ba beroşeke şorbeyê ne. Li ser maseyê pîvazek û gêzerek hene.

story-knock-knock-soup-page-1 = Bapîr şorbeyê tev dide. “Hîn tiştek kêm e,” dibêje Maya. Tiq tiq!
    .picture = Bapîr û Maya li ba beroşa şorbeyê ne. Kevçiyek heye.
    .ask-1 = Bapîr çi tev dide? Va ye …
    .ask-2 = Tiq tiq! Gelo kî li ber derî ye?
    .ask-3 = Carinan kî li deriyê me dixe?

story-knock-knock-soup-page-2 = “Ez bi we re bixwim?” dipirse cîran. “Pîvazeke min heye.” Şilp, ket şorbeyê! Tiq tiq!
    .picture = Cîran ji derî tê hundir. Di navbera wî û Mayayê de pîvazek heye.
    .ask-1 = Pîvaz dikeve şorbeyê. Ew dibêje …
    .ask-2 = Cîranî çi bi xwe re anî?
    .ask-3 = Dema bêhna pîvazê bê, çavên te çi dikin?

story-knock-knock-soup-page-3 = “Ez bi we re bixwim?” dipirse xaltî Selma. “Sê gêzerên min hene.” Şilp, şilp, şilp! Tiq tiq!
    .picture = Xaltî Selma tê hundir. Li ber wê sê gêzer hene. Maya dinêre.
    .ask-1 = Gêzerek, du gêzer, …
    .ask-2 = Berê çi di şorbeyê de bû?
    .ask-3 = Gelo pîvaz ji gêzeran re çi dibêje?

story-knock-knock-soup-page-4 = “Ez bi we re bixwim?” dipirse jina agirkuj. “Firingiyeke min heye, sor wekî erebeya min.” Şilp!
    .picture = Jina agirkuj li kolanê ye, li ba erebeya xwe ya sor. Li ber Mayayê firingiyek heye.
    .ask-1 = Dengê erebeya agirkujan çawa ye?
    .ask-2 = Çi tiştên din wisa sor in?
    .ask-3 = Gelo jina agirkuj îro çi kir?

story-knock-knock-soup-page-5 = Tik tik. Maya derî vedike. “Kes tune,” dibêje ew.
    .picture = Maya li odeyê ye. Li ber derî, li erdê, çivîkeke biçûk heye.
    .ask-1 = Kes tune? Tu li wir kê dibînî?
    .ask-2 = Kê li derî xist?
    .ask-3 = Gelo Maya çima kesî nabîne?

story-knock-knock-soup-page-6 = “Ez li jêr im!” dibêje Çivîk. “Tiştek bi min re tune. Tenê birçîbûn.”
    .picture = Bapîr û Maya li çivîka biçûk a li erdê dinêrin.
    .ask-1 = Çîv, çîv! Bi Çivîkê re çi heye? Tenê …
    .ask-2 = Gelo bapîr niha çi dibêje?
    .ask-3 = Dema birçî bî, tu di zikê xwe de çi hîs dikî?

story-knock-knock-soup-page-7 = “Birçîbûn!” dibêje bapîr. “Min ew ji bîr kiribû! Bê birçîbûn şorbe ne xweş e.”
    .picture = Niha Çivîk li ser maseyê ye, li ba beroşê. Bapîr û Maya jî li wir in. Tasek heye.
    .ask-1 = Were, were, biçûka me …
    .ask-2 = Bapîrî çi ji bîr kiribû?
    .ask-3 = Mirov birçîbûnê çawa davêje şorbeyê? Bibêje û nîşan bide.

story-knock-knock-soup-page-8 = Her kes pif dike. Her kes fir dike. Dengê fira Çivîkê ji hemûyan bilindtir e.
    .picture = Cîran, xaltî Selma, Çivîk, jina agirkuj û Maya li dora beroşê ne.
    .ask-1 = Şorbe germ e! Pif bike: fff, fff, …
    .ask-2 = Kê firingî anî?
    .ask-3 = Kî ne li ser sifreyê ye? Gelo ew li ku ye?

story-knock-knock-soup-page-9 = Şorbe qediya. Zik têr in. “Û birçîbûn li ku ye?” dipirse Maya. “Ew jî qediya!” distirê Çivîk.
    .picture = Şev e. Bapîr û Maya li derve ne. Kevçiyek heye. Çivîk di ber heyvê re difire.
    .ask-1 = Şorbe qediya. Birçîbûn jî …
    .ask-2 = Kî û kî hatin şorbeyê bixwin?
    .ask-3 = Tu dixwazî bi kê re beroşeke şorbeyê bixwî?
