### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = Sannadkiinna
year-description = Waxa aad wada qabateen. Geedku mar kasta wuu koraa, marnaba ma yaraado.
year-empty = Halkan waxaa ka baxaya geedkiinna. Mar kasta oo aad wax wada qabataan caleen baa ku soo biirta.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] Geedkiinnu hal caleen buu leeyahay. Mar kasta oo aad wax wada qabataan waa hal caleen.
       *[other] Geedkiinnu { NUMBER($count) } caleemood buu leeyahay. Mar kasta oo aad wax wada qabataan waa hal caleen.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] Geedku wuxuu dhalay hal xabbo oo miro ah. Hal buug baa la dhammeeyay.
       *[other] Geedku wuxuu dhalay { NUMBER($count) } xabbo oo miro ah. Intaas oo buug baa la dhammeeyay.
    }
# All children of the family taken together
year-together = Wadajir
year-months = Bil kasta
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }: hal mar
       *[other] { $month }: { NUMBER($count) } jeer
    }
year-kinds = Waxa aad qabateen
# $count (number): how often
year-times =
    { $count ->
        [one] hal mar
       *[other] { NUMBER($count) } jeer
    }
year-words = Ereyada aad la kulanteen
year-print = Daabac

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = Warqadda voorschool-ka
teacher-description = Warqad ilmahaaga ku saabsan, oo macallimadda ama macallinka loogu talagalay. Waa laba luqadood.
teacher-why = Adigaa doorta cidda warqadda aragta. Tus, ama daabac. Taleefankan kama baxayso.
teacher-about = Ku saabsan ilmahayga
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } bil
       *[other] { NUMBER($months) } bilood
    }
    [one] { NUMBER($years) } sano
   *[other] { NUMBER($years) } sano
}
teacher-speaks = Guriga waxaan kaga hadalnaa
teacher-did = Waxa aan guriga ku qabannay
teacher-likes = Waxa ilmahaygu jecel yahay inuu ka sheekeeyo
teacher-words = Sidan baan guriga ugu niraahnaa
teacher-tip = Sawir farta ku fiiq oo sug. Ilmahaygu wuu jecel yahay inuu sheekeeyo, xitaa afkeenna.
teacher-empty = Weli waxba halkan kuma jiraan. Marka hore wax wada qabta.
# On a button beside something that stands on the sheet
teacher-leave-out = Ka reeb

## Accessibility, as it was tested

access-title = Si qof walba u isticmaalo
access-description = Thuistaal qof walba ayaa loogu talagalay. Halkan ka akhri waxa fiican, iyo waxa aan weli fiicnayn.
access-status = Halka aan gaarnay
access-status-text = Waxaan raacnaa xeerarka WCAG 2.2, heerka AA. Inta badan waan ku guulaysanaa. Qof dibadda ka yimid weli ma baarin.
access-tested = Waxa aan tijaabinno
access-tested-text = Barnaamij (axe) ayaa eega nooc kasta oo bog ah. Mar kasta oo nooc cusub yimaado ayuu eegaa, iftiin iyo mugdi. Kiiboodhka keliya xitaa wax walba waa lagu samayn karaa.
access-limits = Waxa aan weli si fiican u shaqayn
access-limit-voice = Ma aha taleefan kasta mid luqad kasta cod u leh. Tigrinya iyo Soomaali dhif ayaa cod loogu helaa.
access-limit-readers = Barnaamijyada shaashadda akhriya weli kuma aannaan tijaabin taleefanno dhab ah.
access-limit-drafts = Tarjumaduhu waa kuwii ugu horreeyay. Dad afafkan guriga kaga hadla ayaa hubin doona.
access-limit-old = Taleefan aad u duug ah wax walba waad ka akhrin kartaa. Laakiin waxba ma kaydiyo.
access-report = Wax ma shaqayn waayeen?
access-report-text = U sheeg qofkii xiriiriyaha ku siiyay. Ama khaladka ku qor “Ku saabsan Thuistaal”.
access-law = Cidna miyaanay ku caawin?
access-law-text = Markaas waxaad tegi kartaa xafiiska Nationale ombudsman. Waa bilaash.
# $day (text): the day on which this was written
access-day = La qoray { DATETIME($day, style: "long") }.

# A link to a text with the licences of the software that the app is made of.
licences-title = Shatiyada: waxa app-ku ka samaysan yahay
