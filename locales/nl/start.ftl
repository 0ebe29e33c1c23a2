start-hello-in-there = Hallo daarbinnen!
    .line-1 = Leg een hand op de buik. Zeg hallo tegen je baby.
    .line-2 = Vertel iets kleins: wat je ruikt, wat je eet, wie er belt.
    .line-3 = Praat in de taal die het dichtst bij je hart ligt.
    .line-4 = De andere ouder, een oma of een grote zus praat ook mee.
    .try = Bedenk een lieve naam voor de baby in de buik. Zeg die vandaag hardop.
    .why = In de laatste maanden hoort een baby in de buik al stemmen.
    .picture = Een zwangere vrouw en een man praten in de kamer.

start-our-song = Ons lied
    .line-1 = Kies één lied dat je graag zingt. Kort is goed.
    .line-2 = Zing het elke dag, bij de afwas, op de trap of in bed.
    .line-3 = Mooi zingen hoeft niet. Jouw stem is genoeg.
    .line-4 = Zing hetzelfde lied weer als je baby er is. Kijk wat er gebeurt.
    .try = Vraag iemand in je familie: welk lied zong jij voor mij?
    .why = Een pasgeboren baby kan een wijsje herkennen dat hij in de buik vaak hoorde.
    .picture = Het is avond. Een zwangere vrouw zingt in de slaapkamer.

start-our-languages = Welke taal krijgt je baby?
    .line-1 = Praat de taal waarin jij lacht, troost en zingt. Dat is de goede.
    .line-2 = Praten jullie thuis twee talen? Dan krijgt je baby ze allebei.
    .line-3 = Nederlands komt er later bij: buiten, met vriendjes en in de groep.
    .line-4 = Bespreek samen wie welke taal praat. Veranderen mag altijd.
    .try = Kies drie woorden uit jouw taal voor je baby. Zeg ze vandaag tegen de buik.
    .why = Baby’s kunnen vanaf het begin meer dan één taal leren.
    .picture = Twee vrouwen praten in de kamer. Eén van hen is zwanger.

start-a-walk-for-two = Een wandeling voor twee
    .line-1 = Loop een klein stukje buiten. Uit het raam kijken kan ook.
    .line-2 = Vertel zacht wat je ziet: een boom, een bus, een hond met haast.
    .line-3 = Wees dan even stil. Welke geluiden horen jullie?
    .line-4 = Beweegt je baby? Zeg dan: “Hé, wat vertel jij daar?”
    .try = Kies iets moois op straat. Vertel je baby: dit laat ik je later zien.
    .why = Een pasgeboren baby luistert graag naar de taal die hij in de buik hoorde.
    .picture = Een zwangere vrouw loopt in het park. Ze ziet een hond, een vogel en een boom.

start-so-close = Heel dichtbij
    .line-1 = Houd je baby in je arm. Zo zijn jullie gezichten dicht bij elkaar.
    .line-2 = Kijk rustig. Doe langzaam je mond open, of til je wenkbrauwen op.
    .line-3 = Wacht en kijk wat je baby doet. Er is geen haast.
    .try = Leg alles even weg. Kijk één minuut stil naar elkaar.
    .why = Een pasgeboren baby ziet het best op twintig tot dertig centimeter.
    .picture = Een vader en zijn baby kijken naar elkaar, heel dichtbij.

start-a-singing-voice = Praat alsof je zingt
    .line-1 = Praat langzaam, met een hoge, zingende stem. Dat gaat vaak vanzelf.
    .line-2 = Vertel wat je doet: “Ik pak je warme shirt. Daar komt je arm.”
    .line-3 = Zeg dezelfde woorden vaak. Zo gaat je baby ze herkennen.
    .line-4 = Doe het in je eigen taal. Die kent al jouw lieve woorden.
    .try = Kies één moment, zoals het verschonen. Vertel zingend wat je doet.
    .why = Baby’s luisteren liever naar een zangerige stem dan naar een vlakke stem.
    .picture = Een moeder praat met haar baby. Er liggen een shirt en een mand klaar.

start-every-sound = Elk geluidje telt
    .line-1 = Een zucht, een piepje, een “eh”: je baby vertelt al van alles.
    .line-2 = Doe het geluidje na, met een lach.
    .line-3 = Wees dan stil. Adem een paar keer rustig in en uit.
    .line-4 = Komt er weer iets? Dan hebben jullie een gesprek!
    .try = Zoek vandaag één nieuw geluidje. Doe het na voor iemand thuis.
    .why = Baby’s maken meer geluidjes als iemand meteen antwoord geeft.
    .picture = Een oma luistert naar de baby. De baby vertelt iets.

start-one-song-each-day = Een vast liedje
    .line-1 = Kies een moment dat elke dag komt: wassen, aankleden of slapen.
    .line-2 = Zing daarbij steeds hetzelfde liedje. Je eigen woorden zijn goed.
    .line-3 = Wieg je baby, of tik zacht mee op een voetje.
    .line-4 = Huilt je baby? Houd je baby vast en zing zacht. Soms helpt het.
    .try = Zing vandaag bij het aankleden alles wat je anders zou zeggen.
    .why = Veel baby’s blijven langer rustig bij zingen dan bij praten.
    .picture = Een moeder zingt voor haar baby. Er ligt een sok klaar.

start-where-your-eyes-go = Waar kijk jij naar?
    .line-1 = Je baby kiest zelf iets om te zien: het raam, een streep, jouw haar.
    .line-2 = Kijk mee en zeg wat het is: “Ja, het licht. Het danst op de muur.”
    .line-3 = Beweeg een sjaal langzaam heen en weer. Gaan de ogen mee?
    .line-4 = Speelgoed kopen hoeft niet. Jouw gezicht is het mooiste om te zien.
    .try = Ga samen bij het raam zitten. Waar kijkt je baby het eerst naar?
    .why = Jonge baby’s kijken graag naar gezichten, en naar donker naast licht.
    .picture = Een opa zit met de baby bij het raam. Er ligt een sjaal.

start-looking-away = Wegkijken mag
    .line-1 = Kijkt je baby weg, of gaapt je baby? Dan is het even genoeg.
    .line-2 = Wees stil en blijf dichtbij. Samen stil zijn is ook fijn.
    .line-3 = Kijken de ogen weer naar jou? Zeg dan zacht: “Daar ben je weer.”
    .try = Let vandaag eens op: hoe zegt jouw baby “even rust”?
    .why = Met wegkijken neemt een baby een pauze. Daarna kan hij weer kijken en luisteren.
    .picture = Het is avond. Een vader zit stil bij zijn baby, die op bed ligt.
