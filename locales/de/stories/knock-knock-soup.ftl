story-knock-knock-soup = Klopf, klopf, Suppe!
    .lead = Opa hat einen großen Topf und ganz viele Nachbarn.
    .picture = Opa und Maya stehen an einem Topf Suppe. Auf dem Tisch liegen eine Zwiebel und eine Karotte.

story-knock-knock-soup-page-1 = Opa rührt in der Suppe. „Da fehlt noch etwas“, sagt Maya. Klopf, klopf!
    .picture = Opa und Maya stehen am Suppentopf. Da liegt ein Löffel.
    .ask-1 = Opa rührt in der …
    .ask-2 = Klopf, klopf! Wer steht wohl da?
    .ask-3 = Wer klopft manchmal bei uns an?

story-knock-knock-soup-page-2 = „Darf ich mitessen?“, fragt der Nachbar. „Ich habe eine Zwiebel.“ Platsch, in die Suppe! Klopf, klopf!
    .picture = Der Nachbar kommt zur Tür herein. Zwischen ihm und Maya liegt eine Zwiebel.
    .ask-1 = Die Zwiebel fällt in die Suppe. Sie macht …
    .ask-2 = Was hat der Nachbar dabei?
    .ask-3 = Was machen deine Augen, wenn du eine Zwiebel riechst?

story-knock-knock-soup-page-3 = „Darf ich mitessen?“, fragt Tante Salma. „Ich habe drei Karotten.“ Platsch, platsch, platsch! Klopf, klopf!
    .picture = Tante Salma kommt herein. Vor ihr liegen drei Karotten. Maya schaut.
    .ask-1 = Eine Karotte, zwei Karotten, …
    .ask-2 = Was war noch mal in der Suppe?
    .ask-3 = Was sagt die Zwiebel wohl zu den Karotten?

story-knock-knock-soup-page-4 = „Darf ich mitessen?“, fragt die Feuerwehrfrau. „Ich habe eine Tomate, so rot wie mein Auto.“ Platsch!
    .picture = Die Feuerwehrfrau steht auf der Straße, bei ihrem roten Auto. Vor Maya liegt eine Tomate.
    .ask-1 = Wie macht das Feuerwehrauto?
    .ask-2 = Was ist noch so rot?
    .ask-3 = Was hat die Feuerwehrfrau heute gemacht, was meinst du?

story-knock-knock-soup-page-5 = Tick, tick. Maya macht die Tür auf. „Da ist niemand“, sagt sie.
    .picture = Maya steht im Zimmer. An der Tür, unten am Boden, sitzt ein kleiner Vogel.
    .ask-1 = Niemand? Wen siehst du da?
    .ask-2 = Wer hat da so leise geklopft?
    .ask-3 = Warum sieht Maya niemanden, was meinst du?

story-knock-knock-soup-page-6 = „Hier unten!“, piepst Spatz. „Ich habe nichts dabei. Nur Hunger.“
    .picture = Opa und Maya schauen auf den kleinen Vogel am Boden.
    .ask-1 = Piep, piep! Spatz hat …
    .ask-2 = Was sagt Opa jetzt, was meinst du?
    .ask-3 = Wie fühlt sich Hunger in deinem Bauch an?

story-knock-knock-soup-page-7 = „Hunger!“, ruft Opa. „Den habe ich vergessen! Ohne Hunger schmeckt keine Suppe.“
    .picture = Spatz sitzt jetzt auf dem Tisch, neben dem Suppentopf. Opa und Maya sind auch da. Da steht ein Schälchen.
    .ask-1 = Komm nur her, kleiner …
    .ask-2 = Was hat Opa vergessen?
    .ask-3 = Wie wirft man Hunger in die Suppe? Erzähl und mach es vor.

story-knock-knock-soup-page-8 = Alle pusten. Alle schlürfen. Spatz schlürft am lautesten.
    .picture = Der Nachbar, Tante Salma, Spatz, die Feuerwehrfrau und Maya sitzen um den Suppentopf.
    .ask-1 = Die Suppe ist heiß! Puste mit: fff, fff, …
    .ask-2 = Wer hatte die Tomate dabei?
    .ask-3 = Wen siehst du nicht am Tisch? Wo ist er wohl?

story-knock-knock-soup-page-9 = Die Suppe ist weg. Die Bäuche sind voll. „Und wo ist der Hunger?“, fragt Maya. „Auch weg!“, singt Spatz.
    .picture = Es ist Nacht. Opa und Maya stehen draußen. Da liegt ein Löffel. Spatz fliegt fort, am Mond vorbei.
    .ask-1 = Die Suppe ist weg. Der Hunger ist auch …
    .ask-2 = Wer kam alles zum Suppeessen?
    .ask-3 = Mit wem möchtest du einen Topf Suppe essen?
