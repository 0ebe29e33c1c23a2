guide-what-it-is = Voorschool nedir?
    .line-1 = Voorschool bir oyun ve öğrenme grubudur. Orada 2 ve 3 yaşındaki çocuklar birlikte oynar.
    .line-2 = Şu adları da duyarsın: peutergroep, peuteropvang ya da peuterspeelzaal.
    .line-3 = Çocuğun orada oynayarak öğrenir. Bir şeyler kurar, şarkı söyler, tırmanır, hikâye dinler.
    .line-4 = Çocuğun orada Hollandaca duyar. Evde her zamanki gibi kendi dilinizi konuşursunuz.
    .picture = Bir öğretmen ile iki çocuk yapbozla oynuyor.

guide-belly-to-two = Hamilelikten 2 yaşına kadar
    .line-1 = Hamile misin? Bir ebe seninle ilgilenir. Aklına gelen her şeyi rahatça sor.
    .line-2 = Doğumdan sonra consultatiebureau’ya (bebek ve çocuk sağlığı merkezi) gidersin. Bir hemşire orada çocuğunun büyümesine bakar.
    .line-3 = Consultatiebureau ücretsizdir. Her şeyi sor: uyku, yemek, konuşma, ağlama. Kendin için de sor.
    .line-4 = Bazen bebekler ve küçük çocuklar için inloop (randevusuz oyun grubu) olur. Çocuğun oynar, sen yanında kalırsın.
    .line-5 = Evde kendi dilinizde konuş, şarkı söyle. İkinci dil onun üstüne kurulur.
    .line-6 = Çocuğun neredeyse 2 yaşında mı? O zaman consultatiebureau’da voorschool’u sor.
    .picture = Parkta hamile bir kadın, bir bebek ve bir kız var.

guide-a-day = Bir gün şöyle geçebilir
    .line-1 = Çocuğunu gruba götürürsün. Orada vedalaşırsınız.
    .line-2 = Çocuğun oyununu kendisi seçer: bloklar, oyuncak bebekler, boya, su ya da kum.
    .line-3 = Çocuklar çember olup birlikte şarkı söyler. Bir kitaba bakar, bir şeyler anlatırlar.
    .line-4 = Birlikte yer, içerler. Çoğu zaman dışarı da çıkarlar.
    .line-5 = Sonra gelip çocuğunu alırsın. Her grupta gün başka geçer: bir kez gidip bak.
    .picture = Sallanan bir el, bir yapboz, bir elma ve müzik notaları.

guide-for-whom = Kimler gelebilir?
    .line-1 = Bazı çocuklar 2 yaşında başlar, bazıları 2,5 yaşında. Senin çocuğun ne zaman başlayabilir, sor.
    .line-2 = Çoğu yerde her çocuk gelebilir. Yer var mı, ne kadar beklersin, sor.
    .line-3 = Her dile yer var. Çocuğunun henüz Hollandaca bilmesi gerekmez.
    .line-4 = Çocuğun hâlâ bez mi kullanıyor? Bu çoğu zaman sorun olmaz.
    .line-5 = Çocuğuna ayrıca bir şey gerekiyor mu, örneğin ilaç? Anlat. Ona uygun olanı birlikte ararsınız.
    .picture = Parkta dört çocuk bir topun yanında duruyor.

guide-extra-play = Daha çok oyun ve öğrenme
    .line-1 = Consultatiebureau’daki hemşire daha çok saat önerebilir. Bu öneriye çoğu zaman “extra spelen en leren” denir.
    .line-2 = Kâğıtta bazen VVE-indicatie yazar. Bu da aynı öneridir. Bu saatler her grupta olmayabilir.
    .line-3 = Nedenleri her belediye kendi seçer. Bazen neden diliniz ya da okul geçmişinizdir. Bazen de çocuğunun kendisidir.
    .line-4 = Bu bir tekliftir, bir yargı değildir. Çocuğunun oynamaya daha çok zamanı olur.
    .line-5 = Diliniz her zaman bir güçtür. Çocuğun gruba gidince de evde o dili konuşun.
    .line-6 = Rahatça sor: bunu çocuğuma neden öneriyorsunuz? Bunu kimler okuyor? Hayır diyebilir miyim?
    .picture = Bir hemşire bir anneyle konuşuyor. Annenin küçük oğlu yanlarında duruyor.

