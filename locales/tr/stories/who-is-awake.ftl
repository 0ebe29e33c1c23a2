story-who-is-awake = Kim hâlâ uyanık?
    .lead = Ayı uyuyamıyor, ama uyanık olan yalnız o değil.
    .picture = Küçük Ayı gece dışarıda. Bir baykuş ağaca konmuş. Bir kirpi ile bir fare de uyanık.

story-who-is-awake-page-1 = Gece oldu. Herkes uyuyor, bir tek Küçük Ayı uyumuyor. “Kim hâlâ uyanık?” diye fısıldıyor.
    .picture = Küçük Ayı yatakta oturuyor. Pencereden ay ışığı giriyor. Yerde bir kitap ile bir bal kavanozu var.
    .ask-1 = Bak, yatakta kim oturuyor? Küçük …
    .ask-2 = Sence Ayı neden uyuyamıyor?
    .ask-3 = Sen uyuyamayınca ne yaparsın?

story-who-is-awake-page-2 = “Huu huu, ben!” diye sesleniyor Baykuş ağaçtan. “Gel, yıldızları sayalım.” Ayı soruyor: “Kim hâlâ uyanık?”
    .picture = Baykuş bir ağacın tepesinde. Ayı yerde duruyor. Yanında küçük bir yaprak yığını var.
    .ask-1 = Baykuş sesleniyor: huu huu, …
    .ask-2 = Baykuş ile Ayı ne yapacak?
    .ask-3 = Aa, yapraklar kıpırdıyor. Sence altında kim var?

story-who-is-awake-page-3 = “Hışır hışır, ben!” diyor Kirpi yaprakların arasından. “Mis gibi bir koku alıyorum.” Ayı soruyor: “Kim hâlâ uyanık?”
    .picture = Ayı ile Kirpi karşı karşıya. Kirpi’nin arkasında yapraklar ve bir mantar var.
    .ask-1 = Kirpi diyor ki: hışır hışır, …
    .ask-2 = Sence Kirpi ne kokusu alıyor?
    .ask-3 = Sen en çok hangi kokuyu seversin?

story-who-is-awake-page-4 = “Vırak vırak, ben!” diyor Kurbağa çimenlerin arasından. “Ay Dede’ye şarkı söylüyorum.” Ayı soruyor: “Kim hâlâ uyanık?”
    .picture = Kurbağa otların arasında oturuyor. Ayı onu dinliyor. Gökte ay var.
    .ask-1 = Kurbağa’yla birlikte söyle: vırak, vırak, …
    .ask-2 = Kurbağa kime şarkı söylüyor?
    .ask-3 = Sen Ay Dede’ye hangi şarkıyı söylerdin?

story-who-is-awake-page-5 = “Vik vik, ben!” diyor Fare. “Kestanemi eve yuvarlıyorum.” Ayı soruyor: “Kim hâlâ uyanık?”
    .picture = Fare bir kestaneyi yerde itiyor, Ayı’ya doğru.
    .ask-1 = Yerde ne yuvarlanıyor?
    .ask-2 = Ayı şimdiye kadar kimlerle karşılaştı?
    .ask-3 = Sence Fare kestaneyi içeri nasıl sokacak?

story-who-is-awake-page-6 = Ayı önce hiçbir şey duymuyor. “Ben… de…” diyor Salyangoz, çok yavaş. Ayı bekliyor, esniyor, esniyor.
    .picture = Ayı, yeşil bitkilerin arasındaki küçük bir salyangoza bakıyor.
    .ask-1 = Haaa! Ayı esniyor. Sen nasıl esnersin?
    .ask-2 = Salyangoz kadar yavaş konuş. Ne diyorsun?
    .ask-3 = Sence Salyangoz bu saatte nereye gidiyor?

story-who-is-awake-page-7 = Hayvanlar Ayı’yı yatağına götürüyor. Baykuş usulca soruyor: “Kim hâlâ uyanık?” Ama Ayı’dan ses yok.
    .picture = Ayı yatakta oturuyor. Baykuş, Kirpi, Kurbağa ve Fare yatağın yanında duruyor.
    .ask-1 = Yatağın yanında kimleri görüyorsun?
    .ask-2 = Yıldızları saymak isteyen kimdi?
    .ask-3 = Bir hayvan hâlâ yolda. Sence kim?

story-who-is-awake-page-8 = Şşş, Ayı uyuyor. Peki kim hâlâ uyanık? Sen!
    .picture = Ayı yatakta yatıyor, ortalık sessiz. Solda Salyangoz odaya giriyor.
    .ask-1 = İyi uykular, …
    .ask-2 = Aa, şimdi kim geliyor?
    .ask-3 = Bizim evde geceleri bazen kim uyanık oluyor?
