### The neighbourhood: places, times, preschool, and whom to ask.

near-title = ኣብ ከባቢኹም
near-description = ንዓኹምን ንውላድኩምን ዝኸውን ቦታታት፦ ብዘይ ቆጸራ ትኣትውዎ ጉጅለ፣ ቅድመ-ትምህርቲ፣ ቤት ንባብ፣ ትምህርቲ ቋንቋ።
near-choose = ምምሕዳር ከተማኹም ምረጹ
demo-label = ፈጠራ
demo-explained = እዛ ከተማ ብሓቂ የላን። ኣብዚ ዘሎ ኩሉ ፈጠራ እዩ፣ ነዛ ኣፕ ንምፍታን።
timetable = ኩለን ጉጅለታት
no-timetable = ኣብዚ ገና ሰዓታት የለን። ብቐጥታ ነቲ ቦታ ሕተቱ።
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] ዓረብ
    [ti] ትግርኛ
    [so] ሶማልኛ
    [fa] ፋርሲ
    [pl] ፖላንድኛ
    [uk] ዩክሬንኛ
    [es] ስጳንኛ
    [de] ጀርመንኛ
    [ku] ኩርድኛ
    [kmr] ኩርድኛ
    [tr] ቱርክኛ
    [en] እንግሊዝኛ
   *[other] { $tag }
}
places = ቦታታት
preschool = ቅድመ-ትምህርቲ (voorschool)
# $start, $end (text): times of day
session-time = ካብ { DATETIME($start) } ክሳብ { DATETIME($end) }
session-over = እዚ ተወዲኡ እዩ።
free = ብናጻ
# $cents (number): what it costs
costs = ክፍሊት { EURO($cents) }
ask-cost = ዋጋኡ ሕተቱ
# $names (text): names of languages
languages = ዝዛረብዎ ቋንቋ፦ { $names }
registration-needed = ቅድም ተመዝገቡ
registration-not-needed = ምምዝጋብ ኣየድልን
ask-address = ኣድራሻ ሕተቱ
# $source (text): a document, $day (text): a date
source-checked = ምንጪ፦ { $source }። ዝተረጋገጸሉ ዕለት፦ { DATETIME($day) }።
# $day (text): a date
valid-until = ክሳብ { DATETIME($day) } ይሰርሕ።
past-valid = እዚ ሓበሬታ ግዜኡ ሓሊፉ። ሕጂ እንታይ ከም ዝሰርሕ ሕተቱ።
# $weeks (number)
weeks-a-year = ኣብ ዓመት { NUMBER($weeks) } ሰሙን
# $hours (number)
hours-a-week = ኣብ ሰሙን { NUMBER($hours) } ሰዓት
# $cents (number): an amount a month
cost-from = ካብ { EURO($cents) } ጀሚሩ ንወርሒ፣ ብዘይ kinderopvangtoeslag
# $until (number): cents
cost-up-to = ክሳብ { EURO($until) }
# $from, $until (number): cents
cost-between = ካብ { EURO($from) } ክሳብ { EURO($until) }
# $from (number): cents
cost-above = ካብ { EURO($from) } ንላዕሊ
place-drop-in = Inloop፦ ኣቲኹም ምጽዋት
place-preschool = ቅድመ-ትምህርቲ (voorschool)
place-library = ቤት ንባብ
place-language-lessons = ደች ምምሃር
place-parent-meeting = ምስ ካልኦት ወለዲ
place-clinic = ክሊኒክ ህጻናት (consultatiebureau)
place-neighbourhood-team = ሓገዝ ኣብ ገዛውቲ
place-support = ደገፍ
place-antenatal = ጥንሲ
place-community-centre = ናይ ገዛውቲ ማእከል
session-drop-in = ብዘይ ቆጸራ (inloop)
session-open-hour = መጺእኩም ርኣዩ
session-parent-meeting = ኣኼባ ወለዲ
session-language-lesson = ትምህርቲ ደች
session-library = ዛንታ ምንባብ
session-antenatal = ጉጅለ ጥኑሳት

