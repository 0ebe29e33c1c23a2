story-an-egg-goes-out = An egg goes out
    .lead = An egg rolls away from the farm, and you two tell where to.
    .picture = Hen sits on the farm and a butterfly flies past. An egg rolls away, towards a dog.

story-an-egg-goes-out-page-1 =
    .picture = Hen sits by the barn. Three eggs lie beside her.
    .ask-1 = Hen calls: cluck, cluck, …
    .ask-2 = What is lying next to Hen?
    .ask-3 = One egg will do something silly soon. What, do you think?

story-an-egg-goes-out-page-2 =
    .picture = A butterfly flies past. Two eggs lie by Hen. The third egg rolls away.
    .ask-1 = Oh no! Where is that egg going?
    .ask-2 = What is Hen looking at? What does she not see?
    .ask-3 = What would you call out to Hen now?

story-an-egg-goes-out-page-3 =
    .picture = The egg rolls down the street. There is a bus, and a cat looks at the egg.
    .ask-1 = Roll, roll, roll, there goes the …
    .ask-2 = What does the cat think when she sees the egg?
    .ask-3 = How does the egg get past the bus safely, do you think?

story-an-egg-goes-out-page-4 =
    .picture = The egg floats on the water. Two ducks swim after it. There is a fish too.
    .ask-1 = Splash! The egg is in the …
    .ask-2 = Who is swimming along with the egg?
    .ask-3 = What are the ducks calling to the egg, do you think?

story-an-egg-goes-out-page-5 =
    .picture = The egg lies in the grass, near a tree. A dog sniffs at it.
    .ask-1 = Sniff, sniff! Who is smelling the egg?
    .ask-2 = What does Dog want to do with the egg, do you think?
    .ask-3 = Where has the egg been so far?

story-an-egg-goes-out-page-6 =
    .picture = It is night. Dog sleeps, with the egg close against him. Owl looks on from the tree.
    .ask-1 = Shh! Sleep tight, Dog. Sleep tight, …
    .ask-2 = It is cold. How does Dog keep the egg warm?
    .ask-3 = Crack, hears Owl. What is that, do you think?

story-an-egg-goes-out-page-7 =
    .picture = The sun shines. The egg is open, with a chick in it. The chick and Dog look at each other.
    .ask-1 = Crack! Out of the egg comes a …
    .ask-2 = The chick sees Dog. What does it think?
    .ask-3 = What is the chick’s first word: cheep or woof?

story-an-egg-goes-out-page-8 =
    .picture = Dog walks down the street. The chick walks behind him. The cat looks on, wide-eyed.
    .ask-1 = Who is walking behind Dog?
    .ask-2 = The chick copies Dog. How do you walk like Dog?
    .ask-3 = The cat has met the chick before. Where?

story-an-egg-goes-out-page-9 =
    .picture = Hen stands by the barn with two chicks. Here come Dog and the third chick.
    .ask-1 = Look, there is Hen! Hen says: cluck, …
    .ask-2 = What happened to the other two eggs?
    .ask-3 = The chick tells Hen everything. What does it say?

story-an-egg-goes-out-page-10 =
    .picture = It is night again. Dog sleeps between the chicks. One chick sleeps on top of Dog. Hen sits beside them.
    .ask-1 = Sleep tight, chicks. Sleep tight, …
    .ask-2 = Where is the third chick sleeping?
    .ask-3 = Will you tell me the whole story? Start with the egg.
