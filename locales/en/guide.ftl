guide-what-it-is = What is the voorschool?
    .line-1 = The voorschool is a preschool. Children aged 2 and 3 play there together in a group.
    .line-2 = People also call it peutergroep, peuteropvang or peuterspeelzaal.
    .line-3 = Your child learns there by playing. They build, sing, climb and listen to stories.
    .line-4 = Your child hears Dutch there. At home you simply keep speaking your own language.
    .picture = A teacher and two children play with a puzzle.

guide-belly-to-two = From the bump to 2 years
    .line-1 = Are you pregnant? A midwife looks after you. Feel free to ask her everything.
    .line-2 = After birth you visit the consultatiebureau, a clinic for children. A nurse checks how your child is growing.
    .line-3 = The consultatiebureau is free. Ask about anything: sleeping, eating, talking, crying, and yourself.
    .line-4 = Some places have an inloop, a drop-in group. Your child plays and you stay there too.
    .line-5 = Talk and sing at home in your language. A second language builds on it.
    .line-6 = Is your child almost 2? Ask the consultatiebureau about the voorschool.
    .picture = A pregnant woman, a baby and a girl in the park.

guide-a-day = What a day can be like
    .line-1 = You bring your child to the group. You say goodbye to each other.
    .line-2 = Your child chooses a game: blocks, dolls, paint, water or sand.
    .line-3 = In the circle the children sing together. They look at a book and tell things.
    .line-4 = They eat and drink together. Often they go outside too.
    .line-5 = Then you pick up your child again. Every group is different: come and have a look.
    .picture = A waving hand, a puzzle, an apple and music notes.

guide-for-whom = Who is it for?
    .line-1 = Some children start at age 2, others at age 2.5. Ask what is possible for you.
    .line-2 = Often every child may come. Ask if there is a place, and how long you must wait.
    .line-3 = Every language is welcome. Your child does not need to speak Dutch yet.
    .line-4 = Does your child still wear nappies? That is often no problem.
    .line-5 = Does your child need something extra, like medicine? Tell them. Together you find what suits.
    .picture = Four children stand by a ball in the park.

guide-extra-play = Extra play and learning
    .line-1 = The nurse at the consultatiebureau can advise more hours. It is often called “extra spelen en leren”.
    .line-2 = On paper it sometimes says VVE-indicatie. That is the same advice. Not every group has these hours.
    .line-3 = Each municipality sets the reasons. It may be your language or your schooling. It may be your child.
    .line-4 = It is an offer, not a judgement. Your child gets more time to play.
    .line-5 = Your language stays a strength. Keep speaking it at home when your child joins the group.
    .line-6 = Feel free to ask: why does my child get this advice? Who reads it? May I say no?
    .picture = A nurse talks with a mother. Her little boy is with them.

guide-you-decide = You decide
    .line-1 = Joining is voluntary. Advice from the consultatiebureau does not change that.
    .line-2 = You may say yes, say no, or think a little longer.
    .line-3 = Do you say no? You stay welcome at the consultatiebureau, with all your questions.
    .line-4 = You may choose other childcare too. A gastouder (childminder) cares for a few children at home.
    .line-5 = You may stop later. Ask how long before the end you must tell them.
    .picture = A father and a mother sit at the table. They are thinking together.

guide-hours = Which days and hours?
    .line-1 = Each municipality and each group has its own days and times. Ask what is possible for you.
    .line-2 = With the advice it is often 16 hours a week. At most 6 hours a day count.
    .line-3 = The law sets this for children with the advice, from age 2.5.
    .line-4 = That is at least 960 hours in a year and a half. It is an offer: you may ask for less.
    .line-5 = Without the advice there are often fewer hours.
    .line-6 = The voorschool is often closed in the school holidays. Ask which weeks.
    .picture = A calendar and a clock.

