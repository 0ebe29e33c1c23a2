guide-what-it-is = Co to jest voorschool?
    .line-1 = Voorschool to grupa dla maluchów. Dzieci w wieku 2 i 3 lat bawią się tam razem.
    .line-2 = Inne nazwy to peutergroep, peuteropvang albo peuterspeelzaal.
    .line-3 = Dziecko uczy się tam przez zabawę. Buduje, śpiewa, wspina się i słucha opowieści.
    .line-4 = Dziecko słyszy tam niderlandzki. W domu dalej mówicie w swoim języku.
    .picture = Pani i dwoje dzieci układają puzzle.

guide-belly-to-two = Od ciąży do 2 lat
    .line-1 = Jesteś w ciąży? Opiekuje się tobą położna. Śmiało pytaj ją o wszystko.
    .line-2 = Po porodzie chodzisz do consultatiebureau, poradni dla małych dzieci. Pielęgniarka sprawdza tam, jak rośnie dziecko.
    .line-3 = Consultatiebureau jest za darmo. Pytaj tam o sen, jedzenie, mówienie i płacz. Możesz też pytać o siebie.
    .line-4 = Czasem jest inloop, spotkanie bez zapisów dla niemowląt i maluchów. Dziecko się bawi, a ty jesteś obok.
    .line-5 = Mówcie i śpiewajcie w domu w swoim języku. To podstawa dla drugiego języka.
    .line-6 = Dziecko ma prawie 2 lata? Zapytaj w consultatiebureau o voorschool.
    .picture = Kobieta w ciąży, niemowlę i dziewczynka w parku.

guide-a-day = Jak może wyglądać dzień
    .line-1 = Przyprowadzasz dziecko do grupy. Mówicie sobie: pa, pa!
    .line-2 = Dziecko samo wybiera zabawę: klocki, lalki, farby, wodę albo piasek.
    .line-3 = W kółku dzieci razem śpiewają. Oglądają książkę i opowiadają.
    .line-4 = Razem jedzą i piją. Często wychodzą też na dwór.
    .line-5 = Potem odbierasz dziecko. Każda grupa jest inna: przyjdźcie kiedyś zobaczyć.
    .picture = Machająca ręka, puzzle, jabłko i nuty.

guide-for-whom = Dla kogo to jest?
    .line-1 = Jedne dzieci zaczynają, gdy mają 2 lata. Inne zaczynają, gdy mają 2,5 roku. Zapytaj, jak jest u was.
    .line-2 = Często może przyjść każde dziecko. Zapytaj, czy jest miejsce i jak długo trzeba czekać.
    .line-3 = Każdy język jest mile widziany. Dziecko nie musi jeszcze mówić po niderlandzku.
    .line-4 = Dziecko nosi jeszcze pieluchy? Często to żaden problem.
    .line-5 = Dziecko potrzebuje czegoś więcej, na przykład leków? Powiedz o tym. Razem znajdziecie dobre rozwiązanie.
    .picture = Czworo dzieci stoi w parku przy piłce.

guide-extra-play = Dodatkowa zabawa i nauka
    .line-1 = Pielęgniarka z consultatiebureau może zalecić więcej godzin. Takie zalecenie często nazywa się „extra spelen en leren”.
    .line-2 = Na papierze czasem jest napisane VVE-indicatie. To jest to samo zalecenie. Nie każda grupa ma te godziny.
    .line-3 = Każda gmina sama wybiera powody. Czasem chodzi o wasz język albo wykształcenie. Czasem chodzi o dziecko.
    .line-4 = To propozycja, a nie ocena. Dziecko ma więcej czasu na zabawę.
    .line-5 = Wasz język dalej jest waszą siłą. Używajcie go w domu, także gdy dziecko chodzi do grupy.
    .line-6 = Śmiało pytaj: dlaczego moje dziecko ma to zalecenie? Kto je czyta? Czy mogę powiedzieć „nie”?
    .picture = Pielęgniarka rozmawia z mamą. Obok stoi synek.

guide-you-decide = Decydujesz ty
    .line-1 = Udział jest dobrowolny. Zalecenie z consultatiebureau tego nie zmienia.
    .line-2 = Możesz powiedzieć „tak” albo „nie”. Możesz też jeszcze pomyśleć.
    .line-3 = Mówisz „nie”? Dalej możesz przychodzić do consultatiebureau i pytać o wszystko.
    .line-4 = Możesz też wybrać inną opiekę. Gastouder, opiekunka dzienna, zajmuje się w domu kilkorgiem dzieci.
    .line-5 = Później możesz zrezygnować. Zapytaj, ile czasu wcześniej trzeba to zgłosić.
    .picture = Tata i mama siedzą przy stole. Razem się zastanawiają.

