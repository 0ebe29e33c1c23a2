story-one-more-time = Bir daha!
    .lead = Nuri bütün gün her şeyi bir daha yapmak istiyor.
    .picture = Nuri bir su birikintisinin üstünde zıplıyor. Babası parkta, yanında duruyor.

story-one-more-time-page-1 = Hop! Nuri yataktan zıplıyor. “Bir daha!”
    .picture = Nuri yatağının yanında zıplıyor. Babası orada duruyor.
    .ask-1 = Hop, hop, …
    .ask-2 = Yataktan kim zıplıyor?
    .ask-3 = Sen nerede zıplamayı seversin?

story-one-more-time-page-2 = Şıp! Nuri ellerini yıkıyor. “Bir daha!”
    .picture = Nuri küvetin yanında. Su sıçrıyor. Bir de ördek var.
    .ask-1 = Su der ki: şıp, …
    .ask-2 = Küvetin yanında kim oturuyor?
    .ask-3 = Nuri daha neleri ıslatacak?

story-one-more-time-page-3 = Ham! Nuri muz yiyor. “Bir daha!”
    .picture = Nuri ile babası masada oturuyor. Bir muz ile bir kâse var.
    .ask-1 = Ham, ham, tatlı mı tatlı bir …
    .ask-2 = Nuri ne yiyor?
    .ask-3 = Sen neyi hep bir daha yemek istersin?

story-one-more-time-page-4 = Şap! Nuri suya zıplıyor. “Bir daha!”
    .picture = Nuri bir su birikintisine zıplıyor. Babası ile bir köpek bakıyor.
    .ask-1 = Suyun içine! Şap, …
    .ask-2 = Nuri’ye kim bakıyor?
    .ask-3 = Köpek ıslanınca ne der?

story-one-more-time-page-5 = Mucuk! Babası Nuri’yi yatırıyor. “Bir daha!”
    .picture = Akşam olmuş. Nuri yatakta oturuyor, babası yanında duruyor. Yerde bir oyuncak ayı var.
    .ask-1 = İyi uykular, …
    .ask-2 = Ayıcık nerede?
    .ask-3 = Nuri neyi bir daha istiyor?

story-one-more-time-page-6 = Şşş, babası uyumuş! Nuri ona bir öpücük veriyor. Sonra bir daha.
    .picture = Şimdi Nuri’nin yatağında babası yatıyor. Nuri yanında duruyor.
    .ask-1 = Babası horluyor: hor, hor, …
    .ask-2 = Şimdi yatakta kim yatıyor?
    .ask-3 = Nuri babasına usulca ne diyor?
