guide-what-it-is = Wat is de voorschool?
    .line-1 = Op de voorschool spelen peuters samen in een groep. Ze zijn 2 of 3 jaar.
    .line-2 = Je hoort ook wel peutergroep, peuteropvang of peuterspeelzaal.
    .line-3 = Je kind leert er door te spelen. Het bouwt, zingt, klimt en luistert naar verhalen.
    .line-4 = Je kind hoort er Nederlands. Thuis praten jullie gewoon je eigen taal.
    .picture = Een juf en twee kinderen spelen met een puzzel.

guide-belly-to-two = Van de buik tot 2 jaar
    .line-1 = Ben je zwanger? Een verloskundige begeleidt je. Stel gerust al je vragen.
    .line-2 = Na de geboorte ga je naar het consultatiebureau. Een verpleegkundige kijkt daar hoe je kind groeit.
    .line-3 = Het consultatiebureau is gratis. Vraag er alles: over slapen, eten, praten, huilen en over jezelf.
    .line-4 = Soms is er een inloop voor baby’s en peuters. Je kind speelt en jij blijft erbij.
    .line-5 = Praat en zing thuis in jullie taal. Daar bouwt een tweede taal op voort.
    .line-6 = Wordt je kind bijna 2? Vraag dan op het consultatiebureau naar de voorschool.
    .picture = Een zwangere vrouw, een baby en een meisje in het park.

guide-a-day = Zo kan een dag gaan
    .line-1 = Je brengt je kind naar de groep. Jullie zeggen dag.
    .line-2 = Je kind kiest zelf een spel: blokken, poppen, verf, water of zand.
    .line-3 = In de kring zingen de kinderen samen. Ze kijken in een boek en vertellen.
    .line-4 = Ze eten en drinken samen. Vaak gaan ze ook naar buiten.
    .line-5 = Dan haal je je kind weer op. Elke groep doet het anders: kom een keer kijken.
    .picture = Een zwaaiende hand, een puzzel, een appel en muzieknoten.

guide-for-whom = Voor wie is het?
    .line-1 = Sommige kinderen beginnen met 2 jaar, andere met 2,5 jaar. Vraag wat bij jou kan.
    .line-2 = Vaak mag elk kind komen. Vraag of er plek is, en hoelang je moet wachten.
    .line-3 = Elke taal is welkom. Je kind hoeft nog geen Nederlands te spreken.
    .line-4 = Draagt je kind nog een luier? Dat is vaak geen probleem.
    .line-5 = Heeft je kind iets extra’s nodig, zoals medicijnen? Vertel het. Dan zoeken jullie samen wat past.
    .picture = Vier kinderen staan bij een bal in het park.

guide-extra-play = Extra spelen en leren
    .line-1 = De verpleegkundige van het consultatiebureau kan meer uren aanraden. Dat advies heet vaak “extra spelen en leren”.
    .line-2 = Op papier staat soms VVE-indicatie. Dat is hetzelfde advies. Niet elke groep heeft die uren.
    .line-3 = Elke gemeente kiest zelf de redenen. Soms gaat het om jullie taal of opleiding. Soms gaat het om je kind.
    .line-4 = Het is een aanbod en geen oordeel. Je kind krijgt meer tijd om te spelen.
    .line-5 = Jullie taal blijft een kracht. Blijf die thuis spreken, ook als je kind naar de groep gaat.
    .line-6 = Vraag gerust: waarom krijgt mijn kind dit advies? Wie leest het? Mag ik nee zeggen?
    .picture = Een verpleegkundige praat met een moeder. Haar zoontje staat erbij.