guide-hours = Jakie dni i godziny?
    .line-1 = Każda gmina i każda grupa ma swoje dni i godziny. Zapytaj, co jest możliwe u was.
    .line-2 = Z zaleceniem to często 16 godzin w tygodniu. Wlicza się najwyżej 6 godzin dziennie.
    .line-3 = Takie jest prawo. Dotyczy dzieci z zaleceniem, które mają co najmniej 2,5 roku.
    .line-4 = Razem to co najmniej 960 godzin w półtora roku. To propozycja: możesz prosić o mniej.
    .line-5 = Bez zalecenia godzin jest często mniej.
    .line-6 = W ferie i wakacje szkolne voorschool jest często nieczynna. Zapytaj, w które tygodnie.
    .picture = Kalendarz i zegar.

guide-what-it-costs = Ile to kosztuje?
    .line-1 = Kwota zależy od gminy, waszego dochodu i liczby godzin.
    .line-2 = Kinderopvangtoeslag to pieniądze od państwa. Płacisz z nich część kosztów opieki.
    .line-3 = Zwykle trzeba pracować, uczyć się albo być w programie integracji lub szukania pracy. Partnera lub partnerki też to dotyczy.
    .line-4 = Zmienia się praca albo dochód? Od razu zgłoś to w urzędzie Dienst Toeslagen. Inaczej może trzeba będzie oddać pieniądze.
    .line-5 = Nie dostajesz kinderopvangtoeslag? Gmina często płaci wtedy część. Z zaleceniem godziny są czasem za darmo.
    .line-6 = Poproś o kwotę na papierze, zanim podpiszesz. To za dużo? Śmiało powiedz, czasem jest pomoc.
    .picture = Mama siedzi przy stole z listem i pieniędzmi. Obok siedzi córka.

guide-register = Jak zapisać dziecko
    .line-1 = Zapisy to kilka małych kroków. Ktoś może ci w tym pomóc.
    .line-2 = Poproś o pomoc przy formularzu, w voorschool albo w consultatiebureau.
    .line-3 = Zabierz kogoś ze sobą, jeśli chcesz. Zapytaj też, czy może przyjść tłumacz.
    .line-4 = Zacznij wcześnie, bo czasem jest lista oczekujących.
    .picture = Dziadek i mama razem wypełniają formularz. Obok stoi dziewczynka.

guide-first-day = Pierwszy dzień
    .line-1 = Opowiedz dziecku w domu, co się wydarzy. Powiedz też, kto je odbierze.
    .line-2 = Wejdźcie spokojnie i razem się rozejrzyjcie. Zapytaj, czy za pierwszym razem możesz zostać.
    .line-3 = Zawsze się pożegnaj, zanim wyjdziesz. Powiedz też, kiedy wrócisz.
    .line-4 = Podpisz kurtkę i torbę imieniem dziecka.
    .line-5 = Czegoś nie macie ze sobą? Nic nie szkodzi. Grupa często ma swoje rzeczy.
    .picture = Tata i synek idą do budynku. Obok stoi plecak.

guide-settling-in = Oswajanie się z grupą
    .line-1 = Każde dziecko oswaja się inaczej: szybko albo powoli, ze łzami albo bez.
    .line-2 = Zapytaj, czy dziecko może najpierw przyjść na krótko. Potem za każdym razem zostaje trochę dłużej.
    .line-3 = Wybierzcie stałe pożegnanie: buziak, machanie albo słowo z domu.
    .line-4 = Dziecko płacze? Spokojnie się pożegnaj i naprawdę wyjdź. Zapytaj, czy możesz później zadzwonić.
    .line-5 = Bawcie się w domu w przyprowadzanie i odbieranie. Niech dziecko będzie panią z grupy.
    .line-6 = Dziecko dalej jest smutne? Porozmawiaj w grupie o tym, co może pomóc.
    .picture = Mama macha. Córka stoi z przytulanką obok pani.

