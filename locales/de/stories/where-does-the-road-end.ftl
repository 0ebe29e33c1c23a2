story-where-does-the-road-end = Wo hört der Weg auf?
    .lead = Rima und Opa schauen nach, und sie sind nicht allein.
    .picture = Opa und Rima spazieren durchs Gras. Eine Katze läuft hinterher.

story-where-does-the-road-end-page-1 = Rima und Opa ziehen ihre Schuhe an. „Wo hört der Weg auf?“, fragt Rima. „Komm, wir schauen nach“, sagt Opa.
    .picture = Opa und Rima stehen im Zimmer. An der Tür liegt ein Schuh. Die Katze schaut.
    .ask-1 = Rima zieht etwas an. Das sind ihre …
    .ask-2 = Was denkt die Katze jetzt wohl?
    .ask-3 = Wo hört unser Weg auf, was meinst du?

story-where-does-the-road-end-page-2 = Tapp, tapp, tapp, durch die Straße. „Hört der Weg hier auf?“, fragt Rima. „Noch nicht“, sagt Opa.
    .picture = Opa und Rima gehen durch die Straße. Die Katze läuft hinter dem Baum.
    .ask-1 = Geh mit: tapp, tapp, …
    .ask-2 = Wer geht da heimlich mit?
    .ask-3 = Was siehst du bei uns draußen zuerst?

story-where-does-the-road-end-page-3 = Brumm, brumm, brumm, mit dem Bus. „Hört der Weg hier auf?“, fragt Rima. „Noch nicht“, sagt Opa.
    .picture = Opa und Rima stehen am Bus. Die Katze sitzt oben auf dem Dach.
    .ask-1 = Der Bus macht brumm, brumm, …
    .ask-2 = Oje, wo sitzt die Katze?
    .ask-3 = Neben wem sitzt du gern im Bus?

story-where-does-the-road-end-page-4 = Tadam, tadam, tadam, mit dem Zug. „Hört der Weg hier auf?“, fragt Rima. „Noch nicht“, sagt Opa.
    .picture = Ein Zug fährt an einem Bauernhof vorbei. Opa und Rima stehen vorne. Die Katze schaut eine Kuh an.
    .ask-1 = Der Zug macht tadam, tadam, …
    .ask-2 = Womit sind sie zuerst gefahren?
    .ask-3 = Was sagt die Kuh wohl zur Katze?

story-where-does-the-road-end-page-5 = Und dann ist da nur noch Wasser. „Hier hört er auf“, sagt Opa. Es ist ganz still.
    .picture = Opa, Rima und die Katze stehen am Wasser. Ein Fisch schwimmt vorbei.
    .ask-1 = Überall ist …
    .ask-2 = Was machen sie jetzt, was meinst du?
    .ask-3 = Wo haben wir schon einmal viel Wasser gesehen?

story-where-does-the-road-end-page-6 = Da fährt ein Boot! „Schau, Opa, für das Boot fängt der Weg hier an.“ Opa lacht so sehr, dass sein Bauch wackelt.
    .picture = Ein Segelboot fährt über das Wasser. Opa, Rima und die Katze schauen ihm zu.
    .ask-1 = Auf dem Wasser fährt ein …
    .ask-2 = Wohin fährt das Boot wohl?
    .ask-3 = Welchen Weg nimmt ein Fisch?

story-where-does-the-road-end-page-7 = Tadam, tadam, tadam, wieder zurück. „Hört der Weg hier auf?“, fragt Opa. „Noch nicht“, sagt Rima.
    .picture = Der Zug fährt in die andere Richtung. Die Katze sitzt auf dem Dach. Opa und Rima stehen vorne.
    .ask-1 = Wer fährt oben auf dem Zug mit?
    .ask-2 = Was haben sie am Wasser gesehen?
    .ask-3 = Warum fragt jetzt Opa, was meinst du?

story-where-does-the-road-end-page-8 = Rima kriecht ins Bett. „Hier hört der Weg auf“, flüstert sie. Opa hört es nicht: Er schnarcht schon.
    .picture = Rima sitzt im Bett. Opa schläft daneben. Die Katze ist noch wach.
    .ask-1 = Pssst, leise! Opa …
    .ask-2 = Wie sind sie gereist? Erst zu Fuß, und dann?
    .ask-3 = Die Katze ist noch hellwach. Was will sie wohl?

story-where-does-the-road-end-page-9 = Und die Katze? Für die Katze fängt der Weg hier an.
    .picture = Es ist Nacht. Die Katze geht vom Haus weg, unter dem Mond.
    .ask-1 = Tschüss Katze, bis …
    .ask-2 = Wohin geht die Katze, was meinst du?
    .ask-3 = Wohin würdest du als Katze gehen?
