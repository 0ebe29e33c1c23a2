story-come-back-umbrella = Kom terug, paraplu!
    .lead = De wind neemt de paraplu van Idris mee, en jullie vertellen waarheen.
    .picture = De wind blaast een paraplu door de lucht. Idris kijkt omhoog. In het gras zit een slak.

story-come-back-umbrella-page-1 =
    .picture = Het regent in de straat. Mama en Idris lopen naast elkaar. Idris heeft een paraplu.
    .ask-1 = Het regent. Idris heeft een grote …
    .ask-2 = Waar gaan Idris en mama naartoe, denk je?
    .ask-3 = Hoe ruikt het bij ons buiten als het regent?

story-come-back-umbrella-page-2 =
    .picture = Links blaast de wind heel hard. De paraplu vliegt hoog door de straat. Mama en Idris kijken.
    .ask-1 = Daar blaast de wind: woe, woe, …
    .ask-2 = Wat doet de wind met de paraplu?
    .ask-3 = Wat roept Idris nu, denk je?

story-come-back-umbrella-page-3 =
    .picture = De paraplu staat in het gras van een park. Een slak kruipt ernaartoe. Het regent nog.
    .ask-1 = Wie komt daar aan?
    .ask-2 = Wat wil de slak, denk je?
    .ask-3 = Wat zegt de slak tegen de paraplu?

story-come-back-umbrella-page-4 =
    .picture = De wind blaast de paraplu langs een schuur. De slak zit bovenop. Op het veld staat een kuiken.
    .ask-1 = Wie vliegt daar mee?
    .ask-2 = Hoe voelt vliegen als je een slak bent?
    .ask-3 = Wat roept het kuiken naar de slak, denk je?

story-come-back-umbrella-page-5 =
    .picture = De paraplu drijft op het water. De slak en het kuiken zitten bovenop. Een kikker kijkt toe.
    .ask-1 = In het water zit een groene …
    .ask-2 = Wat doet de paraplu nu?
    .ask-3 = Hoe kwamen de slak en het kuiken hier? Vertel.

story-come-back-umbrella-page-6 =
    .picture = Het is nacht. Idris zit in bed, mama staat ernaast. Er staat een laars, maar geen paraplu.
    .ask-1 = Wie zit er in bed?
    .ask-2 = Waar denkt Idris nu aan?
    .ask-3 = Wat was jij weleens kwijt?

story-come-back-umbrella-page-7 =
    .picture = In de donkere nacht slapen de slak en het kuiken op de paraplu. De kikker zit ernaast. De wind komt eraan.
    .ask-1 = Ssst, zachtjes. De dieren liggen te …
    .ask-2 = Wie komt daar stilletjes aan?
    .ask-3 = Waar brengt de wind hen nu heen, denk je?

story-come-back-umbrella-page-8 =
    .picture = De paraplu vliegt de straat in, met de slak en het kuiken erop. De kikker is er ook. Mama en Idris kijken.
    .ask-1 = Kijk, daar is hij weer! De …
    .ask-2 = Wie heeft de paraplu allemaal meegenomen?
    .ask-3 = De kikker vertelt over de reis. Wat zegt hij?

story-come-back-umbrella-page-9 =
    .picture = Het regent. De slak, het kuiken en de kikker zitten onder de paraplu. Mama en Idris staan in de regen.
    .ask-1 = Wie zitten er lekker droog?
    .ask-2 = Waarom staan Idris en mama in de regen, denk je?
    .ask-3 = Morgen waait het weer. Waar vliegt de paraplu dan heen?
