voorbeeldstad-about = Voorbeeldstad bestaat niet. Alle plekken, tijden en prijzen hier zijn verzonnen. Zo kun je de app rustig uitproberen. Ga er dus niet echt naartoe. Kies later je eigen gemeente.
    .preschool =
        Dit is een verzonnen voorbeeld.

        Op de voorschool spelen en leren peuters van 2 en 3 jaar. Meedoen is vrijwillig: jij beslist. Dat blijft zo als het consultatiebureau het aanraadt.

        Je kind gaat hier 16 uur per week, 40 weken per jaar. Krijg je geen kinderopvangtoeslag, geld van de overheid voor opvang? Dan betaal je hier naar inkomen, vanaf 16 euro per maand.

        Wil je eerst kijken? Kom dan samen naar de inloop.

voorbeeldstad-stapeltoren = Er is een ochtend voor baby’s en een ochtend voor peuters. Jij blijft erbij, het is gratis en aanmelden hoeft niet. Stel je vragen gerust aan de begeleider.

voorbeeldstad-het-wolkje = Op deze voorschool spelen peuters van 2 en 3 jaar. Bij de inloop kom je samen kijken, zonder afspraak. Ook zijn er ochtenden voor ouders; vraag naar het nieuwe thema.

voorbeeldstad-consultatiebureau = Hier kijkt een verpleegkundige hoe je kind groeit. Op het open uur kom je zonder afspraak, en het is gratis. Vraag naar alles: praten, slapen, eten of spelen.

voorbeeldstad-library = Iemand leest hier voor, in het Nederlands en een andere taal. Luisteren is gratis, en je kind leent gratis boeken. Vraag welke boeken er zijn in jouw taal.

voorbeeldstad-de-kastanje = Ouders dansen en zingen hier met hun peuter, voor 1 euro. De avond voor ouders in dit buurthuis is gratis. Is 1 euro te veel, zeg het dan gerust.

voorbeeldstad-woord-voor-woord = Hier leer je Nederlands met andere ouders. De les is gratis, maar meld je eerst aan. Vraag of er een plek is waar je kind speelt.

voorbeeldstad-de-theepot = Ouders praten hier over spelen en lezen met hun kind. Het is gratis, en er is thee. Je eigen taal spreken mag altijd.

voorbeeldstad-wijkteam = Het wijkteam denkt mee over opvoeden, geld en wonen. Een gesprek is gratis, en op het open uur loop je binnen. Je mag altijd iemand meenemen.

voorbeeldstad-de-klimboom = Deze voorschool heeft een groot klimrek en een zandbak. Peuters van 2 en 3 jaar spelen er samen. Kom eerst kijken bij de inloop, zonder afspraak.

voorbeeldstad-het-nest = Kom hier met je baby tot 1 jaar. Je drinkt thee, je baby kijkt rond, en het is gratis. Broers en zussen mogen mee.

voorbeeldstad-negen-manen = Zwangeren leren hier van elkaar en van een verloskundige. Neem je partner mee, of iemand anders. Meld je aan, en vraag wat het kost.

voorbeeldstad-voorleesmaatjes = Een vrijwilliger leest elke week een uur voor bij jou thuis. Het is gratis, voor kinderen van 2 tot 8 jaar. Vraag hoelang je moet wachten.

voorbeeldstad-de-pannenkoek = Hier spelen kinderen binnen en buiten, van baby tot 6 jaar. Jij speelt mee, of praat met andere ouders. Soms bakken jullie samen pannenkoeken.

voorbeeldstad-de-paperclip = Is een brief of formulier lastig? Neem alles mee: een vrijwilliger kijkt gratis met je mee. Wat je vertelt, blijft hier.

voorbeeldstad-de-sneeuwbal = Ben je jonger dan 25, en zwanger, vader of moeder? Hier ontmoet je anderen zoals jij, en een coach denkt mee. In de middag is je kind ook welkom.
