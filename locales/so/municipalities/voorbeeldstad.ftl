voorbeeldstad-about = Voorbeeldstad (Magaalada Tusaalaha) ma jirto. Meelaha, waqtiyada iyo qiimaha oo dhan waa malo-awaal. Sidaas ayaad app-ka si deggan u tijaabin kartaa. Markaas run ahaan ha tegin. Degmadaada mar dambe dooro.
    .preschool =
        Kani waa tusaale malo-awaal ah.

        Voorschool waa kooxda carruurta 2 iyo 3 jirka ah. Way ku ciyaaraan, waxna way ku bartaan. Ka qaybgalku waa ikhtiyaar: adigaa go’aansada. Sidaas bay tahay xitaa haddii consultatiebureau, rugta caafimaadka carruurtu, kugula taliso.

        Ilmahaagu halkan wuxuu tagaa 16 saacadood toddobaadkii, 40 toddobaad sannadkii. Miyaanad helin kinderopvangtoeslag, lacagta dawladda ee xannaanada? Markaas halkan waxaad bixinaysaa sida dakhligaagu yahay, laga bilaabo 16 euro bishii.

        Horta ma rabtaa inaad eegto? Inloop u wada kaalaya, ballan la’aan.

voorbeeldstad-stapeltoren = Subax waxaa leh ilmaha aad u yar, subaxna carruurta socod baradka ah. Adigu waad la joogaysaa, waa bilaash, isdiiwaangelinna looma baahna. Su’aalahaaga shaqaalaha si xor ah u weydii.

voorbeeldstad-het-wolkje = Carruurta 2 iyo 3 jirka ah ayaa voorschool-kan ku ciyaara. Inloop-ka ballan la’aan baad u wada timaaddaan oo eegtaan. Subaxyo waalid ayaana jira; weydii mawduuca cusub.

voorbeeldstad-consultatiebureau = Kalkaaliso caafimaad ayaa halkan eegta sida ilmahaagu u korayo. Saacadda furan ballan la’aan baad timaaddaa, waana bilaash. Wax walba weydii: hadal, hurdo, cunto ama ciyaar.

voorbeeldstad-library = Qof baa halkan sheeko ku akhriya, af-Holandayska iyo af kale. Dhegaysigu waa bilaash, ilmahaaguna buugaag bilaash ah ayuu amaahdaa. Weydii buugaagta afkaaga ku qoran.

voorbeeldstad-de-kastanje = Waalidku halkan ilmahooda yar ayay la ciyaaraan oo la heesaan; waa 1 euro. Fiidka waalidka ee xaruntan xaafadda waa bilaash. Haddii 1 euro badan tahay, iska sheeg.

voorbeeldstad-woord-voor-woord = Halkan af-Holandays ayaad kula baranaysaa waalid kale. Casharku waa bilaash, laakiin marka hore isdiiwaangeli. Weydii inay jirto meel ilmahaagu ku ciyaaro.

voorbeeldstad-de-theepot = Waalidku halkan waxay kaga hadlaan ciyaarta iyo akhriska ilmahooda. Waa bilaash, shaahna wuu jiraa. Afkaaga mar kasta waad ku hadli kartaa.

voorbeeldstad-wijkteam = Kooxda xaafaddu waxay kula fikirtaa barbaarinta, lacagta iyo guriga. Wadahadalku waa bilaash, saacadda furanna waad iska geli kartaa. Mar kasta qof waad keeni kartaa.

voorbeeldstad-de-klimboom = Voorschool-kani wuxuu leeyahay meel weyn oo la fuulo iyo sanduuq ciid ah. Carruurta 2 iyo 3 jirka ah ayaa ku wada ciyaara. Horta inloop-ka u kaalay, ballan la’aan.

voorbeeldstad-het-nest = Halkan la kaalay ilmahaaga ilaa 1 jir. Shaah baad cabbaysaa, ilmuhuna wuu eeganayaa, waana bilaash. Walaalaha way la iman karaan.

voorbeeldstad-negen-manen = Haweenka uurka leh halkan way isaga bartaan, ummulisana way ka bartaan. Lammaanahaaga keen, ama qof kale. Isdiiwaangeli, qiimahana weydii.

voorbeeldstad-voorleesmaatjes = Qof mutadawac ah ayaa toddobaad kasta saacad guriga sheeko ku akhriya. Waa bilaash, carruurta 2 ilaa 8 jir. Weydii inta aad sugayso.

voorbeeldstad-de-pannenkoek = Carruurtu halkan gudaha iyo dibadda ayay ku ciyaaraan, dhallaan ilaa 6 jir. Adigu la ciyaar, ama waalid kale la sheekayso. Mararka qaar malawax ayaad wada dubtaan.

voorbeeldstad-de-paperclip = Warqad ama foom ma kugu adag yahay? Wax walba keen: qof mutadawac ah ayaa bilaash kula eegaya. Waxa aad sheegto halkan ayay ku harayaan.

voorbeeldstad-de-sneeuwbal = Da’daadu ma ka yar tahay 25 sano? Uur ma leedahay, mise aabbe ama hooyo baad tahay? Halkan waxaad kula kulmaysaa kuwo kula mid ah, la-taliye ayaana kula fikiraya. Galabtii ilmahaaguna wuu iman karaa.
