### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = Her gün çocuğunla bir şey yap: oku, konuş, şarkı söyle, oyna. Kendi dilinde ve ücretsiz. İnternet olmadan da çalışır.
choose-language = Dilini seç
skip-to-content = İçeriğe geç
share = Paylaş
received = Sizin için seçildi
draft = Bu çeviriyi henüz kimse kontrol etmedi.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = Bugün
nav-library = Kitapçıklar
nav-near = Yakınında
nav-us = Biz
nav-label = Menü

## Today

today-title = Bugün birlikte
how-old = Çocuğun kaç yaşında?
how-old-why = Böylece ona uygun bir şey seçeriz. Bu bilgiyi biz görmeyiz.
another-one = Başka bir şey

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } dakika
   *[other] { NUMBER($minutes) } dakika
}
# $from, $until (number): months
ages-months = { NUMBER($from) }-{ NUMBER($until) } ay
# $from, $until (number): years
ages-years = { NUMBER($from) }-{ NUMBER($until) } yaş
# $from (number): months, $until (number): years
ages-mixed = { NUMBER($from) } ay-{ NUMBER($until) } yaş
what-you-need = Ne lazım?
what-you-do = Şöyle yapılır
what-you-ask = Sor ya da söyle
words = Kelimeler
why = Neden?
done = Yaptık
done-today = Birlikte yaptınız. Ne güzel!
undo = Geri al
keep = Kaydet
kept = Kaydedildi
# $age (text): an age, such as "2 years"
for-age = Çocuğun { $age }. Bu ona göre.

## Kinds of activity

kind-read = Okuma
kind-talk = Konuşma
kind-sing = Şarkı
kind-move = Hareket
kind-count = Sayma
kind-make = El işi
kind-go-out = Dışarıda

## Ages, as one taps them

band-baby = 0 yaş
band-one = 1 yaş
band-two = 2 yaş
band-three = 3 yaş
band-four = 4-6 yaş

## Dutch beside the home language

text-switch = Metnin dili
# The name of this language, for the switch that shows the text in it.
text-home = Türkçe
text-both = İkisi de
text-dutch = Nederlands

## Listening

listen = Dinle
listen-dutch = Hollandaca dinle
# Said where the phone has no voice for this very language.
no-voice = Bu telefonda Türkçe ses yok.
no-dutch-voice = Bu telefonda Hollandaca ses yok.

## The library

library-title = Kitapçıklar ve hikâyeler
library-description = Kitapçıklarda birlikte yapılacak şeyler var. Hikâyeleri çocuğuna sesli okursun.
filter-age = Yaş
filter-kind = Ne yapalım?
filter-all = Hepsi
filter-nothing = Buna uygun bir şey henüz yok. Başka bir yaş ya da başka bir şey seç.
stories = Hikâyeler
# $count (number): how many activities
booklet = { $count ->
    [one] Yapacak { NUMBER($count) } şey
   *[other] Yapacak { NUMBER($count) } şey
}
theme-now = Şimdi bu kitapçıktayız
theme-is-now = Şimdi bu kitapçıktasınız
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } sayfa
   *[other] { NUMBER($count) } sayfa
}
# $number (number): which page
story-page = { NUMBER($number) }. sayfa
the-end = Bitti. Bir daha okuyalım mı?
# On the card of a story, after the number of its pages.
no-words = yazısız
tell-together = Bu kitapta yazı yok. İyice bakın ve birlikte anlatın.
for-you = Senin için
phrases = Hollandacası böyle duyulur
phrases-why = Bu cümleleri sık sık duyacaksın, örneğin grupta.

## The start: pregnancy and the first months

start-title = Bebeğin yolda mı, yeni mi doğdu?
start-description = Bebeğinle konuşmak, şarkı söylemek, bakışmak: daha karındayken başlar.
start-pregnancy = Bebek karındayken
start-first-months = İlk aylar
try-today = Bugün dene

## Us

us-title = Biz
us-description = Birlikte neler yaptınız, neleri seçtiniz.
garden-title = Bahçeniz
garden-empty = Bahçeniz burada büyüyecek. Birlikte bir şey yaptıkça yeni bir çiçek açar.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = { DATETIME($day, style: "day") } haftası: { $count ->
    [one] { NUMBER($count) } kez
   *[other] { NUMBER($count) } kez
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] Birlikte { NUMBER($count) } kez bir şey yaptınız.
   *[other] Birlikte { NUMBER($count) } kez bir şey yaptınız.
}
favourites-title = Kaydettikleriniz