guide-you-decide = Jij beslist
    .line-1 = Meedoen is vrijwillig. Een advies van het consultatiebureau verandert dat niet.
    .line-2 = Je mag ja zeggen, nee zeggen of er nog over nadenken.
    .line-3 = Zeg je nee? Dan blijf je welkom op het consultatiebureau, met al je vragen.
    .line-4 = Een andere opvang kiezen mag ook. Een gastouder past bijvoorbeeld thuis op een paar kinderen.
    .line-5 = Je mag later weer stoppen. Vraag hoelang van tevoren je dat moet zeggen.
    .picture = Een vader en een moeder zitten aan tafel. Ze denken samen na.

guide-hours = Welke dagen en uren?
    .line-1 = Elke gemeente en elke groep heeft eigen dagen en tijden. Vraag wat er bij jou kan.
    .line-2 = Met een advies is het vaak 16 uur per week. Per dag tellen maximaal 6 uur mee.
    .line-3 = De wet regelt dit voor kinderen met een advies, vanaf 2,5 jaar.
    .line-4 = Samen is het minstens 960 uur in anderhalf jaar. Het is een aanbod: je mag om minder vragen.
    .line-5 = Zonder advies zijn het vaak minder uren.
    .line-6 = In de schoolvakanties is de voorschool vaak dicht. Vraag welke weken dat zijn.
    .picture = Een kalender en een klok.

guide-what-it-costs = Wat kost het?
    .line-1 = Het bedrag hangt af van je gemeente, je inkomen en de uren.
    .line-2 = Kinderopvangtoeslag is geld van de overheid. Daarmee betaal je een deel van de opvang.
    .line-3 = Meestal moet je werken, studeren, inburgeren of een traject naar werk volgen. Heb je een partner? Dan moet die dat ook.
    .line-4 = Verandert je werk of inkomen? Geef het meteen door aan Dienst Toeslagen. Anders moet je misschien terugbetalen.
    .line-5 = Krijg je geen toeslag? Dan betaalt de gemeente vaak mee. Met een advies zijn uren soms gratis.
    .line-6 = Vraag het bedrag op papier, voordat je tekent. Is het te veel? Zeg het gerust, soms is er hulp.
    .picture = Een moeder zit aan tafel met een brief en geld. Haar dochter zit erbij.

guide-register = Je kind aanmelden
    .line-1 = Aanmelden gaat in kleine stappen. Je hoeft het niet alleen te doen.
    .line-2 = Vraag hulp bij een formulier, op de voorschool of op het consultatiebureau.
    .line-3 = Neem iemand mee als je dat fijn vindt. Vraag ook of er een tolk kan komen.
    .line-4 = Begin op tijd, want soms is er een wachtlijst.
    .picture = Een opa en een moeder vullen samen een formulier in. Een meisje staat erbij.

guide-first-day = De eerste dag
    .line-1 = Vertel je kind thuis wat er gaat gebeuren. Zeg ook wie het weer ophaalt.
    .line-2 = Kom rustig binnen en kijk samen rond. Vraag of je de eerste keer mag blijven.
    .line-3 = Zeg altijd dag voordat je gaat. Zeg ook wanneer je terugkomt.
    .line-4 = Zet de naam van je kind in de jas en de tas.
    .line-5 = Heb je iets niet bij je? Dat geeft niet. De groep heeft vaak zelf spullen.
    .picture = Een vader en zijn zoontje lopen naar een gebouw. Er staat een rugzak bij.

guide-settling-in = Wennen aan de groep
    .line-1 = Elk kind went anders: snel of langzaam, met tranen of zonder.
    .line-2 = Vraag of je kind eerst kort mag komen. Daarna blijft het elke keer iets langer.
    .line-3 = Kies een vast afscheid: een kus, een zwaai, een woord van thuis.
    .line-4 = Huilt je kind? Zeg rustig dag en ga dan echt. Vraag of je later mag bellen.
    .line-5 = Speel thuis het brengen en halen na. Laat je kind de juf zijn.
    .line-6 = Blijft je kind verdrietig? Zoek samen met de groep wat helpt.
    .picture = Een moeder zwaait. Haar dochter staat met een knuffel bij de juf.