guide-what-it-costs = What does it cost?
    .line-1 = The amount depends on your municipality, your income and the hours.
    .line-2 = Kinderopvangtoeslag is money from the state. You use it to pay part of the childcare.
    .line-3 = Usually you must work, study, or follow an integration or work programme. A partner must do so too.
    .line-4 = Does your work or income change? Tell the office, Dienst Toeslagen, right away. Or you may have to pay back.
    .line-5 = Do you get no kinderopvangtoeslag? The municipality often pays a part. With the advice, some hours may be free.
    .line-6 = Ask for the amount on paper before you sign. Is it too much? Do say so, sometimes there is help.
    .picture = A mother sits at the table with a letter and money. Her daughter sits with her.

guide-register = Signing up your child
    .line-1 = You sign up in small steps. You do not have to do it alone.
    .line-2 = Ask for help with a form, at the voorschool or the consultatiebureau.
    .line-3 = Bring someone along if you like. Ask too if an interpreter can come.
    .line-4 = Start early, because sometimes there is a waiting list.
    .picture = A grandfather and a mother fill in a form together. A girl is with them.

guide-first-day = The first day
    .line-1 = Tell your child at home what will happen. Say too who will pick them up.
    .line-2 = Come in calmly and look around together. Ask if you may stay the first time.
    .line-3 = Always say goodbye before you go. Say too when you will be back.
    .line-4 = Put your child’s name in the coat and the bag.
    .line-5 = Did you forget something? That is fine. The group often has things to use.
    .picture = A father and his little boy walk to a building. There is a backpack beside them.

guide-settling-in = Getting used to the group
    .line-1 = Every child settles in differently: fast or slowly, with tears or without.
    .line-2 = Ask if your child may come for a short time first. Then each time is a little longer.
    .line-3 = Choose one goodbye: a kiss, a wave, a word from home.
    .line-4 = Is your child crying? Say goodbye calmly, and then really go. Ask if you may call later.
    .line-5 = Play bringing and picking up at home. Let your child be the teacher.
    .line-6 = Does your child stay sad? Find out with the group what helps.
    .picture = A mother waves. Her daughter stands with a teddy by the teacher.

guide-the-teacher = Talking with the teacher
    .line-1 = You know your child best. Tell the teacher what your child likes and what comforts them.
    .line-2 = Pass on a few words from your language: drink, wee, cuddle.
    .line-3 = Ask what the group is talking about now. Talk about it at home too, in your language.
    .line-4 = Is something hard to understand? Do say so. Ask if they can speak more slowly.
    .line-5 = Do you not like something? Ask for a talk. Bring someone who translates for you.
    .line-6 = You say or hear these sentences on the first day.
    .picture = A teacher and a father are talking. His daughter is with them.

guide-in-doubt = Are you in doubt?
    .line-1 = You may be in doubt. Many parents have the same questions.
    .line-2 = Talk with someone you trust. Or ask a parent who knows the group.
    .line-3 = You do not have to choose today.
    .picture = Two mothers are talking in the park. A boy is with them.

guide-to-school = The step to primary school
    .line-1 = At 4 your child may go to group 1 of primary school. From 5 your child must go to school.
    .line-2 = Groups 1 and 2 are for children from 4 to 6. They learn a lot there by playing.
    .line-3 = Go and see schools when your child is 3. Ask how to sign up.
    .line-4 = The voorschool can tell the school about your child. This is called a warme overdracht.
    .line-5 = Ask what is on paper. Have it read to you if you like. You may decide what they pass on.
    .line-6 = Tell the school yourself which languages your child knows. Tell too what they love and what comforts them.
    .picture = A grandmother and a girl walk to a school building.

guide-doubt-why-go = Why must my child go to the preschool group?
    .line-1 = It is not a must. You decide, and no is a good answer too.
    .line-2 = You like to keep your child close. Your time together is worth a lot.
    .line-3 = In the group your child plays with other children. They hear Dutch there, for school later.
    .line-4 = Nobody can promise how much your child will learn. Every child is different.
    .line-5 = Go and have a look together. Ask too if your child may come for fewer hours.

