story-where-will-grandma-sleep = Wo schläft Oma?
    .lead = Oma kommt von ganz weit her und bleibt über Nacht, aber wo?
    .picture = Dina, Oma und ein großer Koffer stehen auf der Straße.

story-where-will-grandma-sleep-page-1 = Klingeling, da ist Oma! Ihr Koffer ist so groß wie Dina. Aber wo schläft Oma?
    .picture = Mama und Dina stehen vor dem Haus. Oma kommt mit einem großen Koffer.
    .ask-1 = Klingeling! Wer ist da? Das ist …
    .ask-2 = Was ist wohl in dem großen Koffer?
    .ask-3 = Wer darf bei uns einmal übernachten?

story-where-will-grandma-sleep-page-2 = „Schläft Oma auf dem Stuhl?“, fragt Dina. Knack, macht der Stuhl. „Da nicht!“, lacht Oma.
    .picture = Oma steht an einem Holzstuhl. Dina schaut zu. Hinter Dina steht der Koffer.
    .ask-1 = Oma setzt sich. Der Stuhl macht …
    .ask-2 = Was passiert mit dem Stuhl?
    .ask-3 = An welchem verrückten Ort bist du einmal eingeschlafen?

story-where-will-grandma-sleep-page-3 = „Schläft Oma in der Badewanne?“, fragt Dina. Tropf, macht die Wanne. „Da nicht!“, lacht Oma.
    .picture = Dina und Oma stehen an einer großen Badewanne. Ein Tropfen fällt.
    .ask-1 = Die Wanne macht: tropf, tropf, …
    .ask-2 = Was fällt da auf Oma?
    .ask-3 = Stell dir vor, Oma schläft doch in der Wanne. Was träumt sie?

story-where-will-grandma-sleep-page-4 = „Schläft Oma auf dem Sofa?“, fragt Dina. Miau, macht die Katze. „Da nicht!“, lacht Oma.
    .picture = Die Katze steht oben auf dem Sofa. Dina und Oma schauen sie an.
    .ask-1 = Auf dem Sofa sitzt die …
    .ask-2 = Miau! Was will die Katze sagen, was meinst du?
    .ask-3 = Wo hat Oma es schon probiert?

story-where-will-grandma-sleep-page-5 = „Komm zu mir“, sagt Dina. Sie rutscht zur Seite. Oma passt genau daneben.
    .picture = Es ist Nacht. Oma und Dina sitzen im Bett. Die Katze und der Koffer stehen am Boden.
    .ask-1 = Wen siehst du im Bett?
    .ask-2 = Was flüstert Dina wohl Oma ins Ohr?
    .ask-3 = Neben wem schläfst du gern?

story-where-will-grandma-sleep-page-6 = Wäää, ruft das Baby. Das will auch mit ins Bett! „Rutsch mal“, sagt Dina.
    .picture = Jetzt sitzt das Baby zwischen Oma und Dina im Bett. Am Boden stehen ein Teddy und der Koffer.
    .ask-1 = Wäää! Ins Bett kommt jetzt auch das …
    .ask-2 = Wie passen sie alle drei hinein?
    .ask-3 = Wer kommt wohl gleich noch dazu?

story-where-will-grandma-sleep-page-7 = Mama sucht das Baby. „Rutsch mal“, sagt sie. Schwups, da rutscht Oma aus dem Bett!
    .picture = Mama, das Baby und Dina sitzen im Bett. Oma sitzt am Boden beim Koffer.
    .ask-1 = Mama rutscht und rutscht. Da plumpst die …
    .ask-2 = Wer liegt jetzt im Bett? Wer nicht?
    .ask-3 = Was würdest du als Oma machen?

story-where-will-grandma-sleep-page-8 = Oma lacht und holt ihren Koffer. Pfff, pfff, macht Oma. Sie bläst ihr eigenes Bett auf!
    .picture = Oma sitzt neben ihrem Koffer und bläst. Vor ihr steht ein Bett.
    .ask-1 = Puste mit: pfff, pfff, …
    .ask-2 = Was kam aus dem Koffer?
    .ask-3 = Warum hat Oma das nicht gleich gesagt, was meinst du?

story-where-will-grandma-sleep-page-9 = Pssst, alle liegen jetzt bei Oma. Und wer hat das große Bett? Miau, macht die Katze.
    .picture = Das Baby, Mama, Oma und Dina liegen zusammen am Boden. Die Katze steht allein auf dem großen Bett.
    .ask-1 = Wer hat jetzt das große Bett?
    .ask-2 = Warum wollen alle bei Oma sein?
    .ask-3 = Wie schlafen wir, wenn Besuch da bleibt?