guide-the-teacher = Praten met de juf of meester
    .line-1 = Jij kent je kind het best. Vertel wat het fijn vindt en wat het troost.
    .line-2 = Geef een paar woorden uit jullie taal mee: drinken, plassen, knuffel.
    .line-3 = Vraag waar de groep nu over praat. Praat er thuis ook over, in jullie taal.
    .line-4 = Versta je iets niet? Zeg het gerust. Vraag of het langzamer kan.
    .line-5 = Vind je iets niet goed? Vraag een gesprek. Neem iemand mee die voor je vertaalt.
    .line-6 = Deze zinnen zeg je of hoor je op de eerste dag.
    .picture = Een juf en een vader praten met elkaar. Zijn dochter staat erbij.

guide-in-doubt = Twijfel je?
    .line-1 = Twijfelen mag. Veel ouders hebben dezelfde vragen.
    .line-2 = Praat met iemand die je vertrouwt. Of vraag een ouder die de groep kent.
    .line-3 = Je hoeft vandaag nog niet te kiezen.
    .picture = Twee moeders praten in het park. Een jongen staat erbij.

guide-to-school = De stap naar de basisschool
    .line-1 = Met 4 jaar mag je kind naar groep 1 van de basisschool. Vanaf 5 jaar moet je kind naar school.
    .line-2 = Groep 1 en 2 zijn voor kinderen van 4 tot 6. Ze leren er veel door te spelen.
    .line-3 = Ga scholen bekijken als je kind 3 is. Vraag hoe aanmelden gaat.
    .line-4 = De voorschool kan de school over je kind vertellen. Dat heet een warme overdracht.
    .line-5 = Vraag wat er op papier staat. Laat het voorlezen als je wilt. Jij mag beslissen wat ze doorgeven.
    .line-6 = Vertel zelf welke talen je kind kent. Vertel ook wat het graag doet en wat het troost.
    .picture = Een oma en een meisje lopen naar een schoolgebouw.

guide-doubt-why-go = Waarom moet mijn kind naar de peutergroep?
    .line-1 = Het moet niet. Jij beslist, en nee is ook een goed antwoord.
    .line-2 = Je wilt je kind graag bij je houden. De tijd samen is veel waard.
    .line-3 = In de groep speelt je kind met andere kinderen. Het hoort er Nederlands, voor later op school.
    .line-4 = Niemand kan beloven hoeveel je kind er leert. Dat is bij elk kind anders.
    .line-5 = Ga samen een keer kijken. Vraag ook of je kind minder uren mag komen.

guide-doubt-too-small = Mijn kind is nog zo klein.
    .line-1 = Jij kent je kind. Misschien is het nog te vroeg, en dan mag je wachten.
    .line-2 = Vraag wel of er later nog plek is.
    .line-3 = De groep is voor kleine kinderen. Troosten en rusten horen erbij, en luiers vaak ook.
    .line-4 = Vraag hoeveel kinderen er zijn, en hoeveel volwassenen. Vraag ook hoe wennen gaat.

guide-doubt-at-home = Ik ben toch al thuis.
    .line-1 = Wat jij thuis geeft, kan geen groep vervangen.
    .line-2 = De groep is iets erbij: andere kinderen, andere spelletjes en Nederlands.
    .line-3 = Wil je liever samen blijven? Vraag naar een inloop. Daar speelt je kind en blijf jij erbij.

guide-doubt-no-dutch = Mijn kind spreekt geen Nederlands.
    .line-1 = Dat hoeft ook niet. Veel kinderen beginnen zonder één woord Nederlands.
    .line-2 = In de groep helpen liedjes, plaatjes, gebaren en vaste zinnen.
    .line-3 = Sommige kinderen zijn eerst een tijd stil. Ze kijken en luisteren dan.
    .line-4 = Hoe snel het gaat, is bij elk kind anders.
    .line-5 = Vraag of iemand in de groep jullie taal spreekt. Praat thuis gewoon door in jullie taal.

