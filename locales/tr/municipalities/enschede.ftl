enschede-about = Burada, Enschede’de sana ve çocuğuna uygun yerleri bulursun. Hepsi belediyenin 2023 tarihli belgelerinden. Bu belgelerde saat, adres ya da telefon numarası yok. Onun için önce sor: bu hâlâ var mı? Enschede’nin başka yerlerinde de Hollandaca öğrenebilirsin.
    .preschool =
        Voorschool, 2 ve 3 yaşındaki çocuklar için bir oyun ve öğrenme grubudur. Katılmak isteğe bağlıdır: kararı sen verirsin. Kendi evinde çocuk bakan birini (gastouder) ya da başka bir bakımı da seçebilirsin.

        Consultatiebureau (bebek ve çocuk sağlığı merkezi) doğumdan sonra sana ve çocuğuna yol gösterir. Sana voorschool’u önerebilir. Buna “extra spelen en leren” denir: daha çok oyun, daha çok öğrenme. Bazen nedeni evde başka bir dil konuşmanızdır. O dil çocuğun için hep önemli kalır. Bazen nedeni sizin okul geçmişiniz ya da çocuğunun kendisidir. O zaman da seçim senindir.

        Voorschool yılda 40 haftadır. Bazı mahallelerde tatillerde iki hafta daha planlanmıştı.

        Kinderopvangtoeslag (devletin çocuk bakımı için verdiği para) almıyor musun? O zaman 2023’te çocuk başına ayda en az 10 euro ödüyordun. Miktar gelirine bağlıydı. Belediye o zaman bu ücreti kaldırmayı düşünüyordu. Şimdi durum nasıl, sor.

enschede-speelhoes = Bebeğin 6 aylık olunca burada oynar, başka çocuklarla tanışır. Bebek grubu ücretsizdir; sorularını görevliye sorarsın. Bebek grubu ne zaman, önce onu sor.

enschede-library = Kütüphane, Voorleesdagen (kitap okuma günleri) zamanında etkinlikler düzenler. 30’a yakın ilkokul ve bazı çocuk bakım yerleri kütüphaneyle çalışır. Çocuğun için neler var, ücreti ne, sor.

enschede-de-globe = Çocuğun burada ders mi görüyor? O zaman “Ei van Columbus” ile iki yıl Hollandaca öğrenebilirsin. Hâlâ var mı, ücreti ne, sor.

enschede-bastion = Anne babalar burada iki yıl Hollandaca öğrenir; çocukları da ders görür. Anne babaların derslerinin adı “Ei van Columbus”. Hâlâ var mı, ücreti ne, sor.

enschede-consultatiebureau = Consultatiebureau doğumdan sonra sana ve çocuğuna yol gösterir. Burada voorschool hakkında birkaç dilde kolay broşürler bulursun. “Extra spelen en leren” çocuğuna uygun mu, sor.

enschede-voorscholen = Burada 2 ve 3 yaşındaki çocuklar oynar ve öğrenir. Katılmak isteğe bağlıdır; serbest inloop var mı, onu da sor. Varsa randevusuz gelip bakarsın; 2023’te bu bir plandı.

enschede-vve-thuis = VVE Thuis, çocuğu voorschool’a giden anne babalar içindir. Evde birlikte oynamak ve okumak için malzeme alırsın. Anne baba toplantıları ne zaman, voorschool’a sor.

enschede-parent-groups = Buluşma gruplarında anne babalar bir araya gelir, örneğin dil öğrenir. Nerede böyle bir grup var, okula ya da voorschool’a sor.

enschede-wijkcoach = Wijkcoach (mahalle danışmanı) okulda ve voorschool’da anne babalara ve çocuklara destek olur. 2023’te 15 IKC’de (okul ve çocuk bakımı bir arada) fazladan wijkcoach vardı. O para geçiciydi: şimdi bir wijkcoach var mı, sor.

enschede-wijkwijzer = Bir Wijkwijzer’de soru sorabilirsin, örneğin sağlık hakkında. Wijkwijzer nerede, mahallende sor.

enschede-jonge-moederwerk = Genç hamileler ve genç anneler burada bir grupta ek destek alır. Sorularınızı birbirinizle ve çalışanlarla konuşursunuz. Nasıl katılabileceğini ebene sor.

enschede-centering = Hamileler ve eşleri burada mahalleden başka insanlarla tanışır. 2023’ün başında bu daha yeni başlamıştı. Hâlâ var mı, ebene sor.