guide-you-decide = Kararı sen verirsin
    .line-1 = Katılmak isteğe bağlıdır. Consultatiebureau’nun önerisi bunu değiştirmez.
    .line-2 = Evet de diyebilirsin, hayır da. Biraz daha düşünebilirsin.
    .line-3 = Hayır mı dedin? Consultatiebureau’ya bütün sorularınla yine gelebilirsin.
    .line-4 = Başka bir çocuk bakımı da seçebilirsin. Örneğin bir gastouder evde birkaç çocuğa bakar.
    .line-5 = İstersen sonra bırakırsın. Bunu ne kadar önceden söylemen gerekir, sor.
    .picture = Bir baba ile bir anne masada oturuyor. Birlikte düşünüyorlar.

guide-hours = Hangi gün, kaç saat?
    .line-1 = Her belediyede ve her grupta günler ve saatler başkadır. Sizin orada nasıl, sor.
    .line-2 = Consultatiebureau daha çok saat önerdiyse bu çoğu zaman haftada 16 saattir. Günde en çok 6 saat sayılır.
    .line-3 = Yasa bunu öneri alan, 2,5 yaşını doldurmuş çocuklar için düzenler.
    .line-4 = Bir buçuk yılda toplam en az 960 saattir. Bu bir tekliftir: daha az saat isteyebilirsin.
    .line-5 = Öneri yoksa saatler çoğu zaman daha azdır.
    .line-6 = Okul tatillerinde voorschool çoğu zaman kapalıdır. Hangi haftalar kapalı, sor.
    .picture = Bir takvim ve bir saat.

guide-what-it-costs = Ücreti ne kadar?
    .line-1 = Ücret belediyene, gelirine ve saatlere bağlıdır.
    .line-2 = Kinderopvangtoeslag devletin verdiği paradır. Çocuk bakımının bir bölümünü onunla ödersin.
    .line-3 = Genellikle çalışman, okuman, inburgering (uyum) ya da işe hazırlık programına gitmen gerekir. Eşin varsa onun da.
    .line-4 = İşin ya da gelirin mi değişti? Dienst Toeslagen’e (ödenek dairesi) hemen bildir. Yoksa parayı geri ödemen gerekebilir.
    .line-5 = Kinderopvangtoeslag almıyor musun? Çoğu zaman belediye bir bölümünü öder. Öneri varsa bazı saatler ücretsiz olabilir.
    .line-6 = İmzalamadan önce ücreti yazılı iste. Sana fazla mı? Çekinmeden söyle, bazen yardım vardır.
    .picture = Bir anne masada oturuyor. Masada bir mektup ve para var. Kızı da yanında.

guide-register = Çocuğunu kaydettirmek
    .line-1 = Kayıt küçük adımlarla olur. Bunu tek başına yapman gerekmez.
    .line-2 = Form doldururken yardım iste: voorschool’da ya da consultatiebureau’da.
    .line-3 = İstersen yanında birini getir. Tercüman gelebilir mi, onu da sor.
    .line-4 = Erken başla, çünkü bazen bekleme listesi olur.
    .picture = Bir dede ile bir anne birlikte form dolduruyor. Yanlarında bir kız duruyor.

guide-first-day = İlk gün
    .line-1 = Neler olacağını çocuğuna evde anlat. Onu kimin alacağını da söyle.
    .line-2 = İçeri sakince girin, birlikte etrafa bakın. İlk seferde yanında kalabilir misin, sor.
    .line-3 = Gitmeden önce her zaman hoşça kal de. Ne zaman döneceğini de söyle.
    .line-4 = Çocuğunun montuna ve çantasına adını yaz.
    .line-5 = Bir şeyi getirmedin mi? Hiç önemli değil. Grupta çoğu zaman yedeği vardır.
    .picture = Bir baba ile küçük oğlu bir binaya doğru yürüyor. Yanlarında bir sırt çantası var.

guide-settling-in = Gruba alışmak
    .line-1 = Her çocuk başka türlü alışır: çabuk ya da yavaş, ağlayarak ya da ağlamadan.
    .line-2 = Çocuğun önce kısa bir süre gelebilir mi, sor. Sonra her seferinde biraz daha uzun kalır.
    .line-3 = Hep aynı biçimde vedalaşın: bir öpücük, el sallamak, evden bir söz.
    .line-4 = Çocuğun ağlıyor mu? Sakince hoşça kal de ve gerçekten git. Sonra arayabilir misin, sor.
    .line-5 = Evde gruba bırakma ve gruptan alma oyunu oynayın. Öğretmen çocuğun olsun.
    .line-6 = Çocuğunun üzüntüsü geçmiyor mu? Ona ne iyi gelir, öğretmenlerle birlikte arayın.
    .picture = Bir anne el sallıyor. Kızı, oyuncak ayısıyla öğretmenin yanında duruyor.

