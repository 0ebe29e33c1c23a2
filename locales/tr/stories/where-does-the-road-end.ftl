story-where-does-the-road-end = Yol nerede biter?
    .lead = Rima ile dedesi bakmaya gidiyor. Ama yalnız değiller.
    .picture = Dede ile Rima çimende yürüyor. Bir kedi arkalarından geliyor.

story-where-does-the-road-end-page-1 = Rima ile dedesi ayakkabılarını giyiyor. “Yol nerede biter?” diye soruyor Rima. “Gel, gidip bakalım,” diyor dedesi.
    .picture = Dede ile Rima odada. Kapının yanında bir ayakkabı duruyor. Kedi bakıyor.
    .ask-1 = Rima ne giyiyor? Bir çift …
    .ask-2 = Sence kedi ne düşünüyor?
    .ask-3 = Sence bizim yolumuz nerede biter?

story-where-does-the-road-end-page-2 = Pat, pat, pat, sokakta yürüyorlar. “Yol burada mı bitiyor?” diyor Rima. “Daha değil,” diyor dedesi.
    .picture = Dede ile Rima sokakta yürüyor. Kedi ağacın arkasından yürüyor.
    .ask-1 = Sen de yürü: pat, pat, …
    .ask-2 = Onlarla gizlice kim yürüyor?
    .ask-3 = Evden çıkınca ilk önce ne görüyorsun?

story-where-does-the-road-end-page-3 = Brum, brum, brum, otobüsle gidiyorlar. “Yol burada mı bitiyor?” diyor Rima. “Daha değil,” diyor dedesi.
    .picture = Dede ile Rima otobüsün yanında. Kedi otobüsün tepesinde oturuyor.
    .ask-1 = Otobüs der ki: brum, brum, …
    .ask-2 = Aman, kedi nerede?
    .ask-3 = Otobüste kimin yanına oturmayı seversin?

story-where-does-the-road-end-page-4 = Tıkır, tıkır, tıkır, trenle gidiyorlar. “Yol burada mı bitiyor?” diyor Rima. “Daha değil,” diyor dedesi.
    .picture = Bir tren çiftliğin yanından geçiyor. Dede ile Rima önde duruyor. Kedi bir ineğe bakıyor.
    .ask-1 = Tren der ki: tıkır, tıkır, …
    .ask-2 = Daha önce neye binmişlerdi?
    .ask-3 = Sence inek kediye ne diyor?

story-where-does-the-road-end-page-5 = Sonra bir bakıyorlar, her yer su. “İşte burada bitiyor,” diyor dedesi. Ortalık çok sessiz.
    .picture = Dede, Rima ve kedi suyun kıyısında. Bir balık yüzüp geçiyor.
    .ask-1 = Bak, her yer …
    .ask-2 = Sence şimdi ne yapacaklar?
    .ask-3 = Biz nerede çok su gördük?

story-where-does-the-road-end-page-6 = Bir tekne geçiyor! “Bak dede, teknenin yolu buradan başlıyor.” Dedesi öyle gülüyor ki göbeği sallanıyor.
    .picture = Suda bir yelkenli gidiyor. Dede, Rima ve kedi ona bakıyor.
    .ask-1 = Suyun üstünde gidiyor bir …
    .ask-2 = Sence tekne nereye gidiyor?
    .ask-3 = Balık hangi yoldan gider?

story-where-does-the-road-end-page-7 = Tıkır, tıkır, tıkır, geri dönüyorlar. “Yol burada mı bitiyor?” diye soruyor dedesi. “Daha değil,” diyor Rima.
    .picture = Tren öbür yöne gidiyor. Kedi tepesinde oturuyor. Dede ile Rima önde duruyor.
    .ask-1 = Trenin tepesinde kim gidiyor?
    .ask-2 = Suyun kıyısında ne görmüşlerdi?
    .ask-3 = Sence şimdi neden dede soruyor?

story-where-does-the-road-end-page-8 = Rima yatağına giriyor. “Yol burada bitiyor,” diye fısıldıyor. Dedesi duymuyor: çoktan horluyor.
    .picture = Rima yatakta oturuyor. Dedesi yanında uyuyor. Kedi hâlâ uyanık.
    .ask-1 = Şşş, dede ne yapıyor? Horul …
    .ask-2 = Nasıl gittiler? Önce yürüdüler, ya sonra?
    .ask-3 = Kedinin hiç uykusu yok. Sence ne istiyor?

story-where-does-the-road-end-page-9 = Peki ya kedi? Kedinin yolu buradan başlıyor.
    .picture = Gece olmuş. Kedi, ayın altında evden uzaklaşıyor.
    .ask-1 = Kediye el salla: güle …
    .ask-2 = Sence kedi nereye gidiyor?
    .ask-3 = Sen kedi olsan nereye giderdin?
