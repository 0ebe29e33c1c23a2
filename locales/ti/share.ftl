### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = ንወለዲ ሃቡ
share-description = ቋንቋ፣ ዕድመን እትህብዎን ምረጹ፦ ሓደ ሊንክ፣ ሓደ ኮድ QRን ካርድን ትረኽቡ።
share-language = ቋንቋ ወለዲ
share-age = ዕድመ እቲ ቆልዓ ክንደይ እዩ?
share-what = እንታይ ትህቡ?
share-activities = ንጥፈታት
share-stories = ዛንታታት
share-themes = መጻሕፍቲ
share-places = ቦታታት
share-phrases = ዘረባታት
share-for-age = ነዚ ዕድመ ዝሰማማዕ
share-for-others = ንኻልእ ዕድመ
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] { NUMBER($count) } ነገር ተመሪጹ
   *[other] { NUMBER($count) } ነገራት ተመሪጾም
}
share-full = ሓሙሽተ ይኣክል። ቅድም ሓደ ኣውጽኡ።
share-first = ቋንቋን ብውሑዱ ሓደ ነገርን ምረጹ።
share-first-language = ቋንቋ ምረጹ።
share-first-thing = ብውሑዱ ሓደ ነገር ምረጹ።
share-ready = ናብ ኮድ QR
share-qr = ኮድ QR ናይዚ ሊንክ
share-scan = ብተሌፎን ስካን ይግበርዎ።
share-now = ኣካፍሉ
share-copy = ነቲ ሊንክ ቅድሑ
share-copied = እቲ ሊንክ ተቐዲሑ።
share-not-copied = ኣብዚ ምቕዳሕ ኣይከኣልን። ኮድ QR ተጠቐሙ።
share-paper = ዝሕተም ካርድ

## One page on its way

send-title = ነዚ ገጽ ኣካፍሉ
send-description = ነዚ ገጽ ብቋንቋ ናይቲ ዝቕበሎ ሰብ ስደዱ።
send-language = ብኣየናይ ቋንቋ?
send-for-work = ምስ ወለዲ ትሰርሑ ዶ?
lend-title = ንሰብ ኣርእዩ
lend-why = ተሌፎንኩም ንቑሩብ ግዜ ብኻልእ ቋንቋ ይዛረብ። ናይ ስድራኹም ዋላ ሓንቲ ኣይረአን። ብሓደ ጠውቂ ትምለሱ።

## What was handed over

for-title = ንኣኹምን ንውላድኩምን
for-description = እዚ ንኣኹም ተመሪጹ፦ ሕጂ ክትጅምሩ ትኽእሉ።
for-nothing = ኣብዚ ሊንክ ዋላ ሓንቲ የለን። ካብዚ ቀጽሉ።
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] ኣብዚ ሊንክ { NUMBER($count) } ዘይንፈልጦ ነገር ኣሎ።
   *[other] ኣብዚ ሊንክ { NUMBER($count) } ዘይንፈልጦም ነገራት ኣለዉ።
}
for-more = ኣብዚ ተወሳኺ ኣሎ
for-install = ኣብ ተሌፎንኩም ኣቐምጥዎ
for-forget = ድሕሪ ሕጂ ኣይተርእዩ
guide-title = ናብ voorschool
guide-line = ከመይ ከም ዝኸውንን መን ከም ዝሕግዝን
# Under a Dutch sentence.
phrase-line = ብደች ከምዚ ይድምጽ
# Beside a place that is invented
place-demo = ፈጠራ

## On paper

card-title = እትህብዎ ካርድ
card-description = ብክልተ ቋንቋ፣ ኮድ QR ዘለዎ ካርድ።
card-small = ንእሽቶ (A6)
card-large = ዓቢ (A4)
card-first = መዓልታዊ ንእሽቶ ነገር ብሓባር።
card-second = ብቋንቋኹም። ብናጻ። ብዘይ ኢንተርነት እውን።
card-third = ኣካውንት የለን። ዝርኢ ሰብ የለን።
card-scan = ብካመራ ስካን ግበሩ
card-type = ወይ ጽሓፉ
paper-print = ሕተሙ
paper-choose = እትሓትምዎ ምረጹ
poster-title = ፖስተር ንመጸበዪ ክፍሊ
poster-description = ንነፍሲ ወከፍ ቋንቋ ኮድ QR ዘለዎ ፖስተር።
poster-heading = ምስ ውላድኩም ኣንብቡ፣ ተዛረቡ፣ ደርፉን ተጻወቱን
poster-scan = ቋንቋኹም ስካን ግበሩ። ብናጻ እዩ።
booklet-title = ዝሕተም መጽሓፍ
booklet-description = ምሉእ መጽሓፍ ኣብ ወረቐት፣ ብክልተ ቋንቋ።
booklet-story = ዛንታ
