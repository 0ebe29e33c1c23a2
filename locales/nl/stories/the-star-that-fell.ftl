story-the-star-that-fell = De ster die viel
    .lead = Er ligt een ster in het gras. Jouw kind vertelt hoe het verdergaat.
    .picture = Een jongen en zijn knuffelbeer staan buiten in de nacht. Voor hen in het gras ligt een ster.

story-the-star-that-fell-page-1 =
    .picture = Een jongen en zijn knuffelbeer liggen in bed. Naast de maan schijnt een ster. Er staat een rode ballon in de kamer.
    .ask-1 = Kijk, in het raam schijnt een …
    .ask-2 = Waar kijkt de jongen naar, denk je?
    .ask-3 = Wat zie jij ’s avonds door ons raam?

story-the-star-that-fell-page-2 =
    .picture = De ster valt langs het raam. De jongen staat op de grond. De knuffelbeer ligt nog in bed.
    .ask-1 = Wat valt daar? Welk geluid hoort erbij?
    .ask-2 = Waar was de jongen net nog?
    .ask-3 = Wat gaat hij nu doen, denk je?

story-the-star-that-fell-page-3 =
    .picture = De ster ligt buiten in het gras, met een traan. De jongen, zijn vader en de knuffelbeer staan erbij.
    .ask-1 = In het gras ligt een …
    .ask-2 = Waarom huilt de ster, denk je?
    .ask-3 = Wat fluistert de jongen tegen de ster?

story-the-star-that-fell-page-4 =
    .picture = De ster vliegt een stukje omhoog, boven de jongen.
    .ask-1 = Eén, twee, drie, hop! Daar gaat de …
    .ask-2 = Wat proberen ze?
    .ask-3 = Blijft de ster boven? Wat denk jij, en waarom?

story-the-star-that-fell-page-5 =
    .picture = De ster zit boven in een boom. Een uil in de boom ernaast kijkt.
    .ask-1 = Waar zit de ster nu?
    .ask-2 = Wat zegt de uil tegen de ster?
    .ask-3 = De hemel is nog ver. Wat zou jij bedenken?

story-the-star-that-fell-page-6 =
    .picture = De ster hangt aan de rode ballon en gaat omhoog. De knuffelbeer hangt eronder.
    .ask-1 = Omhoog gaat de …
    .ask-2 = Hé, wie gaat er nog meer mee?
    .ask-3 = Wat roept de papa, denk je?

story-the-star-that-fell-page-7 =
    .picture = De ster is terug bij de maan. De knuffelbeer zit op een wolk. De ballon vliegt weg.
    .ask-1 = Waar zit de knuffelbeer nu?
    .ask-2 = Hoe is hij daar gekomen?
    .ask-3 = Hoe komt hij weer beneden, denk je?

story-the-star-that-fell-page-8 =
    .picture = De uil draagt de knuffelbeer door de lucht, omlaag naar de jongen.
    .ask-1 = Wie helpt de knuffelbeer?
    .ask-2 = Wat heeft de knuffelbeer daarboven gezien?
    .ask-3 = Wanneer was jij iets liefs kwijt? Hoe vond je het?

story-the-star-that-fell-page-9 =
    .picture = De jongen slaapt, de ster schijnt weer door het raam. Boven de knuffelbeer glinstert iets. Papa kijkt.
    .ask-1 = Welterusten, lieve …
    .ask-2 = Wat glinstert daar bij de knuffelbeer?
    .ask-3 = Nu vertel jij alles. Hoe begon het?
