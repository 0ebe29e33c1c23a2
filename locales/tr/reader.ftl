### The story reader, the word cards, and one's own voice.

## The reader

read-story = Bu hikâyeyi oku
# $number (number): the page where one stopped
read-on = { NUMBER($number) }. sayfadan devam et
reader-close = Kapat
page-previous = Önceki sayfa
page-next = Sonraki sayfa
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } / { NUMBER($count) }
read-again = Bir daha
# A switch: the voice speaks slowly.
speak-slowly = Yavaş
tap-picture = Resimde bir şeye dokun.

## One's own voice

own-voice = Senin sesin
own-voice-why = Kendin oku ve kaydet. Kayıt bu telefonda kalır.
record = Kaydet
record-again = Yeniden kaydet
record-stop = Dur
record-play = Sesini dinle
record-forget = Sil
record-forget-sure = Evet, sil
record-forget-no = Hayır
recording = Telefon kaydediyor. Şimdi oku.
microphone-denied = Mikrofona henüz izin yok. Ayarlardan aç.
microphone-unable = Bu telefonda ses kaydı yapılamıyor.
recording-cut = Kayıt durdu. Okuduğun yere kadar saklandı.
recording-cut-again = Kayıt durdu. Önceki kaydın duruyor.
recording-full = Telefon dolu. Uygulamayı kapatana kadar bunu dinleyebilirsin.
recordings = Kayıtların
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } kayıt, { NUMBER($size) } kB
   *[other] { NUMBER($count) } kayıt, { NUMBER($size) } kB
}

## Word cards

word-cards = Bu kelimelerin kartları
word-cards-description = Bu kitapçığın kelimeleri: dinle, çevir ve bul.
words-look = Bak
words-turn = Çevir
words-where = Bul
# Said to the child, and then a word, such as “the dog”.
where-is = Bunu nerede görüyorsun?
where-found = Evet, orada!
where-next = Başka bir şey
word-hidden = Bu kartı çevir
