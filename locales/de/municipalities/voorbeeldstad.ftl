voorbeeldstad-about = Voorbeeldstad (Beispielstadt) gibt es nicht. Alle Orte, Zeiten und Preise hier sind erfunden. So kannst du die App in Ruhe ausprobieren. Geh also nicht wirklich hin. Wähle später deine eigene Gemeinde.
    .preschool =
        Das ist ein erfundenes Beispiel.

        In der Voorschool spielen und lernen Kinder von 2 und 3 Jahren. Sie ist eine Gruppe vor der Schule. Mitmachen ist freiwillig: Du entscheidest. Das bleibt so, auch wenn das Consultatiebureau sie empfiehlt. Dort ist die Vorsorge für Babys und Kinder.

        Dein Kind geht hier 16 Stunden pro Woche hin, 40 Wochen im Jahr. Bekommst du keinen kinderopvangtoeslag, also Geld vom Staat für Betreuung? Dann bezahlst du hier nach Einkommen, ab 16 Euro im Monat.

        Willst du erst schauen? Dann kommt zusammen zum Inloop.

voorbeeldstad-stapeltoren = Es gibt einen Vormittag für Babys und einen für größere Kinder. Du bleibst dabei, es ist kostenlos und ohne Anmeldung. Frag die Leitung ruhig alles.

voorbeeldstad-het-wolkje = In dieser Voorschool spielen Kinder von 2 und 3 Jahren. Beim Inloop kommt ihr zusammen schauen, ohne Termin. Es gibt auch Vormittage für Eltern; frag nach dem neuen Thema.

voorbeeldstad-consultatiebureau = Hier schaut eine Kinderkrankenschwester, wie dein Kind wächst. Zur offenen Stunde kommst du ohne Termin, und es ist kostenlos. Frag nach allem: Sprechen, Schlafen, Essen oder Spielen.

voorbeeldstad-library = Hier liest jemand vor, auf Niederländisch und in einer anderen Sprache. Zuhören ist kostenlos, und dein Kind leiht kostenlos Bücher. Frag, welche Bücher es in deiner Sprache gibt.

voorbeeldstad-de-kastanje = Eltern tanzen und singen hier mit ihrem Kind, für 1 Euro. Der Abend für Eltern in diesem Nachbarschaftshaus ist kostenlos. Ist 1 Euro zu viel, dann sag es ruhig.

voorbeeldstad-woord-voor-woord = Hier lernst du Niederländisch mit anderen Eltern. Der Kurs ist kostenlos, aber melde dich vorher an. Frag, ob es einen Platz gibt, wo dein Kind spielen kann.

voorbeeldstad-de-theepot = Eltern reden hier über Spielen und Lesen mit ihrem Kind. Es ist kostenlos, und es gibt Tee. Deine eigene Sprache darfst du immer sprechen.

voorbeeldstad-wijkteam = Das Wijkteam hilft bei Fragen zu Erziehung, Geld und Wohnen. Ein Gespräch ist kostenlos, und zur offenen Stunde kommst du einfach vorbei. Du darfst immer jemanden mitbringen.

voorbeeldstad-de-klimboom = Diese Voorschool hat ein großes Klettergerüst und einen Sandkasten. Kinder von 2 und 3 Jahren spielen dort zusammen. Komm erst zum Inloop schauen, ohne Termin.

voorbeeldstad-het-nest = Komm hierher mit deinem Baby bis 1 Jahr. Du trinkst Tee, dein Baby schaut sich um, und es ist kostenlos. Geschwister dürfen mit.

voorbeeldstad-negen-manen = Schwangere lernen hier voneinander und von einer Hebamme. Bring deinen Partner, deine Partnerin oder jemand anderen mit. Melde dich an, und frag, was es kostet.

voorbeeldstad-voorleesmaatjes = Jemand liest jede Woche eine Stunde bei dir zu Hause vor, ehrenamtlich. Es ist kostenlos, für Kinder von 2 bis 8 Jahren. Frag, wie lange du warten musst.

voorbeeldstad-de-pannenkoek = Hier spielen Babys und Kinder bis 6 Jahre, drinnen und draußen. Du spielst mit oder redest mit anderen Eltern. Manchmal backt ihr zusammen Pfannkuchen.

voorbeeldstad-de-paperclip = Ist ein Brief oder Formular schwierig? Bring alles mit: Jemand schaut es mit dir an, ehrenamtlich und kostenlos. Was du erzählst, bleibt hier.

voorbeeldstad-de-sneeuwbal = Bist du unter 25 und schwanger, Vater oder Mutter? Hier triffst du andere wie dich, und ein Coach überlegt mit dir. Am Nachmittag ist auch dein Kind willkommen.
