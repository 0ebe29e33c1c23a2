story-where-will-grandma-sleep = Waar slaapt oma?
    .lead = Oma komt van heel ver en blijft slapen, maar waar?
    .picture = Dina, oma en een grote koffer staan op straat.

story-where-will-grandma-sleep-page-1 = Tring, daar is oma! Haar koffer is zo groot als Dina. Maar waar slaapt oma?
    .picture = Mama en Dina staan voor het huis. Oma komt aan met een grote koffer.
    .ask-1 = Tring! Wie is daar? Dat is …
    .ask-2 = Wat zit er in die grote koffer, denk je?
    .ask-3 = Wie zou jij bij ons laten slapen?

story-where-will-grandma-sleep-page-2 = “Slaapt oma op de stoel?” vraagt Dina. Krak, zegt de stoel. “Daar niet!” lacht oma.
    .picture = Oma staat bij een houten stoel. Dina kijkt. Achter Dina staat de koffer.
    .ask-1 = Oma gaat zitten. De stoel zegt …
    .ask-2 = Wat gebeurt er met de stoel?
    .ask-3 = Op welke gekke plek viel jij weleens in slaap?

story-where-will-grandma-sleep-page-3 = “Slaapt oma in het bad?” vraagt Dina. Drup, zegt het bad. “Daar niet!” lacht oma.
    .picture = Dina en oma staan bij een groot bad. Er valt een druppel.
    .ask-1 = Het bad zegt: drup, drup, …
    .ask-2 = Wat valt daar op oma?
    .ask-3 = Stel, oma slaapt toch in het bad. Wat droomt ze?

story-where-will-grandma-sleep-page-4 = “Slaapt oma op de bank?” vraagt Dina. Miauw, zegt de kat. “Daar niet!” lacht oma.
    .picture = De kat staat boven op de bank. Dina en oma kijken naar haar.
    .ask-1 = Op de bank zit de …
    .ask-2 = Miauw! Wat bedoelt de kat, denk je?
    .ask-3 = Waar heeft oma het al geprobeerd?

story-where-will-grandma-sleep-page-5 = “Kom maar bij mij,” zegt Dina. Ze schuift op. Oma past er precies bij.
    .picture = Het is nacht. Oma en Dina zitten in bed. De kat en de koffer staan op de grond.
    .ask-1 = Wie zie je in het bed?
    .ask-2 = Wat fluistert Dina tegen oma, denk je?
    .ask-3 = Naast wie slaap jij graag?

story-where-will-grandma-sleep-page-6 = Wèèè, roept de baby. Die wil er ook bij! “Schuif eens op,” zegt Dina.
    .picture = Nu zit de baby tussen oma en Dina in bed. Op de grond staan een knuffelbeer en de koffer.
    .ask-1 = Wèèè! In het bed komt nu ook de …
    .ask-2 = Hoe passen ze er alle drie in?
    .ask-3 = Wie komt er straks nog bij, denk je?

story-where-will-grandma-sleep-page-7 = Mama zoekt de baby. “Schuif eens op,” zegt ze. Floep, daar glijdt oma uit het bed!
    .picture = Mama, de baby en Dina zitten in bed. Oma zit op de grond bij de koffer.
    .ask-1 = Mama schuift en schuift. Daar gaat oma: …
    .ask-2 = Wie liggen er nu in bed? Wie niet?
    .ask-3 = Wat zou jij doen als je oma was?

story-where-will-grandma-sleep-page-8 = Oma lacht en pakt haar koffer. Pfff, pfff, doet oma. Ze blaast haar eigen bed op!
    .picture = Oma zit naast haar koffer en blaast. Voor haar staat een bed.
    .ask-1 = Blaas maar mee: pfff, pfff, …
    .ask-2 = Wat kwam er uit de koffer?
    .ask-3 = Waarom zei oma dat niet meteen, denk je?

story-where-will-grandma-sleep-page-9 = Ssst, iedereen ligt nu bij oma. En wie heeft het grote bed? Miauw, zegt de kat.
    .picture = De baby, mama, oma en Dina liggen samen op de grond. De kat staat alleen op het grote bed.
    .ask-1 = Wie heeft nu het grote bed?
    .ask-2 = Waarom wil iedereen bij oma zijn?
    .ask-3 = Hoe slapen wij als er bezoek blijft?
