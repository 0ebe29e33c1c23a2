voorbeeldstad-about = Voorbeeldstad (Örnek Şehir) gerçekte yok. Buradaki bütün yerler, saatler ve fiyatlar uydurma. Böylece uygulamayı rahatça deneyebilirsin. Onun için bu yerlere gerçekten gitme. Kendi belediyeni daha sonra seç.
    .preschool =
        Bu uydurma bir örnek.

        Voorschool, 2 ve 3 yaşındaki çocuklar için bir oyun ve öğrenme grubudur. Katılmak isteğe bağlıdır: kararı sen verirsin. Consultatiebureau (bebek ve çocuk sağlığı merkezi) sana bunu önerebilir. O zaman da karar senindir.

        Çocuğun buraya haftada 16 saat, yılda 40 hafta gider. Kinderopvangtoeslag (devletin çocuk bakımı için verdiği para) almıyor musun? O zaman burada gelirine göre ödersin: ayda en az 16 euro.

        Önce görmek ister misin? Çocuğunla inloop’a (randevusuz ziyaret) gel.

voorbeeldstad-stapeltoren = Bir sabah bebekler için, bir sabah da küçük çocuklar için. Sen de çocuğunun yanında kalırsın; ücretsizdir, kayıt gerekmez. Görevliye her şeyi çekinmeden sor.

voorbeeldstad-het-wolkje = Bu voorschool’da 2 ve 3 yaşındaki çocuklar oynar. Çocuğunla randevusuz gelir, inloop’ta birlikte bakarsınız. Anne babalar için de sabahlar var; yeni temayı sor.

voorbeeldstad-consultatiebureau = Burada bir hemşire çocuğunun nasıl büyüdüğüne bakar. Açık saatte randevusuz gelirsin, ücretsizdir. Her şeyi sor: konuşma, uyku, yemek ya da oyun.

voorbeeldstad-library = Burada biri Hollandaca ve başka bir dilde kitap okur. Dinlemek ücretsizdir; çocuğun ücretsiz kitap da ödünç alır. Senin dilinde hangi kitaplar var, sor.

voorbeeldstad-de-kastanje = Anne babalar burada küçük çocuklarıyla dans eder, şarkı söyler; ücreti 1 euro. Bu mahalle evindeki anne baba akşamı ücretsizdir. 1 euro sana fazlaysa çekinmeden söyle.

voorbeeldstad-woord-voor-woord = Burada başka anne babalarla Hollandaca öğrenirsin. Ders ücretsizdir, ama önce kaydol. Çocuğunun oynayacağı bir yer var mı, sor.

voorbeeldstad-de-theepot = Anne babalar burada çocukla oynamak ve okumak üzerine konuşur. Ücretsizdir, çay da var. Her zaman kendi dilinde konuşabilirsin.

voorbeeldstad-wijkteam = Wijkteam (mahalle ekibi) çocuk yetiştirme, para ve ev konularında seninle birlikte düşünür. Görüşme ücretsizdir; açık saatte kapıdan girmen yeter. Yanında her zaman birini getirebilirsin.

voorbeeldstad-de-klimboom = Bu voorschool’da büyük bir tırmanma oyuncağı ve kum havuzu var. 2 ve 3 yaşındaki çocuklar orada birlikte oynar. Önce inloop’a gel ve bak, randevu gerekmez.

voorbeeldstad-het-nest = Buraya, 1 yaşına kadar olan bebeğinle gel. Sen çay içersin, bebeğin de etrafı seyreder; ücretsizdir. Kardeşleri de gelebilir.

voorbeeldstad-negen-manen = Hamileler burada birbirinden ve bir ebeden öğrenir. Eşini ya da başka birini yanında getir. Kaydol ve ücretini sor.

voorbeeldstad-voorleesmaatjes = Bir gönüllü her hafta evine gelir, bir saat kitap okur. Ücretsizdir; 2 ile 8 yaş arası çocuklar içindir. Ne kadar bekleyeceğini sor.

voorbeeldstad-de-pannenkoek = Bebeklerden 6 yaşına kadar çocuklar burada içeride ve dışarıda oynar. Sen de oynarsın ya da başka anne babalarla konuşursun. Bazen birlikte krep yaparsınız.

voorbeeldstad-de-paperclip = Bir mektup ya da form zor mu? Hepsini getir: bir gönüllü seninle birlikte ücretsiz bakar. Anlattıkların burada kalır.

voorbeeldstad-de-sneeuwbal = 25 yaşından küçük bir hamile, anne ya da baba mısın? Burada senin gibi olanlarla tanışırsın; bir danışman da seninle birlikte düşünür. Öğleden sonra çocuğun da gelebilir.
