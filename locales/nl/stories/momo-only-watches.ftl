story-momo-only-watches = Momo kijkt alleen maar
    .lead = Nela gaat voor het eerst naar de groep. Knuffel Momo doet nergens aan mee. Of toch wel?
    .picture = Nela en een jongen staan bij een trommel. Naast Nela zit haar knuffel Momo.

story-momo-only-watches-page-1 = Nela gaat naar de groep. Knuffel Momo gaat mee. Voor Momo is het de allereerste keer.
    .picture = Nela loopt met papa door de straat. Knuffel Momo is erbij.
    .ask-1 = Wie gaat er mee? Dat is …
    .ask-2 = Hoe voelt Momo zich, denk je?
    .ask-3 = Wie wil jij bij je hebben als iets nieuw is?

story-momo-only-watches-page-2 = Een kus op Nela’s neus, een kus op Momo’s neus. “Tot straks!” zegt papa. Momo kan niet zwaaien: hij moet Nela vasthouden.
    .picture = Nela en Momo staan in de groep. Papa gaat naar de deur.
    .ask-1 = Papa zegt: dag Nela, tot …
    .ask-2 = Waarom zwaait Momo niet?
    .ask-3 = Hoe nemen wij afscheid van elkaar?

story-momo-only-watches-page-3 = “Kom je puzzelen?” vraagt de juf. “Momo kijkt alleen maar,” zegt Nela. Hij kijkt van achter een stoel.
    .picture = De juf staat bij een puzzel. Nela staat bij een stoel. Achter de stoel zit Momo.
    .ask-1 = Waar is Momo nou?
    .ask-2 = Wat wil de juf doen?
    .ask-3 = Wat zou Momo hier zo spannend vinden?

story-momo-only-watches-page-4 = “Kom je trommelen?” vraagt Ilo. “Momo kijkt alleen maar,” zegt Nela. Hij kijkt van héél dichtbij.
    .picture = Ilo, een jongen, staat bij een trommel. Momo zit er vlak naast. Nela kijkt toe.
    .ask-1 = De trommel zegt: boem, boem, …
    .ask-2 = Wie zit het dichtst bij de trommel?
    .ask-3 = Wat zou Momo willen, maar zegt hij niet?

story-momo-only-watches-page-5 = Tuut! “Rijden jullie mee?” vraagt Ilo. “Momo kijkt alleen maar,” zegt Nela. Boven op de trein zie je alles heel goed.
    .picture = Momo zit boven op een speelgoedtrein. Ilo staat links, Nela staat rechts.
    .ask-1 = Tuut, daar komt de …
    .ask-2 = Waar keek Momo eerst vandaan?
    .ask-3 = Kijkt Momo nog alleen maar? Wat vind jij?

story-momo-only-watches-page-6 = Buiten rolt een bal naar Momo toe. Boem, daar vliegt hij door de lucht! “Dat was Momo,” zegt Nela vlug.
    .picture = Nela en Momo staan in het gras. Een bal vliegt hoog naar Ilo toe.
    .ask-1 = Wat vliegt daar door de lucht?
    .ask-2 = Wie schopte er echt, denk je?
    .ask-3 = Wat zegt Ilo nu tegen Nela?

story-momo-only-watches-page-7 = In de kring zingt iemand heel zacht mee. Iedereen luistert stil. “Dat is Momo,” zegt Nela, en ze zingt gauw verder.
    .picture = De juf, Ilo, Nela en Momo zitten bij elkaar. Naast Nela staat een muzieknoot.
    .ask-1 = La la la! Wie zingt daar?
    .ask-2 = Waarom zegt Nela dat het Momo is?
    .ask-3 = Welk lied zing jij het liefst?

story-momo-only-watches-page-8 = Daar is papa weer! “Gaan we naar huis?” vraagt hij. “Momo wil nog blijven,” zegt Nela.
    .picture = Papa staat bij de deur. Momo zit tussen Nela en Ilo in.
    .ask-1 = Hé, wie is er weer terug?
    .ask-2 = Wat wil Nela het liefst?
    .ask-3 = Wat heeft Momo vandaag allemaal gedaan?

story-momo-only-watches-page-9 = “Momo wil morgen weer,” fluistert Nela in bed. “En jij?” vraagt papa. “Ik ga mee. Anders is Momo zo alleen.”
    .picture = Nela en Momo zitten in bed. Het is avond. Papa staat ernaast.
    .ask-1 = Slaap lekker, Nela. Slaap lekker, …
    .ask-2 = Wat gaat Momo morgen doen, denk je?
    .ask-3 = Wat durft jouw knuffel al heel goed?
