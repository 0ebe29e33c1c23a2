story-come-back-umbrella = Geri gel, şemsiye!
    .lead = Rüzgâr İdris’in şemsiyesini alıp gidiyor. Nereye, siz anlatıyorsunuz.
    .picture = Rüzgâr bir şemsiyeyi havada uçuruyor. İdris yukarı bakıyor. Çimende bir salyangoz var.

story-come-back-umbrella-page-1 =
    .picture = Sokakta yağmur yağıyor. Anne ile İdris yan yana yürüyor. İdris’in bir şemsiyesi var.
    .ask-1 = Yağmur yağıyor. İdris’in elinde büyük bir …
    .ask-2 = Sence İdris ile annesi nereye gidiyor?
    .ask-3 = Yağmur yağınca bizim sokak nasıl kokar?

story-come-back-umbrella-page-2 =
    .picture = Solda rüzgâr çok sert esiyor. Şemsiye sokakta yükseklere uçuyor. Anne ile İdris bakıyor.
    .ask-1 = Rüzgâr esiyor: vuu, vuu, …
    .ask-2 = Rüzgâr şemsiyeye ne yapıyor?
    .ask-3 = Sence İdris şimdi ne diye sesleniyor?

story-come-back-umbrella-page-3 =
    .picture = Şemsiye bir parkta, çimenin üstünde. Bir salyangoz ona doğru sürünüyor. Yağmur hâlâ yağıyor.
    .ask-1 = Bak, kim geliyor?
    .ask-2 = Sence salyangoz ne istiyor?
    .ask-3 = Salyangoz şemsiyeye ne diyor?

story-come-back-umbrella-page-4 =
    .picture = Rüzgâr şemsiyeyi bir ahırın yanından uçuruyor. Salyangoz üstünde oturuyor. Tarlada bir civciv duruyor.
    .ask-1 = Şemsiyeyle birlikte kim uçuyor?
    .ask-2 = Salyangoz uçarken ne hisseder?
    .ask-3 = Sence civciv salyangoza ne diye sesleniyor?

story-come-back-umbrella-page-5 =
    .picture = Şemsiye suda yüzüyor. Salyangoz ile civciv üstünde oturuyor. Bir kurbağa bakıyor.
    .ask-1 = Suyun içinde yeşil bir …
    .ask-2 = Şemsiye şimdi ne yapıyor?
    .ask-3 = Salyangoz ile civciv buraya nasıl geldi? Anlat.

story-come-back-umbrella-page-6 =
    .picture = Gece olmuş. İdris yatakta oturuyor, annesi yanında. Bir çizme var, ama şemsiye yok.
    .ask-1 = Yatakta kim oturuyor?
    .ask-2 = İdris şimdi ne düşünüyor?
    .ask-3 = Sen hangi eşyanı kaybetmiştin?

story-come-back-umbrella-page-7 =
    .picture = Karanlık gecede salyangoz ile civciv şemsiyenin üstünde uyuyor. Kurbağa yanlarında oturuyor. Rüzgâr geliyor.
    .ask-1 = Şşş, usulca. Bütün hayvanlar …
    .ask-2 = Sessizce kim geliyor?
    .ask-3 = Sence rüzgâr onları şimdi nereye götürecek?

story-come-back-umbrella-page-8 =
    .picture = Şemsiye, üstünde salyangoz ile civciv, sokağa uçuyor. Kurbağa da orada. Anne ile İdris bakıyor.
    .ask-1 = Bak, geri geldi bizim …
    .ask-2 = Şemsiye yanında kimleri getirmiş?
    .ask-3 = Kurbağa yolculuğu anlatıyor. Ne diyor?

story-come-back-umbrella-page-9 =
    .picture = Yağmur yağıyor. Salyangoz, civciv ve kurbağa şemsiyenin altında oturuyor. Anne ile İdris yağmurda duruyor.
    .ask-1 = Kimler hiç ıslanmıyor?
    .ask-2 = Sence İdris ile annesi neden yağmurda duruyor?
    .ask-3 = Yarın yine rüzgâr esecek. Şemsiye o zaman nereye uçar?
