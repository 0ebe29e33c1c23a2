### The neighbourhood: places, times, preschool, and whom to ask.

near-title = ኣብ ከባቢኹም
near-description = ንዓኹምን ንውላድኩምን ዝኸውን ቦታታት፦ ብዘይ ቆጸራ ትኣትውዎ ጉጅለ፣ ቅድመ-ትምህርቲ፣ ቤት ንባብ፣ ትምህርቲ ቋንቋ።
near-choose = ምምሕዳር ከተማኹም ምረጹ
demo-label = ፈጠራ
demo-explained = እዛ ከተማ ብሓቂ የላን። ኣብዚ ዘሎ ኩሉ ፈጠራ እዩ፣ ነዛ ኣፕ ንምፍታን።
timetable = ነፍሲ ወከፍ ሰሙን
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
# $day (text): a date
session-next = ዝቕጽል ግዜ፦ { DATETIME($day, style: "day") }
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
cost-table = ዋጋ ናይ ሓደ ሰዓት፣ ከከም ዓመታዊ እቶት
# $until (number): cents
cost-up-to = ክሳብ { EURO($until) }
# $from, $until (number): cents
cost-between = ካብ { EURO($from) } ክሳብ { EURO($until) }
# $from (number): cents
cost-above = ካብ { EURO($from) } ንላዕሊ
# $cents (number)
cost-an-hour = { EURO($cents) } ንሰዓት
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
