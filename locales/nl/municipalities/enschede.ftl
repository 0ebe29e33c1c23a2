enschede-about = Hier vind je plekken in Enschede voor jou en je kind. Alles komt uit stukken van de gemeente uit 2023. Daarin staan geen tijden, adressen of telefoonnummers. Vraag dus eerst of iets er nog is. Op meer plekken in Enschede kun je Nederlands leren.
    .preschool =
        Op de voorschool spelen en leren peuters van 2 en 3 jaar. Meedoen is vrijwillig: jij beslist. Een gastouder of andere opvang kiezen mag ook.

        Het consultatiebureau begeleidt jou en je kind na de geboorte. Het kan je de voorschool aanraden. Dat heet ‘extra spelen en leren’. Soms is dat omdat jullie thuis een andere taal spreken. Die taal blijft belangrijk voor je kind. Soms is het om jullie opleiding, of om je kind zelf. Ook dan blijft de keuze aan jou.

        De voorschool is er 40 weken per jaar. In sommige wijken waren twee extra weken in vakanties een plan.

        Krijg je geen kinderopvangtoeslag, geld van de overheid voor opvang? Dan betaalde je in 2023 minstens 10 euro per maand per kind. Het bedrag hing af van je inkomen. De gemeente dacht toen na over afschaffen. Vraag wat er nu geldt.

enschede-speelhoes = Je baby speelt hier vanaf 6 maanden en ontmoet andere kinderen. De babygroep is gratis, en je stelt vragen aan de begeleider. Vraag eerst wanneer de babygroep er is.

enschede-library = Rond de Voorleesdagen organiseert de bibliotheek activiteiten. Bijna 30 basisscholen en een aantal opvangplekken werken met de bibliotheek. Vraag wat er voor jouw kind is, en wat het kost.

enschede-de-globe = Krijgt je kind hier les? Dan kun jij twee jaar Nederlands leren bij ‘Ei van Columbus’. Vraag of dit er nog is, en wat het kost.

enschede-bastion = Ouders leren hier twee jaar Nederlands, en hun kinderen krijgen ook les. De lessen voor ouders heten ‘Ei van Columbus’. Vraag of ze er nog zijn, en wat ze kosten.

enschede-consultatiebureau = Het consultatiebureau begeleidt jou en je kind na de geboorte. Hier krijg je eenvoudige folders over de voorschool, in meerdere talen. Vraag of ‘extra spelen en leren’ bij je kind past.

enschede-voorscholen = Hier spelen en leren peuters van 2 en 3 jaar. Meedoen is vrijwillig; vraag ook of er een vrije inloop is. Dan kom je kijken zonder afspraak; in 2023 was dat een plan.

enschede-vve-thuis = VVE Thuis is voor ouders met een kind op de voorschool. Je krijgt spullen om thuis samen te spelen en te lezen. Vraag op de voorschool wanneer de bijeenkomsten voor ouders zijn.

enschede-parent-groups = In een ontmoetingsgroep komen ouders samen en leren ze, bijvoorbeeld taal. Vraag op school of op de voorschool waar een groep is.

enschede-wijkcoach = Een wijkcoach steunt ouders en kinderen, op school en op de voorschool. In 2023 waren er extra op 15 IKC’s (school en opvang samen). Dat geld was tijdelijk: vraag of er nu een wijkcoach is.

enschede-wijkwijzer = Bij een Wijkwijzer stel je vragen, bijvoorbeeld over gezondheid. Vraag in je buurt waar je een Wijkwijzer vindt.

enschede-jonge-moederwerk = Jonge zwangeren en jonge moeders krijgen hier extra steun in een groep. Je bespreekt je vragen met elkaar en met medewerkers. Vraag je verloskundige hoe je mee kunt doen.

enschede-centering = Zwangeren en hun partners leren hier anderen uit de buurt kennen. Begin 2023 was dit net begonnen. Vraag je verloskundige of het er nog is.
