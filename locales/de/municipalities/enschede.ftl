enschede-about = Hier findest du Orte in Enschede für dich und dein Kind. Alles kommt aus Unterlagen der Stadt von 2023. Darin stehen keine Zeiten, Adressen oder Telefonnummern. Frag also zuerst, ob es das Angebot noch gibt. An mehr Orten in Enschede kannst du Niederländisch lernen.
    .preschool =
        In der Voorschool spielen und lernen Kinder von 2 und 3 Jahren. Sie ist eine Gruppe vor der Schule. Mitmachen ist freiwillig: Du entscheidest. Du kannst auch Tagespflege oder eine andere Betreuung wählen.

        Das Consultatiebureau begleitet dich und dein Kind nach der Geburt. Es macht zum Beispiel die Vorsorge. Es kann dir die Voorschool empfehlen. Das heißt ‚extra spelen en leren‘, mehr spielen und lernen. Manchmal ist der Grund, dass ihr zu Hause eine andere Sprache sprecht. Diese Sprache bleibt wichtig für dein Kind. Manchmal geht es um eure Schulbildung, oder um dein Kind selbst. Auch dann entscheidest du.

        Die Voorschool läuft 40 Wochen im Jahr. In manchen Vierteln waren zwei Wochen mehr in den Ferien geplant.

        Bekommst du keinen kinderopvangtoeslag, also Geld vom Staat für Betreuung? Dann hast du 2023 mindestens 10 Euro im Monat pro Kind bezahlt. Der Betrag hing von deinem Einkommen ab. Die Stadt überlegte damals, das abzuschaffen. Frag, was jetzt gilt.

enschede-speelhoes = Dein Baby spielt hier ab 6 Monaten und trifft andere Kinder. Die Babygruppe ist kostenlos, und du kannst die Leitung alles fragen. Frag zuerst, wann sich die Babygruppe trifft.

enschede-library = Rund um die Voorleesdagen, die Tage des Vorlesens, hat die Bücherei ein Programm. Fast 30 Grundschulen und einige Kitas arbeiten mit der Bücherei zusammen. Frag, was es für dein Kind gibt, und was es kostet.

enschede-de-globe = Hat dein Kind hier Unterricht? Dann kannst du zwei Jahre Niederländisch lernen, beim ‚Ei van Columbus‘. Frag, ob es das noch gibt, und was es kostet.

enschede-bastion = Eltern lernen hier zwei Jahre Niederländisch, und ihre Kinder haben auch Unterricht. Der Kurs für Eltern heißt ‚Ei van Columbus‘. Frag, ob es ihn noch gibt, und was er kostet.

enschede-consultatiebureau = Das Consultatiebureau begleitet dich und dein Kind nach der Geburt. Hier bekommst du einfache Hefte über die Voorschool, in mehreren Sprachen. Frag, ob ‚extra spelen en leren‘ zu deinem Kind passt.

enschede-voorscholen = Hier spielen und lernen Kinder von 2 und 3 Jahren. Mitmachen ist freiwillig; frag auch nach einem Inloop. Dann kommst du ohne Termin schauen; 2023 war das geplant.

enschede-vve-thuis = VVE Thuis ist für Eltern mit einem Kind in der Voorschool. Du bekommst Sachen, um zu Hause zusammen zu spielen und zu lesen. Frag in der Voorschool, wann die Treffen für Eltern sind.

enschede-parent-groups = In diesen Gruppen treffen sich Eltern und lernen zusammen, zum Beispiel Sprache. Frag in der Schule oder Voorschool, wo eine Gruppe ist.

enschede-wijkcoach = Ein Wijkcoach unterstützt Eltern und Kinder, in der Schule und Voorschool. 2023 gab es mehr davon an 15 IKCs (Schule und Betreuung zusammen). Das Geld war befristet: Frag, ob es jetzt einen Wijkcoach gibt.

enschede-wijkwijzer = Bei einem Wijkwijzer kannst du Fragen stellen, zum Beispiel zur Gesundheit. Frag in deiner Nachbarschaft, wo du einen Wijkwijzer findest.

enschede-jonge-moederwerk = Junge Schwangere und junge Mütter bekommen hier mehr Unterstützung in einer Gruppe. Ihr besprecht Fragen miteinander und mit dem Team. Frag deine Hebamme, wie du mitmachen kannst.

enschede-centering = Schwangere und ihre Partner lernen hier andere aus der Nähe kennen. Anfang 2023 fing das gerade an. Frag deine Hebamme, ob es das noch gibt.
