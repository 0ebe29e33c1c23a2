### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Yakınında
near-description = Sana ve çocuğuna uygun yerler: randevusuz oyun grubu, voorschool, kütüphane, dil dersi.
near-choose = Belediyeni seç
demo-label = Gerçek değil
demo-explained = Bu şehir gerçekte yok. Buradaki her şey uydurma. Uygulamayı böyle deneyebilirsin.
timetable = Bütün gruplar
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
# $until (number): cents
cost-up-to = { EURO($until) } ve altı
# $from, $until (number): cents
cost-between = { EURO($from) } ile { EURO($until) } arası
# $from (number): cents
cost-above = { EURO($from) } ve üstü
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

near-mine = Burası bizim belediyemiz
near-is-mine = Sizin belediyeniz
near-what = Sana ve çocuğuna uygun neler var?
near-filter = Sana uyanı seç
near-nothing = Şu an buna uyan bir şey yok. Başka bir şey seç.
filter-neighbourhood = Mahalle
filter-spoken = Konuşulan dil
this-week = Bu hafta
this-week-none = Önümüzdeki yedi gün bir şey yok. Ne zaman var, aşağıya bak.
day-today = Bugün
day-tomorrow = Yarın
# $day (text): a date
day-full = { DATETIME($day, style: "day") } { DATETIME($day, style: "weekday") }
# $days (text): names of weekdays
rule-weekly = Her hafta: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] Her hafta: { $days }
   *[other] { NUMBER($weeks) } haftada bir: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = Sonra yine: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = En yakın gün: { $day }
cancel-illness = İptal: biri hasta.
cancel-too-few = İptal: çok az kişi var.
cancel-building = İptal: salon kapalı.
cancel-other = İptal edildi.
closed-autumn = Kapalı: okul tatili (sonbahar)
closed-winter = Kapalı: okul tatili (kış)
closed-spring = Kapalı: okul tatili (bahar)
closed-may = Kapalı: okul tatili (mayıs)
closed-summer = Kapalı: okul tatili (yaz)
closed-easter-monday = Kapalı: resmî tatil (Paskalya)
closed-kings-day = Kapalı: resmî tatil (Kral Günü)
closed-liberation-day = Kapalı: Kurtuluş Günü (5 Mayıs)
closed-ascension = Kapalı: resmî tatil (Göğe Yükseliş)
closed-whit-monday = Kapalı: resmî tatil (Pentekost)
closed-day-off = O gün kapalı
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = { $ages } arası çocuklar için
for-parents = Anne babalar için
parent-stays = Sen de yanında kalırsın
parent-leaves = Çocuğun burada sensiz oynar
# $names (text): things, one after the other
bring-title = Yanında getir: { $names }
bring-socks = kaymaz çorap ya da terlik
bring-play-clothes = kirlenebilecek giysiler
bring-drink = içecek bir şey
bring-nappies = bebek bezi
bring-notebook = kâğıt ve kalem
bring-booklet = kitapçığınız
# $names (text): people, one after the other
who-title = Orada olanlar: { $names }
who-guide = bir görevli
who-nurse = bir hemşire
who-volunteer = bir gönüllü
who-teacher = öğretmen
who-librarian = kütüphaneden biri
who-midwife = bir ebe
who-coach = mahalle ekibinden (wijkteam) biri
who-parents = başka anne babalar
# $day (text): a date, $name (text): a proper name
checked-by = Kontrol tarihi: { DATETIME($day) }. Kontrol eden: { $name }.
session-stale = Bu uzun zamandır kontrol edilmedi. Hâlâ doğru mu, önce sor.
# $day (text): a date
timetable-of = Bu saatler { DATETIME($day) } tarihlidir.
map = Haritada gör
call = Telefon et
save-session = Bu grubu sakla
session-saved = Saklandı
saved-title = Gruplarınız
# $day (text): a day, as in "Friday 4 December"
add-date = Takvimine ekle: { $day }
add-series = Bütün günleri takvimine ekle
feed-title = Hepsi takviminde
feed-why = Saatler değişirse takvimin de değişir. İptal olanı kendiliğinden görürsün.
feed-follow = Takviminde takip et
feed-type = Olmuyor mu? Takvimine bu adresi ekle:
changed-title = Bir şey değişti
change-gone = Bu grup artık yok.
# $when (text): days and times
change-time = Yeni gün ve saat: { $when }
# $place (text): a proper name
change-place = Yeni yer: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = İptal: { $day }

## The preschool guide

preschool-title = Voorschool’a başlarken
preschool-description = Voorschool nedir, bir gün nasıl geçer, ücreti ne, kayıt nasıl olur?
cost-here = Burada ücreti ne kadar?
cost-choose = Önce belediyeni seç. Oradaki ücreti o zaman görürsün.
cost-allowance = Kinderopvangtoeslag alıyor musun?
cost-indication = Çocuğuna “extra spelen en leren” önerildi mi?
cost-income = Yıllık geliriniz toplam ne kadar?
cost-hours = Haftada kaç saat?
answer-yes = Evet
answer-no = Hayır
# $hours (number)
hours-option = { NUMBER($hours) } saat
# $cents (number): an amount a month
cost-estimate = Ayda yaklaşık { EURO($cents) }
cost-estimate-why = Bu bir tahmindir: yılın ortalaması. Seçtiklerini saklamıyoruz.
cost-unknown = Bu, belediyenin belgelerinde yazmıyor. Ücretini sor.
steps-why = Bitene dokun. Bu bilgi sizde kalır.
bring-first-day = İlk gün yanında getir
phrases-first-day = İlk gün için Hollandaca

## Somebody to ask

ask-title = Kime sorabilirim?
ask-description = Ne aradığını seç. Sana kim yardım eder, o zaman görürsün.
ask-choose = Belediyeni seç. Nereye gidebilirsin, o zaman görürsün.
ask-nobody = Buna uygun birini burada henüz bilmiyoruz. Consultatiebureau’da sor.
need-talk = Çocuğumun konuşması ve büyümesi
need-talk-text = Consultatiebureau’daki hemşire seninle birlikte bakar. Her zaman sorabilirsin.
need-meet = Oyun ve başka anne babalar
need-meet-text = Çocuğun inloop’ta (randevusuz oyun grubu) oynar. Sen de başka anne babalarla görüşürsün.
need-read = Kitaplar ve kitap okuma
need-read-text = Çocuğun kütüphaneden ücretsiz kitap alır. Bazen biri eve gelip kitap okur.
need-dutch = Hollandaca öğrenmek
need-dutch-text = Anne babalar için dersler ve gruplar var. Kendi dilin hep önemli kalır.
need-preschool = Voorschool’u gidip görmek
need-preschool-text = Önce birlikte gidip bakın. Katılmak isteğe bağlıdır: kararı sen verirsin.
need-pregnant = Hamileyim
need-pregnant-text = Ebe, yakınındaki grupları bilir. Yanında birini getirebilirsin.
need-young = Genç bir anne ya da babayım
need-young-text = Başka genç anne babaların geldiği gruplar var. Yalnız istediğini anlatırsın.
need-money = Para, mektuplar ya da ev
need-money-text = Wijkteam (mahalle ekibi) seninle birlikte düşünür. Görüşme ücretsizdir.
