start-hello-in-there = Merhaba minik, orada mısın?
    .line-1 = Elini karnına koy. Bebeğine merhaba de.
    .line-2 = Küçük bir şey anlat: ne kokuyor, ne yiyorsun, kim arıyor.
    .line-3 = Kalbine en yakın dilde konuş.
    .line-4 = Eşin, büyükannesi ya da ablası da bebekle konuşsun.
    .try = Karnındaki bebeğe tatlı bir ad bul. Bugün onu yüksek sesle söyle.
    .why = Bebek son aylarda, daha anne karnındayken, sesleri duyar.
    .picture = Hamile bir kadın ile bir erkek odada konuşuyor.

start-our-song = Bizim şarkımız
    .line-1 = Söylemeyi sevdiğin bir şarkı seç. Kısa olsa da olur.
    .line-2 = Onu her gün söyle: bulaşık yıkarken, merdivende ya da yatakta.
    .line-3 = Güzel söylemen gerekmez. Senin sesin yeter.
    .line-4 = Bebeğin doğunca aynı şarkıyı yine söyle. Bak bakalım ne olacak.
    .try = Ailenden birine sor: sen bana hangi şarkıyı söylerdin?
    .why = Yeni doğan bebek, anne karnında sık duyduğu bir ezgiyi tanıyabilir.
    .picture = Akşam olmuş. Hamile bir kadın yatak odasında şarkı söylüyor.

start-our-languages = Bebeğin hangi dili duyacak?
    .line-1 = Hangi dilde gülüyor, avutuyor, şarkı söylüyorsan onu konuş. Doğrusu odur.
    .line-2 = Evde iki dil mi konuşuyorsunuz? O zaman bebeğin ikisini de duyar.
    .line-3 = Hollandaca sonra gelir: sokakta, arkadaşlarla ve grupta.
    .line-4 = Kim hangi dili konuşacak, birlikte karar verin. Her zaman değiştirebilirsiniz.
    .try = Bebeğin için kendi dilinden üç kelime seç. Bugün onları karnına doğru söyle.
    .why = Bebekler en baştan birden çok dil öğrenebilir.
    .picture = İki kadın odada konuşuyor. Biri hamile.

start-a-walk-for-two = İki kişilik yürüyüş
    .line-1 = Dışarıda biraz yürü. Pencereden bakmak da olur.
    .line-2 = Gördüğünü usulca anlat: bir ağaç, bir otobüs, acelesi olan bir köpek.
    .line-3 = Sonra biraz sus. İkiniz hangi sesleri duyuyorsunuz?
    .line-4 = Bebeğin kıpırdadı mı? De ki: “Aa, sen orada ne anlatıyorsun?”
    .try = Sokakta güzel bir şey seç. Bebeğine söyle: bunu sana sonra göstereceğim.
    .why = Yeni doğan bebek, anne karnında duyduğu dili dinlemeyi sever.
    .picture = Hamile bir kadın parkta yürüyor. Bir köpek, bir kuş ve bir ağaç görüyor.

start-so-close = Çok yakından
    .line-1 = Bebeğini kucağına al. Böylece yüzleriniz birbirine yaklaşır.
    .line-2 = Sakince bak. Yavaşça ağzını aç ya da kaşlarını kaldır.
    .line-3 = Bekle ve bak: bebeğin ne yapıyor? Acele yok.
    .try = Elindeki her şeyi bırak. Bir dakika sessizce birbirinize bakın.
    .why = Yeni doğan bebek en iyi 20-30 santimetre uzağı görür.
    .picture = Bir baba ile bebeği çok yakından birbirine bakıyor.

start-a-singing-voice = Şarkı söyler gibi konuş
    .line-1 = Yavaş, ince, şarkı gibi bir sesle konuş. Çoğu zaman kendiliğinden olur.
    .line-2 = Yaptığını anlat: “Sıcacık tişörtünü alıyorum. İşte kolun geliyor.”
    .line-3 = Aynı sözleri sık sık söyle. Bebeğin onları tanımaya başlar.
    .line-4 = Bunu kendi dilinde yap. Bütün tatlı sözlerin o dilde.
    .try = Bir an seç, örneğin altını değiştirirken. Yaptığını şarkı gibi anlat.
    .why = Bebekler düz bir sesten çok, şarkı gibi bir sesi dinlemeyi sever.
    .picture = Bir anne bebeğiyle konuşuyor. Bir tişört ile bir sepet hazır duruyor.

start-every-sound = Her küçük ses bir söz
    .line-1 = Bir iç çekiş, minik bir çığlık, bir “agu”: bebeğin neler anlatıyor!
    .line-2 = O sesi gülümseyerek sen de çıkar.
    .line-3 = Sonra sus. Birkaç kez sakince nefes al, nefes ver.
    .line-4 = Yine bir ses mi geldi? İşte sohbet ediyorsunuz!
    .try = Bugün yeni bir ses yakala. Evdeki birine aynısını yap.
    .why = Hemen cevap veren biri varsa bebekler daha çok ses çıkarır.
    .picture = Bir büyükanne bebeği dinliyor. Bebek bir şey anlatıyor.

start-one-song-each-day = Her gün aynı şarkı
    .line-1 = Her gün yaptığınız bir iş seç: yıkanmak, giyinmek ya da uyumak.
    .line-2 = O sırada hep aynı şarkıyı söyle. Sözlerini kendin de uydurabilirsin.
    .line-3 = Bebeğini salla ya da minik ayağına hafifçe dokunarak tempo tut.
    .line-4 = Bebeğin ağlıyor mu? Kucağına al, usulca söyle. Bazen iyi gelir.
    .try = Bugün giydirirken ne söyleyeceksen hepsini şarkıyla söyle.
    .why = Şarkı birçok bebeği konuşmaktan daha uzun süre sakin tutar.
    .picture = Bir anne bebeğine şarkı söylüyor. Bir çorap hazır duruyor.

start-where-your-eyes-go = Sen nereye bakıyorsun?
    .line-1 = Neye bakacağını bebeğin seçer: pencere, bir çizgi, senin saçın.
    .line-2 = Sen de bak ve adını söyle: “Evet, ışık. Duvarda dans ediyor.”
    .line-3 = Bir şalı yavaşça sağa sola salla. Gözleri onu izliyor mu?
    .line-4 = Oyuncak almana gerek yok. Onun için en güzeli senin yüzün.
    .try = Birlikte pencerenin yanına oturun. Bebeğin önce neye bakıyor?
    .why = Küçük bebekler yüzlere bakmayı sever, bir de yan yana açık ve koyu renklere.
    .picture = Bir dede bebekle pencerenin yanında oturuyor. Yanda bir şal duruyor.

start-looking-away = Başka yere bakabilir
    .line-1 = Bebeğin başka yere mi bakıyor, esniyor mu? Şimdilik bu kadar yeter.
    .line-2 = Sus ve yanında kal. Birlikte susmak da güzeldir.
    .line-3 = Gözleri sana mı döndü? Usulca de ki: “İşte yine buradasın.”
    .try = Bugün dikkat et: bebeğin “biraz dinleneyim” derken ne yapıyor?
    .why = Bebek başka yere bakarak mola verir. Sonra yine bakar ve dinler.
    .picture = Akşam olmuş. Bir baba, yatakta yatan bebeğinin yanında sessizce oturuyor.
