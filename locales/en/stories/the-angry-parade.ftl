story-the-angry-parade = The angry parade
    .lead = Remi is so angry that he stamps. Boom, boom, boom! And then someone else stamps too.
    .picture = Remi, Grandma, an old man and a girl walk through the park. A duck comes too.

story-the-angry-parade-page-1 = Remi is angry. He has forgotten why. But his feet remember: boom, boom, boom!
    .picture = Remi stands in the room and is angry. His shoes lie all over the place.
    .ask-1 = His feet go: boom, boom, …
    .ask-2 = Why could Remi be angry?
    .ask-3 = What do your feet do when you are angry?

story-the-angry-parade-page-2 = “I am angry too,” says Grandma. “My tea is too hot.” Boom, boom, boom!
    .picture = Remi and his grandmother are in the kitchen. A cup of tea steams on the table.
    .ask-1 = Careful! The tea is much too …
    .ask-2 = Why is Grandma stamping too?
    .ask-3 = What does Remi think of Grandma now?

story-the-angry-parade-page-3 = “I am angry too,” says the neighbour. “The bus is gone.” Boom, boom, boom!
    .picture = The old neighbour, Remi and Grandma stand in the street. A bus drives away.
    .ask-1 = What is driving away?
    .ask-2 = What was Grandma angry about?
    .ask-3 = When did you have to wait a very long time?

story-the-angry-parade-page-4 = “I am angry too,” says a girl. “My ball is up in the tree.” Boom, boom, boom!
    .picture = A ball is high up in a tree. A girl, Remi, Grandma and the neighbour stand below.
    .ask-1 = Where is the ball?
    .ask-2 = Who is stamping along by now?
    .ask-3 = How can the girl get her ball back, do you think?

story-the-angry-parade-page-5 = “Quack!” calls a duck. Why he is angry, nobody knows. Boom, boom, quack!
    .picture = An angry duck swims in the water. Remi and the girl stand on the other side.
    .ask-1 = Boom, boom, …
    .ask-2 = What does the duck want to say, do you think?
    .ask-3 = What would you ask the duck?

story-the-angry-parade-page-6 = There goes the angry parade! Boom, boom, boom, quack! It almost sounds like music.
    .picture = Remi, Grandma, the neighbour and the girl walk in a row. The duck comes too. Music notes float above them.
    .ask-1 = Stamp along: boom, boom, boom, …
    .ask-2 = What was each of them angry about?
    .ask-3 = Are they still really angry? How can you tell?

story-the-angry-parade-page-7 = Suddenly Remi stands still. “My angry is gone!” He takes one more look in his shoe.
    .picture = Remi and Grandma stand in the street. Two shoes lie there. The duck comes along.
    .ask-1 = What is lying on the ground?
    .ask-2 = Where has his angry gone, do you think?
    .ask-3 = Where does your angry go when it goes away?

story-the-angry-parade-page-8 = At home Mummy sits up in bed. “Who is stamping like that? I was just asleep! Now I am angry!”
    .picture = It is evening. Mummy sits in bed and is angry. Remi stands in front of her.
    .ask-1 = Who is angry now?
    .ask-2 = Why is Mummy angry?
    .ask-3 = What will Remi do now, do you think?

story-the-angry-parade-page-9 = Remi takes Mummy’s hand. “Come on, we will stamp along with you.” Boom, boom, boom, quack!
    .picture = Mummy, Remi, the duck and Grandma stand in front of the bed.
    .ask-1 = Now Mummy stamps too: boom, boom, …
    .ask-2 = What does Mummy think of this?
    .ask-3 = What should I do when you are angry?

story-the-angry-parade-page-10 = Boom … boom … shhh, all the feet are asleep. “Quack,” says the duck. And still nobody knows why.
    .picture = Remi and Mummy sit in bed together. The duck stands on the floor.
    .ask-1 = Shhh, Remi is asleep. But the duck says …
    .ask-2 = Where will the duck sleep tonight?
    .ask-3 = How did the angry parade begin?