guide-the-teacher = Öğretmenle konuşmak
    .line-1 = Çocuğunu en iyi sen tanırsın. Neyi sever, onu ne avutur, anlat.
    .line-2 = Öğretmene kendi dilinizden birkaç kelime öğret: su, çiş, kucak.
    .line-3 = Grup şimdi ne hakkında konuşuyor, sor. Evde de onu konuşun, kendi dilinizde.
    .line-4 = Bir şeyi anlamadın mı? Rahatça söyle. Daha yavaş konuşabilirler mi, sor.
    .line-5 = Bir şey hoşuna gitmedi mi? Görüşme iste. Yanında sana çeviri yapacak birini getir.
    .line-6 = İlk gün şu cümleleri söyler ya da duyarsın.
    .picture = Bir öğretmen ile bir baba konuşuyor. Babanın kızı yanlarında duruyor.

guide-in-doubt = Kararsız mısın?
    .line-1 = Kararsız olabilirsin. Birçok anne babanın aklında aynı sorular var.
    .line-2 = Güvendiğin biriyle konuş. Ya da grubu bilen bir anneye, bir babaya sor.
    .line-3 = Bugün karar vermen gerekmez.
    .picture = Parkta iki anne konuşuyor. Yanlarında bir oğlan duruyor.

guide-to-school = İlkokula geçiş
    .line-1 = Çocuğun 4 yaşında basisschool’da (ilkokul) groep 1’e gidebilir. 5 yaşında okul zorunlu olur.
    .line-2 = Groep 1 ve groep 2’ye 4 ile 6 yaş arası çocuklar gider. Oynayarak çok şey öğrenirler.
    .line-3 = Çocuğun 3 yaşındayken okullara gidip bak. Kayıt nasıl oluyor, sor.
    .line-4 = Voorschool çocuğunu okula anlatabilir. Buna warme overdracht denir.
    .line-5 = Kâğıtta ne yazıyor, sor. İstersen sana okusunlar. Okula neler söyleneceğine sen karar verebilirsin.
    .line-6 = Çocuğun hangi dilleri biliyor, okula kendin anlat. Neyi sever, onu ne avutur, onları da anlat.
    .picture = Bir büyükanne ile bir kız okul binasına doğru yürüyor.

guide-doubt-why-go = Çocuğum neden voorschool’a gitmek zorunda?
    .line-1 = Zorunda değil. Kararı sen verirsin, hayır da iyi bir cevaptır.
    .line-2 = Çocuğun yanında olsun istersin. Birlikte geçen zaman çok değerlidir.
    .line-3 = Çocuğun grupta başka çocuklarla oynar. Hollandaca da duyar; ileride okulda lazım olur.
    .line-4 = Çocuğun orada ne kadar öğrenir, kimse söz veremez. Her çocukta başkadır.
    .line-5 = Bir kez birlikte gidip bakın. Çocuğun daha az saat gelebilir mi, onu da sor.

guide-doubt-too-small = Çocuğum daha çok küçük.
    .line-1 = Çocuğunu sen tanırsın. Belki daha erkendir, o zaman bekleyebilirsin.
    .line-2 = Ama sonra da yer olur mu, sor.
    .line-3 = Grup küçük çocuklar içindir. Orada avutmak da var, dinlenmek de, çoğu zaman bez değiştirmek de.
    .line-4 = Kaç çocuk, kaç yetişkin var, sor. Çocuklar gruba nasıl alışıyor, onu da sor.

guide-doubt-at-home = Ben zaten evdeyim.
    .line-1 = Senin evde verdiğini hiçbir grup veremez.
    .line-2 = Grup buna eklenir: başka çocuklar, başka oyunlar ve Hollandaca.
    .line-3 = Birlikte mi kalmak istersin? Randevusuz oyun grubu (inloop) var mı, sor. Orada çocuğun oynar, sen yanında kalırsın.

guide-doubt-no-dutch = Çocuğum Hollandaca bilmiyor.
    .line-1 = Bilmesi de gerekmez. Birçok çocuk tek kelime Hollandaca bilmeden başlar.
    .line-2 = Grupta şarkılar, resimler, el hareketleri ve hep aynı cümleler yardım eder.
    .line-3 = Bazı çocuklar önce bir süre susar. O sırada bakar, dinlerler.
    .line-4 = Ne kadar hızlı olacağı her çocukta başkadır.
    .line-5 = Grupta dilinizi konuşan biri var mı, sor. Evde kendi dilinizde konuşmaya devam edin.

