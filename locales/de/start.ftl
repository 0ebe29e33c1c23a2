start-hello-in-there = Hallo, du da drinnen!
    .line-1 = Leg eine Hand auf den Bauch. Sag Hallo zu deinem Baby.
    .line-2 = Erzähl etwas Kleines: was du riechst, was du isst, wer anruft.
    .line-3 = Sprich die Sprache, die deinem Herzen am nächsten ist.
    .line-4 = Auch Papa, die andere Mama, Oma oder eine große Schwester können mitreden.
    .try = Denk dir einen Kosenamen für das Baby im Bauch aus. Sag ihn heute laut.
    .why = In den letzten Monaten hört ein Baby im Bauch schon Stimmen.
    .picture = Eine schwangere Frau und ein Mann reden im Zimmer.

start-our-song = Unser Lied
    .line-1 = Such ein Lied aus, das du gern singst. Kurz ist gut.
    .line-2 = Sing es jeden Tag, beim Spülen, auf der Treppe oder im Bett.
    .line-3 = Du musst nicht schön singen. Deine Stimme ist genug.
    .line-4 = Sing dasselbe Lied, wenn dein Baby da ist. Schau, was passiert.
    .try = Frag jemanden in deiner Familie: Welches Lied hast du für mich gesungen?
    .why = Ein Neugeborenes kann eine Melodie erkennen, die es im Bauch oft gehört hat.
    .picture = Es ist Abend. Eine schwangere Frau singt im Schlafzimmer.

start-our-languages = Welche Sprache für dein Baby?
    .line-1 = Sprich die Sprache, in der du lachst, tröstest und singst. Sie ist die richtige.
    .line-2 = Sprecht ihr zu Hause zwei Sprachen? Dann bekommt dein Baby beide.
    .line-3 = Niederländisch kommt später dazu: draußen, mit Freunden und in der Gruppe.
    .line-4 = Besprecht zusammen, wer welche Sprache spricht. Ändern könnt ihr es immer.
    .try = Such drei Wörter aus deiner Sprache für dein Baby aus. Sag sie heute dem Bauch.
    .why = Babys können von Anfang an mehr als eine Sprache lernen.
    .picture = Zwei Frauen reden im Zimmer. Eine von ihnen ist schwanger.

start-a-walk-for-two = Ein Spaziergang zu zweit
    .line-1 = Geh draußen ein kleines Stück. Aus dem Fenster schauen geht auch.
    .line-2 = Erzähl leise, was du siehst: einen Baum, einen Bus, einen Hund in Eile.
    .line-3 = Sei dann kurz still. Welche Geräusche hört ihr beide?
    .line-4 = Bewegt sich dein Baby? Dann sag: „Na, was erzählst du mir da?“
    .try = Such etwas Schönes auf der Straße. Sag zum Baby: Das zeige ich dir später.
    .why = Ein Neugeborenes hört gern die Sprache, die es schon im Bauch gehört hat.
    .picture = Eine schwangere Frau geht im Park. Sie sieht einen Hund, einen Vogel und einen Baum.

start-so-close = Ganz nah
    .line-1 = Halte dein Baby im Arm. So sind eure Gesichter nah beieinander.
    .line-2 = Schau ruhig. Öffne langsam den Mund, oder zieh die Augenbrauen hoch.
    .line-3 = Warte und schau, was dein Baby macht. Ihr habt Zeit.
    .try = Leg alles kurz weg. Schaut euch eine Minute lang still an.
    .why = Ein Neugeborenes sieht am besten auf zwanzig bis dreißig Zentimeter.
    .picture = Ein Vater und sein Baby schauen sich an, ganz nah.

start-a-singing-voice = Sprich, als ob du singst
    .line-1 = Sprich langsam, mit hoher, singender Stimme. Das kommt oft von selbst.
    .line-2 = Erzähl, was du tust: „Ich nehme dein warmes Hemdchen. Da kommt dein Arm.“
    .line-3 = Sag dieselben Wörter oft. So erkennt dein Baby sie bald wieder.
    .line-4 = Mach es in deiner eigenen Sprache. Sie kennt all deine lieben Wörter.
    .try = Wähle einen Moment, zum Beispiel das Wickeln. Erzähl singend, was du tust.
    .why = Babys hören lieber eine singende Stimme als eine flache.
    .picture = Eine Mutter redet mit ihrem Baby. Ein Hemdchen und ein Korb liegen bereit.

start-every-sound = Jeder Laut zählt
    .line-1 = Ein Seufzer, ein Quieken, ein „äh“: Dein Baby erzählt schon so viel.
    .line-2 = Mach den kleinen Laut nach, mit einem Lächeln.
    .line-3 = Sei dann still. Atme ein paarmal ruhig ein und aus.
    .line-4 = Kommt wieder etwas? Dann habt ihr ein Gespräch!
    .try = Achte heute auf einen neuen kleinen Laut. Mach ihn für jemanden zu Hause nach.
    .why = Babys machen mehr Laute, wenn jemand gleich antwortet.
    .picture = Eine Oma hört dem Baby zu. Das Baby erzählt etwas.

start-one-song-each-day = Jeden Tag dasselbe Lied
    .line-1 = Wähle einen Moment, der jeden Tag kommt: waschen, anziehen oder schlafen.
    .line-2 = Sing dabei immer dasselbe Lied. Eigene Worte sind gut.
    .line-3 = Wieg dein Baby, oder tipp leise auf ein Füßchen.
    .line-4 = Weint dein Baby? Halte es im Arm und sing leise. Manchmal hilft das.
    .try = Sing heute beim Anziehen alles, was du sonst sagst.
    .why = Viele Babys bleiben beim Singen länger ruhig als beim Reden.
    .picture = Eine Mutter singt für ihr Baby. Eine Socke liegt bereit.

start-where-your-eyes-go = Wohin schaust du?
    .line-1 = Dein Baby sucht sich selbst etwas aus: das Fenster, einen Streifen, dein Haar.
    .line-2 = Schau mit und sag, was es ist: „Ja, das Licht. Es tanzt an der Wand.“
    .line-3 = Bewege ein Tuch langsam hin und her. Gehen die Augen mit?
    .line-4 = Du musst kein Spielzeug kaufen. Dein Gesicht ist am schönsten.
    .try = Setzt euch zusammen ans Fenster. Wohin schaut dein Baby zuerst?
    .why = Junge Babys schauen gern in Gesichter, und auf Dunkles neben Hellem.
    .picture = Ein Opa sitzt mit dem Baby am Fenster. Da liegt ein Tuch.

start-looking-away = Wegschauen ist erlaubt
    .line-1 = Schaut dein Baby weg, oder gähnt es? Dann ist es erst einmal genug.
    .line-2 = Sei still und bleib nah. Zusammen still sein ist auch schön.
    .line-3 = Schauen die Augen wieder zu dir? Dann sag leise: „Da bist du ja wieder.“
    .try = Achte heute einmal darauf: Wie sagt dein Baby „kurz Pause“?
    .why = Beim Wegschauen macht ein Baby Pause. Danach kann es wieder schauen und zuhören.
    .picture = Es ist Abend. Ein Vater sitzt still bei seinem Baby, das auf dem Bett liegt.
