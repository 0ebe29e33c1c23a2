guide-what-it-is = Was ist die Voorschool?
    .line-1 = Die Voorschool ist eine Gruppe vor der Schule. Dort spielen Kinder von 2 und 3 Jahren zusammen.
    .line-2 = Man sagt dazu auch peutergroep, peuteropvang oder peuterspeelzaal.
    .line-3 = Dein Kind lernt dort beim Spielen. Es baut, singt, klettert und hört Geschichten.
    .line-4 = Dein Kind hört dort Niederländisch. Zu Hause sprecht ihr einfach weiter eure Sprache.
    .picture = Eine Erzieherin und zwei Kinder machen ein Puzzle.

guide-belly-to-two = Vom Bauch bis 2 Jahre
    .line-1 = Bist du schwanger? Eine Hebamme begleitet dich. Frag sie ruhig alles.
    .line-2 = Nach der Geburt geht ihr zum Consultatiebureau, zur Vorsorge. Eine Kinderkrankenschwester schaut dort, wie dein Kind wächst.
    .line-3 = Das Consultatiebureau ist kostenlos. Frag nach allem: Schlafen, Essen, Sprechen, Weinen. Frag auch für dich selbst.
    .line-4 = Manchmal gibt es einen Inloop, einen offenen Treff für Babys und Kleinkinder. Dein Kind spielt, und du bleibst dabei.
    .line-5 = Sprich und sing zu Hause in eurer Sprache. Darauf baut eine zweite Sprache auf.
    .line-6 = Wird dein Kind bald 2? Dann frag im Consultatiebureau nach der Voorschool.
    .picture = Eine schwangere Frau, ein Baby und ein Mädchen sind im Park.

guide-a-day = So kann ein Tag aussehen
    .line-1 = Du bringst dein Kind zur Gruppe. Ihr sagt euch Tschüss.
    .line-2 = Dein Kind sucht sich etwas aus: Bausteine, Puppen, Farben, Wasser oder Sand.
    .line-3 = Im Kreis singen die Kinder zusammen. Sie schauen ein Buch an und erzählen.
    .line-4 = Sie essen und trinken zusammen. Oft gehen sie auch nach draußen.
    .line-5 = Dann holst du dein Kind wieder ab. Jede Gruppe macht es anders: Komm einmal schauen.
    .picture = Eine winkende Hand, ein Puzzleteil, ein Apfel und Musiknoten.

guide-for-whom = Für wen ist das?
    .line-1 = Manche Kinder fangen mit 2 Jahren an, andere mit zweieinhalb. Frag, was bei dir geht.
    .line-2 = Oft darf jedes Kind kommen. Frag, ob es Platz gibt und wie lange du warten musst.
    .line-3 = Jede Sprache ist willkommen. Dein Kind muss noch kein Niederländisch sprechen.
    .line-4 = Trägt dein Kind noch eine Windel? Das ist oft kein Problem.
    .line-5 = Braucht dein Kind etwas Besonderes, zum Beispiel Medikamente? Erzähl es. Dann sucht ihr zusammen, was passt.
    .picture = Vier Kinder stehen bei einem Ball im Park.

guide-extra-play = Mehr spielen und lernen
    .line-1 = Die Kinderkrankenschwester im Consultatiebureau kann mehr Stunden empfehlen. Das heißt oft „extra spelen en leren“.
    .line-2 = Auf dem Papier steht manchmal VVE-indicatie. Das ist dieselbe Empfehlung. Nicht jede Gruppe hat diese Stunden.
    .line-3 = Jede Gemeinde wählt die Gründe selbst. Manchmal geht es um eure Sprache oder Schulbildung, manchmal um dein Kind.
    .line-4 = Es ist ein Angebot und kein Urteil. Dein Kind bekommt mehr Zeit zum Spielen.
    .line-5 = Eure Sprache bleibt eine Stärke. Sprecht sie zu Hause weiter, auch wenn dein Kind in die Gruppe geht.
    .line-6 = Frag ruhig: Warum bekommt mein Kind diese Empfehlung? Wer liest sie? Darf ich Nein sagen?
    .picture = Eine Kinderkrankenschwester spricht mit einer Mutter. Ihr kleiner Sohn ist dabei.