guide-doubt-our-language = Raakt mijn kind onze taal kwijt?
    .line-1 = Een taal blijft leven als je kind die vaak hoort en spreekt.
    .line-2 = Dat kan thuis elke dag: praten, zingen, vertellen en bellen met familie.
    .line-3 = Praat je kind ineens Nederlands tegen je? Luister, en antwoord in jullie taal.
    .line-4 = Vraag of jullie taal ook in de groep mag klinken. Breng een liedje mee, of een groet.

guide-doubt-food-and-faith = Respecteren ze ons eten en ons geloof?
    .line-1 = Vraag het voordat je kind begint. Dat is een heel gewone vraag.
    .line-2 = Vertel wat je kind wel en niet eet. Laat het opschrijven.
    .line-3 = Vraag welke feesten ze vieren. Vraag ook of je kind dan iets anders kan doen.
    .line-4 = Voelt het antwoord niet goed? Kijk dan ook bij een andere groep.

guide-doubt-crying = Wat als mijn kind huilt?
    .line-1 = Veel kinderen huilen in het begin. Afscheid nemen is ook moeilijk.
    .line-2 = Vraag hoe de juf of meester troost. Vertel wat thuis helpt.
    .line-3 = Spreek af wanneer ze je bellen. Vraag of je zelf ook mag bellen.
    .line-4 = Gaat het na een tijd nog niet goed? Vraag om langzamer te wennen, of om te wachten.

guide-doubt-something-wrong = Is er iets mis met mijn kind?
    .line-1 = Een advies voor extra uren zegt niet dat er iets mis is.
    .line-2 = Vaak gaat het om de thuistaal, of om de opleiding van ouders.
    .line-3 = Soms gaat het om je kind zelf. Vraag dan wat de verpleegkundige ziet.
    .line-4 = Je mag altijd vragen waarom. Ben je het niet eens? Zeg dat ook.

guide-step-think = Praat er thuis over. Bedenk samen jullie vragen.
guide-step-nurse = Ga naar het consultatiebureau. Vraag of je kind het advies voor extra uren krijgt.
guide-step-visit = Ga met je kind bij een groep kijken, of bij een paar.
guide-step-days-and-cost = Vraag welke dagen er zijn en wat het jullie kost.
guide-step-papers = Vraag welke papieren nodig zijn. Teken pas als alles duidelijk is.
guide-step-allowance = Vraag of je kinderopvangtoeslag kunt krijgen. Zo niet, vraag dan of de gemeente meebetaalt.
guide-step-start-date = Spreek de eerste dag af. Vraag hoe je kind mag wennen.

guide-bring-spare-clothes = Schone kleren, voor als iets nat wordt
guide-bring-nappies = Luiers, als je kind die draagt
guide-bring-coat = Een jas om buiten te spelen
guide-bring-comfort = Iets wat troost: een knuffel of een doek
guide-bring-fruit = Fruit, als de groep daarom vraagt
guide-bring-phone-number = Een nummer om te bellen als er iets is
guide-bring-home-words = Een paar woorden uit jullie taal

guide-phrase-good-morning = Goedemorgen, wij zijn hier voor het eerst.
guide-phrase-hang-up-coat = Hier kun je de jas ophangen.
guide-phrase-no-dutch-yet = Mijn kind spreekt nog geen Nederlands.
guide-phrase-not-eat-this = Mijn kind mag dit niet eten.
guide-phrase-a-question = Ik heb een vraag.
guide-phrase-more-slowly = Kunt u wat langzamer praten?
guide-phrase-may-i-stay = Mag ik er nog even bij blijven?
guide-phrase-who-picks-up = Wie komt je kind straks ophalen?
guide-phrase-call-me = Belt u mij als er iets is?
guide-phrase-wave-goodbye = Zeg maar dag, tot straks!
guide-phrase-how-did-it-go = Hoe ging het vandaag?
guide-phrase-next-time = Tot de volgende keer!