## Children

children-title = Çocuklar
children-why = Çocuğunun yaşına göre uygun olanı seçeriz. Adını yazman gerekmez. Bu bilgileri biz görmeyiz.
child-name = Adı
child-born = Doğduğu ay
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { NUMBER($months) } aylık
   *[other] { NUMBER($years) } yaşında
}
add-child = Bir çocuk daha ekle
remove-child = Listeden çıkar
child-removed = Listeden çıkarıldı.
for-whom = Kimin için?

## The family on several phones

family-title = Birden çok telefonda birlikte
family-description = Her telefonda aynısı: çocuklar, çiçekler ve sakladıkların.
family-private = Bunu yalnız sizin telefonlarınız okuyabilir. Biz okuyamayız.
family-start = Başka bir telefonda da kullan
family-scan = Bunu öbür telefonun kamerasıyla tara.
family-qr = Ailenizin QR kodu
family-type = Ya da orada bu kodu yaz:
family-care = Kodu yalnız ailenden olanlara ver.
family-copy = Kodu kopyala
family-sure = Evet, yap
family-closing = İnternet gelince eski aileyi sunucudan sileceğiz.
join-title = Kodun var mı?
join-why = Öbür telefondaki kodu kamerayla tara ya da buraya yaz. İkisindekiler de kalır.
join-label = Kod
join = Katıl
# $symbol (text): one letter
join-bad-symbol = Kodda { $symbol } olmaz. Bir daha bak.
# $count (number): letters and digits
join-length = Kod 27 karakterdir. Burada { NUMBER($count) } var.
join-wrong = Bir karakter yanlış. Bir daha bak.
join-asked-title = Bu aileye katılıyor musun?
join-asked = O zaman iki telefonda da aynısını görürsün. Hiçbir şey kaybolmaz.
join-yes = Evet, katıl
join-no = Hayır
sync-never = Henüz paylaşılmadı.
sync-now = Az önce güncellendi.
# $count (number)
sync-minutes = { $count ->
    [one] { NUMBER($count) } dakika önce güncellendi.
   *[other] { NUMBER($count) } dakika önce güncellendi.
}
# $count (number)
sync-hours = { $count ->
    [one] { NUMBER($count) } saat önce güncellendi.
   *[other] { NUMBER($count) } saat önce güncellendi.
}
# $count (number)
sync-days = { $count ->
    [one] { NUMBER($count) } gün önce güncellendi.
   *[other] { NUMBER($count) } gün önce güncellendi.
}
sync-waiting = İnternet gelince devam eder.
sync-closed = Bu aile kapatıldı. Yeni kodu iste.
sync-update-needed = Öbür telefon daha yeni. Bu uygulamayı güncelle.
sync-too-large = Paylaşılacak çok şey var. Hepsi bu telefonda kalır.
lost-title = Telefon mu kayboldu?
lost-why = Yeni bir kod alırsın. Kaybolan telefonda olanlar kalır, ama yeni bir şey görmez.
lost = Yeni kod yap
leave-title = Bu telefonda bırak
leave-why = Bu telefon artık paylaşmaz. İçindekiler kalır.
leave = Burada bırak
close-title = Sunucudan sil
close-why = Sunucu sizi unutur. Her telefondaki kalır, ama artık paylaşılmaz.
close = Sunucudan sil
carry-over = Tarayıcıda başlamış mıydın? Aileni buraya getir.
notice-joined = Oldu. Telefonlarınız artık birlikte.
notice-copied = Kod kopyalandı.

## This phone

