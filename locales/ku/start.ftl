start-hello-in-there = Silav, pitika di zik de!
    .line-1 = Destê xwe deyne ser zik. Silavê bide pitika xwe.
    .line-2 = Tiştekî biçûk bibêje: bêhna çi tê, tu çi dixwî, kî telefonê dike.
    .line-3 = Bi wî zimanî biaxive ku herî nêzîkî dilê te ye.
    .line-4 = Bila dê an bavê din, dapîr an xwişka mezin jî biaxivin.
    .try = Navekî şîrîn ji bo pitika di zik de bibîne. Îro wî navî bi deng bibêje.
    .why = Di mehên dawîn de pitik di zik de êdî dengan dibihîze.
    .picture = Jineke ducanî û zilamek li odeyê diaxivin.

start-our-song = Strana me
    .line-1 = Stranekê hilbijêre ku tu jê hez dikî. Kurt be jî baş e.
    .line-2 = Her roj wê bibêje: dema firaxan dişoyî, li ser derenceyan an di nivînê de.
    .line-3 = Ne hewce ye dengê te xweş be. Dengê te bes e.
    .line-4 = Piştî ku pitik hat, heman stranê dîsa bibêje. Binêre çi dibe.
    .try = Ji kesekî malbatê bipirse: te kîjan stran ji min re digot?
    .why = Pitika nûbûyî dikare awaza ku di zik de pir bihîstiye nas bike.
    .picture = Êvar e. Jineke ducanî li odeya razanê stranan dibêje.

start-our-languages = Kîjan ziman ji pitika te re?
    .line-1 = Bi zimanê ken, aşkirin û stranên xwe biaxive. Zimanê rast ew e.
    .line-2 = Hûn li malê bi du zimanan diaxivin? Hingê herdu ji pitika te re ne.
    .line-3 = Holendî paşê tê: li derve, bi hevalan re û li komê.
    .line-4 = Bi hev re biaxivin: kî bi kîjan zimanî diaxive? Hûn her tim dikarin biguherînin.
    .try = Sê peyvên zimanê xwe ji bo pitika xwe hilbijêre. Îro wan ji zik re bibêje.
    .why = Pitik ji destpêkê ve dikarin ji zimanekî zêdetir hîn bibin.
    .picture = Du jin li odeyê diaxivin. Yek ji wan ducanî ye.

start-a-walk-for-two = Gereke ji bo du kesan
    .line-1 = Hinekî li derve bimeşe. Nêrîna ji pencereyê jî dibe.
    .line-2 = Bi dengekî nizm bibêje tu çi dibînî: dar, otobûs, kûçikekî bilez.
    .line-3 = Paşê hinekî bêdeng be. Hûn kîjan dengan dibihîzin?
    .line-4 = Pitika te dilive? Bibêje: “Ha, tu ji min re çi dibêjî?”
    .try = Li kolanê tiştekî xweşik bibîne. Ji pitika xwe re bibêje: ez ê paşê vê nîşanî te bidim.
    .why = Pitika nûbûyî ji zimanê ku di zik de bihîstiye hez dike.
    .picture = Jineke ducanî li parkê dimeşe. Ew kûçikekî, çivîkekê û darekê dibîne.

start-so-close = Pir nêzîk
    .line-1 = Pitika xwe hembêz bike. Wisa rûyên we nêzîkî hev in.
    .line-2 = Aram binêre. Devê xwe hêdî veke, an birûyên xwe rake.
    .line-3 = Li bendê be û binêre pitika te çi dike. Lez tune.
    .try = Her tiştî deyne aliyekî. Deqeyekê bêdeng li hev binêrin.
    .why = Pitika nûbûyî ji bîst heta sî santîmetreyan herî baş dibîne.
    .picture = Bavek û pitika wî ji nêzîk ve li hev dinêrin.

start-a-singing-voice = Wekî stranê biaxive
    .line-1 = Hêdî biaxive, bi dengekî zirav û wekî stranê. Pir caran ji ber xwe ve tê.
    .line-2 = Bibêje tu çi dikî: “Ev kirasê te yê germ e. Va ye milê te tê.”
    .line-3 = Heman peyvan gelek caran bibêje. Wisa pitika te wan nas dike.
    .line-4 = Bi zimanê xwe bike. Hemû peyvên te yên şîrîn di wî zimanî de ne.
    .try = Demekê hilbijêre, wekî guhertina bezê pitikê. Bi stranê bibêje tu çi dikî.
    .why = Pitik ji dengekî sade bêtir guh didin dengê wekî stranê.
    .picture = Dayikek bi pitika xwe re diaxive. Kirasek û selikek amade ne.

start-every-sound = Her deng hêja ye
    .line-1 = Axînek, çîkek, dengekî “eh”: pitika te ji niha ve gelek tiştan dibêje.
    .line-2 = Bi ken heman dengî derxe.
    .line-3 = Paşê bêdeng be. Çend caran aram bêhna xwe bikişîne û berde.
    .line-4 = Dengek din tê? Va ye hûn bi hev re diaxivin!
    .try = Îro dengekî nû bibîne. Wî dengî ji kesekî malê re derxe.
    .why = Dema ku yek zû bersivê bide, pitik zêdetir dengan derdixin.
    .picture = Dapîrek guh dide pitikê. Pitik tiştekî dibêje.

start-one-song-each-day = Her roj heman stran
    .line-1 = Demekê hilbijêre ku her roj tê: şûştin, lixwekirin an razan.
    .line-2 = Wê demê her car heman stranê bibêje. Gotinên te bi xwe jî baş in.
    .line-3 = Pitika xwe bihejîne, an hêdî li piyekî wê bixe.
    .line-4 = Pitika te digirî? Wê hembêz bike û nizm bistirê. Carinan wê aram dike.
    .try = Îro dema lixwekirinê her gotina xwe bi stranê bibêje.
    .why = Gelek pitik bi stranê ji axaftinê dirêjtir aram dimînin.
    .picture = Dayikek ji pitika xwe re distirê. Goreyek amade ye.

start-where-your-eyes-go = Tu li çi dinêrî?
    .line-1 = Pitika te bi xwe hildibijêre ku li çi binêre: pencere, xêz, porê te.
    .line-2 = Tu jî binêre û bibêje: “Erê, ronahî. Li ser dîwêr direqise.”
    .line-3 = Şalekê hêdî vir de û wir de bilivîne. Çav li dû diçin?
    .line-4 = Kirîna lîstokan ne hewce ye. Rûyê te ji her tiştî xweştir e.
    .try = Bi hev re li ber pencereyê rûnin. Pitika te pêşî li çi dinêre?
    .why = Pitikên biçûk bi kêf li rûyan dinêrin. Ew li tarî û ronahiya li ba hev jî dinêrin.
    .picture = Bapîrek bi pitikê re li ber pencereyê rûniştiye. Şalek heye.

start-looking-away = Bila li aliyekî din binêre
    .line-1 = Pitika te li aliyekî din dinêre an bawişkan tîne? Hingê niha bes e.
    .line-2 = Bêdeng be û nêzîk bimîne. Bêdengiya bi hev re jî xweş e.
    .line-3 = Çav dîsa li te dinêrin? Nizm bibêje: “Va tu dîsa hatî.”
    .try = Îro binêre: pitika te çawa dibêje “hinekî rehetî”?
    .why = Bi vê nêrînê pitik bêhna xwe vedide. Paşê dikare dîsa binêre û guh bide.
    .picture = Êvar e. Bavek bêdeng li ba pitika xwe rûniştiye. Pitik li ser nivînê ye.
