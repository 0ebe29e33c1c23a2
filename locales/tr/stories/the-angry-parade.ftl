story-the-angry-parade = Kızgınlar geçidi
    .lead = Remi kızgınlıktan ayağını yere vuruyor. Güm, güm, güm! Sonra biri daha katılıyor.
    .picture = Remi, büyükanne, yaşlı bir adam ve bir kız parkta yürüyor. Bir ördek de geliyor.

story-the-angry-parade-page-1 = Remi kızgın. Nedenini unutmuş. Ama ayakları unutmamış: güm, güm, güm!
    .picture = Remi odada kızgın duruyor. Ayakkabıları dört bir yanda.
    .ask-1 = Ayakları der ki: güm, güm, …
    .ask-2 = Sence Remi neden kızgın?
    .ask-3 = Sen kızınca ayakların ne yapar?

story-the-angry-parade-page-2 = “Ben de kızgınım,” diyor büyükanne. “Çayım çok sıcak.” Güm, güm, güm!
    .picture = Remi ile büyükannesi mutfakta. Masada bir fincan çay tütüyor.
    .ask-1 = Dikkat! Bu çay çok …
    .ask-2 = Büyükanne neden ayağını yere vuruyor?
    .ask-3 = Remi şimdi büyükannesi için ne düşünüyor?

story-the-angry-parade-page-3 = “Ben de kızgınım,” diyor komşu amca. “Otobüs gitti.” Güm, güm, güm!
    .picture = Sokakta yaşlı komşu, Remi ve büyükanne duruyor. Bir otobüs gidiyor.
    .ask-1 = Orada giden ne?
    .ask-2 = Büyükanne neye kızmıştı?
    .ask-3 = Sen ne zaman çok uzun bekledin?

story-the-angry-parade-page-4 = “Ben de kızgınım,” diyor bir kız. “Topum ağaçta kaldı.” Güm, güm, güm!
    .picture = Bir top ağacın tepesinde. Bir kız, Remi, büyükanne ve komşu ağacın altında duruyor.
    .ask-1 = Top nerede?
    .ask-2 = Şimdi kimler ayağını yere vuruyor?
    .ask-3 = Sence kız topunu nasıl geri alır?

story-the-angry-parade-page-5 = “Vak!” diyor bir ördek. O neye kızmış, kimse bilmiyor. Güm, güm, vak!
    .picture = Kızgın bir ördek suda yüzüyor. Remi ile kız karşı kıyıda duruyor.
    .ask-1 = Güm, güm, …
    .ask-2 = Sence ördek ne anlatmak istiyor?
    .ask-3 = Sen ördeğe ne sorardın?

story-the-angry-parade-page-6 = İşte kızgınlar geçidi! Güm, güm, güm, vak! Sanki müzik gibi.
    .picture = Remi, büyükanne, komşu ve kız arka arkaya yürüyor. Ördek de geliyor. Üstlerinde notalar uçuşuyor.
    .ask-1 = Sen de katıl: güm, güm, güm, …
    .ask-2 = Kim neye kızmıştı?
    .ask-3 = Hâlâ gerçekten kızgınlar mı? Nereden belli?

story-the-angry-parade-page-7 = Birden Remi duruyor. “Kızgınlığım gitmiş!” Yine de ayakkabısının içine bir bakıyor.
    .picture = Remi ile büyükanne sokakta. Yerde iki ayakkabı duruyor. Ördek de yanlarında.
    .ask-1 = Yerde ne var?
    .ask-2 = Sence kızgınlığı nereye gitti?
    .ask-3 = Senin kızgınlığın gidince nereye gider?

story-the-angry-parade-page-8 = Evde anne yatakta dimdik oturuyor. “Kim o ayağını vuran? Tam uyumuştum! Şimdi de ben kızgınım!”
    .picture = Akşam olmuş. Anne yatakta kızgın oturuyor. Remi önünde duruyor.
    .ask-1 = Şimdi kim kızgın?
    .ask-2 = Anne neden kızgın?
    .ask-3 = Sence Remi şimdi ne yapacak?

story-the-angry-parade-page-9 = Remi annesinin elini tutuyor. “Gel, ayaklarımızı birlikte vuralım.” Güm, güm, güm, vak!
    .picture = Anne, Remi, ördek ve büyükanne yatağın önünde duruyor.
    .ask-1 = Şimdi anne de vuruyor: güm, güm, …
    .ask-2 = Sence anne buna ne diyor?
    .ask-3 = Sen kızınca ben ne yapayım?

story-the-angry-parade-page-10 = Güm … güm … şşş, bütün ayaklar uyuyor. “Vak,” diyor ördek. Nedenini hâlâ kimse bilmiyor.
    .picture = Remi ile annesi birlikte yatakta oturuyor. Ördek yerde duruyor.
    .ask-1 = Şşş, Remi uyuyor. Ama ördek diyor ki …
    .ask-2 = Ördek bu gece nerede uyuyacak?
    .ask-3 = Kızgınlar geçidi nasıl başlamıştı?
