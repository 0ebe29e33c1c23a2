story-where-will-grandma-sleep = Büyükanne nerede uyuyacak?
    .lead = Büyükanne çok uzaktan geldi, gece de kalacak. Ama nerede?
    .picture = Dina, büyükanne ve kocaman bir bavul sokakta.

story-where-will-grandma-sleep-page-1 = Zırr, büyükanne geldi! Bavulu Dina kadar büyük. Peki büyükanne nerede uyuyacak?
    .picture = Anne ile Dina evin önünde. Büyükanne kocaman bir bavulla geliyor.
    .ask-1 = Zırr! Kim geldi? Gelen bizim …
    .ask-2 = Sence o koca bavulun içinde ne var?
    .ask-3 = Sen bizde kimin kalmasını isterdin?

story-where-will-grandma-sleep-page-2 = “Büyükanne sandalyede mi uyusun?” diyor Dina. Çatır, diyor sandalye. “Orada olmaz!” diye gülüyor büyükanne.
    .picture = Büyükanne tahta bir sandalyenin yanında. Dina bakıyor. Dina’nın arkasında bavul duruyor.
    .ask-1 = Büyükanne oturunca sandalye der ki …
    .ask-2 = Sandalyeye ne oluyor?
    .ask-3 = Sen hangi tuhaf yerde uyuyakalmıştın?

story-where-will-grandma-sleep-page-3 = “Büyükanne küvette mi uyusun?” diyor Dina. Tıp, diyor küvet. “Orada olmaz!” diye gülüyor büyükanne.
    .picture = Dina ile büyükanne büyük bir küvetin yanında. Bir damla düşüyor.
    .ask-1 = Küvet der ki: tıp, tıp, …
    .ask-2 = Büyükannenin üstüne ne düşüyor?
    .ask-3 = Diyelim ki büyükanne küvette uyudu. Rüyasında ne görür?

story-where-will-grandma-sleep-page-4 = “Büyükanne kanepede mi uyusun?” diyor Dina. Miyav, diyor kedi. “Orada olmaz!” diye gülüyor büyükanne.
    .picture = Kedi kanepenin üstünde duruyor. Dina ile büyükanne ona bakıyor.
    .ask-1 = Kanepede oturan kim? Bu bir …
    .ask-2 = Miyav! Sence kedi ne demek istiyor?
    .ask-3 = Büyükanne şimdiye kadar nereleri denedi?

story-where-will-grandma-sleep-page-5 = “Benim yanıma gel,” diyor Dina ve kenara kayıyor. Büyükanne tam sığıyor.
    .picture = Gece olmuş. Büyükanne ile Dina yatakta oturuyor. Kedi ile bavul yerde.
    .ask-1 = Yatakta kimleri görüyorsun?
    .ask-2 = Sence Dina büyükannesine ne fısıldıyor?
    .ask-3 = Sen kimin yanında uyumayı seversin?

story-where-will-grandma-sleep-page-6 = Ingaa, diyor bebek. O da gelmek istiyor! “Biraz kaysana,” diyor Dina.
    .picture = Şimdi bebek de yatakta, büyükanne ile Dina’nın arasında. Yerde bir oyuncak ayı ile bavul duruyor.
    .ask-1 = Ingaa! Yatağa gelen minik …
    .ask-2 = Üçü birden yatağa nasıl sığıyor?
    .ask-3 = Sence birazdan kim daha gelecek?

story-where-will-grandma-sleep-page-7 = Anne bebeği arıyor. “Biraz kaysana,” diyor. Hop, büyükanne yataktan kayıp düşüyor!
    .picture = Anne, bebek ve Dina yatakta oturuyor. Büyükanne yerde, bavulun yanında.
    .ask-1 = Anne kayıyor da kayıyor. Büyükanne gidiyor: …
    .ask-2 = Şimdi yatakta kimler var? Kim yok?
    .ask-3 = Sen büyükanne olsan ne yapardın?

story-where-will-grandma-sleep-page-8 = Büyükanne gülüyor, bavulunu alıyor. Püff, püff, diye üflüyor. Kendi yatağını şişiriyor!
    .picture = Büyükanne bavulunun yanında oturmuş üflüyor. Önünde bir yatak var.
    .ask-1 = Sen de üfle: püff, püff, …
    .ask-2 = Bavuldan ne çıktı?
    .ask-3 = Sence büyükanne bunu neden baştan söylemedi?

story-where-will-grandma-sleep-page-9 = Şşş, şimdi herkes büyükannenin yanında. Peki büyük yatak kime kaldı? Miyav, diyor kedi.
    .picture = Bebek, anne, büyükanne ve Dina yerde birlikte yatıyor. Kedi büyük yatakta tek başına.
    .ask-1 = Büyük yatak şimdi kimin?
    .ask-2 = Neden herkes büyükannenin yanında olmak istiyor?
    .ask-3 = Bizde misafir kalınca biz nasıl uyuruz?
