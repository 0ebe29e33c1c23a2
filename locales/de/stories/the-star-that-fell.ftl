story-the-star-that-fell = Der Stern, der vom Himmel fiel
    .lead = Im Gras liegt ein Stern. Dein Kind erzählt, wie es weitergeht.
    .picture = Ein Junge und sein Teddy stehen draußen in der Nacht. Vor ihnen im Gras liegt ein Stern.

story-the-star-that-fell-page-1 =
    .picture = Ein Junge und sein Teddy liegen im Bett. Neben dem Mond leuchtet ein Stern. Im Zimmer steht ein roter Luftballon.
    .ask-1 = Schau, am Fenster leuchtet ein …
    .ask-2 = Wohin schaut der Junge wohl?
    .ask-3 = Was siehst du abends durch unser Fenster?

story-the-star-that-fell-page-2 =
    .picture = Der Stern fällt am Fenster vorbei. Der Junge steht auf dem Boden. Der Teddy liegt noch im Bett.
    .ask-1 = Was fällt da? Welches Geräusch gehört dazu?
    .ask-2 = Wo war der Junge gerade noch?
    .ask-3 = Was macht er jetzt, was meinst du?

story-the-star-that-fell-page-3 =
    .picture = Der Stern liegt draußen im Gras, mit einer Träne. Der Junge, sein Vater und der Teddy stehen dabei.
    .ask-1 = Im Gras liegt ein …
    .ask-2 = Warum weint der Stern, was meinst du?
    .ask-3 = Was flüstert der Junge dem Stern zu?

story-the-star-that-fell-page-4 =
    .picture = Der Stern fliegt ein Stück hoch, über dem Jungen.
    .ask-1 = Eins, zwei, drei, hopp! Da fliegt der …
    .ask-2 = Was versuchen sie?
    .ask-3 = Bleibt der Stern oben? Was meinst du, und warum?

story-the-star-that-fell-page-5 =
    .picture = Der Stern sitzt oben in einem Baum. Eine Eule im Baum daneben schaut zu.
    .ask-1 = Wo sitzt der Stern jetzt?
    .ask-2 = Was sagt die Eule zum Stern?
    .ask-3 = Der Himmel ist noch weit. Welche Idee hast du?

story-the-star-that-fell-page-6 =
    .picture = Der Stern hängt am roten Luftballon und steigt hoch. Der Teddy hängt darunter.
    .ask-1 = Nach oben fliegt der …
    .ask-2 = Nanu, wer fliegt da noch mit?
    .ask-3 = Was ruft der Papa wohl?

story-the-star-that-fell-page-7 =
    .picture = Der Stern ist wieder beim Mond. Der Teddy sitzt auf einer Wolke. Der Luftballon fliegt weg.
    .ask-1 = Wo sitzt der Teddy jetzt?
    .ask-2 = Wie ist er dorthin gekommen?
    .ask-3 = Wie kommt er wieder herunter, was meinst du?

story-the-star-that-fell-page-8 =
    .picture = Die Eule trägt den Teddy durch die Luft, hinunter zu dem Jungen.
    .ask-1 = Wer hilft dem Teddy?
    .ask-2 = Was hat der Teddy da oben gesehen?
    .ask-3 = Wann hast du etwas verloren, das du lieb hast? Wie hast du es gefunden?

story-the-star-that-fell-page-9 =
    .picture = Der Junge schläft, der Stern leuchtet wieder durchs Fenster. Über dem Teddy glitzert etwas. Papa schaut.
    .ask-1 = Gute Nacht, lieber …
    .ask-2 = Was glitzert da beim Teddy?
    .ask-3 = Jetzt erzählst du alles. Wie fing es an?
