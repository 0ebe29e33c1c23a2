story-who-is-awake = Who is still awake?
    .lead = Bear cannot sleep, but he is not the only one.
    .picture = Little Bear is outside at night. An owl sits on a tree. A hedgehog and a mouse are awake too.

story-who-is-awake-page-1 = It is night. Everyone is asleep, but not Little Bear. “Who is still awake?” he whispers.
    .picture = Little Bear sits in bed. The moon shines through the window. A book and a honey pot are on the floor.
    .ask-1 = Look, in the bed is …
    .ask-2 = Why can Bear not sleep, do you think?
    .ask-3 = What do you do when you cannot sleep?

story-who-is-awake-page-2 = “Hoo-hoo, me!” calls Owl from the tree. “Come and count the stars.” “Who is still awake?” asks Bear.
    .picture = Owl sits on top of a tree. Bear stands on the ground. Beside him is a little pile of leaves.
    .ask-1 = Owl calls: hoo-hoo, …
    .ask-2 = What are Owl and Bear going to do?
    .ask-3 = Oh, the leaves are moving. Who is under there, do you think?

story-who-is-awake-page-3 = “Sniff sniff, me!” says Hedgehog in the leaves. “I smell something yummy.” “Who is still awake?” asks Bear.
    .picture = Bear and Hedgehog stand face to face. Behind Hedgehog are leaves and a mushroom.
    .ask-1 = Hedgehog goes: sniff, sniff, …
    .ask-2 = What does Hedgehog smell, do you think?
    .ask-3 = What do you like to smell most of all?

story-who-is-awake-page-4 = “Ribbit ribbit, me!” says Frog in the grass. “I am singing to the moon.” “Who is still awake?” asks Bear.
    .picture = Frog sits among the plants. Bear listens. The moon is in the sky.
    .ask-1 = Sing along with Frog: ribbit, ribbit, …
    .ask-2 = Who is Frog singing to?
    .ask-3 = What would you sing to the moon?

story-who-is-awake-page-5 = “Squeak squeak, me!” says Mouse. “I am rolling a chestnut home.” “Who is still awake?” asks Bear.
    .picture = Mouse pushes a chestnut over the ground, towards Bear.
    .ask-1 = What is rolling over the ground?
    .ask-2 = Who has Bear met so far?
    .ask-3 = How does Mouse get the chestnut inside, do you think?

story-who-is-awake-page-6 = At first Bear hears nothing. “Me… too,” says Snail, very slowly. Bear waits and yawns and yawns.
    .picture = Bear looks at a small snail among green plants.
    .ask-1 = Haaa! Bear yawns. How do you do that?
    .ask-2 = Talk as slowly as Snail. What do you say?
    .ask-3 = Where is Snail going so late, do you think?

story-who-is-awake-page-7 = The animals bring Bear to bed. “Who is still awake?” asks Owl softly. But Bear says nothing.
    .picture = Bear sits in bed. Owl, Hedgehog, Frog and Mouse stand by the bed.
    .ask-1 = Who do you see by the bed?
    .ask-2 = Who wanted to count the stars?
    .ask-3 = One animal is still on the way. Who, do you think?

story-who-is-awake-page-8 = Shhh, Bear is asleep. And who is still awake? You!
    .picture = Bear lies in bed, and all is quiet. On the left, Snail creeps into the room.
    .ask-1 = Sleep tight, …
    .ask-2 = Oh, who is coming in now?
    .ask-3 = Who in our family is sometimes awake at night?
