story-the-angry-parade = Die wütende Parade
    .lead = Remi stampft vor Wut. Bumm, bumm, bumm! Und dann stampft noch jemand mit.
    .picture = Remi, Oma, ein alter Mann und ein Mädchen gehen durch den Park. Eine Ente läuft mit.

story-the-angry-parade-page-1 = Remi ist wütend. Warum, das weiß er nicht mehr. Aber seine Füße wissen es noch: bumm, bumm, bumm!
    .picture = Remi steht wütend im Zimmer. Seine Schuhe liegen überall.
    .ask-1 = Seine Füße machen: bumm, bumm, …
    .ask-2 = Warum ist Remi wohl wütend?
    .ask-3 = Was machen deine Füße, wenn du wütend bist?

story-the-angry-parade-page-2 = „Ich bin auch wütend“, sagt Oma. „Mein Tee ist zu heiß.“ Bumm, bumm, bumm!
    .picture = Remi und seine Oma stehen in der Küche. Auf dem Tisch dampft eine Tasse Tee.
    .ask-1 = Pass auf! Der Tee ist viel zu …
    .ask-2 = Warum stampft Oma mit?
    .ask-3 = Was denkt Remi jetzt über Oma?

story-the-angry-parade-page-3 = „Ich bin auch wütend“, sagt der Nachbar. „Der Bus ist weg.“ Bumm, bumm, bumm!
    .picture = Auf der Straße stehen der alte Nachbar, Remi und Oma. Ein Bus fährt weg.
    .ask-1 = Was fährt da weg?
    .ask-2 = Warum war Oma noch mal wütend?
    .ask-3 = Wann musstest du einmal ganz lange warten?

story-the-angry-parade-page-4 = „Ich bin auch wütend“, sagt ein Mädchen. „Mein Ball hängt im Baum.“ Bumm, bumm, bumm!
    .picture = Ein Ball hängt hoch in einem Baum. Ein Mädchen, Remi, Oma und der Nachbar stehen darunter.
    .ask-1 = Wo ist der Ball?
    .ask-2 = Wer stampft schon alles mit?
    .ask-3 = Wie bekommt das Mädchen seinen Ball zurück, was meinst du?

story-the-angry-parade-page-5 = „Quak!“, ruft eine Ente. Warum die wütend ist, weiß niemand. Bumm, bumm, quak!
    .picture = Eine wütende Ente schwimmt im Wasser. Remi und das Mädchen stehen auf der anderen Seite.
    .ask-1 = Bumm, bumm, …
    .ask-2 = Was will die Ente wohl erzählen?
    .ask-3 = Was würdest du die Ente fragen?

story-the-angry-parade-page-6 = Da kommt die wütende Parade! Bumm, bumm, bumm, quak! Das klingt ja wie Musik.
    .picture = Remi, Oma, der Nachbar und das Mädchen gehen in einer Reihe. Die Ente läuft mit. Über ihnen schweben Noten.
    .ask-1 = Stampf mit: bumm, bumm, bumm, …
    .ask-2 = Warum waren alle noch mal wütend?
    .ask-3 = Sind sie noch wirklich wütend? Woran siehst du das?

story-the-angry-parade-page-7 = Plötzlich steht Remi still. „Meine Wut ist weg!“ Er schaut noch schnell in seinen Schuh.
    .picture = Remi und Oma stehen auf der Straße. Da liegen zwei Schuhe. Die Ente läuft mit.
    .ask-1 = Was liegt da am Boden?
    .ask-2 = Wo ist seine Wut geblieben, was meinst du?
    .ask-3 = Wohin geht deine Wut, wenn sie weggeht?

story-the-angry-parade-page-8 = Zu Hause sitzt Mama hellwach im Bett. „Wer stampft da so? Ich bin gerade eingeschlafen! Jetzt bin ich wütend!“
    .picture = Es ist Abend. Mama sitzt wütend im Bett. Remi steht vor ihr.
    .ask-1 = Wer ist jetzt wütend?
    .ask-2 = Warum ist Mama wütend?
    .ask-3 = Was macht Remi jetzt wohl?

story-the-angry-parade-page-9 = Remi nimmt Mamas Hand. „Komm, wir stampfen alle zusammen.“ Bumm, bumm, bumm, quak!
    .picture = Mama, Remi, die Ente und Oma stehen vor dem Bett.
    .ask-1 = Jetzt stampft Mama auch: bumm, bumm, …
    .ask-2 = Wie findet Mama das wohl?
    .ask-3 = Was soll ich machen, wenn du wütend bist?

story-the-angry-parade-page-10 = Bumm … bumm … pssst, alle Füße schlafen. „Quak“, sagt die Ente. Warum, das weiß immer noch niemand.
    .picture = Remi und Mama sitzen zusammen im Bett. Am Boden steht die Ente.
    .ask-1 = Pssst, Remi schläft. Aber die Ente macht …
    .ask-2 = Wo schläft die Ente heute Nacht?
    .ask-3 = Wie fing die wütende Parade noch mal an?