guide-the-teacher = Rozmowa z panią lub panem z grupy
    .line-1 = Ty znasz swoje dziecko najlepiej. Powiedz, co lubi i co pomaga, gdy jest smutne.
    .line-2 = Podaj kilka słów z waszego języka: picie, siku, przytulanka.
    .line-3 = Zapytaj, o czym teraz rozmawia grupa. Rozmawiajcie o tym też w domu, w swoim języku.
    .line-4 = Czegoś nie rozumiesz? Śmiało powiedz. Zapytaj, czy można mówić wolniej.
    .line-5 = Coś ci się nie podoba? Poproś o rozmowę. Zabierz kogoś, kto będzie dla ciebie tłumaczyć.
    .line-6 = Te zdania powiesz albo usłyszysz pierwszego dnia.
    .picture = Pani i tata rozmawiają ze sobą. Obok stoi córka.

guide-in-doubt = Masz wątpliwości?
    .line-1 = Możesz się wahać. Wielu rodziców ma te same pytania.
    .line-2 = Porozmawiaj z kimś, komu ufasz. Albo zapytaj rodzica, który zna grupę.
    .line-3 = Nie musisz wybierać już dziś.
    .picture = Dwie mamy rozmawiają w parku. Obok stoi chłopiec.

guide-to-school = Kolejny krok: szkoła podstawowa
    .line-1 = Gdy dziecko ma 4 lata, może iść do szkoły: do grupy 1 (groep 1). Gdy ma 5 lat, szkoła jest obowiązkowa.
    .line-2 = Grupy 1 i 2 są dla dzieci od 4 do 6 lat. Dzieci dużo uczą się tam przez zabawę.
    .line-3 = Gdy dziecko ma 3 lata, pójdźcie zobaczyć szkoły. Zapytaj, jak wyglądają zapisy.
    .line-4 = Voorschool może opowiedzieć szkole o twoim dziecku. To się nazywa warme overdracht.
    .line-5 = Zapytaj, co jest na papierze. Możesz poprosić, żeby ktoś to przeczytał. Ty decydujesz, co przekażą.
    .line-6 = Opowiedz w szkole, jakie języki zna dziecko. Powiedz też, co lubi i co pomaga, gdy jest smutne.
    .picture = Babcia i dziewczynka idą do budynku szkoły.

guide-doubt-why-go = Dlaczego dziecko musi iść do grupy dla maluchów?
    .line-1 = Nie musi. Decydujesz ty, a „nie” to też dobra odpowiedź.
    .line-2 = Chcesz mieć dziecko blisko siebie. Wasz wspólny czas jest bardzo cenny.
    .line-3 = W grupie dziecko bawi się z innymi dziećmi. Słyszy tam niderlandzki, na później, do szkoły.
    .line-4 = Nikt nie może obiecać, ile dziecko się tam nauczy. Każde dziecko jest inne.
    .line-5 = Pójdźcie kiedyś razem zobaczyć. Zapytaj też, czy dziecko może chodzić na mniej godzin.

guide-doubt-too-small = Moje dziecko jest jeszcze takie małe.
    .line-1 = Znasz swoje dziecko. Może jest jeszcze za wcześnie. Wtedy możesz poczekać.
    .line-2 = Zapytaj jednak, czy później też będzie miejsce.
    .line-3 = Grupa jest dla małych dzieci. Pocieszanie i odpoczynek to tam codzienność. Zmiana pieluch często też.
    .line-4 = Zapytaj, ile jest dzieci i ilu dorosłych. Zapytaj też, jak dzieci oswajają się z grupą.

guide-doubt-at-home = Przecież i tak jestem w domu.
    .line-1 = Tego, co dajesz w domu, nie zastąpi żadna grupa.
    .line-2 = Grupa to coś dodatkowego: inne dzieci, inne zabawy i niderlandzki.
    .line-3 = Wolicie być razem? Zapytaj o inloop. Dziecko się tam bawi, a ty jesteś obok.

guide-doubt-no-dutch = Moje dziecko nie mówi po niderlandzku.
    .line-1 = Nie musi. Wiele dzieci zaczyna bez jednego słowa po niderlandzku.
    .line-2 = W grupie pomagają piosenki, obrazki, gesty i powtarzane zdania.
    .line-3 = Niektóre dzieci najpierw przez pewien czas milczą. Patrzą wtedy i słuchają.
    .line-4 = Każde dziecko ma swoje tempo.
    .line-5 = Zapytaj, czy ktoś w grupie mówi w waszym języku. W domu dalej mówcie po swojemu.

