### The story reader, the word cards, and one's own voice.

## The reader

read-story = ነዚ ዛንታ ኣንብቡ
# $number (number): the page where one stopped
read-on = ካብ ገጽ { NUMBER($number) } ቀጽሉ
reader-close = ዕጸዉ
page-previous = ዝሓለፈ ገጽ
page-next = ዝቕጽል ገጽ
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } ካብ { NUMBER($count) }
read-again = ሓንሳብ እንደገና
# A switch: the voice speaks slowly.
speak-slowly = ቀስ ኢሉ
tap-picture = ኣብቲ ስእሊ ንዝኾነ ነገር ተንክፉ።

## One's own voice

own-voice = ድምጽኹም
own-voice-why = ባዕልኹም ኣንብቡን ቅድሑን። ኣብዚ ተሌፎን እዩ ዝተርፍ።
record = ቅድሑ
record-again = እንደገና ቅድሑ
record-stop = ደው ኣብሉ
record-play = ድምጽኹም ስምዑ
record-forget = ኣጥፍኡ
record-forget-sure = እወ፣ ኣጥፍኡ
record-forget-no = ኣይፋል
recording = ተሌፎን ይቐድሕ ኣሎ። ሕጂ ኣንብቡ።
microphone-denied = ማይክሮፎን ገና ኣይተፈቐደን። ኣብ ቅጥዕታት ክፈትዎ።
microphone-unable = በዚ ተሌፎን ክትቀድሑ ኣይትኽእሉን።
recording-cut = እቲ ቀረጻ ደው ኢሉ። ዘንበብኩምዎ ተዓቂቡ ኣሎ።
recording-cut-again = እቲ ቀረጻ ደው ኢሉ። ናይ ቅድሚኡ ኣሎ።
recording-full = ተሌፎን መሊኣ። ኣፕ ክሳብ ትዕጽውዎ ክትሰምዕዎ ትኽእሉ።
recordings = ቀረጻታትኩም
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } ቀረጻ፣ { NUMBER($size) } kB
   *[other] { NUMBER($count) } ቀረጻታት፣ { NUMBER($size) } kB
}

## Word cards

word-cards = ካርታታት ናይዞም ቃላት
word-cards-description = ቃላት ናይዛ መጽሓፍ፦ ክትሰምዑ፣ ክትግልብጡን ክትደልዩን።
words-look = ርኣዩ
words-turn = ገልብጡ
words-where = ድለዩ
# Said to the child, and then a word, such as “the dog”.
where-is = እዚ ኣበይ ይርአየኩም?
where-found = እወ፣ ኣብኡ!
where-next = ካልእ ነገር
word-hidden = ነዛ ካርታ ገልብጥዋ
