story-the-star-that-fell = Düşen yıldız
    .lead = Çimende bir yıldız var. Sonra ne olacak, çocuğun anlatıyor.
    .picture = Bir oğlan ile oyuncak ayısı gece dışarıda. Önlerinde, çimende bir yıldız var.

story-the-star-that-fell-page-1 =
    .picture = Bir oğlan ile oyuncak ayısı yatakta. Ayın yanında bir yıldız parlıyor. Odada kırmızı bir balon var.
    .ask-1 = Bak, pencerede parlıyor bir …
    .ask-2 = Sence oğlan neye bakıyor?
    .ask-3 = Sen akşam penceremizden ne görüyorsun?

story-the-star-that-fell-page-2 =
    .picture = Yıldız pencerenin önünden düşüyor. Oğlan yerde duruyor. Oyuncak ayı hâlâ yatakta.
    .ask-1 = Orada düşen ne? Nasıl bir ses çıkarıyor?
    .ask-2 = Oğlan az önce neredeydi?
    .ask-3 = Sence şimdi ne yapacak?

story-the-star-that-fell-page-3 =
    .picture = Yıldız dışarıda, çimende; gözünde bir damla yaş var. Oğlan, babası ve oyuncak ayı yanında.
    .ask-1 = Çimenin üstünde bir …
    .ask-2 = Sence yıldız neden ağlıyor?
    .ask-3 = Oğlan yıldıza ne fısıldıyor?

story-the-star-that-fell-page-4 =
    .picture = Yıldız biraz yukarı uçuyor, oğlanın üstünde.
    .ask-1 = Bir, iki, üç, hop! Uçuyor küçük …
    .ask-2 = Ne yapmaya çalışıyorlar?
    .ask-3 = Yıldız yukarıda kalır mı? Sence neden?

story-the-star-that-fell-page-5 =
    .picture = Yıldız bir ağacın tepesinde. Yandaki ağaçtan bir baykuş bakıyor.
    .ask-1 = Yıldız şimdi nerede?
    .ask-2 = Baykuş yıldıza ne diyor?
    .ask-3 = Gökyüzü hâlâ çok uzak. Sen ne yapardın?

story-the-star-that-fell-page-6 =
    .picture = Yıldız kırmızı balona tutunmuş, yukarı çıkıyor. Oyuncak ayı altında asılı.
    .ask-1 = Yukarı çıkıyor kırmızı …
    .ask-2 = Aa, onlarla başka kim gidiyor?
    .ask-3 = Sence baba ne diye sesleniyor?

story-the-star-that-fell-page-7 =
    .picture = Yıldız yine ayın yanında. Oyuncak ayı bir bulutun üstünde oturuyor. Balon uçup gidiyor.
    .ask-1 = Ayıcık şimdi nerede?
    .ask-2 = Oraya nasıl gitti?
    .ask-3 = Sence aşağı nasıl inecek?

story-the-star-that-fell-page-8 =
    .picture = Baykuş oyuncak ayıyı havada taşıyor, aşağıya, oğlana doğru.
    .ask-1 = Ayıcığa kim yardım ediyor?
    .ask-2 = Ayıcık yukarıda neler gördü?
    .ask-3 = Sen hangi sevdiğin şeyi kaybetmiştin? Nasıl buldun?

story-the-star-that-fell-page-9 =
    .picture = Oğlan uyuyor, yıldız yine pencereden parlıyor. Oyuncak ayının üstünde bir şey ışıldıyor. Baba bakıyor.
    .ask-1 = İyi geceler, canım …
    .ask-2 = Ayıcığın yanında ışıldayan ne?
    .ask-3 = Şimdi hepsini sen anlat. Nasıl başlamıştı?