guide-doubt-our-language = Çocuğum dilimizi unutur mu?
    .line-1 = Çocuğun bir dili sık duyar, sık konuşursa o dil yaşar.
    .line-2 = Bu evde her gün olur: konuşmak, şarkı söylemek, anlatmak, akrabaları aramak.
    .line-3 = Çocuğun birden sana Hollandaca mı konuştu? Dinle ve kendi dilinizde cevap ver.
    .line-4 = Diliniz grupta da duyulabilir mi, sor. Bir şarkı ya da bir selam götür.

guide-doubt-food-and-faith = Yemeğimize ve inancımıza saygı gösterirler mi?
    .line-1 = Çocuğun başlamadan önce sor. Bu çok doğal bir sorudur.
    .line-2 = Çocuğun neyi yer, neyi yemez, anlat. Bunu yazsınlar.
    .line-3 = Hangi bayramları kutluyorlar, sor. O gün çocuğun başka bir şey yapabilir mi, onu da sor.
    .line-4 = Cevap içine sinmedi mi? O zaman başka bir gruba da bak.

guide-doubt-crying = Ya çocuğum ağlarsa?
    .line-1 = Birçok çocuk başta ağlar. Ayrılmak zordur.
    .line-2 = Öğretmen çocuğu nasıl avutuyor, sor. Evde ne iyi geliyor, anlat.
    .line-3 = Seni ne zaman arayacaklarını konuşun. Sen de arayabilir misin, sor.
    .line-4 = Bir süre sonra da iyi gitmiyor mu? Daha yavaş alışmasını ya da beklemeyi iste.

guide-doubt-something-wrong = Çocuğumda bir sorun mu var?
    .line-1 = Daha çok saat önerilmesi, bir sorun var demek değildir.
    .line-2 = Çoğu zaman nedeni evdeki dil ya da anne babanın okul geçmişidir.
    .line-3 = Bazen nedeni çocuğunun kendisidir. O zaman hemşire ne görüyor, sor.
    .line-4 = Nedenini her zaman sorabilirsin. Sen öyle düşünmüyor musun? Onu da söyle.

guide-step-think = Evde bunu konuşun. Sorularınızı birlikte bulun.
guide-step-nurse = Consultatiebureau’ya git. Çocuğuna daha çok saat öneriyorlar mı, sor.
guide-step-visit = Çocuğunla bir gruba ya da birkaç gruba gidip bak.
guide-step-days-and-cost = Hangi günler var, siz ne kadar ödersiniz, sor.
guide-step-papers = Hangi belgeler gerekiyor, sor. Ancak her şey açık olunca imzala.
guide-step-allowance = Kinderopvangtoeslag alabilir misin, sor. Alamazsan belediye bir bölümünü öder mi, sor.
guide-step-start-date = İlk günü birlikte kararlaştırın. Çocuğun gruba nasıl alışacak, sor.

guide-bring-spare-clothes = Temiz giysi, bir şey ıslanırsa diye
guide-bring-nappies = Bebek bezi, çocuğun kullanıyorsa
guide-bring-coat = Dışarıda oynamak için bir mont
guide-bring-comfort = Onu avutan şey: ayıcık ya da tülbent
guide-bring-fruit = Meyve, grup istiyorsa
guide-bring-phone-number = Bir şey olursa aranacak bir numara
guide-bring-home-words = Kendi dilinizden birkaç kelime

guide-phrase-good-morning = Günaydın, buraya ilk kez geliyoruz.
guide-phrase-hang-up-coat = Montu buraya asabilirsin.
guide-phrase-no-dutch-yet = Çocuğum henüz Hollandaca bilmiyor.
guide-phrase-not-eat-this = Çocuğumun bunu yememesi gerekiyor.
guide-phrase-a-question = Bir sorum var.
guide-phrase-more-slowly = Biraz daha yavaş konuşur musunuz?
guide-phrase-may-i-stay = Biraz daha yanında kalabilir miyim?
guide-phrase-who-picks-up = Birazdan çocuğunu almaya kim gelecek?
guide-phrase-call-me = Bir şey olursa beni arar mısınız?
guide-phrase-wave-goodbye = Haydi hoşça kal de, birazdan görüşürüz!
guide-phrase-how-did-it-go = Bugün nasıl geçti?
guide-phrase-next-time = Bir dahaki sefere görüşürüz!
