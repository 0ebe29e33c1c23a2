story-come-back-umbrella = Come back, umbrella!
    .lead = The wind takes Idris’s umbrella away, and you two tell where to.
    .picture = The wind blows an umbrella through the sky. Idris looks up. A snail sits in the grass.

story-come-back-umbrella-page-1 =
    .picture = It is raining in the street. Mum and Idris walk side by side. Idris has an umbrella.
    .ask-1 = It is raining. Idris has a big …
    .ask-2 = Where are Idris and Mum going, do you think?
    .ask-3 = How does it smell outside our home when it rains?

story-come-back-umbrella-page-2 =
    .picture = On the left the wind blows very hard. The umbrella flies high over the street. Mum and Idris look on.
    .ask-1 = Listen to the wind blow: whoo, whoo, …
    .ask-2 = What is the wind doing with the umbrella?
    .ask-3 = What does Idris shout now, do you think?

story-come-back-umbrella-page-3 =
    .picture = The umbrella stands in the grass of a park. A snail creeps towards it. It is still raining.
    .ask-1 = Who is coming there?
    .ask-2 = What does the snail want, do you think?
    .ask-3 = What does the snail say to the umbrella?

story-come-back-umbrella-page-4 =
    .picture = The wind blows the umbrella past a barn. The snail sits on top. A chick stands in the field.
    .ask-1 = Who is flying along?
    .ask-2 = How does flying feel when you are a snail?
    .ask-3 = What does the chick call to the snail, do you think?

story-come-back-umbrella-page-5 =
    .picture = The umbrella floats on the water. The snail and the chick sit on top. A frog watches.
    .ask-1 = In the water is a green …
    .ask-2 = What is the umbrella doing now?
    .ask-3 = How did the snail and the chick get here? Tell me.

story-come-back-umbrella-page-6 =
    .picture = It is night. Idris sits in bed, Mum is beside him. There is a boot, but no umbrella.
    .ask-1 = Who is in bed?
    .ask-2 = What is Idris thinking of now?
    .ask-3 = What did you lose once?

story-come-back-umbrella-page-7 =
    .picture = In the dark night the snail and the chick sleep on the umbrella. The frog is beside it. The wind is coming.
    .ask-1 = Shhh, quiet now. The animals are fast …
    .ask-2 = Who comes along so quietly?
    .ask-3 = Where does the wind take them now, do you think?

story-come-back-umbrella-page-8 =
    .picture = The umbrella flies into the street, with the snail and the chick on it. The frog is there too. Mum and Idris look on.
    .ask-1 = Look, it is back! The …
    .ask-2 = Who came along with the umbrella?
    .ask-3 = The frog tells about the trip. What does it say?

story-come-back-umbrella-page-9 =
    .picture = It is raining. The snail, the chick and the frog sit under the umbrella. Mum and Idris stand in the rain.
    .ask-1 = Who is sitting nice and dry?
    .ask-2 = Why are Idris and Mum in the rain, do you think?
    .ask-3 = Tomorrow the wind blows again. Where does the umbrella fly to?