guide-doubt-our-language = Czy dziecko zapomni nasz język?
    .line-1 = Język żyje, gdy dziecko często go słyszy i często w nim mówi.
    .line-2 = W domu można to robić co dzień: rozmawiać, śpiewać, opowiadać, dzwonić do rodziny.
    .line-3 = Dziecko nagle mówi do ciebie po niderlandzku? Posłuchaj i odpowiedz w swoim języku.
    .line-4 = Zapytaj, czy w grupie może też brzmieć wasz język. Pokażcie tam piosenkę albo powitanie.

guide-doubt-food-and-faith = Czy uszanują nasze jedzenie i naszą wiarę?
    .line-1 = Zapytaj o to, zanim dziecko zacznie. To zupełnie zwykłe pytanie.
    .line-2 = Powiedz, co dziecko je, a czego nie. Poproś, żeby ktoś to zapisał.
    .line-3 = Zapytaj, jakie święta obchodzi grupa. Zapytaj też, czy dziecko może wtedy robić coś innego.
    .line-4 = Odpowiedź ci nie pasuje? Zobacz też inną grupę.

guide-doubt-crying = A jeśli dziecko będzie płakać?
    .line-1 = Wiele dzieci na początku płacze. Pożegnania są przecież trudne.
    .line-2 = Zapytaj, jak pani lub pan pociesza dzieci. Powiedz, co pomaga w domu.
    .line-3 = Ustalcie, kiedy do ciebie zadzwonią. Zapytaj, czy ty też możesz zadzwonić.
    .line-4 = Po jakimś czasie dalej jest trudno? Poproś o wolniejsze tempo. Możesz też poprosić o przerwę.

guide-doubt-something-wrong = Czy z moim dzieckiem jest coś nie tak?
    .line-1 = Zalecenie na więcej godzin nie znaczy, że coś jest nie tak.
    .line-2 = Często chodzi o język w domu albo o wykształcenie rodziców.
    .line-3 = Czasem chodzi o samo dziecko. Zapytaj wtedy, co widzi pielęgniarka.
    .line-4 = Zawsze możesz zapytać, dlaczego. Masz inne zdanie? To też powiedz.

guide-step-think = Porozmawiajcie o tym w domu. Zbierzcie razem swoje pytania.
guide-step-nurse = Idź do consultatiebureau. Zapytaj, czy dziecko dostanie zalecenie na więcej godzin.
guide-step-visit = Pójdź z dzieckiem zobaczyć jedną grupę albo kilka.
guide-step-days-and-cost = Zapytaj, jakie są dni i ile to będzie was kosztować.
guide-step-papers = Zapytaj, jakie dokumenty są potrzebne. Podpisz dopiero, gdy wszystko jest jasne.
guide-step-allowance = Zapytaj, czy możesz dostać kinderopvangtoeslag. Jeśli nie, zapytaj, czy gmina zapłaci część.
guide-step-start-date = Ustal pierwszy dzień. Zapytaj, jak dziecko może oswajać się z grupą.

guide-bring-spare-clothes = Ubranie na zmianę, gdy coś się zmoczy
guide-bring-nappies = Pieluchy, jeśli dziecko je nosi
guide-bring-coat = Kurtka do zabawy na dworze
guide-bring-comfort = Coś na pocieszenie: miś albo kocyk
guide-bring-fruit = Owoce, jeśli grupa o to prosi
guide-bring-phone-number = Numer telefonu, gdyby coś się działo
guide-bring-home-words = Kilka słów z waszego języka

guide-phrase-good-morning = Dzień dobry, jesteśmy tu pierwszy raz.
guide-phrase-hang-up-coat = Tutaj można powiesić kurtkę.
guide-phrase-no-dutch-yet = Moje dziecko jeszcze nie mówi po niderlandzku.
guide-phrase-not-eat-this = Moje dziecko nie może tego jeść.
guide-phrase-a-question = Mam pytanie.
guide-phrase-more-slowly = Czy można mówić trochę wolniej?
guide-phrase-may-i-stay = Czy mogę tu jeszcze chwilę zostać?
guide-phrase-who-picks-up = Kto potem odbierze dziecko?
guide-phrase-call-me = Zadzwonią państwo do mnie, gdyby coś się działo?
guide-phrase-wave-goodbye = Powiedz: pa, pa, do zobaczenia!
guide-phrase-how-did-it-go = Jak dziś było?
guide-phrase-next-time = Do następnego razu!
