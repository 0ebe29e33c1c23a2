story-knock-knock-soup = Tak tak, çorba!
    .lead = Dedenin kocaman bir tenceresi var, bir de çok komşusu.
    .picture = Dede ile Maya çorba tenceresinin başında. Masada bir soğan ile bir havuç var.

story-knock-knock-soup-page-1 = Dede çorbayı karıştırıyor. “Bir şey daha lazım,” diyor Maya. Tak tak!
    .picture = Dede ile Maya çorba tenceresinin başında. Bir kaşık duruyor.
    .ask-1 = Tencerenin içinde sıcak bir …
    .ask-2 = Tak tak! Sence kapıda kim var?
    .ask-3 = Bizim kapımızı kimler çalar?

story-knock-knock-soup-page-2 = “Bana da var mı?” diyor komşu. “Bir soğanım var.” Cup, çorbaya! Tak tak!
    .picture = Komşu kapıdan içeri giriyor. Maya ile arasında bir soğan duruyor.
    .ask-1 = Soğan çorbaya düşüyor. Diyor ki …
    .ask-2 = Komşu yanında ne getirmiş?
    .ask-3 = Soğan koklayınca gözlerin ne yapar?

story-knock-knock-soup-page-3 = “Bana da var mı?” diyor Salma teyze. “Üç havucum var.” Cup, cup, cup! Tak tak!
    .picture = Salma teyze içeri giriyor. Önünde üç havuç var. Maya bakıyor.
    .ask-1 = Bir havuç, iki havuç, …
    .ask-2 = Çorbada daha önce ne vardı?
    .ask-3 = Sence soğan havuçlara ne diyor?

story-knock-knock-soup-page-4 = “Bana da var mı?” diyor itfaiyeci abla. “Domatesim var, arabam gibi kıpkırmızı.” Cup!
    .picture = İtfaiyeci abla sokakta, kırmızı arabasının yanında. Maya’nın önünde bir domates var.
    .ask-1 = İtfaiye arabası nasıl ses çıkarır?
    .ask-2 = Başka neler böyle kırmızı?
    .ask-3 = Sence itfaiyeci abla bugün ne yaptı?

story-knock-knock-soup-page-5 = Tık tık. Maya kapıyı açıyor. “Kimse yok,” diyor.
    .picture = Maya odada duruyor. Kapının yanında, yerde, minik bir kuş var.
    .ask-1 = Kimse yok mu? Sen orada kimi görüyorsun?
    .ask-2 = Kapıya kim vurdu?
    .ask-3 = Sence Maya neden kimseyi görmüyor?

story-knock-knock-soup-page-6 = “Aşağıdayım!” diye ötüyor Serçe. “Bende hiçbir şey yok. Sadece açlık var.”
    .picture = Dede ile Maya yerdeki minik kuşa bakıyor.
    .ask-1 = Cik, cik! Serçe’nin karnı çok …
    .ask-2 = Sence dede şimdi ne diyecek?
    .ask-3 = Acıkınca karnın ne hisseder?

story-knock-knock-soup-page-7 = “Açlık!” diyor dede. “Onu unutmuştum! Açlık olmadan çorbanın tadı çıkmaz.”
    .picture = Serçe şimdi masada, tencerenin yanında. Dede ile Maya da orada. Küçük bir kâse duruyor.
    .ask-1 = Gel bakalım, minik …
    .ask-2 = Dede neyi unutmuştu?
    .ask-3 = Açlık çorbaya nasıl atılır? Anlat ve göster.

story-knock-knock-soup-page-8 = Herkes üflüyor. Herkes höpürdetiyor. En çok da Serçe höpürdetiyor.
    .picture = Komşu, Salma teyze, Serçe, itfaiyeci abla ve Maya tencerenin çevresinde oturuyor.
    .ask-1 = Çorba sıcak! Sen de üfle: fuu, fuu, …
    .ask-2 = Domatesi kim getirmişti?
    .ask-3 = Masada kim yok? Sence nerede?

story-knock-knock-soup-page-9 = Çorba bitti. Karınlar doydu. “Peki açlık nerede?” diyor Maya. “O da bitti!” diye şakıyor Serçe.
    .picture = Gece olmuş. Dede ile Maya dışarıda. Bir kaşık var. Serçe ayın önünden uçup gidiyor.
    .ask-1 = Çorba bitti. Açlık da …
    .ask-2 = Çorba içmeye kimler geldi?
    .ask-3 = Sen kiminle bir tencere çorba içmek isterdin?
