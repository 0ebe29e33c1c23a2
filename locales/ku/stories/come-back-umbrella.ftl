story-come-back-umbrella = Vegere, sîwan!
    .lead = Ba sîwana Îdrîs dibe, û hûn dibêjin ew çû ku.
    .picture = Ba sîwanekê li ezman difirîne. Îdrîs li jor dinêre. Di giya de şeytanokek heye.

story-come-back-umbrella-page-1 =
    .picture = Li kolanê baran dibare. Dayik û Îdrîs li ba hev dimeşin. Sîwanek bi Îdrîs re heye.
    .ask-1 = Baran dibare. Bi Îdrîs re çi heye? Va ye …
    .ask-2 = Gelo Îdrîs û dayik diçin ku?
    .ask-3 = Dema baran bibare, li ber mala me bêhna çi tê?

story-come-back-umbrella-page-2 =
    .picture = Li çepê ba pir xurt tê. Sîwan li jor li kolanê difire. Dayik û Îdrîs lê dinêrin.
    .ask-1 = Va ye ba tê: hû, hû, …
    .ask-2 = Ba çi bi sîwanê dike?
    .ask-3 = Gelo Îdrîs niha çi gazî dike?

story-come-back-umbrella-page-3 =
    .picture = Sîwan di giyayê parkê de ye. Şeytanokek hêdî ber bi wê ve tê. Hîn baran dibare.
    .ask-1 = Kî li wir tê?
    .ask-2 = Gelo şeytanok çi dixwaze?
    .ask-3 = Şeytanok ji sîwanê re çi dibêje?

story-come-back-umbrella-page-4 =
    .picture = Ba sîwanê di ber axurekî re dibe. Şeytanok li ser e. Li zeviyê cûcikek heye.
    .ask-1 = Kî pê re difire?
    .ask-2 = Heke tu şeytanok bî, firîn çawa ye?
    .ask-3 = Gelo cûcik çi ji şeytanokê re dibêje?

story-come-back-umbrella-page-5 =
    .picture = Sîwan li ser avê ye. Şeytanok û cûcik li ser rûniştine. Beqek dinêre.
    .ask-1 = Di avê de heywanekî kesk heye. Va ye …
    .ask-2 = Sîwan niha çi dike?
    .ask-3 = Şeytanok û cûcik çawa hatin vir? Ka bibêje.

story-come-back-umbrella-page-6 =
    .picture = Şev e. Îdrîs di nivînê de ye, dayik li ba wî ye. Cizmeyek heye, lê sîwan tune.
    .ask-1 = Kî di nivînê de ye?
    .ask-2 = Îdrîs niha li çi difikire?
    .ask-3 = Te carekê çi winda kiribû?

story-come-back-umbrella-page-7 =
    .picture = Di şeva tarî de şeytanok û cûcik li ser sîwanê radizên. Beq li ba wan e. Ba tê.
    .ask-1 = Şşş, hêdî. Heywan hemû …
    .ask-2 = Kî bêdeng tê?
    .ask-3 = Gelo ba niha wan dibe ku?

story-come-back-umbrella-page-8 =
    .picture = Sîwan difire kolanê, şeytanok û cûcik li ser in. Beq jî li wir e. Dayik û Îdrîs dinêrin.
    .ask-1 = Binêre, ew dîsa hat! Va ye …
    .ask-2 = Sîwanê kî bi xwe re anî?
    .ask-3 = Beq çîroka rêwîtiyê dibêje. Ew çi dibêje?

story-come-back-umbrella-page-9 =
    .picture = Baran dibare. Şeytanok, cûcik û beq di bin sîwanê de ne. Dayik û Îdrîs di bin baranê de ne.
    .ask-1 = Kî û kî ziwa mane?
    .ask-2 = Gelo Îdrîs û dayik çima di bin baranê de ne?
    .ask-3 = Sibê dîsa ba tê. Hingê sîwan difire ku?
