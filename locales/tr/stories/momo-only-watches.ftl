story-momo-only-watches = Momo sadece bakıyor
    .lead = Nela gruba ilk kez gidiyor. Ayıcık Momo hiçbir şeye katılmıyor. Yoksa katılıyor mu?
    .picture = Nela ile bir oğlan bir davulun yanında. Nela’nın yanında ayıcığı Momo oturuyor.

story-momo-only-watches-page-1 = Nela gruba gidiyor. Ayıcık Momo da geliyor. Bu, Momo’nun ilk günü.
    .picture = Nela babasıyla sokakta yürüyor. Ayıcık Momo da yanlarında.
    .ask-1 = Nela’yla kim gidiyor? Ayıcık …
    .ask-2 = Sence Momo ne hissediyor?
    .ask-3 = Yeni bir yere giderken yanında kim olsun istersin?

story-momo-only-watches-page-2 = Nela’nın burnuna bir öpücük, Momo’nun burnuna bir öpücük. “Görüşürüz!” diyor baba. Momo el sallayamıyor: Nela’yı tutması gerek.
    .picture = Nela ile Momo grupta. Baba kapıya doğru gidiyor.
    .ask-1 = Baba gidiyor, biz de diyoruz ki: güle …
    .ask-2 = Momo neden el sallamıyor?
    .ask-3 = Biz ayrılırken birbirimize ne yapıyoruz?

story-momo-only-watches-page-3 = “Yapboz yapalım mı?” diyor öğretmen. “Momo sadece bakıyor,” diyor Nela. Momo bir sandalyenin arkasından bakıyor.
    .picture = Öğretmen bir yapbozun yanında. Nela bir sandalyenin yanında. Sandalyenin arkasında Momo oturuyor.
    .ask-1 = Momo nerede?
    .ask-2 = Öğretmen ne yapmak istiyor?
    .ask-3 = Sence Momo burada neden çekiniyor?

story-momo-only-watches-page-4 = “Davul çalalım mı?” diyor İlo. “Momo sadece bakıyor,” diyor Nela. Momo çok, çok yakından bakıyor.
    .picture = İlo adlı bir oğlan davulun yanında. Momo hemen dibinde oturuyor. Nela bakıyor.
    .ask-1 = Davul der ki: bum, bum, …
    .ask-2 = Davula en yakın kim oturuyor?
    .ask-3 = Momo ne istiyor da söylemiyor?

story-momo-only-watches-page-5 = Düüt! “Trene biner misiniz?” diyor İlo. “Momo sadece bakıyor,” diyor Nela. Trenin üstünden her şey çok iyi görünüyor.
    .picture = Momo oyuncak trenin üstünde oturuyor. İlo solda, Nela sağda duruyor.
    .ask-1 = Düüt, işte geliyor …
    .ask-2 = Momo önce nereden bakıyordu?
    .ask-3 = Sence Momo hâlâ sadece bakıyor mu?

story-momo-only-watches-page-6 = Dışarıda bir top Momo’ya doğru yuvarlanıyor. Bum, top havada uçuyor! “Momo yaptı,” diyor Nela çabucak.
    .picture = Nela ile Momo çimende. Bir top yükseklerden İlo’ya doğru uçuyor.
    .ask-1 = Havada ne uçuyor?
    .ask-2 = Sence topa aslında kim vurdu?
    .ask-3 = İlo şimdi Nela’ya ne diyor?

story-momo-only-watches-page-7 = Çemberde biri usul usul şarkıya katılıyor. Herkes susup dinliyor. “Bu Momo,” diyor Nela ve hemen söylemeye devam ediyor.
    .picture = Öğretmen, İlo, Nela ve Momo bir arada oturuyor. Nela’nın yanında bir nota var.
    .ask-1 = La la la! Kim söylüyor?
    .ask-2 = Nela neden “Bu Momo” diyor?
    .ask-3 = Sen en çok hangi şarkıyı söylemeyi seversin?

story-momo-only-watches-page-8 = Baba geri geldi! “Eve gidelim mi?” diye soruyor. “Momo daha kalmak istiyor,” diyor Nela.
    .picture = Baba kapının yanında. Momo, Nela ile İlo’nun arasında oturuyor.
    .ask-1 = Aa, kim geri geldi?
    .ask-2 = Nela en çok ne istiyor?
    .ask-3 = Momo bugün neler yaptı?

story-momo-only-watches-page-9 = “Momo yarın yine gitmek istiyor,” diye fısıldıyor Nela yatakta. “Ya sen?” diyor baba. “Ben de giderim. Yoksa Momo yalnız kalır.”
    .picture = Nela ile Momo yatakta oturuyor. Akşam olmuş. Baba yanlarında duruyor.
    .ask-1 = İyi uykular Nela. İyi uykular …
    .ask-2 = Sence Momo yarın ne yapacak?
    .ask-3 = Senin oyuncağın neleri çekinmeden yapıyor?
