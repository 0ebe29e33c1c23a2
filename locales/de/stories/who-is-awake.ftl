story-who-is-awake = Wer ist noch wach?
    .lead = Bär kann nicht schlafen, aber er ist nicht der Einzige.
    .picture = Der kleine Bär ist draußen in der Nacht. Eine Eule sitzt auf einem Baum. Auch ein Igel und eine Maus sind wach.

story-who-is-awake-page-1 = Es ist Nacht. Alle schlafen, nur der kleine Bär nicht. „Wer ist noch wach?“, flüstert er.
    .picture = Der kleine Bär sitzt im Bett. Der Mond scheint durchs Fenster. Am Boden liegen ein Buch und ein Topf Honig.
    .ask-1 = Schau, im Bett sitzt der kleine …
    .ask-2 = Warum kann Bär nicht schlafen, was meinst du?
    .ask-3 = Was machst du, wenn du nicht schlafen kannst?

story-who-is-awake-page-2 = „Uhu, ich!“, ruft Eule vom Baum. „Komm, wir zählen Sterne.“ „Wer ist noch wach?“, fragt Bär.
    .picture = Eule sitzt oben auf einem Baum. Bär steht am Boden. Neben ihm liegt ein Haufen Blätter.
    .ask-1 = Eule ruft: uhu, …
    .ask-2 = Was machen Eule und Bär jetzt?
    .ask-3 = Nanu, die Blätter bewegen sich. Wer sitzt wohl darunter?

story-who-is-awake-page-3 = „Schnuff, schnuff, ich!“, sagt Igel zwischen den Blättern. „Ich rieche etwas Leckeres.“ „Wer ist noch wach?“, fragt Bär.
    .picture = Bär und Igel stehen sich gegenüber. Hinter Igel liegen Blätter und wächst ein Pilz.
    .ask-1 = Igel macht: schnuff, schnuff, …
    .ask-2 = Was riecht Igel wohl?
    .ask-3 = Was riechst du am allerliebsten?

story-who-is-awake-page-4 = „Quak, quak, ich!“, sagt Frosch im Gras. „Ich singe für den Mond.“ „Wer ist noch wach?“, fragt Bär.
    .picture = Frosch sitzt zwischen den Pflanzen. Bär hört zu. Der Mond steht am Himmel.
    .ask-1 = Sing mit Frosch: quak, quak, …
    .ask-2 = Für wen singt Frosch?
    .ask-3 = Was würdest du für den Mond singen?

story-who-is-awake-page-5 = „Pieps, pieps, ich!“, sagt Maus. „Ich rolle eine Kastanie nach Hause.“ „Wer ist noch wach?“, fragt Bär.
    .picture = Maus schiebt eine Kastanie über den Boden, auf Bär zu.
    .ask-1 = Was rollt da über den Boden?
    .ask-2 = Wen hat Bär schon getroffen?
    .ask-3 = Wie bekommt Maus die Kastanie ins Haus, was meinst du?

story-who-is-awake-page-6 = Zuerst hört Bär nichts. „Ich … auch“, sagt Schnecke, ganz langsam. Bär wartet und gähnt und gähnt.
    .picture = Bär schaut auf eine kleine Schnecke zwischen grünen Pflänzchen.
    .ask-1 = Uaaah! Bär gähnt. Wie machst du das?
    .ask-2 = Sprich mal so langsam wie Schnecke. Was sagst du?
    .ask-3 = Wohin will Schnecke wohl so spät noch?

story-who-is-awake-page-7 = Die Tiere bringen Bär ins Bett. „Wer ist noch wach?“, fragt Eule leise. Aber Bär sagt nichts.
    .picture = Bär sitzt im Bett. Eule, Igel, Frosch und Maus stehen am Bett.
    .ask-1 = Wen siehst du am Bett?
    .ask-2 = Wer wollte noch mal Sterne zählen?
    .ask-3 = Ein Tier ist noch unterwegs. Welches, meinst du?

story-who-is-awake-page-8 = Pssst, Bär schläft. Und wer ist noch wach? Du!
    .picture = Bär liegt im Bett, und es ist still. Links kriecht Schnecke ins Zimmer.
    .ask-1 = Schlaf gut, …
    .ask-2 = Nanu, wer kommt da noch?
    .ask-3 = Wer ist bei uns manchmal nachts wach?
