story-where-does-the-road-end = Waar houdt de weg op?
    .lead = Rima en opa gaan kijken, en ze zijn niet alleen.
    .picture = Opa en Rima wandelen door het gras. Een kat loopt achter hen aan.

story-where-does-the-road-end-page-1 = Rima en opa trekken hun schoenen aan. “Waar houdt de weg op?” vraagt Rima. “Kom, we gaan kijken,” zegt opa.
    .picture = Opa en Rima staan in de kamer. Bij de deur ligt een schoen. De kat kijkt.
    .ask-1 = Rima doet haar schoenen …
    .ask-2 = Wat zou de kat nu denken?
    .ask-3 = Waar houdt onze weg op, denk je?

story-where-does-the-road-end-page-2 = Stap, stap, stap, door de straat. “Houdt de weg hier op?” vraagt Rima. “Nog niet,” zegt opa.
    .picture = Opa en Rima lopen door de straat. De kat loopt achter de boom.
    .ask-1 = Loop maar mee: stap, stap, …
    .ask-2 = Wie loopt daar stiekem mee?
    .ask-3 = Wat zie jij het eerst als je bij ons naar buiten gaat?

story-where-does-the-road-end-page-3 = Brom, brom, brom, met de bus. “Houdt de weg hier op?” vraagt Rima. “Nog niet,” zegt opa.
    .picture = Opa en Rima staan bij de bus. De kat zit boven op het dak.
    .ask-1 = De bus gaat van brom, brom, …
    .ask-2 = Oei, waar zit de kat?
    .ask-3 = Naast wie zit jij graag in de bus?

story-where-does-the-road-end-page-4 = Tadam, tadam, tadam, met de trein. “Houdt de weg hier op?” vraagt Rima. “Nog niet,” zegt opa.
    .picture = Een trein rijdt langs een boerderij. Opa en Rima staan vooraan. De kat kijkt naar een koe.
    .ask-1 = De trein gaat van tadam, tadam, …
    .ask-2 = Waar hebben ze eerst in gezeten?
    .ask-3 = Wat zegt de koe tegen de kat, denk je?

story-where-does-the-road-end-page-5 = En dan is er alleen nog water. “Hier houdt hij op,” zegt opa. Het is heel stil.
    .picture = Opa, Rima en de kat staan bij het water. Een vis zwemt langs.
    .ask-1 = Overal is …
    .ask-2 = Wat gaan ze nu doen, denk je?
    .ask-3 = Waar hebben wij weleens veel water gezien?

story-where-does-the-road-end-page-6 = Daar vaart een boot! “Kijk opa, voor de boot begint de weg hier.” Opa lacht zo hard dat zijn buik schudt.
    .picture = Een zeilboot vaart over het water. Opa, Rima en de kat kijken ernaar.
    .ask-1 = Op het water vaart een …
    .ask-2 = Waar gaat de boot naartoe, denk je?
    .ask-3 = Welke weg neemt een vis?

story-where-does-the-road-end-page-7 = Tadam, tadam, tadam, weer terug. “Houdt de weg hier op?” vraagt opa. “Nog niet,” zegt Rima.
    .picture = De trein rijdt de andere kant op. De kat zit op het dak. Opa en Rima staan vooraan.
    .ask-1 = Wie rijdt er boven op de trein mee?
    .ask-2 = Wat hebben ze bij het water gezien?
    .ask-3 = Waarom vraagt opa het nu, denk je?

story-where-does-the-road-end-page-8 = Rima kruipt in bed. “Hier houdt de weg op,” fluistert ze. Opa hoort het niet: hij snurkt al.
    .picture = Rima zit in bed. Opa slaapt ernaast. De kat is nog wakker.
    .ask-1 = Sst, opa …
    .ask-2 = Hoe zijn ze gegaan? Eerst liepen ze, en toen?
    .ask-3 = De kat is nog klaarwakker. Wat wil hij, denk je?

story-where-does-the-road-end-page-9 = En de kat? Voor de kat begint de weg hier.
    .picture = Het is nacht. De kat loopt weg van het huis, onder de maan.
    .ask-1 = Dag kat, tot …
    .ask-2 = Waar gaat de kat heen, denk je?
    .ask-3 = Waar zou jij heen gaan als je een kat was?
