### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = ዓመትኩም
year-description = ብሓባር ዝገበርኩሞ። እታ ገረብ ኩሉ ግዜ ትዓቢ፣ ፈጺማ ኣይትንእስን።
year-empty = ገረብኩም ኣብዚ ትዓቢ። ብሓባር ኣብ ዝገበርኩሞ እዋን ሓንቲ ቆጽሊ ትውሰኽ።
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] ገረብኩም { NUMBER($count) } ቆጽሊ ኣለዋ። ብሓባር ኣብ ዝገበርኩሞ እዋን ሓንቲ ቆጽሊ ትውሰኽ።
       *[other] ገረብኩም { NUMBER($count) } ቆጽሊ ኣለዋ። ብሓባር ኣብ ዝገበርኩሞ እዋን ሓንቲ ቆጽሊ ትውሰኽ።
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] ገረብኩም { NUMBER($count) } ፍረ ኣለዋ፦ ንነፍሲ ወከፍ ዝወዳእኩምዋ መጽሓፍ ሓንቲ ፍረ።
       *[other] ገረብኩም { NUMBER($count) } ፍረታት ኣለዋ፦ ንነፍሲ ወከፍ ዝወዳእኩምዋ መጽሓፍ ሓንቲ ፍረ።
    }
# All children of the family taken together
year-together = ብሓባር
year-months = በብወርሑ
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }፦ { NUMBER($count) } ግዜ
       *[other] { $month }፦ { NUMBER($count) } ግዜ
    }
year-kinds = ዝገበርኩሞ
# $count (number): how often
year-times =
    { $count ->
        [one] { NUMBER($count) } ግዜ
       *[other] { NUMBER($count) } ግዜ
    }
year-words = ዘጋጠሙኹም ቃላት
year-print = ሕተሙ

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = ንቅድመ-ትምህርቲ (voorschool)
teacher-description = ብዛዕባ ውላድኩም፣ ንመምህር ዝኸውን ወረቐት። ብክልተ ቋንቋ።
teacher-why = እዚ መን ከም ዝርእዮ ንስኹም ትመርጹ። ኣርእዩ፣ ወይ ሕተሙ። ካብዛ ተሌፎን ኣይወጽእን።
teacher-about = ብዛዕባ ውላደይ
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } ወርሒ
       *[other] { NUMBER($months) } ኣዋርሕ
    }
    [one] { NUMBER($years) } ዓመት
   *[other] { NUMBER($years) } ዓመት
}
teacher-speaks = ኣብ ገዛ እንዛረቦ ቋንቋ
teacher-did = ኣብ ገዛ ዝገበርናዮ
teacher-likes = ውላደይ ብዛዕባ እዚ ምዝራብ ይፈቱ
teacher-words = ኣብ ገዛ ከምዚ ንብሎ
teacher-tip = ናብ ሓደ ስእሊ ኣመልክቱ፣ ሽዑ ተጸበዩ። ውላደይ ምዕላል ይፈቱ፣ ብቋንቋና እውን።
teacher-empty = ኣብዚ ገና ዋላ ሓንቲ የለን። ቅድም ብሓባር ገለ ግበሩ።
# On a button beside something that stands on the sheet
teacher-leave-out = ካብቲ ወረቐት ኣውጽኡ

## Accessibility, as it was tested

access-title = ንኹሉ ሰብ ክጥዕም
access-description = Thuistaal ንኹሉ ሰብ እዩ። ኣብዚ ጽቡቕ ዝሰርሕን ገና ዘይሰርሕን ትርእዩ።
access-status = ክሳብ ኣበይ በጺሕና
access-status-text = ሕግታት WCAG 2.2፣ ደረጃ AA፣ ንኽተል። መብዛሕትኡ ይዕወተና። ካብ ደገ ዝኾነ ሰብ ገና ኣይመርመሮን።
access-tested = እንታይ ንፍትን
access-tested-text = ሓደ ፕሮግራም (axe) ንኹሉ ዓይነት ገጻት ይርኢ። ነፍሲ ወከፍ ዝተሓደሰት ኣፕ ይፍትን፣ ብብርሃንን ብጸልማትን። ብኪቦርድ ጥራይ እውን ኩሉ ክግበር ይከኣል።
access-limits = ገና ጽቡቕ ዘይሰርሕ
access-limit-voice = ገለ ተሌፎናት ንገለ ቋንቋታት ድምጺ የብለንን። ንትግርኛን ንሶማልኛን ዳርጋ ኩሉ ግዜ ድምጺ የለን።
access-limit-readers = ስክሪን ዘንብቡ ፕሮግራማት ኣብ ናይ ብሓቂ ተሌፎናት ገና ኣይፈተንናዮምን።
access-limit-drafts = እቶም ትርጉማት ገና ናይ መጀመርታ እዮም። ነቲ ቋንቋ ኣብ ገዛ ዝዛረብዎ ሰባት ክምርምርዎም እዮም።
access-limit-old = ኣብ ኣዝያ ኣረጊት ተሌፎን ኩሉ ከተንብቡ ትኽእሉ፣ ክትዕቅቡ ግን ኣይትኽእሉን።
access-report = ዘይሰርሕ ነገር ኣሎ ዶ?
access-report-text = ሊንክ ንዝሃበኩም ሰብ ንገርዎ። ወይ ነቲ ጌጋ ኣብ “ብዛዕባ Thuistaal” ጽሓፉ።
access-law = ዝሕግዘኩም ሰብ የለን ዶ?
access-law-text = ሽዑ ናብ ቤት ጽሕፈት Nationale ombudsman ክትከዱ ትኽእሉ። ብናጻ እዩ።
# $day (text): the day on which this was written
access-day = ዝተጻሕፈሉ ዕለት፦ { DATETIME($day, style: "long") }።

# A link to a text with the licences of the software that the app is made of.
licences-title = ፍቓዳት፦ እዛ ኣፕ ካብ ምንታይ ከም ዝተሰርሐት