guide-you-decide = Du entscheidest
    .line-1 = Mitmachen ist freiwillig. Eine Empfehlung vom Consultatiebureau ändert das nicht.
    .line-2 = Du darfst Ja sagen, Nein sagen oder noch überlegen.
    .line-3 = Sagst du Nein? Im Consultatiebureau bist du weiter willkommen, mit allen deinen Fragen.
    .line-4 = Du darfst auch eine andere Betreuung wählen. Eine Tagesmutter (gastouder) betreut zu Hause ein paar Kinder.
    .line-5 = Du darfst später wieder aufhören. Frag, wie lange vorher du das sagen musst.
    .picture = Ein Vater und eine Mutter sitzen am Tisch. Sie überlegen zusammen.

guide-hours = Welche Tage und Stunden?
    .line-1 = Jede Gemeinde und jede Gruppe hat eigene Tage und Zeiten. Frag, was bei dir geht.
    .line-2 = Mit der Empfehlung sind es oft 16 Stunden pro Woche. Am Tag zählen höchstens 6 Stunden.
    .line-3 = Das Gesetz regelt das für Kinder mit Empfehlung, ab zweieinhalb Jahren.
    .line-4 = Zusammen sind es mindestens 960 Stunden in anderthalb Jahren. Es ist ein Angebot: Du darfst auch um weniger bitten.
    .line-5 = Ohne Empfehlung sind es oft weniger Stunden.
    .line-6 = In den Schulferien ist die Voorschool oft zu. Frag, welche Wochen das sind.
    .picture = Ein Kalender und eine Uhr.

guide-what-it-costs = Was kostet es?
    .line-1 = Der Betrag hängt ab von deiner Gemeinde, deinem Einkommen und den Stunden.
    .line-2 = Kinderopvangtoeslag ist Geld vom Staat. Damit bezahlst du einen Teil der Betreuung.
    .line-3 = Meistens musst du arbeiten, studieren oder ein Programm für Integration oder Arbeit machen. Als Paar müsst ihr das beide.
    .line-4 = Ändern sich Arbeit oder Einkommen? Sag es sofort dem Amt Dienst Toeslagen. Sonst musst du vielleicht Geld zurückzahlen.
    .line-5 = Bekommst du keinen kinderopvangtoeslag? Dann zahlt die Gemeinde oft mit. Mit Empfehlung sind Stunden manchmal kostenlos.
    .line-6 = Lass dir den Betrag aufschreiben, bevor du unterschreibst. Ist er zu hoch? Sag es ruhig, manchmal gibt es Hilfe.
    .picture = Eine Mutter sitzt mit einem Brief und Geld am Tisch. Ihre Tochter sitzt dabei.

guide-register = Dein Kind anmelden
    .line-1 = Die Anmeldung geht in kleinen Schritten. Du musst das nicht allein machen.
    .line-2 = Bitte um Hilfe bei einem Formular, in der Voorschool oder im Consultatiebureau.
    .line-3 = Nimm jemanden mit, wenn du möchtest. Frag auch, ob jemand dolmetschen kann.
    .line-4 = Fang früh an, denn manchmal gibt es eine Warteliste.
    .picture = Ein Opa und eine Mutter füllen zusammen ein Formular aus. Ein Mädchen ist dabei.

guide-first-day = Der erste Tag
    .line-1 = Erzähl deinem Kind zu Hause, was passiert. Sag auch, wer es wieder abholt.
    .line-2 = Kommt in Ruhe herein und schaut euch zusammen um. Frag, ob du beim ersten Mal bleiben darfst.
    .line-3 = Sag immer Tschüss, bevor du gehst. Sag auch, wann du wiederkommst.
    .line-4 = Schreib den Namen deines Kindes in die Jacke und in die Tasche.
    .line-5 = Hast du etwas nicht dabei? Das macht nichts. Die Gruppe hat oft selbst Sachen da.
    .picture = Ein Vater und sein kleiner Sohn gehen zu einem Gebäude. Daneben steht ein Rucksack.

guide-settling-in = Ankommen in der Gruppe
    .line-1 = Jedes Kind gewöhnt sich anders ein: schnell oder langsam, mit Tränen oder ohne.
    .line-2 = Frag, ob dein Kind zuerst nur kurz kommen darf. Danach bleibt es jedes Mal etwas länger.
    .line-3 = Wählt einen festen Abschied: einen Kuss, ein Winken, ein Wort von zu Hause.
    .line-4 = Weint dein Kind? Sag in Ruhe Tschüss und geh dann wirklich. Frag, ob du später anrufen darfst.
    .line-5 = Spielt zu Hause das Bringen und Abholen nach. Dein Kind darf die Erzieherin sein.
    .line-6 = Bleibt dein Kind traurig? Überleg zusammen mit der Gruppe, was hilft.
    .picture = Eine Mutter winkt. Ihre Tochter steht mit einem Kuscheltier bei der Erzieherin.