near-mine = እዚኣ ከተማና እያ
near-is-mine = ከተማኹም
near-what = ንዓኹምን ንውላድኩምን ዘሎ
near-filter = ዝሰማማዕ ምረጹ
near-nothing = ንዚ ሕጂ ዝኾነ የለን። ካልእ ምረጹ።
filter-neighbourhood = ገዛውቲ
filter-spoken = ዝዛረብዎ ቋንቋ
this-week = እዚ ሰሙን
this-week-none = ኣብዘን ዝመጽኣ ሸውዓተ መዓልታት ዝኾነ የለን። መዓስ ከም ዘሎ ኣብ ታሕቲ ርኣዩ።
day-today = ሎሚ
day-tomorrow = ጽባሕ
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") }፣ { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = ነፍሲ ወከፍ ሰሙን፦ { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] ነፍሲ ወከፍ ሰሙን፦ { $days }
   *[other] ኣብ { NUMBER($weeks) } ሰሙን ሓንሳብ፦ { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = ደጊሙ ዝህልወሉ፦ { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = ዝቕጽል ግዜ፦ { $day }
cancel-illness = ተሰሪዙ፦ ዝሓመመ ሰብ ኣሎ።
cancel-too-few = ተሰሪዙ፦ እኹል ሰብ የለን።
cancel-building = ተሰሪዙ፦ እቲ ቦታ ዕጹው እዩ።
cancel-other = ተሰሪዙ።
closed-autumn = ዕጹው፦ ናይ ጥቅምቲ ዕረፍቲ ትምህርቲ
closed-winter = ዕጹው፦ ናይ ሓድሽ ዓመት ዕረፍቲ ትምህርቲ
closed-spring = ዕጹው፦ ናይ ለካቲት ዕረፍቲ ትምህርቲ
closed-may = ዕጹው፦ ናይ ግንቦት ዕረፍቲ ትምህርቲ
closed-summer = ዕጹው፦ ነዊሕ ዕረፍቲ ትምህርቲ
closed-easter-monday = ዕጹው፦ በዓል ፋሲካ ኣብ ሆላንድ
closed-kings-day = ዕጹው፦ መዓልቲ ንጉስ ሆላንድ
closed-liberation-day = ዕጹው፦ መዓልቲ ሓርነት ሆላንድ
closed-ascension = ዕጹው፦ በዓል ዕርገት ኣብ ሆላንድ
closed-whit-monday = ዕጹው፦ በዓል ጰንጠቆስጠ ኣብ ሆላንድ
closed-day-off = ኣብዛ መዓልቲ ዕጹው
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = ዕድመ ቆልዑ፦ { $ages }
for-parents = ንወለዲ
parent-stays = ንስኹም ምስኡ ትጸንሑ
parent-leaves = ውላድኩም ኣብዚ ብዘይ ብኣኹም ይጻወት
# $names (text): things, one after the other
bring-title = ሒዝኩም ምጹ፦ { $names }
bring-socks = ዘየንሸራትት ካልሲ ወይ ናይ ገዛ ጫማ
bring-play-clothes = ክርስሕ ዝኽእል ክዳን
bring-drink = ዝስተ ነገር
bring-nappies = ጨርቂ ቆልዓ (luiers)
bring-notebook = ብርዕን ወረቐትን
bring-booklet = ንእሽቶ መጽሓፍኩም
# $names (text): people, one after the other
who-title = ኣብኡ ዘለዉ፦ { $names }
who-guide = መራሒት ጉጅለ
who-nurse = ነርስ
who-volunteer = ወለንተኛ
who-teacher = መምህር
who-librarian = ሰራሕተኛ ቤት ንባብ
who-midwife = መሕረሲት
who-coach = ሰራሕተኛ ጉጅለ ገዛውቲ (wijkteam)
who-parents = ካልኦት ወለዲ
# $day (text): a date, $name (text): a proper name
checked-by = ዝተረጋገጸሉ ዕለት፦ { DATETIME($day) }። ዘረጋገጸ፦ { $name }።
session-stale = እዚ ካብ ዝረጋገጽ ነዊሕ ግዜ ኮይኑ። ቅድም ሕተቱ፦ ገና ልክዕ ድዩ?
# $day (text): a date
timetable-of = እዚ ሰዓታት ናይ { DATETIME($day) } እዩ።
map = ኣብ ካርታ
call = ደውሉ
save-session = ነዛ ጉጅለ ዓቅቡ
session-saved = ተዓቂባ
saved-title = ጉጅለታትኩም
# $day (text): a day, as in "Friday 4 December"
add-date = ናብ ካላንደርኩም፦ { $day }
add-series = ኩለን መዓልታት ናብ ካላንደርኩም
feed-title = ኩሉ ኣብ ካላንደርኩም
feed-why = ካላንደርኩም ምስቲ ሰዓታት ባዕሉ ይሕደስ። ዝተሰረዘ እውን ትርእዩ።
feed-follow = ኣብ ካላንደርኩም ተኸታተሉ
feed-type = ኣይሰርሐን ዶ? ነዚ ኣድራሻ ናብ ካላንደርኩም ኣእትዉ፦
changed-title = ዝተቐየረ ነገር ኣሎ
change-gone = እዛ ጉጅለ ሕጂ የላን።
# $when (text): days and times
change-time = ካልእ ሰዓት፦ { $when }
# $place (text): a proper name
change-place = ካልእ ቦታ፦ { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = ተሰሪዙ፦ { $day }

## The preschool guide

preschool-title = ናብ voorschool
preschool-description = እንታይ ምዃኑ፣ መዓልቲ ከመይ ከም እትሓልፍ፣ ዋጋኡ ክንደይ ምዃኑ፣ ከመይ ከም እትምዝገቡ።
cost-here = ኣብዚ ዋጋኡ ክንደይ እዩ?
cost-choose = ቅድም ምምሕዳር ከተማኹም ምረጹ። ሽዑ ኣብኡ ዋጋኡ ክንደይ ምዃኑ ትርእዩ።
cost-allowance = kinderopvangtoeslag ትረኽቡ ዶ?
cost-indication = ውላድኩም ‘ተወሳኺ ጸወታን ትምህርትን’ (extra spelen en leren) ኣለዎ ዶ?
cost-income = ኣብ ዓመት ብሓባር ክንደይ እቶት ኣለኩም?
cost-hours = ኣብ ሰሙን ክንደይ ሰዓት?
answer-yes = እወ
answer-no = ኣይፋል
# $hours (number)
hours-option = { NUMBER($hours) } ሰዓት
# $cents (number): an amount a month
cost-estimate = ብግምት { EURO($cents) } ንወርሒ
cost-estimate-why = እዚ ግምት እዩ፣ ናይ ሓደ ዓመት ማእከላይ። እትመርጽዎ ኣይንዕቅቦን።
cost-unknown = ኣብ ሰነዳት ምምሕዳር ከተማ ኣይተጻሕፈን። ሕተቱ።
steps-why = ዝተወድአ ጠውቑ። ምሳኹም ጥራይ ይተርፍ።
bring-first-day = ንፈላመይቲ መዓልቲ ሒዝኩም ኪዱ
phrases-first-day = ደች ንፈላመይቲ መዓልቲ

## Somebody to ask

ask-title = ንመን ክሓትት እኽእል?
ask-description = እትደልይዎ ምረጹ። ሽዑ መን ከም ዝሕግዘኩም ትርእዩ።
ask-choose = ምምሕዳር ከተማኹም ምረጹ። ሽዑ ናበይ ከም እትኸዱ ትርእዩ።
ask-nobody = ንዚ ኣብዚ ገና እንፈልጦ ሰብ የለን። ኣብ consultatiebureau ሕተቱ።
need-talk = ውላደይ ከመይ ይዛረብን ይዓቢን
need-talk-text = ነርስ consultatiebureau ምሳኹም ትርኢ። ምሕታት ኩሉ ግዜ ጽቡቕ እዩ።
need-meet = ምጽዋትን ካልኦት ወለዲ ምርካብን
need-meet-text = ኣብ inloop ውላድኩም ይጻወት። ንስኹም ካልኦት ወለዲ ትረኽቡ።
need-read = መጻሕፍትን ዛንታ ምንባብን
need-read-text = ውላድኩም ካብ ቤት ንባብ ብናጻ መጻሕፍቲ ይልቃሕ። ሓሓሊፉ ሰብ ናብ ገዛኹም መጺኡ ዛንታ የንብብ።
need-dutch = ደች ምምሃር
need-dutch-text = ንወለዲ ትምህርትን ጉጅለታትን ኣሎ። ቋንቋኹም ኣገዳሲ ኮይኑ ይቕጽል።
need-preschool = ነቲ voorschool ምርኣይ
need-preschool-text = ቅድም ብሓባር ኬድኩም ርኣዩ። ምስታፍ ብድሌትኩም እዩ፦ ንስኹም ትውስኑ።
need-pregnant = ጥንስቲ እየ
need-pregnant-text = መሕረሲትኩም ኣብ ከባቢኹም ዘለዋ ጉጅለታት ትፈልጥ። ሰብ ሒዝኩም ክትመጹ ትኽእሉ።
need-young = መንእሰይ ወላዲ እየ
need-young-text = ምስ ካልኦት መንእሰያት ወለዲ እትራኸቡለን ጉጅለታት ኣለዋ። እትደልይዎ ጥራይ ትነግሩ።
need-money = ገንዘብ፣ ደብዳበ ወይ መንበሪ ገዛ
need-money-text = ጉጅለ ገዛውቲ (wijkteam) ይሕግዘኩም። ዘተ ብናጻ እዩ።
