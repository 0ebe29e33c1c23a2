story-knock-knock-soup = Knock knock, soup!
    .lead = Grandpa has a big pot and very many neighbours.
    .picture = Grandpa and Maya stand by a pot of soup. An onion and a carrot are on the table.

story-knock-knock-soup-page-1 = Grandpa stirs the soup. “Something is missing,” says Maya. Knock knock!
    .picture = Grandpa and Maya stand by the soup pot. There is a spoon.
    .ask-1 = Grandpa is stirring the …
    .ask-2 = Knock knock! Who is there, do you think?
    .ask-3 = Who knocks at our door sometimes?

story-knock-knock-soup-page-2 = “May I eat with you?” asks the neighbour. “I have an onion.” Plop, into the soup! Knock knock!
    .picture = The neighbour comes in through the door. There is an onion between him and Maya.
    .ask-1 = The onion falls into the soup. It says …
    .ask-2 = What did the neighbour bring?
    .ask-3 = What do your eyes do when you smell an onion?

story-knock-knock-soup-page-3 = “May I eat with you?” asks Auntie Salma. “I have three carrots.” Plop, plop, plop! Knock knock!
    .picture = Auntie Salma comes in. There are three carrots in front of her. Maya looks on.
    .ask-1 = One carrot, two carrots, …
    .ask-2 = What was in the soup already?
    .ask-3 = What does the onion say to the carrots, do you think?

story-knock-knock-soup-page-4 = “May I eat with you?” asks the firefighter. “I have a tomato, as red as my fire engine.” Plop!
    .picture = The firefighter stands in the street, by her red fire engine. A tomato lies in front of Maya.
    .ask-1 = How does the fire engine go?
    .ask-2 = What else is as red as that?
    .ask-3 = What did the firefighter do today, do you think?

story-knock-knock-soup-page-5 = Tap tap. Maya opens the door. “There is nobody,” she says.
    .picture = Maya stands in the room. By the door, low on the floor, sits a little bird.
    .ask-1 = Nobody? Who do you see there?
    .ask-2 = Who tapped on the door?
    .ask-3 = Why does Maya see nobody, do you think?

story-knock-knock-soup-page-6 = “Down here!” chirps Sparrow. “I have nothing with me. Only hunger.”
    .picture = Grandpa and Maya look at the little bird on the floor.
    .ask-1 = Chirp, chirp! Sparrow brought …
    .ask-2 = What will Grandpa say now, do you think?
    .ask-3 = How does hunger feel in your tummy?

story-knock-knock-soup-page-7 = “Hunger!” cries Grandpa. “I forgot that! Without hunger, soup does not taste good.”
    .picture = Sparrow now sits on the table, by the soup pot. Grandpa and Maya are there too. There is a small bowl.
    .ask-1 = Come along, little …
    .ask-2 = What did Grandpa forget?
    .ask-3 = How do you throw hunger into soup? Tell me and show me.

story-knock-knock-soup-page-8 = Everyone blows. Everyone slurps. Sparrow slurps loudest of all.
    .picture = The neighbour, Auntie Salma, Sparrow, the firefighter and Maya sit around the soup pot.
    .ask-1 = The soup is hot! Blow with me: fff, fff, …
    .ask-2 = Who brought the tomato?
    .ask-3 = Who is not at the table? Where is he, do you think?

story-knock-knock-soup-page-9 = The soup is gone. The tummies are full. “And where is the hunger?” asks Maya. “Gone too!” sings Sparrow.
    .picture = It is night. Grandpa and Maya stand outside. There is a spoon. Sparrow flies away, past the moon.
    .ask-1 = The soup is gone. The hunger is …
    .ask-2 = Who came to eat the soup?
    .ask-3 = Who would you share a pot of soup with?