guide-the-teacher = Mit Erzieherin oder Erzieher reden
    .line-1 = Du kennst dein Kind am besten. Erzähl, was es mag und was es tröstet.
    .line-2 = Gib der Gruppe ein paar Wörter aus eurer Sprache: trinken, Pipi, Kuscheltier.
    .line-3 = Frag, worüber die Gruppe gerade spricht. Sprecht zu Hause auch darüber, in eurer Sprache.
    .line-4 = Verstehst du etwas nicht? Sag es ruhig. Frag, ob es langsamer geht.
    .line-5 = Findest du etwas nicht gut? Bitte um ein Gespräch. Nimm jemanden mit, der für dich übersetzt.
    .line-6 = Diese Sätze sagst oder hörst du am ersten Tag.
    .picture = Eine Erzieherin und ein Vater reden miteinander. Seine Tochter ist dabei.

guide-in-doubt = Bist du unsicher?
    .line-1 = Das darf sein. Viele Eltern haben dieselben Fragen.
    .line-2 = Sprich mit jemandem, dem du vertraust. Oder frag Eltern, die die Gruppe kennen.
    .line-3 = Du musst heute noch nichts entscheiden.
    .picture = Zwei Mütter reden im Park. Ein Junge ist dabei.

guide-to-school = Der Schritt in die Schule
    .line-1 = Mit 4 darf dein Kind in Gruppe 1 der Grundschule (basisschool). Ab 5 muss dein Kind zur Schule gehen.
    .line-2 = Gruppe 1 und 2 sind für Kinder von 4 bis 6 Jahren. Sie lernen dort viel beim Spielen.
    .line-3 = Schaut euch Schulen an, wenn dein Kind 3 ist. Frag, wie die Anmeldung geht.
    .line-4 = Die Voorschool kann der Schule von deinem Kind erzählen. Das heißt „warme overdracht“.
    .line-5 = Frag, was auf dem Papier steht. Lass es dir vorlesen, wenn du willst. Du darfst entscheiden, was die Voorschool weitergibt.
    .line-6 = Erzähl selbst, welche Sprachen dein Kind kann. Erzähl auch, was es gern macht und was es tröstet.
    .picture = Eine Oma und ein Mädchen gehen zu einer Schule.

guide-doubt-why-go = Warum muss mein Kind in die Gruppe?
    .line-1 = Es muss nicht. Du entscheidest, und Nein ist auch eine gute Antwort.
    .line-2 = Du hast dein Kind gern bei dir. Eure Zeit zusammen ist viel wert.
    .line-3 = In der Gruppe spielt dein Kind mit anderen Kindern. Es hört dort Niederländisch, für später in der Schule.
    .line-4 = Niemand kann versprechen, wie viel dein Kind dort lernt. Das ist bei jedem Kind anders.
    .line-5 = Schaut euch die Gruppe einmal zusammen an. Frag auch, ob dein Kind weniger Stunden kommen darf.

guide-doubt-too-small = Mein Kind ist noch so klein.
    .line-1 = Du kennst dein Kind. Vielleicht ist es noch zu früh, und dann darfst du warten.
    .line-2 = Frag aber, ob es später noch Platz gibt.
    .line-3 = Die Gruppe ist für kleine Kinder. Trösten und Ausruhen gehören dazu, und Windeln oft auch.
    .line-4 = Frag, wie viele Kinder und wie viele Erwachsene da sind. Frag auch, wie die ersten Tage sind.

guide-doubt-at-home = Ich bin doch sowieso zu Hause.
    .line-1 = Was du zu Hause gibst, kann keine Gruppe ersetzen.
    .line-2 = Die Gruppe kommt dazu: andere Kinder, andere Spiele und Niederländisch.
    .line-3 = Wollt ihr lieber zusammenbleiben? Frag nach einem Inloop. Dort spielt dein Kind, und du bleibst dabei.

guide-doubt-no-dutch = Mein Kind spricht kein Niederländisch.
    .line-1 = Das muss es auch nicht. Viele Kinder fangen ohne ein einziges Wort Niederländisch an.
    .line-2 = In der Gruppe helfen Lieder, Bilder, Gesten und feste Sätze.
    .line-3 = Manche Kinder sind zuerst eine Zeit lang still. Sie schauen und hören dann zu.
    .line-4 = Wie schnell es geht, ist bei jedem Kind anders.
    .line-5 = Frag, ob jemand in der Gruppe eure Sprache spricht. Sprecht zu Hause einfach weiter in eurer Sprache.

