story-an-egg-goes-out = Yumurta gezmeye çıktı
    .lead = Bir yumurta çiftlikten yuvarlanıp gidiyor. Nereye, siz anlatıyorsunuz.
    .picture = Tavuk çiftlikte oturuyor, bir kelebek uçuyor. Bir yumurta yuvarlanıp bir köpeğe doğru gidiyor.

story-an-egg-goes-out-page-1 =
    .picture = Tavuk ahırın yanında oturuyor. Yanında üç yumurta var.
    .ask-1 = Tavuk sesleniyor: gıt gıt, …
    .ask-2 = Tavuk’un yanında neler var?
    .ask-3 = Birazdan bir yumurta tuhaf bir şey yapacak. Sence ne?

story-an-egg-goes-out-page-2 =
    .picture = Bir kelebek geçiyor. İki yumurta Tavuk’un yanında. Üçüncü yumurta yuvarlanıp gidiyor.
    .ask-1 = Eyvah! O yumurta nereye gidiyor?
    .ask-2 = Tavuk neye bakıyor? Neyi görmüyor?
    .ask-3 = Sen şimdi Tavuk’a nasıl seslenirdin?

story-an-egg-goes-out-page-3 =
    .picture = Yumurta sokakta yuvarlanıyor. Bir otobüs geçiyor, bir kedi yumurtaya bakıyor.
    .ask-1 = Yuvarlan, yuvarlan, gidiyor minik …
    .ask-2 = Kedi yumurtayı görünce ne düşünüyor?
    .ask-3 = Sence yumurta otobüsün yanından nasıl geçecek?

story-an-egg-goes-out-page-4 =
    .picture = Yumurta suyun üstünde yüzüyor. İki ördek peşinden geliyor. Bir de balık var.
    .ask-1 = Cup! Yumurtanın her yanı …
    .ask-2 = Yumurtayla birlikte kimler yüzüyor?
    .ask-3 = Sence ördekler yumurtaya ne diye sesleniyor?

story-an-egg-goes-out-page-5 =
    .picture = Yumurta çimende, bir ağacın yanında. Bir köpek onu kokluyor.
    .ask-1 = Snıf, snıf! Yumurtayı kim kokluyor?
    .ask-2 = Sence Köpek yumurtayla ne yapmak istiyor?
    .ask-3 = Yumurta şimdiye kadar nerelere gitti?

story-an-egg-goes-out-page-6 =
    .picture = Gece olmuş. Köpek yumurtaya sarılmış uyuyor. Baykuş ağaçtan bakıyor.
    .ask-1 = Şşş! İyi uykular Köpek. İyi uykular …
    .ask-2 = Hava soğuk. Köpek yumurtayı nasıl sıcak tutuyor?
    .ask-3 = Baykuş bir ses duydu: çıtır! Sence bu ne?

story-an-egg-goes-out-page-7 =
    .picture = Güneş parlıyor. Yumurta açılmış, içinde bir civciv var. Civciv ile Köpek birbirine bakıyor.
    .ask-1 = Çıtır! Yumurtadan çıktı bir …
    .ask-2 = Civciv Köpek’i görüyor. Ne düşünüyor?
    .ask-3 = Civciv ilk ne diyecek: cik mi, hav mı?

story-an-egg-goes-out-page-8 =
    .picture = Köpek sokakta yürüyor. Civciv arkasından geliyor. Kedi kocaman gözlerle bakıyor.
    .ask-1 = Köpek’in arkasından kim geliyor?
    .ask-2 = Civciv Köpek gibi yürüyor. Sen Köpek gibi nasıl yürürsün?
    .ask-3 = Kedi civcivi önceden tanıyor. Nereden?

story-an-egg-goes-out-page-9 =
    .picture = Tavuk iki civcivle ahırın yanında. Köpek ile üçüncü civciv geliyor.
    .ask-1 = Bak, işte Tavuk! Tavuk der ki: gıt, …
    .ask-2 = Öbür iki yumurtaya ne olmuş?
    .ask-3 = Civciv her şeyi Tavuk’a anlatıyor. Ne diyor?

story-an-egg-goes-out-page-10 =
    .picture = Yine gece. Köpek civcivlerin arasında uyuyor. Bir civciv Köpek’in üstünde. Tavuk yanlarında oturuyor.
    .ask-1 = İyi uykular civcivler. İyi uykular …
    .ask-2 = Üçüncü civciv nerede uyuyor?
    .ask-3 = Bütün hikâyeyi bana anlatır mısın? Yumurtadan başla.
