### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Agagaarkaaga
near-description = Meelo adiga iyo ilmahaaga loogu talagalay: inloop, voorschool, maktabad, casharro luqadeed.
near-choose = Dooro degmadaada
demo-label = Malo-awaal
demo-explained = Magaaladani ma jirto. Wax kasta oo halkan ku qoran waa malo-awaal, si app-ka loo tijaabiyo.
timetable = Toddobaad kasta
no-timetable = Weli waqtiyo laguma qorin. Meesha lafteeda weydii.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] Carabi
    [ti] Tigrinya
    [so] Soomaali
    [fa] Faarisi
    [pl] Boolish
    [uk] Yukreeniyaan
    [es] Isbaanish
    [de] Jarmal
    [ku] Kurdi
    [kmr] Kurdi
    [tr] Turki
    [en] Ingiriisi
   *[other] { $tag }
}
places = Meelo
preschool = Voorschool
# $start, $end (text): times of day
session-time = { DATETIME($start) } ilaa { DATETIME($end) }
# $day (text): a date
session-next = Marka xigta: { DATETIME($day, style: "day") }
session-over = Kani wuu dhammaaday.
free = Bilaash
# $cents (number): what it costs
costs = Qiimuhu waa { EURO($cents) }
ask-cost = Weydii qiimaha
# $names (text): names of languages
languages = Waxay ku hadlaan { $names }
registration-needed = Marka hore isdiiwaangeli
registration-not-needed = Isdiiwaangelin looma baahna
ask-address = Weydii cinwaanka
# $source (text): a document, $day (text): a date
source-checked = Xigasho: { $source }. La hubiyay { DATETIME($day) }.
# $day (text): a date
valid-until = Waxay sax tahay ilaa { DATETIME($day) }.
past-valid = Xogtan waqtigeedii wuu dhacay. Weydii waxa hadda jira.
# $weeks (number)
weeks-a-year = { NUMBER($weeks) } toddobaad sannadkii
# $hours (number)
hours-a-week = { NUMBER($hours) } saacadood toddobaadkii
# $cents (number): an amount a month
cost-from = Laga bilaabo { EURO($cents) } bishii, kinderopvangtoeslag la’aan
cost-table = Qiimaha saacaddii. Wuxuu ku xiran yahay dakhliga sannadka
# $until (number): cents
cost-up-to = Ilaa { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } ilaa { EURO($until) }
# $from (number): cents
cost-above = Laga bilaabo { EURO($from) }
# $cents (number)
cost-an-hour = { EURO($cents) } saacaddii
place-drop-in = Inloop: ballan la’aan soo gal oo ciyaar
place-preschool = Kooxda carruurta yaryar (voorschool)
place-library = Maktabad
place-language-lessons = Barashada af-Holandayska
place-parent-meeting = La kulan waalid kale
place-clinic = Rugta caafimaadka carruurta (consultatiebureau)
place-neighbourhood-team = Caawimo xaafadda ah
place-support = Taageero
place-antenatal = Uurka
place-community-centre = Xarunta xaafadda
session-drop-in = Inloop (ballan la’aan)
session-open-hour = Kaalay oo eeg
session-parent-meeting = Kulanka waalidka
session-language-lesson = Casharka af-Holandayska
session-library = Sheeko akhrin
session-antenatal = Kooxda uurka
