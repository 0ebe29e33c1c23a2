### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = Ваш рік
year-description = Що ви робили разом. Це дерево тільки росте.
year-empty = Тут росте ваше дерево. Щоразу, як ви щось робите разом, з’являється листок.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] На вашому дереві { NUMBER($count) } листок. По одному щоразу, як ви щось робите разом.
        [few] На вашому дереві { NUMBER($count) } листки. По одному щоразу, як ви щось робите разом.
        [many] На вашому дереві { NUMBER($count) } листків. По одному щоразу, як ви щось робите разом.
       *[other] На вашому дереві { NUMBER($count) } листка. По одному щоразу, як ви щось робите разом.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] На ньому { NUMBER($count) } плід. Один плід – це одна книжечка, зроблена до кінця.
        [few] На ньому { NUMBER($count) } плоди. Один плід – це одна книжечка, зроблена до кінця.
        [many] На ньому { NUMBER($count) } плодів. Один плід – це одна книжечка, зроблена до кінця.
       *[other] На ньому { NUMBER($count) } плоду. Один плід – це одна книжечка, зроблена до кінця.
    }
# All children of the family taken together
year-together = Усі разом
year-months = Місяць за місяцем
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }: { NUMBER($count) } раз
        [few] { $month }: { NUMBER($count) } рази
        [many] { $month }: { NUMBER($count) } разів
       *[other] { $month }: { NUMBER($count) } раза
    }
year-kinds = Що ви робили
# $count (number): how often
year-times =
    { $count ->
        [one] { NUMBER($count) } раз
        [few] { NUMBER($count) } рази
        [many] { NUMBER($count) } разів
       *[other] { NUMBER($count) } раза
    }
year-words = Слова, які вам траплялися
year-print = Друкувати

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = Для voorschool
teacher-description = Аркуш про твою дитину для виховательки чи вихователя. Двома мовами.
teacher-why = Ти обираєш, хто це побачить. Покажи або надрукуй. Усе лишається на цьому телефоні.
teacher-about = Про мою дитину
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } місяць
        [few] { NUMBER($months) } місяці
        [many] { NUMBER($months) } місяців
       *[other] { NUMBER($months) } місяця
    }
    [one] { NUMBER($years) } рік
    [few] { NUMBER($years) } роки
    [many] { NUMBER($years) } років
   *[other] { NUMBER($years) } року
}
teacher-speaks = Наша мова вдома
teacher-did = Це ми робили вдома
teacher-likes = Про це моя дитина любить говорити
teacher-words = Так ми кажемо вдома
teacher-tip = Покажіть на малюнок і зачекайте. Моя дитина любить розповідати, нашою мовою теж.
teacher-empty = Тут поки нічого немає. Спершу зробіть щось разом.
# On a button beside something that stands on the sheet
teacher-leave-out = Не показувати

## Accessibility, as it was tested

access-title = Доступність
access-description = Thuistaal – для всіх. Тут написано, що працює добре, а що ще ні.
access-status = Де ми зараз
access-status-text = Ми дотримуємося правил WCAG 2.2, рівень AA. Здебільшого це вдається. Сторонні фахівці цього ще не перевіряли.
access-tested = Що ми перевіряємо
access-tested-text = Програма (axe) переглядає кожен вид сторінок. Вона робить це з кожною новою версією, у світлих і темних кольорах. Усе можна зробити й лише з клавіатури.
access-limits = Що ще не працює як слід
access-limit-voice = Не кожен телефон має голос для кожної мови. Для мови тигринья й сомалійської його майже ніколи немає.
access-limit-readers = Програми читання з екрана ми ще не перевіряли на справжніх телефонах.
access-limit-drafts = Переклади – це перша версія. Їх ще перевірять ті, хто говорить цими мовами вдома.
access-limit-old = На дуже старому телефоні можна все читати, але не можна нічого зберегти.
access-report = Щось не виходить?
access-report-text = Скажи тому, хто дав тобі посилання. Або запиши помилку в «Про Thuistaal».
access-law = Ніхто не допоміг?
access-law-text = Тоді можна звернутися до служби Nationale ombudsman. Це безкоштовно.
# $day (text): the day on which this was written
access-day = Написано { DATETIME($day, style: "long") }

# A link to a text with the licences of the software that the app is made of.
licences-title = Ліцензії: з чого зроблено застосунок
