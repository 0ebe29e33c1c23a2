story-the-angry-parade = De boze optocht
    .lead = Remi stampt van boosheid. Bom, bom, bom! En dan stampt er nog iemand mee.
    .picture = Remi, oma, een oude man en een meisje lopen door het park. Een eend loopt mee.

story-the-angry-parade-page-1 = Remi is boos. Waarom, dat weet hij niet meer. Maar zijn voeten weten het nog: bom, bom, bom!
    .picture = Remi staat boos in de kamer. Zijn schoenen liggen overal.
    .ask-1 = Zijn voeten doen: bom, bom, …
    .ask-2 = Waarom zou Remi boos zijn?
    .ask-3 = Wat doen jouw voeten als je boos bent?

story-the-angry-parade-page-2 = “Ik ben ook boos,” zegt oma. “Mijn thee is te heet.” Bom, bom, bom!
    .picture = Remi en zijn oma staan in de keuken. Op tafel dampt een kop thee.
    .ask-1 = Pas op! De thee is veel te …
    .ask-2 = Waarom stampt oma mee?
    .ask-3 = Wat denkt Remi nu over oma?

story-the-angry-parade-page-3 = “Ik ben ook boos,” zegt de buurman. “De bus is weg.” Bom, bom, bom!
    .picture = Op straat staan de oude buurman, Remi en oma. Een bus rijdt weg.
    .ask-1 = Wat rijdt daar weg?
    .ask-2 = Waar was oma ook alweer boos om?
    .ask-3 = Wanneer moest jij heel lang wachten?

story-the-angry-parade-page-4 = “Ik ben ook boos,” zegt een meisje. “Mijn bal zit in de boom.” Bom, bom, bom!
    .picture = Een bal ligt hoog in een boom. Een meisje, Remi, oma en de buurman staan eronder.
    .ask-1 = Waar is de bal?
    .ask-2 = Wie stampen er al mee?
    .ask-3 = Hoe krijgt het meisje haar bal terug, denk je?

story-the-angry-parade-page-5 = “Kwaak!” roept een eend. Waarom die boos is, weet niemand. Bom, bom, kwaak!
    .picture = Een boze eend zwemt in het water. Remi en het meisje staan aan de overkant.
    .ask-1 = Bom, bom, …
    .ask-2 = Wat wil de eend vertellen, denk je?
    .ask-3 = Wat zou jij aan de eend vragen?

story-the-angry-parade-page-6 = Daar gaat de boze optocht! Bom, bom, bom, kwaak! Het lijkt wel muziek.
    .picture = Remi, oma, de buurman en het meisje lopen op een rij. De eend loopt mee. Boven hen zweven muzieknoten.
    .ask-1 = Stamp mee: bom, bom, bom, …
    .ask-2 = Waar was iedereen ook alweer boos om?
    .ask-3 = Zijn ze nog echt boos? Waar zie je dat aan?

story-the-angry-parade-page-7 = Opeens staat Remi stil. “Mijn boos is weg!” Hij kijkt nog even in zijn schoen.
    .picture = Remi en oma staan op straat. Er liggen twee schoenen. De eend loopt mee.
    .ask-1 = Wat ligt er op de grond?
    .ask-2 = Waar is zijn boos gebleven, denk je?
    .ask-3 = Waar gaat jouw boos naartoe als hij weggaat?

story-the-angry-parade-page-8 = Thuis zit mama rechtop in bed. “Wie stampt daar zo? Ik sliep net! Nu ben ík boos!”
    .picture = Het is avond. Mama zit boos in bed. Remi staat voor haar.
    .ask-1 = Wie is er nu boos?
    .ask-2 = Waarom is mama boos?
    .ask-3 = Wat gaat Remi nu doen, denk je?

story-the-angry-parade-page-9 = Remi pakt mama’s hand. “Kom maar, wij stampen met je mee.” Bom, bom, bom, kwaak!
    .picture = Mama, Remi, de eend en oma staan voor het bed.
    .ask-1 = Nu stampt mama ook: bom, bom, …
    .ask-2 = Wat vindt mama hiervan, denk je?
    .ask-3 = Wat moet ik doen als jij boos bent?

story-the-angry-parade-page-10 = Bom … bom … ssst, alle voeten slapen. “Kwaak,” zegt de eend. Waarom, dat weet nog steeds niemand.
    .picture = Remi en mama zitten samen in bed. Op de grond staat de eend.
    .ask-1 = Ssst, Remi slaapt. Maar de eend zegt …
    .ask-2 = Waar gaat de eend vannacht slapen?
    .ask-3 = Hoe begon de boze optocht ook alweer?
