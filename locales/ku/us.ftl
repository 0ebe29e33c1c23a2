### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = Sala we
year-description = Tiştên ku we bi hev re kirin. Dar her mezin dibe, qet biçûk nabe.
year-empty = Dara we li vir şîn dibe. Her cara bi hev re pelek zêde dibe.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] Li dara we pelek heye. Ji bo her cara bi hev re pelek.
       *[other] Li dara we { NUMBER($count) } pel hene. Ji bo her cara bi hev re pelek.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] Fêkiyek pê ve heye: pirtûkçeyek bi temamî qediya.
       *[other] { NUMBER($count) } fêkî pê ve hene: ewqas pirtûkçe bi temamî qediyan.
    }
# All children of the family taken together
year-together = Bi hev re
year-months = Meh bi meh
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }: carek
       *[other] { $month }: { NUMBER($count) } car
    }
year-kinds = Tiştên ku we kirin
# $count (number): how often
year-times =
    { $count ->
        [one] carek
       *[other] { NUMBER($count) } car
    }
year-words = Peyvên ku derketin pêşiya we
year-print = Çap bike

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = Ji bo voorschool
teacher-description = Kaxezek li ser zarokê te, ji bo mamoste. Bi du zimanan.
teacher-why = Tu hildibijêrî ka kî vê bibîne. Nîşan bide, an çap bike. Ew ji vê telefonê dernakeve.
teacher-about = Li ser zarokê min
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } mehî
       *[other] { NUMBER($months) } mehî
    }
    [one] { NUMBER($years) } salî
   *[other] { NUMBER($years) } salî
}
teacher-speaks = Zimanê me yê malê
teacher-did = Me li malê ev tişt kirin
teacher-likes = Zarokê min hez dike ku li ser van biaxive
teacher-words = Em li malê wisa dibêjin
teacher-tip = Wêneyekî nîşan bidin û li bendê bin. Zarokê min ji axaftinê hez dike, bi zimanê me jî.
teacher-empty = Li vir hîn tiştek tune. Berê bi hev re tiştekî bikin.
# On a button beside something that stands on the sheet
teacher-leave-out = Ji kaxezê rake

## Accessibility, as it was tested

access-title = Bikaranîna hêsan ji bo her kesî
access-description = Thuistaal ji bo her kesî ye. Li vir tu dibînî çi baş dixebite, û çi hîn na.
access-status = Em gihîştine ku
access-status-text = Em li gorî rêzikên WCAG 2.2, asta AA, dixebitin. Em piraniya wan pêk tînin. Hîn kesekî ji derve ev kontrol nekiriye.
access-tested = Em çi diceribînin
access-tested-text = Bernameyek (axe) li her cureyê rûpelê dinêre. Bi her guhertoya nû re wisa dike, bi rengên ronî û tarî. Her tişt tenê bi klavyeyê jî dibe.
access-limits = Çi hîn baş naxebite
access-limit-voice = Ne li her telefonê ji bo her zimanî deng heye. Ji bo tîgrînya û somalî hema hema qet deng tune.
access-limit-readers = Me bernameyên xwendina ekranê hîn li ser telefonên rastîn neceribandine.
access-limit-drafts = Werger guhertoya pêşîn in. Kesên ku li malê bi van zimanan diaxivin dê wan kontrol bikin.
access-limit-old = Li telefoneke pir kevn tu her tiştî dixwînî, lê ew tiştekî naparêze.
access-report = Tiştek naxebite?
access-report-text = Ji kesê ku girêdan da te re bibêje. An şaşiyê li “Derbarê Thuistaal” binivîse.
access-law = Kes alîkariya te nake?
access-law-text = Hingê tu dikarî herî daîreya Nationale ombudsman. Ev belaş e.
# $day (text): the day on which this was written
access-day = Hate nivîsandin: { DATETIME($day, style: "long") }.

# A link to a text with the licences of the software that the app is made of.
licences-title = Lîsans: app ji çi hatiye çêkirin
