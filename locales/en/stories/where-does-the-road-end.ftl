story-where-does-the-road-end = Where does the road end?
    .lead = Rima and Grandpa go to find out, and they are not alone.
    .picture = Grandpa and Rima walk through the grass. A cat follows them.

story-where-does-the-road-end-page-1 = Rima and Grandpa put their shoes on. “Where does the road end?” asks Rima. “Come, let’s go and see,” says Grandpa.
    .picture = Grandpa and Rima stand in the room. A shoe lies by the door. The cat watches.
    .ask-1 = Rima puts her shoes …
    .ask-2 = What is the cat thinking, do you think?
    .ask-3 = Where does our road end, do you think?

story-where-does-the-road-end-page-2 = Step, step, step, down the street. “Does the road end here?” asks Rima. “Not yet,” says Grandpa.
    .picture = Grandpa and Rima walk down the street. The cat walks behind the tree.
    .ask-1 = Walk along: step, step, …
    .ask-2 = Who is secretly coming along?
    .ask-3 = What do you see first when you step outside our home?

story-where-does-the-road-end-page-3 = Broom, broom, broom, by bus. “Does the road end here?” asks Rima. “Not yet,” says Grandpa.
    .picture = Grandpa and Rima stand by the bus. The cat sits on top of the roof.
    .ask-1 = The bus goes broom, broom, …
    .ask-2 = Oh my, where is the cat?
    .ask-3 = Who do you like to sit next to on the bus?

story-where-does-the-road-end-page-4 = Tadum, tadum, tadum, by train. “Does the road end here?” asks Rima. “Not yet,” says Grandpa.
    .picture = A train goes past a farm. Grandpa and Rima stand in front. The cat looks at a cow.
    .ask-1 = The train goes tadum, tadum, …
    .ask-2 = What did they ride in before this?
    .ask-3 = What does the cow say to the cat, do you think?

story-where-does-the-road-end-page-5 = And then there is only water. “This is where it ends,” says Grandpa. It is very quiet.
    .picture = Grandpa, Rima and the cat stand by the water. A fish swims past.
    .ask-1 = Everywhere there is …
    .ask-2 = What will they do now, do you think?
    .ask-3 = Where have we seen a lot of water?

story-where-does-the-road-end-page-6 = There goes a boat! “Look, Grandpa, for the boat the road begins here.” Grandpa laughs so hard that his belly shakes.
    .picture = A sailing boat crosses the water. Grandpa, Rima and the cat look at it.
    .ask-1 = On the water sails a …
    .ask-2 = Where is the boat going, do you think?
    .ask-3 = Which road does a fish take?

story-where-does-the-road-end-page-7 = Tadum, tadum, tadum, back again. “Does the road end here?” asks Grandpa. “Not yet,” says Rima.
    .picture = The train goes the other way. The cat sits on the roof. Grandpa and Rima stand in front.
    .ask-1 = Who is riding on top of the train?
    .ask-2 = What did they see at the water?
    .ask-3 = Why is Grandpa asking it now, do you think?

story-where-does-the-road-end-page-8 = Rima climbs into bed. “The road ends here,” she whispers. Grandpa does not hear: he is already snoring.
    .picture = Rima sits in bed. Grandpa sleeps beside it. The cat is still awake.
    .ask-1 = Shhh, Grandpa is …
    .ask-2 = How did they go? First they walked, and then?
    .ask-3 = The cat is wide awake. What does it want, do you think?

story-where-does-the-road-end-page-9 = And the cat? For the cat, the road begins here.
    .picture = It is night. The cat walks away from the house, under the moon.
    .ask-1 = Bye cat, see you …
    .ask-2 = Where is the cat going, do you think?
    .ask-3 = Where would you go if you were a cat?