phone-title = Bu telefon
phone-description = Bu telefon neleri saklar? Bunları yeni bir telefona nasıl taşırsın?
# $size (number): megabytes, never 0
storage-used = Uygulama { NUMBER($size) } MB yer kullanıyor.
storage-persistent = Bu telefon bunları senin için saklar.
storage-not-persistent = Yer azalırsa telefon bunları silebilir.
storage-ask = Hep sakla
colours = Renkler
colours-auto = Telefondaki gibi
colours-light = Açık
colours-dark = Koyu
export-title = Bir kopya sakla
export-why = Yaptıklarınızı bir dosyada alırsın. Yeni bir telefonda işine yarar.
export = Kopya oluştur
import-title = Kopyayı geri yükle
import-why = Dosyayı seç. Bu telefonda olanlar da kalır.
import = Dosya seç
erase-title = Her şeyi sil
erase-why = Yaptığınız ve seçtiğiniz her şey bu telefondan silinir. Bunun geri dönüşü yok.
erase = Her şeyi sil
erase-sure = Evet, her şeyi sil
erase-no = Hayır, kalsın

## Add to the home screen

install-title = Ana ekranına ekle
install-description = Thuistaal’ı telefonuna ekle. O zaman bir uygulama gibi açılır, internet olmadan da.
install-button = Telefonuma ekle
install-android = Android
install-android-first = Sağ üstteki üç noktaya dokun.
install-android-second = “Uygulamayı yükle” ya da “Ana ekrana ekle” seçeneğini seç.
install-android-third = “Yükle” düğmesine dokun.
install-ios = iPhone
install-ios-first = Bu sayfayı Safari’de aç.
install-ios-second = Alttaki oklu kareye dokun.
install-ios-third = “Ana Ekrana Ekle” seçeneğini seç.
install-ios-note = iPhone’da uygulama boş başlar. Önce ailenin kodunu al ya da bir kopya oluştur.

## About

about-title = Thuistaal hakkında
about-description = Thuistaal nedir, neleri saklar, çeviriyi kim kontrol etti?
about-what = Bu nedir?
about-what-text = Çocuk konuşmayı, sevdiği insanlarla konuşa konuşa öğrenir. En güzeli de evde konuşulan dille olur. Burada her gün birlikte yapacağınız küçük bir şey bulursun. Ücretsizdir, hiçbir şey de gerekmez.
about-trust = Senin hakkında ne biliyoruz?
about-trust-text = Hiçbir şey. Hesap yok, kimse seni izlemiyor. Her şey kendi telefonlarında durur. Başka bir telefonla paylaşıyor musun? O zaman da bunları yalnız sen okuyabilirsin.
about-languages = Diller
about-languages-text = Hollandaca ve İngilizce metinleri kendimiz yazdık. Öbür diller çeviridir.
about-sources = Bu nereden geliyor?
about-sources-text = Bir kitap ya da resim üzerine birlikte konuşmak iyi gelir. En çok da çocuğun kendisi anlatınca. Bu konu iyi araştırıldı. Bu yüzden her soruda son söz çocuğunundur.
mistake-title = Bir hata mı gördün?
mistake-why = Neyin yanlış olduğunu yaz. Sen paylaşana kadar telefonunda kalır.
mistake-label = Yanlış olan ne?
mistake-keep = Kaydet
mistake-kept = Bunu kaydettin
mistake-share = Paylaş
mistake-forget = Sil
review-source = kendimiz yazdık
review-draft = bu dili evde konuşan biri henüz kontrol etmedi
review-reviewed = kontrol edildi

## When nothing is there

not-found-title = Bu sayfa yok
not-found-text = Belki bağlantı eskidir. Buradan devam edebilirsin.
to-today = Bugün sayfasına git
loading = Biraz bekle …

## What the app has to say

notice-storage-blocked = Bu telefon uygulamanın bir şey saklamasına izin vermiyor. Her şey çalışır, ama yaptıklarınız sonra kaybolur.
notice-storage-full = Telefon dolu. Son yaptıklarınız henüz saklanmadı. Biraz yer aç.
notice-set-aside = Bir şeyi okuyamadık ve kenara ayırdık. Son sağlam kopyan geri geldi.
notice-update = Yeni bir sürüm var.
notice-update-now = Şimdi yenile
notice-imported = Kopya yüklendi.
notice-not-imported = Bu dosyayı okuyamıyoruz. Hiçbir şey değişmedi.
notice-offline-ready = Hazır. Artık her şey internet olmadan da çalışır.
notice-not-loaded = Bunu şimdi yükleyemiyoruz. Biraz sonra yine dene.
notice-changed = Sakladığınız bir grupta bir şey değişti.
notice-close = Kapat
broken-text = Bir şey ters gitti. Yaptıklarınız saklandı.
broken-reload = Yeniden aç
