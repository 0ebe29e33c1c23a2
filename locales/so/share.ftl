### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = Wax u dhiib waalid
share-description = Dooro luqadda, da’da iyo waxa aad dhiibayso: waxaad helaysaa hal xiriiriye, hal QR iyo kaar.
share-language = Luqadda waalidka
share-age = Ilmuhu imisa jir buu yahay?
share-what = Maxaad dhiibaysaa?
share-activities = Hawlo
share-stories = Sheekooyin
share-themes = Buugaag
share-places = Meelo
share-phrases = Weedho
share-for-age = Da’dan ayay ku habboon tahay
share-for-others = Da’ kale
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] { NUMBER($count) } shay baa la doortay
   *[other] { NUMBER($count) } shay baa la doortay
}
share-full = Shan baa ku filan. Marka hore mid ka saar.
share-first = Dooro luqad iyo ugu yaraan hal shay.
share-first-language = Dooro luqad.
share-first-thing = Dooro ugu yaraan hal shay.
share-ready = U gudub QR-ka
share-qr = QR-ka xiriiriyahan
share-scan = Ha lagu sawiro taleefan.
share-now = Wadaag
share-copy = Koobbi garee xiriiriyaha
share-copied = Xiriiriyaha waa la koobbi gareeyay.
share-not-copied = Halkan laguma koobbi gareyn karo. QR-ka isticmaal.
share-paper = Kaar la daabaco

## One page on its way

send-title = Wadaag boggan
send-description = Boggan ku dir luqadda qofka helaya.
send-language = Luqaddee?
send-for-work = Waalidiin ma la shaqaysaa?
lend-title = Qof tus
lend-why = Taleefankaagu in yar buu luqad kale ku hadlayaa. Qoyskaaga waxba lagama arko. Hal taabasho ayaad ku soo noqonaysaa.

## What was handed over

for-title = Adiga iyo ilmahaaga
for-description = Kan idinkaa laydiin doortay: hadda ayaad bilaabi kartaan.
for-nothing = Xiriiriyahan waxba kuma jiraan. Halkan ka sii wad.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] Ma naqaan { NUMBER($count) } shay oo xiriiriyahan ku jira.
   *[other] Ma naqaan { NUMBER($count) } shay oo xiriiriyahan ku jira.
}
for-more = Halkan wax kale ayaa yaal
for-install = Taleefankaaga ku rakib
for-forget = Mar dambe ha tusin
guide-title = Aadista voorschool
guide-line = Sida ay tahay iyo cidda ku caawinaysa
# Under a Dutch sentence.
phrase-line = Sidan baa af-Holandays loogu yiraahdaa
# Beside a place that is invented
place-demo = Malo-awaal

## On paper

card-title = Kaar aad dhiibto
card-description = Kaar laba luqadood ah, QR-kuna ku yaal.
card-small = Yar (A6)
card-large = Weyn (A4)
card-first = Maalin kasta wax yar oo la wada qabto.
card-second = Luqaddaada. Bilaash. Internet la’aanna.
card-third = Akoon ma jiro. Cidna idinma daawato.
card-scan = Kamaradda ku sawir
card-type = Ama qor
paper-print = Daabac
paper-choose = Dooro waxa la daabacayo
poster-title = Boodh qolka sugitaanka
poster-description = Boodh luqad kasta QR u leh.
poster-heading = Ilmahaaga la akhri, la hadal, la hees oo la ciyaar
poster-scan = Luqaddaada sawir. Waa bilaash.
booklet-title = Buug la daabaco
booklet-description = Buug dhan oo warqad ah, laba luqadood.
booklet-story = Sheeko
