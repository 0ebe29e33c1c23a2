story-one-more-time = One more time!
    .lead = Nuri wants to do everything one more time, all day long.
    .picture = Nuri jumps above a puddle. Papa stands beside him in the park.

story-one-more-time-page-1 = Hop! Nuri jumps out of bed. “One more time!”
    .picture = Nuri jumps beside his bed. Papa is there.
    .ask-1 = Hop, hop, …
    .ask-2 = Who is jumping out of bed?
    .ask-3 = Where do you like to jump?

story-one-more-time-page-2 = Splash! Nuri washes his hands. “One more time!”
    .picture = Nuri stands next to the bath. The water splashes. There is a duck too.
    .ask-1 = The water says: splash, …
    .ask-2 = Who is next to the bath?
    .ask-3 = What else will Nuri make wet?

story-one-more-time-page-3 = Yum! Nuri eats banana. “One more time!”
    .picture = Nuri and Papa sit at the table. There are a banana and a bowl.
    .ask-1 = Yum, yum, yummy …
    .ask-2 = What is Nuri eating?
    .ask-3 = What do you like to eat again and again?

story-one-more-time-page-4 = Splosh! Nuri jumps in a puddle. “One more time!”
    .picture = Nuri jumps in a puddle. Papa and a dog look on.
    .ask-1 = In the puddle! Splosh, …
    .ask-2 = Who is watching Nuri?
    .ask-3 = What does the dog say when he gets wet?

story-one-more-time-page-5 = Kiss! Papa puts Nuri to bed. “One more time!”
    .picture = It is evening. Nuri sits in bed and Papa stands beside it. A teddy bear is on the floor.
    .ask-1 = Sleep tight, …
    .ask-2 = Where is the bear?
    .ask-3 = What does Nuri want one more time?

story-one-more-time-page-6 = Shh, Papa is asleep! Nuri gives him a kiss. And one more time.
    .picture = Now Papa is in Nuri’s bed. Nuri stands beside it.
    .ask-1 = Papa goes: zzz, zzz, …
    .ask-2 = Who is in bed now?
    .ask-3 = What is Nuri whispering to Papa?
