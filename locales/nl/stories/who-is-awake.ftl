story-who-is-awake = Wie is er nog wakker?
    .lead = Beer kan niet slapen, maar hij is niet de enige.
    .picture = Kleine Beer is buiten in de nacht. Een uil zit op een boom. Ook een egel en een muis zijn wakker.

story-who-is-awake-page-1 = Het is nacht. Iedereen slaapt, alleen kleine Beer niet. “Wie is er nog wakker?” fluistert hij.
    .picture = Kleine Beer zit in bed. De maan schijnt door het raam. Op de grond liggen een boek en een pot honing.
    .ask-1 = Kijk, in bed zit …
    .ask-2 = Waarom kan Beer niet slapen, denk je?
    .ask-3 = Wat doe jij als je niet kunt slapen?

story-who-is-awake-page-2 = “Oehoe, ik!” roept Uil uit de boom. “Kom, dan tellen we sterren.” “Wie is er nog wakker?” vraagt Beer.
    .picture = Uil zit boven op een boom. Beer staat op de grond. Naast hem ligt een hoopje blaadjes.
    .ask-1 = Uil roept: oehoe, …
    .ask-2 = Wat gaan Uil en Beer doen?
    .ask-3 = Hé, de blaadjes bewegen. Wie zit daaronder, denk je?

story-who-is-awake-page-3 = “Snuf snuf, ik!” zegt Egel tussen de blaadjes. “Ik ruik iets lekkers.” “Wie is er nog wakker?” vraagt Beer.
    .picture = Beer en Egel staan tegenover elkaar. Achter Egel liggen blaadjes en groeit een paddenstoel.
    .ask-1 = Egel doet: snuf, snuf, …
    .ask-2 = Wat ruikt Egel, denk je?
    .ask-3 = Wat ruik jij het allerliefst?

story-who-is-awake-page-4 = “Kwaak kwaak, ik!” zegt Kikker in het gras. “Ik zing voor de maan.” “Wie is er nog wakker?” vraagt Beer.
    .picture = Kikker zit tussen de planten. Beer luistert. De maan staat aan de hemel.
    .ask-1 = Zing mee met Kikker: kwaak, kwaak, …
    .ask-2 = Voor wie zingt Kikker?
    .ask-3 = Wat zou jij voor de maan zingen?

story-who-is-awake-page-5 = “Piep piep, ik!” zegt Muis. “Ik rol een kastanje naar huis.” “Wie is er nog wakker?” vraagt Beer.
    .picture = Muis duwt een kastanje over de grond, naar Beer toe.
    .ask-1 = Wat rolt daar over de grond?
    .ask-2 = Wie heeft Beer al ontmoet?
    .ask-3 = Hoe krijgt Muis de kastanje naar binnen, denk je?

story-who-is-awake-page-6 = Eerst hoort Beer niets. “Ik… ook,” zegt Slak, heel langzaam. Beer wacht en gaapt en gaapt.
    .picture = Beer kijkt naar een kleine slak tussen groene plantjes.
    .ask-1 = Haaa! Beer gaapt. Hoe doe jij dat?
    .ask-2 = Praat eens zo langzaam als Slak. Wat zeg je?
    .ask-3 = Waar gaat Slak zo laat nog naartoe, denk je?

story-who-is-awake-page-7 = De dieren brengen Beer naar bed. “Wie is er nog wakker?” vraagt Uil zacht. Maar Beer zegt niets.
    .picture = Beer zit in bed. Uil, Egel, Kikker en Muis staan bij het bed.
    .ask-1 = Wie zie je bij het bed?
    .ask-2 = Wie wilde ook alweer sterren tellen?
    .ask-3 = Eén dier is nog onderweg. Wie, denk je?

story-who-is-awake-page-8 = Ssst, Beer slaapt. En wie is er nog wakker? Jij!
    .picture = Beer ligt in bed en het is stil. Links kruipt Slak de kamer in.
    .ask-1 = Slaap lekker, …
    .ask-2 = Hé, wie komt daar nog aan?
    .ask-3 = Wie is er bij ons weleens wakker in de nacht?
