story-one-more-time = Careke din!
    .lead = Nûrî dixwaze her tiştî careke din bike, hemû rojê.
    .picture = Nûrî li ser goleke avê bazdide. Bav li parkê li ba wî ye.

story-one-more-time-page-1 = Hop! Nûrî ji nivînê bazdide. “Careke din!”
    .picture = Nûrî li ba nivîna xwe bazdide. Bav li ba wî ye.
    .ask-1 = Hop, hop, …
    .ask-2 = Kî ji nivînê bazdide?
    .ask-3 = Tu dixwazî li ku bazdî?

story-one-more-time-page-2 = Şilp! Nûrî destên xwe dişo. “Careke din!”
    .picture = Nûrî li ba banyoyê ye. Av diçe her derê. Werdekek jî heye.
    .ask-1 = Av dibêje: şilp, …
    .ask-2 = Kî li ba banyoyê ye?
    .ask-3 = Nûrî dê çi din şil bike?

story-one-more-time-page-3 = Hap! Nûrî mûzê dixwe. “Careke din!”
    .picture = Nûrî û bav li ber maseyê ne. Mûzek û tasek hene.
    .ask-1 = Hap, hap! Çi xweş e, …
    .ask-2 = Nûrî çi dixwe?
    .ask-3 = Tu her car dixwazî çi dîsa bixwî?

story-one-more-time-page-4 = Şap! Nûrî bazdide nav goleke avê. “Careke din!”
    .picture = Nûrî bazdide nav goleke avê. Bav û kûçikek dinêrin.
    .ask-1 = Ket avê! Şap, …
    .ask-2 = Kî li Nûrî dinêre?
    .ask-3 = Dema ku kûçik şil dibe, çi dibêje?

story-one-more-time-page-5 = Maç! Bav Nûrî dixe nivînê. “Careke din!”
    .picture = Êvar e. Nûrî di nivînê de ye û bav li ba wî ye. Li erdê hirçikek heye.
    .ask-1 = Şev xweş, …
    .ask-2 = Hirçik li ku ye?
    .ask-3 = Nûrî çi careke din dixwaze?

story-one-more-time-page-6 = Şşş, bav razaye! Nûrî maçekê dide wî. Û careke din.
    .picture = Niha bav di nivîna Nûrî de ye. Nûrî li ba wî ye.
    .ask-1 = Bav dibêje: zzz, zzz, …
    .ask-2 = Niha kî di nivînê de ye?
    .ask-3 = Nûrî hêdîka çi ji bavê xwe re dibêje?
