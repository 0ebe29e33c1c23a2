story-momo-only-watches = Momo schaut nur zu
    .lead = Nela geht zum ersten Mal in die Gruppe. Kuscheltier Momo macht nirgends mit. Oder doch?
    .picture = Nela und ein Junge stehen an einer Trommel. Neben Nela sitzt ihr Kuscheltier Momo.

story-momo-only-watches-page-1 = Nela geht in die Gruppe. Kuscheltier Momo geht mit. Für Momo ist es das allererste Mal.
    .picture = Nela geht mit Papa durch die Straße. Kuscheltier Momo ist dabei.
    .ask-1 = Wer geht mit? Das ist …
    .ask-2 = Wie fühlt sich Momo, was meinst du?
    .ask-3 = Wen willst du bei dir haben, wenn etwas neu ist?

story-momo-only-watches-page-2 = Ein Kuss auf Nelas Nase, ein Kuss auf Momos Nase. „Bis nachher!“, sagt Papa. Momo kann nicht winken: Er muss Nela festhalten.
    .picture = Nela und Momo stehen in der Gruppe. Papa geht zur Tür.
    .ask-1 = Papa sagt: Tschüss Nela, bis …
    .ask-2 = Warum winkt Momo nicht?
    .ask-3 = Wie sagen wir zwei uns Tschüss?

story-momo-only-watches-page-3 = „Kommst du puzzeln?“, fragt die Erzieherin. „Momo schaut nur zu“, sagt Nela. Er schaut hinter einem Stuhl hervor.
    .picture = Die Erzieherin steht bei einem Puzzle. Nela steht an einem Stuhl. Hinter dem Stuhl sitzt Momo.
    .ask-1 = Wo ist denn Momo?
    .ask-2 = Was möchte die Erzieherin machen?
    .ask-3 = Was findet Momo hier wohl ein bisschen unheimlich?

story-momo-only-watches-page-4 = „Kommst du trommeln?“, fragt Ilo. „Momo schaut nur zu“, sagt Nela. Er schaut von ganz, ganz nah.
    .picture = Ilo, ein Junge, steht an einer Trommel. Momo sitzt dicht daneben. Nela schaut zu.
    .ask-1 = Die Trommel macht: bumm, bumm, …
    .ask-2 = Wer sitzt am nächsten bei der Trommel?
    .ask-3 = Was möchte Momo wohl, auch wenn er nichts sagt?

story-momo-only-watches-page-5 = Tut! „Fahrt ihr mit?“, fragt Ilo. „Momo schaut nur zu“, sagt Nela. Oben auf dem Zug sieht man alles sehr gut.
    .picture = Momo sitzt oben auf einem Spielzeugzug. Ilo steht links, Nela steht rechts.
    .ask-1 = Tut, da kommt der …
    .ask-2 = Von wo hat Momo zuerst geschaut?
    .ask-3 = Schaut Momo immer noch nur zu? Was meinst du?

story-momo-only-watches-page-6 = Draußen rollt ein Ball zu Momo. Bumm, da fliegt er durch die Luft! „Das war Momo“, sagt Nela schnell.
    .picture = Nela und Momo stehen im Gras. Ein Ball fliegt hoch zu Ilo.
    .ask-1 = Was fliegt da durch die Luft?
    .ask-2 = Wer hat den Ball wirklich geschossen, was meinst du?
    .ask-3 = Was sagt Ilo jetzt zu Nela?

story-momo-only-watches-page-7 = Im Kreis singt jemand ganz leise mit. Alle hören still zu. „Das ist Momo“, sagt Nela und singt schnell weiter.
    .picture = Die Erzieherin, Ilo, Nela und Momo sitzen beieinander. Neben Nela ist eine Note.
    .ask-1 = La la la! Wer singt da?
    .ask-2 = Warum sagt Nela, dass es Momo ist?
    .ask-3 = Welches Lied singst du am liebsten?

story-momo-only-watches-page-8 = Da ist Papa wieder! „Gehen wir nach Hause?“, fragt er. „Momo will noch bleiben“, sagt Nela.
    .picture = Papa steht an der Tür. Momo sitzt zwischen Nela und Ilo.
    .ask-1 = Schau, wer ist wieder da?
    .ask-2 = Was will Nela am liebsten?
    .ask-3 = Was hat Momo heute alles gemacht?

story-momo-only-watches-page-9 = „Momo will morgen wieder hin“, flüstert Nela im Bett. „Und du?“, fragt Papa. „Ich gehe mit. Sonst ist Momo so allein.“
    .picture = Nela und Momo sitzen im Bett. Es ist Abend. Papa steht daneben.
    .ask-1 = Schlaf gut, Nela. Schlaf gut, …
    .ask-2 = Was macht Momo morgen wohl?
    .ask-3 = Was traut sich dein Kuscheltier schon?
