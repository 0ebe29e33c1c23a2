story-momo-only-watches = Momo is only watching
    .lead = It is Nela’s first day at the group. Her teddy Momo will not join in. Or will he?
    .picture = Nela and a boy stand by a drum. Her teddy Momo sits beside Nela.

story-momo-only-watches-page-1 = Nela is going to the group. Her teddy Momo is coming too. For Momo it is the very first time.
    .picture = Nela walks down the street with Daddy. Her teddy Momo is with them.
    .ask-1 = Who is coming too? That is …
    .ask-2 = How does Momo feel, do you think?
    .ask-3 = Who do you like to have with you when things are new?

story-momo-only-watches-page-2 = A kiss on Nela’s nose, a kiss on Momo’s nose. “See you later!” says Daddy. Momo cannot wave: he has to hold on to Nela.
    .picture = Nela and Momo stand in the group. Daddy goes to the door.
    .ask-1 = Daddy says: bye Nela, see you …
    .ask-2 = Why is Momo not waving?
    .ask-3 = How do you and I say goodbye?

story-momo-only-watches-page-3 = “Would you like to do a puzzle?” asks the teacher. “Momo is only watching,” says Nela. He is watching from behind a chair.
    .picture = The teacher is by a puzzle. Nela stands by a chair. Momo sits behind the chair.
    .ask-1 = Oh, where is Momo?
    .ask-2 = What does the teacher want to do?
    .ask-3 = What makes Momo feel so shy here, do you think?

story-momo-only-watches-page-4 = “Would you like to drum?” asks Ilo. “Momo is only watching,” says Nela. He is watching from very, very close.
    .picture = Ilo, a boy, stands by a drum. Momo sits right beside it. Nela looks on.
    .ask-1 = The drum says: boom, boom, …
    .ask-2 = Who is closest to the drum?
    .ask-3 = What would Momo like to do, but does not say?

story-momo-only-watches-page-5 = Toot! “Are you coming for a ride?” asks Ilo. “Momo is only watching,” says Nela. From the top of a train you see everything.
    .picture = Momo sits on top of a toy train. Ilo stands on the left, Nela on the right.
    .ask-1 = Toot, here comes the …
    .ask-2 = Where did Momo watch from before?
    .ask-3 = Is Momo still only watching? What do you say?

story-momo-only-watches-page-6 = Outside a ball rolls up to Momo. Boom, it flies through the air! “That was Momo,” says Nela quickly.
    .picture = Nela and Momo stand on the grass. A ball flies high towards Ilo.
    .ask-1 = What is flying through the air?
    .ask-2 = Who really kicked it, do you think?
    .ask-3 = What does Ilo say to Nela now?

story-momo-only-watches-page-7 = In the circle someone sings along, very softly. Everyone listens. “That is Momo,” says Nela, and she quickly sings on.
    .picture = The teacher, Ilo, Nela and Momo sit together. A music note floats beside Nela.
    .ask-1 = La la la! Who is singing?
    .ask-2 = Why does Nela say that it is Momo?
    .ask-3 = Which song do you love to sing?

story-momo-only-watches-page-8 = Daddy is back! “Shall we go home?” he asks. “Momo wants to stay,” says Nela.
    .picture = Daddy stands by the door. Momo sits between Nela and Ilo.
    .ask-1 = Oh, who is back again?
    .ask-2 = What does Nela really want?
    .ask-3 = What did Momo do today, from start to end?

story-momo-only-watches-page-9 = “Momo wants to go again tomorrow,” whispers Nela in bed. “And you?” asks Daddy. “I’ll come along. Or else Momo is all alone.”
    .picture = Nela and Momo sit in bed. It is evening. Daddy stands beside them.
    .ask-1 = Sleep tight, Nela. Sleep tight, …
    .ask-2 = What will Momo do tomorrow, do you think?
    .ask-3 = What is your own teddy very brave at?