guide-doubt-our-language = Verliert mein Kind unsere Sprache?
    .line-1 = Eine Sprache bleibt lebendig, wenn dein Kind sie oft hört und spricht.
    .line-2 = Das geht zu Hause jeden Tag: reden, singen, erzählen, mit der Familie telefonieren.
    .line-3 = Spricht dein Kind plötzlich Niederländisch mit dir? Hör zu und antworte in eurer Sprache.
    .line-4 = Frag, ob auch eure Sprache in der Gruppe Platz hat. Bring ein Lied mit oder einen Gruß.

guide-doubt-food-and-faith = Respektieren sie unser Essen und unseren Glauben?
    .line-1 = Frag danach, bevor dein Kind anfängt. Das ist eine ganz normale Frage.
    .line-2 = Erzähl, was dein Kind isst und was nicht. Lass es aufschreiben.
    .line-3 = Frag, welche Feste sie feiern. Frag auch, ob dein Kind dann etwas anderes machen kann.
    .line-4 = Fühlt sich die Antwort nicht gut an? Dann schau dir auch eine andere Gruppe an.

guide-doubt-crying = Was ist, wenn mein Kind weint?
    .line-1 = Viele Kinder weinen am Anfang. Abschied nehmen ist auch schwer.
    .line-2 = Frag, wie dein Kind in der Gruppe getröstet wird. Erzähl, was zu Hause hilft.
    .line-3 = Macht aus, wann sie dich anrufen. Frag, ob du auch selbst anrufen darfst.
    .line-4 = Geht es nach einer Zeit noch nicht gut? Bitte darum, langsamer zu beginnen oder noch zu warten.

guide-doubt-something-wrong = Stimmt etwas nicht mit meinem Kind?
    .line-1 = Eine Empfehlung für mehr Stunden sagt nicht, dass etwas nicht stimmt.
    .line-2 = Oft geht es um die Sprache zu Hause oder die Schulbildung der Eltern.
    .line-3 = Manchmal geht es um dein Kind selbst. Frag dann, was die Kinderkrankenschwester sieht.
    .line-4 = Du darfst immer fragen, warum. Siehst du es anders? Sag das auch.

guide-step-think = Redet zu Hause darüber. Überlegt zusammen, was ihr fragen wollt.
guide-step-nurse = Geh zum Consultatiebureau. Frag, ob dein Kind die Empfehlung für mehr Stunden bekommt.
guide-step-visit = Schau dir mit deinem Kind eine Gruppe an, oder mehrere.
guide-step-days-and-cost = Frag, welche Tage es gibt und was es euch kostet.
guide-step-papers = Frag, welche Papiere du brauchst. Unterschreib erst, wenn alles klar ist.
guide-step-allowance = Frag, ob du kinderopvangtoeslag bekommst. Wenn nicht, frag, ob die Gemeinde mitzahlt.
guide-step-start-date = Macht den ersten Tag aus. Frag, wie dein Kind sich eingewöhnen kann.

guide-bring-spare-clothes = Saubere Kleidung, falls etwas nass wird
guide-bring-nappies = Windeln, wenn dein Kind sie trägt
guide-bring-coat = Eine Jacke zum Spielen draußen
guide-bring-comfort = Zum Trösten: ein Kuscheltier, ein Tuch
guide-bring-fruit = Obst, wenn die Gruppe darum bittet
guide-bring-phone-number = Eine Telefonnummer, falls etwas ist
guide-bring-home-words = Ein paar Wörter aus eurer Sprache

guide-phrase-good-morning = Guten Morgen, wir sind zum ersten Mal hier.
guide-phrase-hang-up-coat = Hier kannst du die Jacke aufhängen.
guide-phrase-no-dutch-yet = Mein Kind spricht noch kein Niederländisch.
guide-phrase-not-eat-this = Mein Kind darf das nicht essen.
guide-phrase-a-question = Ich habe eine Frage.
guide-phrase-more-slowly = Können Sie etwas langsamer sprechen?
guide-phrase-may-i-stay = Darf ich noch kurz dabeibleiben?
guide-phrase-who-picks-up = Wer holt dein Kind nachher ab?
guide-phrase-call-me = Rufen Sie mich an, wenn etwas ist?
guide-phrase-wave-goodbye = Sag Tschüss, bis nachher!
guide-phrase-how-did-it-go = Wie war es heute?
guide-phrase-next-time = Bis zum nächsten Mal!
