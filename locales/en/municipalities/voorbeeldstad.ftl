voorbeeldstad-about = Voorbeeldstad (Example Town) does not exist. All places, times and prices here are invented. This lets you try out the app at ease. So do not really go there. Choose your own town later.
    .preschool =
        This is an invented example.

        The voorschool is a preschool group for children aged 2 and 3. Joining is voluntary: you decide. The consultatiebureau, the clinic for young children, may suggest it. Even then you decide.

        Your child goes 16 hours a week here, 40 weeks a year. Do you get no kinderopvangtoeslag, state money for childcare? Then you pay by income here, from 16 euros a month.

        Want to look first? Come to the inloop together: no appointment needed.

voorbeeldstad-stapeltoren = There is a morning for babies and a morning for toddlers. You stay with your child. It is free, and you need not sign up. Feel free to ask the group leader anything.

voorbeeldstad-het-wolkje = Children aged 2 and 3 play at this voorschool. At the inloop you visit together, without an appointment. There are mornings for parents too; ask about the new theme.

voorbeeldstad-consultatiebureau = A nurse here looks at how your child is growing. At the open hour you need no appointment, and it is free. Ask about anything: talking, sleeping, eating or playing.

voorbeeldstad-library = Somebody reads aloud here, in Dutch and in another language. Listening is free, and your child borrows books for free. Ask which books there are in your language.

voorbeeldstad-de-kastanje = Parents dance and sing here with their toddlers, for 1 euro. The evening for parents in this community centre is free. If 1 euro is too much, just say so.

voorbeeldstad-woord-voor-woord = Here you learn Dutch with other parents. The lessons are free, but sign up first. Ask if there is a place where your child can play.

voorbeeldstad-de-theepot = Parents talk here about playing and reading with their child. It is free, and there is tea. You may always speak your own language.

voorbeeldstad-wijkteam = The neighbourhood team helps you think about parenting, money and housing. A talk is free; just walk in at the open hour. You may always bring somebody.

voorbeeldstad-de-klimboom = This voorschool has a big climbing frame and a sandpit. Children aged 2 and 3 play there together. Come and look first at the inloop, without an appointment.

voorbeeldstad-het-nest = Come here with your baby up to 1 year old. You have tea, your baby looks around, and it is free. Brothers and sisters may come along.

voorbeeldstad-negen-manen = Pregnant women learn here from each other and from a midwife. Bring your partner, or somebody else. Sign up, and ask what it costs.

voorbeeldstad-voorleesmaatjes = A volunteer reads aloud at your home, one hour every week. It is free, for children from 2 to 8 years. Ask how long you need to wait.

voorbeeldstad-de-pannenkoek = Children play indoors and outdoors here, from babies to age 6. Join in, or talk with other parents. Sometimes you make pancakes together.

voorbeeldstad-de-paperclip = Is a letter or form difficult? Bring everything: a volunteer looks at it with you, for free. What you tell stays here.

voorbeeldstad-de-sneeuwbal = Are you under 25, and pregnant, a father or a mother? Meet others like you here; a coach helps you think things through. In the afternoon your child is welcome too.
