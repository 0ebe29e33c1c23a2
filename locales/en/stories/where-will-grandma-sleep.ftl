story-where-will-grandma-sleep = Where will Grandma sleep?
    .lead = Grandma comes from far away to stay the night, but where?
    .picture = Dina, Grandma and a big suitcase are in the street.

story-where-will-grandma-sleep-page-1 = Ding-dong, here is Grandma! Her suitcase is as big as Dina. But where will Grandma sleep?
    .picture = Mum and Dina stand in front of the house. Grandma arrives with a big suitcase.
    .ask-1 = Ding-dong! Who is there? It is …
    .ask-2 = What is in that big suitcase, do you think?
    .ask-3 = Who would you like to have sleep at our home?

story-where-will-grandma-sleep-page-2 = “Will Grandma sleep on the chair?” asks Dina. Creak, says the chair. “Not there!” laughs Grandma.
    .picture = Grandma stands by a wooden chair. Dina watches. Behind Dina is the suitcase.
    .ask-1 = Grandma sits down. The chair says …
    .ask-2 = What is happening to the chair?
    .ask-3 = In which funny place did you once fall asleep?

story-where-will-grandma-sleep-page-3 = “Will Grandma sleep in the bath?” asks Dina. Drip, says the bath. “Not there!” laughs Grandma.
    .picture = Dina and Grandma stand by a big bath. A drop is falling.
    .ask-1 = The bath says: drip, drip, …
    .ask-2 = What is falling on Grandma?
    .ask-3 = What if Grandma does sleep in the bath? What does she dream?

story-where-will-grandma-sleep-page-4 = “Will Grandma sleep on the sofa?” asks Dina. Meow, says the cat. “Not there!” laughs Grandma.
    .picture = The cat stands on top of the sofa. Dina and Grandma look at her.
    .ask-1 = On the sofa is the …
    .ask-2 = Meow! What does the cat mean, do you think?
    .ask-3 = Where has Grandma tried already?

story-where-will-grandma-sleep-page-5 = “Come in with me,” says Dina. She moves over. There is just enough room for Grandma.
    .picture = It is night. Grandma and Dina are in bed. The cat and the suitcase are on the floor.
    .ask-1 = Who do you see in the bed?
    .ask-2 = What does Dina whisper to Grandma, do you think?
    .ask-3 = Who do you like to sleep next to?

story-where-will-grandma-sleep-page-6 = Waaah, calls the baby. The baby wants to come too! “Move over,” says Dina.
    .picture = Now the baby is in bed between Grandma and Dina. A teddy bear and the suitcase are on the floor.
    .ask-1 = Waaah! Into the bed comes the …
    .ask-2 = How do all three of them fit?
    .ask-3 = Who will come next, do you think?

story-where-will-grandma-sleep-page-7 = Mum is looking for the baby. “Move over,” she says. Whoops, Grandma slides out of the bed!
    .picture = Mum, the baby and Dina are in bed. Grandma sits on the floor by the suitcase.
    .ask-1 = Mum pushes and pushes. There goes Grandma: …
    .ask-2 = Who is in bed now? Who is not?
    .ask-3 = What would you do if you were Grandma?

story-where-will-grandma-sleep-page-8 = Grandma laughs and gets her suitcase. Puff, puff, goes Grandma. She is blowing up her very own bed!
    .picture = Grandma sits by her suitcase and blows. In front of her is a bed.
    .ask-1 = Blow along with her: puff, puff, …
    .ask-2 = What came out of the suitcase?
    .ask-3 = Why did Grandma not say so at once, do you think?

story-where-will-grandma-sleep-page-9 = Shhh, now everyone is with Grandma. And who has the big bed? Meow, says the cat.
    .picture = The baby, Mum, Grandma and Dina lie together on the floor. The cat stands alone on the big bed.
    .ask-1 = Who has the big bed now?
    .ask-2 = Why does everyone want to be with Grandma?
    .ask-3 = How do we sleep when we have guests?
