### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = Your year
year-description = What you did together. The tree only ever grows.
year-empty = Your tree grows here. Every time together adds a leaf.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] Your tree has one leaf. One for each time together.
       *[other] Your tree has { NUMBER($count) } leaves. One for each time together.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] It bears one fruit: one booklet is all done.
       *[other] It bears { NUMBER($count) } fruits: so many booklets are all done.
    }
# All children of the family taken together
year-together = Together
year-months = Month by month
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }: once
       *[other] { $month }: { NUMBER($count) } times
    }
year-kinds = What you did
# $count (number): how often
year-times =
    { $count ->
        [one] once
       *[other] { NUMBER($count) } times
    }
year-words = Words you met
year-print = Print

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = For the preschool
teacher-description = A sheet about your child, for the teacher. In two languages.
teacher-why = You choose who sees this. Show it, or print it. It does not leave this phone.
teacher-about = About my child
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } month
       *[other] { NUMBER($months) } months
    }
    [one] { NUMBER($years) } year
   *[other] { NUMBER($years) } years
}
teacher-speaks = At home we speak
teacher-did = This is what we did at home
teacher-likes = My child likes to talk about this
teacher-words = This is how we say it at home
teacher-tip = Point at a picture and wait. My child likes to tell, in our language too.
teacher-empty = There is nothing here yet. Do something together first.
# On a button beside something that stands on the sheet
teacher-leave-out = Leave out

## Accessibility, as it was tested

access-title = Accessibility
access-description = Thuistaal is for everyone. Here is what works, and what does not yet.
access-status = How far we are
access-status-text = We follow the rules of WCAG 2.2, level AA. For the most part we manage. Nobody from outside has looked into it yet.
access-tested = What we test
access-tested-text = A program (axe) looks at every kind of page. It does so with every new version, in light and dark. Everything also works with the keyboard alone.
access-limits = What does not work well yet
access-limit-voice = Not every phone has a voice for every language. For Tigrinya and Somali there hardly ever is one.
access-limit-readers = We have not tested screen readers on real phones yet.
access-limit-drafts = The translations are a first version. Native speakers still have to go over them.
access-limit-old = On a very old phone you can read everything, but keep nothing.
access-report = Does something not work?
access-report-text = Tell whoever gave you the link. Or write the mistake down at “About Thuistaal”.
access-law = Does nobody help you further?
access-law-text = Then you can go to the Nationale ombudsman. It is free.
# $day (text): the day on which this was written
access-day = Written on { DATETIME($day, style: "long") }.

# A link to a text with the licences of the software that the app is made of.
licences-title = Licences: what the app is made of
