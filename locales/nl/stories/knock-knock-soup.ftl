story-knock-knock-soup = Klop klop, soep!
    .lead = Opa heeft een grote pan en heel veel buren.
    .picture = Opa en Maya staan bij een pan soep. Op tafel liggen een ui en een wortel.

story-knock-knock-soup-page-1 = Opa roert in de soep. “Er moet nog iets in,” zegt Maya. Klop klop!
    .picture = Opa en Maya staan bij de soeppan. Er ligt een lepel.
    .ask-1 = Opa roert in de …
    .ask-2 = Klop klop! Wie staat daar, denk je?
    .ask-3 = Wie klopt er weleens bij ons aan?

story-knock-knock-soup-page-2 = “Mag ik mee-eten?” vraagt de buurman. “Ik heb een ui.” Plons, in de soep! Klop klop!
    .picture = De buurman komt binnen door de deur. Tussen hem en Maya ligt een ui.
    .ask-1 = De ui valt in de soep. Hij zegt …
    .ask-2 = Wat heeft de buurman bij zich?
    .ask-3 = Wat doen jouw ogen als je een ui ruikt?

story-knock-knock-soup-page-3 = “Mag ik mee-eten?” vraagt tante Salma. “Ik heb drie wortels.” Plons, plons, plons! Klop klop!
    .picture = Tante Salma komt binnen. Voor haar liggen drie wortels. Maya kijkt.
    .ask-1 = Eén wortel, twee wortels, …
    .ask-2 = Wat zat er ook alweer in de soep?
    .ask-3 = Wat zegt de ui tegen de wortels, denk je?

story-knock-knock-soup-page-4 = “Mag ik mee-eten?” vraagt de brandweervrouw. “Ik heb een tomaat, zo rood als mijn auto.” Plons!
    .picture = De brandweervrouw staat op straat, bij haar rode auto. Voor Maya ligt een tomaat.
    .ask-1 = Hoe doet de brandweerauto?
    .ask-2 = Wat is er nog meer zo rood?
    .ask-3 = Wat heeft de brandweervrouw vandaag gedaan, denk je?

story-knock-knock-soup-page-5 = Tik tik. Maya doet de deur open. “Er is niemand,” zegt ze.
    .picture = Maya staat in de kamer. Bij de deur, laag op de grond, zit een klein vogeltje.
    .ask-1 = Niemand? Wie zie jij daar?
    .ask-2 = Wie heeft er op de deur getikt?
    .ask-3 = Waarom ziet Maya niemand, denk je?

story-knock-knock-soup-page-6 = “Hier beneden!” piept Mus. “Ik heb niets bij me. Alleen honger.”
    .picture = Opa en Maya kijken naar het vogeltje op de grond.
    .ask-1 = Piep, piep! Mus heeft …
    .ask-2 = Wat gaat Opa nu zeggen, denk je?
    .ask-3 = Hoe voelt honger in jouw buik?

story-knock-knock-soup-page-7 = “Honger!” roept Opa. “Die was ik vergeten! Zonder honger is soep niet lekker.”
    .picture = Mus zit nu op tafel, naast de soeppan. Opa en Maya zijn er ook. Er staat een kommetje.
    .ask-1 = Kom maar, kleine …
    .ask-2 = Wat was Opa vergeten?
    .ask-3 = Hoe gooi je honger in de soep? Vertel en doe het voor.

story-knock-knock-soup-page-8 = Iedereen blaast. Iedereen slurpt. Mus slurpt het hardst.
    .picture = De buurman, tante Salma, Mus, de brandweervrouw en Maya zitten om de soeppan.
    .ask-1 = De soep is heet! Blaas mee: fff, fff, …
    .ask-2 = Wie had de tomaat bij zich?
    .ask-3 = Wie zie je niet aan tafel? Waar is hij, denk je?

story-knock-knock-soup-page-9 = De soep is op. De buiken zijn vol. “En waar is de honger?” vraagt Maya. “Ook op!” zingt Mus.
    .picture = Het is nacht. Opa en Maya staan buiten. Er ligt een lepel. Mus vliegt weg, langs de maan.
    .ask-1 = De soep is op. De honger is ook …
    .ask-2 = Wie kwamen er allemaal soep eten?
    .ask-3 = Met wie zou jij een pan soep willen eten?
