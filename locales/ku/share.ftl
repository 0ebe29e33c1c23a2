### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = Tiştekî bide malbatê
share-description = Ziman, temen û tiştên ku tu didî hilbijêre: girêdanek, kodeke QR û kartek ji te re tê.
share-language = Zimanê malbatê
share-age = Zarok çend salî ye?
share-what = Tu çi didî?
share-activities = Tiştên kirinê
share-stories = Çîrok
share-themes = Pirtûkçe
share-places = Cih
share-phrases = Hevok
share-for-age = Li gorî vî temenî
share-for-others = Ji bo temenekî din
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] { NUMBER($count) } tişt hate hilbijartin
   *[other] { NUMBER($count) } tişt hatin hilbijartin
}
share-full = Pênc bes in. Pêşî yekê rake.
share-first = Zimanekî û herî kêm tiştekî hilbijêre.
share-first-language = Zimanekî hilbijêre.
share-first-thing = Herî kêm tiştekî hilbijêre.
share-ready = Here koda QR
share-qr = Koda QR ya vê girêdanê
share-scan = Bila vê bi telefonekê bixwînin.
share-now = Parve bike
share-copy = Girêdanê kopî bike
share-copied = Girêdan hate kopîkirin.
share-not-copied = Li vir kopî nabe. Koda QR bi kar bîne.
share-paper = Karta çapê

## One page on its way

send-title = Vê rûpelê parve bike
send-description = Vê rûpelê bi zimanê kesê ku distîne bişîne.
send-language = Bi kîjan zimanî?
send-for-work = Tu bi malbatan re dixebitî?
lend-title = Nîşanî kesekî bide
lend-why = Telefona te hinekî bi zimanekî din dipeyive. Ji malbata te tiştek xuya nabe. Bi carekê tu vedigerî.

## What was handed over

for-title = Ji bo te û zarokê te
for-description = Ev ji bo we hate hilbijartin: hûn dikarin niha dest pê bikin.
for-nothing = Di vê girêdanê de tiştek tune. Li vir dikarî bidomînî.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] Em { NUMBER($count) } tiştî ji vê girêdanê nas nakin.
   *[other] Em { NUMBER($count) } tiştan ji vê girêdanê nas nakin.
}
for-more = Li vir bêtir heye
for-install = Vê li telefona xwe deyne
for-forget = Êdî nîşan nede
guide-title = Ber bi voorschool
guide-line = Çawa ye û kî alîkariyê dike
# Under a Dutch sentence.
phrase-line = Bi holendî wisa ye
# Beside a place that is invented
place-demo = Ne rast e

## On paper

card-title = Karta ku tu didî
card-description = Kartek bi du zimanan, bi koda QR li ser.
card-small = Biçûk (A6)
card-large = Mezin (A4)
card-first = Her roj tiştekî biçûk bi hev re.
card-second = Bi zimanê te. Belaş. Bê înternet jî.
card-third = Hesab tune. Kes lê nanêre.
card-scan = Bi kamerayê bixwîne
card-type = An binivîse
paper-print = Çap bike
paper-choose = Hilbijêre çi çap bibe
poster-title = Posterê odeya bendê
poster-description = Posterek bi kodeke QR ji bo her zimanî.
poster-heading = Bi zarokê xwe re bixwîne, bipeyive, bistirê û bilîze
poster-scan = Zimanê xwe bixwîne. Belaş e.
booklet-title = Pirtûkçeya çapê
booklet-description = Pirtûkçeyeke tam li ser kaxezê, bi du zimanan.
booklet-story = Çîrokek
