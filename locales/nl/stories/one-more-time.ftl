story-one-more-time = Nog een keer!
    .lead = Nuri wil alles nog een keer doen, de hele dag lang.
    .picture = Nuri springt boven een plas. Papa staat naast hem in het park.

story-one-more-time-page-1 = Hop! Nuri springt uit bed. “Nog een keer!”
    .picture = Nuri springt naast zijn bed. Papa staat erbij.
    .ask-1 = Hop, hop, …
    .ask-2 = Wie springt daar uit bed?
    .ask-3 = Waar spring jij graag?

story-one-more-time-page-2 = Spat! Nuri wast zijn handen. “Nog een keer!”
    .picture = Nuri staat naast het bad. Het water spat. Er is ook een eend.
    .ask-1 = Het water zegt: spat, …
    .ask-2 = Wie zit er naast het bad?
    .ask-3 = Wat gaat Nuri nog meer nat maken?

story-one-more-time-page-3 = Hap! Nuri eet banaan. “Nog een keer!”
    .picture = Nuri en Papa zitten aan tafel. Er liggen een banaan en een kom.
    .ask-1 = Hap, hap, lekkere …
    .ask-2 = Wat eet Nuri?
    .ask-3 = Wat wil jij steeds nog een keer eten?

story-one-more-time-page-4 = Pats! Nuri springt in een plas. “Nog een keer!”
    .picture = Nuri springt in een plas. Papa en een hond kijken.
    .ask-1 = In de plas! Pats, …
    .ask-2 = Wie kijkt daar naar Nuri?
    .ask-3 = Wat zegt de hond als hij nat wordt?

story-one-more-time-page-5 = Kus! Papa brengt Nuri naar bed. “Nog een keer!”
    .picture = Het is avond. Nuri zit in bed en Papa staat ernaast. Op de grond zit een knuffelbeer.
    .ask-1 = Slaap lekker, …
    .ask-2 = Waar zit de beer?
    .ask-3 = Wat wil Nuri nog een keer?

story-one-more-time-page-6 = Ssst, Papa slaapt! Nuri geeft hem een kus. En nog een keer.
    .picture = Nu ligt Papa in het bed van Nuri. Nuri staat ernaast.
    .ask-1 = Papa doet: zzz, zzz, …
    .ask-2 = Wie ligt er nu in bed?
    .ask-3 = Wat zegt Nuri zachtjes tegen Papa?
