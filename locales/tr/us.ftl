### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = Yılınız
year-description = Birlikte neler yaptınız? Bu ağaç hep büyür, hiç küçülmez.
year-empty = Ağacınız burada büyüyecek. Birlikte bir şey yaptıkça yeni bir yaprak açar.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] Ağacınızda bir yaprak var. Birlikte yaptığınız her şey için bir tane.
       *[other] Ağacınızda { NUMBER($count) } yaprak var. Birlikte yaptığınız her şey için bir tane.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] Ağaçta bir meyve var: bir kitapçığı baştan sona yaptınız.
       *[other] Ağaçta { NUMBER($count) } meyve var: o kadar kitapçığı baştan sona yaptınız.
    }
# All children of the family taken together
year-together = Hep birlikte
year-months = Ay ay
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }: bir kez
       *[other] { $month }: { NUMBER($count) } kez
    }
year-kinds = Neler yaptınız?
# $count (number): how often
year-times =
    { $count ->
        [one] bir kez
       *[other] { NUMBER($count) } kez
    }
year-words = Karşılaştığınız kelimeler
year-print = Yazdır

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = Voorschool için
teacher-description = Öğretmen için, çocuğunu anlatan bir sayfa. İki dilde.
teacher-why = Bunu kim görsün, sen seçersin. Göster ya da yazdır. Bu telefondan çıkmaz.
teacher-about = Çocuğum hakkında
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { NUMBER($months) } aylık
   *[other] { NUMBER($years) } yaşında
}
teacher-speaks = Evde konuştuğumuz dil
teacher-did = Evde bunları yaptık
teacher-likes = Çocuğum bunları konuşmayı sever
teacher-words = Biz evde böyle deriz
teacher-tip = Bir resim gösterin ve bekleyin. Çocuğum anlatmayı sever, kendi dilimizde de.
teacher-empty = Burada henüz bir şey yok. Önce birlikte bir şey yapın.
# On a button beside something that stands on the sheet
teacher-leave-out = Çıkar

## Accessibility, as it was tested

access-title = Erişilebilirlik
access-description = Thuistaal herkes içindir. Neler iyi çalışıyor, neler henüz çalışmıyor, burada yazar.
access-status = Ne durumdayız?
access-status-text = WCAG 2.2 kurallarına uyuyoruz, AA düzeyinde. Büyük bölümünü başarıyoruz. Bunu dışarıdan henüz kimse incelemedi.
access-tested = Neleri kontrol ediyoruz?
access-tested-text = Bir program (axe) her tür sayfaya bakar. Bunu her yeni sürümde yapar, açık ve koyu renklerde. Her şey yalnız klavyeyle de yapılabilir.
access-limits = Neler henüz iyi değil?
access-limit-voice = Her telefonda her dil için ses yok. Tigrinya ve Somalice için ses neredeyse hiç yok.
access-limit-readers = Ekran okuyucuları gerçek telefonlarda henüz denemedik.
access-limit-drafts = Çeviriler şimdilik ilk sürümdür. Bu dilleri evde konuşanlar onları kontrol edecek.
access-limit-old = Çok eski bir telefonda her şeyi okursun, ama hiçbir şeyi kaydedemezsin.
access-report = Bir şey olmuyor mu?
access-report-text = Bağlantıyı sana kim verdiyse ona söyle. Ya da hatayı “Thuistaal hakkında” sayfasına yaz.
access-law = Kimse yardım edemedi mi?
access-law-text = O zaman Nationale ombudsman’a (şikâyet kurumu) başvurabilirsin. Ücretsizdir.
# $day (text): the day on which this was written
access-day = Yazıldığı gün: { DATETIME($day, style: "long") }.

# A link to a text with the licences of the software that the app is made of.
licences-title = Lisanslar: uygulama nelerden yapıldı
