### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Yakınında
near-description = Sana ve çocuğuna uygun yerler: randevusuz oyun grubu, voorschool, kütüphane, dil dersi.
near-choose = Belediyeni seç
demo-label = Gerçek değil
demo-explained = Bu şehir gerçekte yok. Buradaki her şey uydurma. Uygulamayı böyle deneyebilirsin.
timetable = Her hafta
no-timetable = Saatler henüz burada yazmıyor. Gideceğin yere sor.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] Arapça
    [ti] Tigrinya
    [so] Somalice
    [fa] Farsça
    [pl] Lehçe
    [uk] Ukraynaca
    [es] İspanyolca
    [de] Almanca
    [ku] Kürtçe
    [kmr] Kürtçe
    [tr] Türkçe
    [en] İngilizce
   *[other] { $tag }
}
places = Yerler
preschool = Voorschool
# $start, $end (text): times of day
session-time = { DATETIME($start) }-{ DATETIME($end) }
# $day (text): a date
session-next = Bir sonraki sefer: { DATETIME($day, style: "day") }
session-over = Bu artık bitti.
free = Ücretsiz
# $cents (number): what it costs
costs = Ücreti { EURO($cents) }
ask-cost = Ücretini sor
# $names (text): names of languages
languages = Burada konuşulan diller: { $names }
registration-needed = Önce kaydol
registration-not-needed = Kayıt gerekmez
ask-address = Adresini sor
# $source (text): a document, $day (text): a date
source-checked = Kaynak: { $source }. Kontrol tarihi: { DATETIME($day) }.
# $day (text): a date
valid-until = Geçerli olduğu son gün: { DATETIME($day) }.
past-valid = Bu bilgilerin süresi doldu. Şimdi durum nasıl, sor.
# $weeks (number)
weeks-a-year = Yılda { NUMBER($weeks) } hafta
# $hours (number)
hours-a-week = Haftada { NUMBER($hours) } saat
# $cents (number): an amount a month
cost-from = Kinderopvangtoeslag almıyorsan ayda en az { EURO($cents) }
cost-table = Yıllık gelire göre saat ücreti
# $until (number): cents
cost-up-to = { EURO($until) } ve altı
# $from, $until (number): cents
cost-between = { EURO($from) } ile { EURO($until) } arası
# $from (number): cents
cost-above = { EURO($from) } ve üstü
# $cents (number)
cost-an-hour = Saati { EURO($cents) }
place-drop-in = Inloop: randevusuz gel, oyna
place-preschool = Oyun ve öğrenme grubu (voorschool)
place-library = Kütüphane
place-language-lessons = Hollandaca öğrenmek
place-parent-meeting = Başka anne babalarla
place-clinic = Bebek ve çocuk sağlığı merkezi (consultatiebureau)
place-neighbourhood-team = Mahallede yardım
place-support = Destek
place-antenatal = Hamilelik
place-community-centre = Mahalle evi
session-drop-in = Randevusuz ziyaret (inloop)
session-open-hour = Gelip bak
session-parent-meeting = Anne baba toplantısı
session-language-lesson = Hollandaca dersi
session-library = Kitap okuma
session-antenatal = Hamilelik grubu
