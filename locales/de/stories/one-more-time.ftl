story-one-more-time = Noch mal!
    .lead = Nuri will alles noch mal machen, den ganzen Tag lang.
    .picture = Nuri springt über eine Pfütze. Papa steht neben ihm im Park.

story-one-more-time-page-1 = Hopp! Nuri springt aus dem Bett. „Noch mal!“
    .picture = Nuri springt neben seinem Bett. Papa steht dabei.
    .ask-1 = Hopp, hopp, …
    .ask-2 = Wer springt da aus dem Bett?
    .ask-3 = Wo springst du gern?

story-one-more-time-page-2 = Spritz! Nuri wäscht sich die Hände. „Noch mal!“
    .picture = Nuri steht neben der Badewanne. Das Wasser spritzt. Da ist auch eine Ente.
    .ask-1 = Das Wasser macht: spritz, …
    .ask-2 = Wer sitzt neben der Badewanne?
    .ask-3 = Was macht Nuri wohl noch alles nass?

story-one-more-time-page-3 = Happ! Nuri isst Banane. „Noch mal!“
    .picture = Nuri und Papa sitzen am Tisch. Da liegen eine Banane und eine Schüssel.
    .ask-1 = Happ, happ, leckere …
    .ask-2 = Was isst Nuri?
    .ask-3 = Was willst du immer wieder essen?

story-one-more-time-page-4 = Platsch! Nuri springt in eine Pfütze. „Noch mal!“
    .picture = Nuri springt in eine Pfütze. Papa und ein Hund schauen zu.
    .ask-1 = In die Pfütze! Platsch, …
    .ask-2 = Wer schaut Nuri da zu?
    .ask-3 = Was sagt der Hund, wenn er nass wird?

story-one-more-time-page-5 = Kuss! Papa bringt Nuri ins Bett. „Noch mal!“
    .picture = Es ist Abend. Nuri sitzt im Bett, und Papa steht daneben. Am Boden sitzt ein Teddy.
    .ask-1 = Schlaf gut, …
    .ask-2 = Wo sitzt der Teddy?
    .ask-3 = Was will Nuri noch mal?

story-one-more-time-page-6 = Pssst, Papa schläft! Nuri gibt ihm einen Kuss. Und noch mal.
    .picture = Jetzt liegt Papa in Nuris Bett. Nuri steht daneben.
    .ask-1 = Papa macht: chrr, chrr, …
    .ask-2 = Wer liegt jetzt im Bett?
    .ask-3 = Was sagt Nuri leise zu Papa?
