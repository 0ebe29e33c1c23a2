start-hello-in-there = Hello in there!
    .line-1 = Lay a hand on the bump. Say hello to your baby.
    .line-2 = Tell something small: what you smell, what you eat, who is calling.
    .line-3 = Talk in the language that is closest to your heart.
    .line-4 = The other parent, a grandmother or a big sister can talk too.
    .try = Think of a sweet name for the baby in the bump. Say it out loud today.
    .why = In the last months, a baby in the womb can already hear voices.
    .picture = A pregnant woman and a man are talking in the room.

start-our-song = Our song
    .line-1 = Choose one song that you love to sing. A short one is fine.
    .line-2 = Sing it every day, while washing up, on the stairs or in bed.
    .line-3 = You do not have to sing well. Your voice is enough.
    .line-4 = Sing the same song when your baby is here. See what happens.
    .try = Ask someone in your family: which song did you sing to me?
    .why = A newborn baby can recognise a tune that it often heard in the womb.
    .picture = It is evening. A pregnant woman sings in the bedroom.

start-our-languages = Which language for your baby?
    .line-1 = Speak the language you laugh, comfort and sing in. That is the right one.
    .line-2 = Do you speak two languages at home? Then your baby gets them both.
    .line-3 = Dutch comes along later: outside, with friends and in the group.
    .line-4 = Talk about who speaks which language. You can always change.
    .try = Choose three words from your language for your baby. Say them to the bump today.
    .why = Babies can learn more than one language from the very start.
    .picture = Two women talk in the room. One of them is pregnant.

start-a-walk-for-two = A walk for two
    .line-1 = Take a short walk outside. Looking out of the window is fine too.
    .line-2 = Softly say what you see: a tree, a bus, a dog in a hurry.
    .line-3 = Then be quiet for a moment. Which sounds do you both hear?
    .line-4 = Does your baby move? Then say: “Oh, what are you telling me?”
    .try = Find something lovely in your street. Tell your baby: I will show you this one day.
    .why = A newborn baby likes to hear the language it heard in the womb.
    .picture = A pregnant woman walks in the park. She sees a dog, a bird and a tree.

start-so-close = So close
    .line-1 = Hold your baby in your arm. That brings your faces close together.
    .line-2 = Look calmly. Slowly open your mouth, or raise your eyebrows.
    .line-3 = Wait and see what your baby does. There is no hurry.
    .try = Put everything down. Look at each other quietly for one minute.
    .why = A newborn baby sees best at twenty to thirty centimetres.
    .picture = A father and his baby look at each other, very close.

start-a-singing-voice = Talk as if you are singing
    .line-1 = Talk slowly, in a high, singing voice. It often comes by itself.
    .line-2 = Say what you do: “Here is your warm shirt. Here comes your arm.”
    .line-3 = Say the same words often. Your baby will come to know them.
    .line-4 = Do it in your own language. It has all your sweet words.
    .try = Choose one moment, like changing. Say what you do in a singing voice.
    .why = Babies would rather listen to a sing-song voice than to a flat voice.
    .picture = A mother talks with her baby. A shirt and a basket are ready.

start-every-sound = Every sound counts
    .line-1 = A sigh, a squeak, an “eh”: your baby is telling you so much already.
    .line-2 = Copy the little sound, with a smile.
    .line-3 = Then be quiet. Breathe calmly in and out a few times.
    .line-4 = Is there another sound? Then you are having a talk!
    .try = Find one new little sound today. Copy it for someone at home.
    .why = Babies make more sounds when somebody answers right away.
    .picture = A grandmother listens to the baby. The baby has something to say.

start-one-song-each-day = The same song each day
    .line-1 = Choose a moment that comes every day: washing, dressing or sleeping.
    .line-2 = Sing the same song each time. Your own words are fine.
    .line-3 = Rock your baby, or softly tap along on a little foot.
    .line-4 = Is your baby crying? Hold your baby and sing softly. Sometimes it helps.
    .try = Today, while dressing your baby, sing everything you would normally say.
    .why = Many babies stay calm for longer with singing than with talking.
    .picture = A mother sings to her baby. A sock lies ready.

start-where-your-eyes-go = What are you looking at?
    .line-1 = Your baby chooses what to see: the window, a stripe, your hair.
    .line-2 = Look too and say what it is: “Yes, the light. It is dancing on the wall.”
    .line-3 = Move a scarf slowly from side to side. Do the eyes follow?
    .line-4 = No need to buy toys. Your face is the best thing to see.
    .try = Sit by the window together. What does your baby look at first?
    .why = Young babies like to look at faces, and at dark next to light.
    .picture = A grandfather sits by the window with the baby. There is a scarf.

start-looking-away = Looking away is fine
    .line-1 = Does your baby look away or yawn? Then it is enough for now.
    .line-2 = Be quiet and stay close. Being quiet together is lovely too.
    .line-3 = Do the eyes come back to you? Then say softly: “There you are again.”
    .try = Watch today: how does your baby say “a little rest”?
    .why = By looking away, a baby takes a break. Then it can look and listen again.
    .picture = It is evening. A father sits quietly by his baby, who lies on the bed.
