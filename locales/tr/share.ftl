### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = Aileye bir şey ver
share-description = Dili, yaşı ve vereceğin şeyleri seç: bir bağlantı, bir QR kod ve bir kart alırsın.
share-language = Ailenin dili
share-age = Çocuk kaç yaşında?
share-what = Ne vereceksin?
share-activities = Etkinlikler
share-stories = Hikâyeler
share-themes = Kitapçıklar
share-places = Yerler
share-phrases = Cümleler
share-for-age = Bu yaşa uygun
share-for-others = Başka bir yaş için
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] { NUMBER($count) } şey seçildi
   *[other] { NUMBER($count) } şey seçildi
}
share-full = Beş tane yeter. Önce birini çıkar.
share-first = Bir dil ve en az bir şey seç.
share-first-language = Bir dil seç.
share-first-thing = En az bir şey seç.
share-ready = QR koda git
share-qr = Bu bağlantının QR kodu
share-scan = Bunu bir telefonla okutsunlar.
share-now = Paylaş
share-copy = Bağlantıyı kopyala
share-copied = Bağlantı kopyalandı.
share-not-copied = Burada kopyalanmıyor. QR kodu kullan.
share-paper = Yazdırılacak kart

## One page on its way

send-title = Bu sayfayı paylaş
send-description = Bu sayfayı, alacak kişinin dilinde gönder.
send-language = Hangi dilde?
send-for-work = Ailelerle mi çalışıyorsun?
lend-title = Birine göster
lend-why = Telefonun kısa bir süre başka bir dil konuşur. Ailenden hiçbir şey görünmez. Bir dokunuşla geri dönersin.

## What was handed over

for-title = Sen ve çocuğun için
for-description = Bunlar sizin için seçildi: hemen başlayabilirsiniz.
for-nothing = Bu bağlantıda bir şey yok. Buradan devam edebilirsin.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] Bu bağlantıdaki { NUMBER($count) } şeyi tanımıyoruz.
   *[other] Bu bağlantıdaki { NUMBER($count) } şeyi tanımıyoruz.
}
for-more = Burada daha fazlası var
for-install = Bunu telefonuna ekle
for-forget = Bunu artık gösterme
guide-title = Voorschool’a giderken
guide-line = Nasıl olur, kim yardım eder
# Under a Dutch sentence.
phrase-line = Hollandacası böyle duyulur
# Beside a place that is invented
place-demo = Gerçek değil

## On paper

card-title = Verilecek kart
card-description = İki dilde, üzerinde QR kod olan bir kart.
card-small = Küçük (A6)
card-large = Büyük (A4)
card-first = Her gün birlikte yapacak küçük bir şey.
card-second = Kendi dilinde. Ücretsiz. İnternet olmadan da.
card-third = Hesap yok. Kimse sizi izlemez.
card-scan = Kameranla tara
card-type = Ya da yaz
paper-print = Yazdır
paper-choose = Ne yazdıracağını seç
poster-title = Bekleme odası için afiş
poster-description = Her dil için bir QR kodu olan bir afiş.
poster-heading = Çocuğunla oku, konuş, şarkı söyle, oyna
poster-scan = Kendi dilini tara. Ücretsiz.
booklet-title = Yazdırılacak kitapçık
booklet-description = İki dilde, kâğıt üzerinde tam bir kitapçık.
booklet-story = Bir hikâye
