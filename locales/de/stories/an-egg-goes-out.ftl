story-an-egg-goes-out = Ein Ei geht auf Reisen
    .lead = Ein Ei rollt vom Bauernhof weg, und ihr erzählt, wohin.
    .picture = Huhn sitzt auf dem Bauernhof, und ein Schmetterling fliegt. Ein Ei rollt weg, zu einem Hund.

story-an-egg-goes-out-page-1 =
    .picture = Huhn sitzt an der Scheune. Neben ihm liegen drei Eier.
    .ask-1 = Huhn ruft: gack, gack, …
    .ask-2 = Was liegt da alles neben Huhn?
    .ask-3 = Gleich macht ein Ei etwas Verrücktes. Was, meinst du?

story-an-egg-goes-out-page-2 =
    .picture = Ein Schmetterling fliegt vorbei. Zwei Eier liegen bei Huhn. Das dritte Ei rollt weg.
    .ask-1 = O nein! Wohin will das Ei?
    .ask-2 = Wohin schaut Huhn? Was sieht es nicht?
    .ask-3 = Was würdest du Huhn jetzt zurufen?

story-an-egg-goes-out-page-3 =
    .picture = Das Ei rollt durch die Straße. Ein Bus fährt, und eine Katze schaut auf das Ei.
    .ask-1 = Roll, roll, roll, da rollt das …
    .ask-2 = Was denkt die Katze, wenn sie das Ei sieht?
    .ask-3 = Wie kommt das Ei heil am Bus vorbei, was meinst du?

story-an-egg-goes-out-page-4 =
    .picture = Das Ei treibt auf dem Wasser. Zwei Enten schwimmen hinterher. Da ist auch ein Fisch.
    .ask-1 = Platsch! Das Ei schwimmt im …
    .ask-2 = Wer schwimmt da mit dem Ei mit?
    .ask-3 = Was rufen die Enten dem Ei wohl zu?

story-an-egg-goes-out-page-5 =
    .picture = Das Ei liegt im Gras, an einem Baum. Ein Hund schnuppert daran.
    .ask-1 = Schnuff, schnuff! Wer schnuppert da am Ei?
    .ask-2 = Was will Hund wohl mit dem Ei machen?
    .ask-3 = Wo war das Ei schon überall?

story-an-egg-goes-out-page-6 =
    .picture = Es ist Nacht. Hund schläft, das Ei dicht an sich gedrückt. Eule schaut vom Baum.
    .ask-1 = Pssst! Schlaf gut, Hund. Schlaf gut, …
    .ask-2 = Es ist kalt. Wie hält Hund das Ei warm?
    .ask-3 = Knack, hört Eule. Was ist das wohl?

story-an-egg-goes-out-page-7 =
    .picture = Die Sonne scheint. Das Ei ist offen, und ein Küken sitzt darin. Küken und Hund schauen sich an.
    .ask-1 = Knack! Aus dem Ei kommt ein …
    .ask-2 = Das Küken sieht Hund. Was denkt es?
    .ask-3 = Was ist das erste Wort vom Küken: piep oder wau?

story-an-egg-goes-out-page-8 =
    .picture = Hund läuft durch die Straße. Das Küken läuft hinterher. Die Katze macht große Augen.
    .ask-1 = Wer läuft da hinter Hund her?
    .ask-2 = Das Küken macht Hund nach. Wie läufst du als Hund?
    .ask-3 = Die Katze kennt das Küken schon. Woher?

story-an-egg-goes-out-page-9 =
    .picture = Huhn steht mit zwei Küken an der Scheune. Da kommen Hund und das dritte Küken.
    .ask-1 = Schau, da ist Huhn! Huhn ruft: gack, …
    .ask-2 = Was ist mit den anderen zwei Eiern passiert?
    .ask-3 = Das Küken erzählt Huhn alles. Was sagt es?

story-an-egg-goes-out-page-10 =
    .picture = Es ist wieder Nacht. Hund schläft zwischen den Küken. Ein Küken schläft oben auf Hund. Huhn sitzt dabei.
    .ask-1 = Schlaft gut, ihr Küken. Schlaf gut, …
    .ask-2 = Wo schläft das dritte Küken?
    .ask-3 = Erzählst du mir die ganze Geschichte? Fang beim Ei an.
