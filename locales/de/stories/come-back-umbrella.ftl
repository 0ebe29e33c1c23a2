story-come-back-umbrella = Komm zurück, Regenschirm!
    .lead = Der Wind trägt den Schirm von Idris fort, und ihr erzählt, wohin.
    .picture = Der Wind bläst einen Regenschirm durch die Luft. Idris schaut hoch. Im Gras sitzt eine Schnecke.

story-come-back-umbrella-page-1 =
    .picture = Es regnet auf der Straße. Mama und Idris gehen nebeneinander. Idris hat einen Regenschirm.
    .ask-1 = Es regnet. Idris hat einen großen …
    .ask-2 = Wohin gehen Idris und Mama wohl?
    .ask-3 = Wie riecht es bei uns draußen, wenn es regnet?

story-come-back-umbrella-page-2 =
    .picture = Links bläst der Wind ganz stark. Der Schirm fliegt hoch durch die Straße. Mama und Idris schauen.
    .ask-1 = Da bläst der Wind: hui, hui, …
    .ask-2 = Was macht der Wind mit dem Schirm?
    .ask-3 = Was ruft Idris jetzt, was meinst du?

story-come-back-umbrella-page-3 =
    .picture = Der Schirm steht im Gras in einem Park. Eine Schnecke kriecht darauf zu. Es regnet noch.
    .ask-1 = Wer kommt denn da?
    .ask-2 = Was will die Schnecke wohl?
    .ask-3 = Was sagt die Schnecke zum Schirm?

story-come-back-umbrella-page-4 =
    .picture = Der Wind bläst den Schirm an einer Scheune vorbei. Die Schnecke sitzt oben. Auf dem Feld steht ein Küken.
    .ask-1 = Wer fliegt da mit?
    .ask-2 = Wie fühlt sich Fliegen an, wenn man eine Schnecke ist?
    .ask-3 = Was ruft das Küken der Schnecke wohl zu?

story-come-back-umbrella-page-5 =
    .picture = Der Schirm treibt auf dem Wasser. Schnecke und Küken sitzen oben. Ein Frosch schaut zu.
    .ask-1 = Im Wasser sitzt ein grüner …
    .ask-2 = Was macht der Schirm jetzt?
    .ask-3 = Wie sind Schnecke und Küken hierhergekommen? Erzähl.

story-come-back-umbrella-page-6 =
    .picture = Es ist Nacht. Idris sitzt im Bett, Mama steht daneben. Da steht ein Stiefel, aber kein Schirm.
    .ask-1 = Wer sitzt da im Bett?
    .ask-2 = Woran denkt Idris jetzt?
    .ask-3 = Was hast du schon einmal verloren?

story-come-back-umbrella-page-7 =
    .picture = In der dunklen Nacht schlafen Schnecke und Küken auf dem Schirm. Der Frosch sitzt daneben. Der Wind kommt.
    .ask-1 = Pssst, leise. Die Tiere sind müde und …
    .ask-2 = Wer kommt da ganz leise an?
    .ask-3 = Wohin bringt der Wind sie jetzt, was meinst du?

story-come-back-umbrella-page-8 =
    .picture = Der Schirm fliegt in die Straße, mit Schnecke und Küken darauf. Der Frosch ist auch da. Mama und Idris schauen.
    .ask-1 = Schau, da ist er wieder! Der …
    .ask-2 = Wen hat der Schirm alles mitgebracht?
    .ask-3 = Der Frosch erzählt von der Reise. Was sagt er?

story-come-back-umbrella-page-9 =
    .picture = Es regnet. Schnecke, Küken und Frosch sitzen unter dem Schirm. Mama und Idris stehen im Regen.
    .ask-1 = Wer sitzt da schön trocken?
    .ask-2 = Warum stehen Idris und Mama im Regen, was meinst du?
    .ask-3 = Morgen weht es wieder. Wohin fliegt der Schirm dann?
