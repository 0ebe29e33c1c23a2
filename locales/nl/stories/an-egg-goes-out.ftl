story-an-egg-goes-out = Een ei gaat op stap
    .lead = Een ei rolt van de boerderij weg, en jullie vertellen waarheen.
    .picture = Kip zit op de boerderij en er vliegt een vlinder. Een ei rolt weg, naar een hond.

story-an-egg-goes-out-page-1 =
    .picture = Kip zit bij de schuur. Naast haar liggen drie eieren.
    .ask-1 = Kip roept: tok, tok, …
    .ask-2 = Wat ligt er allemaal naast Kip?
    .ask-3 = Straks doet één ei iets geks. Wat, denk je?

story-an-egg-goes-out-page-2 =
    .picture = Er vliegt een vlinder voorbij. Twee eieren liggen bij Kip. Het derde ei rolt weg.
    .ask-1 = O nee! Waar gaat dat ei heen?
    .ask-2 = Waar kijkt Kip naar? Wat ziet ze niet?
    .ask-3 = Wat zou jij nu tegen Kip roepen?

story-an-egg-goes-out-page-3 =
    .picture = Het ei rolt door de straat. Er rijdt een bus, en een kat kijkt naar het ei.
    .ask-1 = Rol, rol, rol, daar gaat het …
    .ask-2 = Wat denkt de kat als ze het ei ziet?
    .ask-3 = Hoe komt het ei veilig langs de bus, denk je?

story-an-egg-goes-out-page-4 =
    .picture = Het ei drijft op het water. Twee eenden zwemmen erachteraan. Er is ook een vis.
    .ask-1 = Plons! Het ei ligt in het …
    .ask-2 = Wie zwemmen er mee met het ei?
    .ask-3 = Wat roepen de eenden tegen het ei, denk je?

story-an-egg-goes-out-page-5 =
    .picture = Het ei ligt in het gras, bij een boom. Een hond ruikt eraan.
    .ask-1 = Snuf, snuf! Wie ruikt daar aan het ei?
    .ask-2 = Wat wil Hond met het ei doen, denk je?
    .ask-3 = Waar is het ei al geweest?

story-an-egg-goes-out-page-6 =
    .picture = Het is nacht. Hond slaapt, met het ei dicht tegen zich aan. Uil kijkt vanuit de boom.
    .ask-1 = Ssst! Slaap lekker, Hond. Slaap lekker, …
    .ask-2 = Het is koud. Hoe houdt Hond het ei warm?
    .ask-3 = Krak, hoort Uil. Wat is dat, denk je?

story-an-egg-goes-out-page-7 =
    .picture = De zon schijnt. Het ei is open en er zit een kuiken in. Het kuiken en Hond kijken elkaar aan.
    .ask-1 = Krak! Uit het ei komt een …
    .ask-2 = Het kuiken ziet Hond. Wat denkt het?
    .ask-3 = Wat is het eerste woord van het kuiken: piep of woef?

story-an-egg-goes-out-page-8 =
    .picture = Hond loopt door de straat. Het kuiken loopt achter hem aan. De kat kijkt met grote ogen.
    .ask-1 = Wie loopt er achter Hond aan?
    .ask-2 = Het kuiken doet Hond na. Hoe loop jij als Hond?
    .ask-3 = De kat kent het kuiken al. Waarvan?

story-an-egg-goes-out-page-9 =
    .picture = Kip staat bij de schuur met twee kuikens. Daar komen Hond en het derde kuiken aan.
    .ask-1 = Kijk, daar is Kip! Kip zegt: tok, …
    .ask-2 = Wat is er met de andere twee eieren gebeurd?
    .ask-3 = Het kuiken vertelt alles aan Kip. Wat zegt het?

story-an-egg-goes-out-page-10 =
    .picture = Het is weer nacht. Hond slaapt tussen de kuikens. Eén kuiken slaapt boven op Hond. Kip zit erbij.
    .ask-1 = Slaap lekker, kuikens. Slaap lekker, …
    .ask-2 = Waar slaapt het derde kuiken?
    .ask-3 = Vertel jij mij het hele verhaal? Begin bij het ei.