guide-doubt-too-small = My child is still so small.
    .line-1 = You know your child. Perhaps it is too early, and then you may wait.
    .line-2 = Do ask if there will still be a place later.
    .line-3 = The group is made for small children. Comforting and resting are part of it, and often nappies too.
    .line-4 = Ask how many children there are, and how many adults. Ask too how children settle in.

guide-doubt-at-home = I am at home anyway.
    .line-1 = What you give at home, no group can replace.
    .line-2 = The group is something extra: other children, other games, and Dutch.
    .line-3 = Would you rather stay together? Ask for an inloop. Your child plays there, and you stay too.

guide-doubt-no-dutch = My child does not speak Dutch.
    .line-1 = There is no need to. Many children start without one word of Dutch.
    .line-2 = Songs, pictures, gestures and fixed sentences help in the group.
    .line-3 = Some children are quiet for a while at first. They look and listen.
    .line-4 = How fast it goes is different for every child.
    .line-5 = Ask if someone in the group speaks your language. At home, just keep talking in it.

guide-doubt-our-language = Will my child lose our language?
    .line-1 = A language stays alive when your child hears and speaks it often.
    .line-2 = You can do that every day: talk, sing, tell stories, call family.
    .line-3 = Does your child suddenly speak Dutch to you? Listen, and answer in your language.
    .line-4 = Ask if your language may be heard in the group too. Bring a song, or a greeting.

guide-doubt-food-and-faith = Will they respect our food and our faith?
    .line-1 = Ask before your child starts. It is a very normal question.
    .line-2 = Tell them what your child eats and does not eat. Have it written down.
    .line-3 = Ask which feasts they celebrate. Ask too if your child can do something else then.
    .line-4 = Does the answer not feel right? Then look at another group too.

guide-doubt-crying = What if my child cries?
    .line-1 = Many children cry at the start. Saying goodbye is hard.
    .line-2 = Ask how the teacher comforts a child. Tell them what helps at home.
    .line-3 = Agree on when they will call you. Ask if you may call them too.
    .line-4 = Is it still not going well after a while? Ask to settle in more slowly, or to wait.

guide-doubt-something-wrong = Is something wrong with my child?
    .line-1 = Advice for extra hours does not mean that something is wrong.
    .line-2 = Often it is about the home language, or about the parents’ schooling.
    .line-3 = Sometimes it is about your child. Then ask what the nurse sees.
    .line-4 = You may always ask why. Do you not agree? Say that too.

guide-step-think = Talk about it at home. Think of your questions together.
guide-step-nurse = Go to the consultatiebureau. Ask if your child gets the advice for extra hours.
guide-step-visit = Go and see a group with your child, or a few groups.
guide-step-days-and-cost = Ask which days there are and what it would cost you.
guide-step-papers = Ask which papers you need. Sign only when everything is clear.
guide-step-allowance = Ask if you can get kinderopvangtoeslag. If not, ask if the municipality pays a part.
guide-step-start-date = Agree on the first day. Ask how your child may get used to it.

guide-bring-spare-clothes = Clean clothes, if something gets wet
guide-bring-nappies = Nappies, if your child wears them
guide-bring-coat = A coat to play outside
guide-bring-comfort = A comfort: a teddy or a cloth
guide-bring-fruit = Fruit, if the group asks for it
guide-bring-phone-number = A number to call if there is a problem
guide-bring-home-words = A few words from your language

guide-phrase-good-morning = Good morning, we are here for the first time.
guide-phrase-hang-up-coat = You can hang the coat here.
guide-phrase-no-dutch-yet = My child does not speak Dutch yet.
guide-phrase-not-eat-this = My child may not eat this.
guide-phrase-a-question = I have a question.
guide-phrase-more-slowly = Could you speak a little more slowly?
guide-phrase-may-i-stay = May I stay here a little longer?
guide-phrase-who-picks-up = Who will pick up your child later?
guide-phrase-call-me = Will you call me if there is something?
guide-phrase-wave-goodbye = Say bye-bye, see you later!
guide-phrase-how-did-it-go = How did it go today?
guide-phrase-next-time = See you next time!
