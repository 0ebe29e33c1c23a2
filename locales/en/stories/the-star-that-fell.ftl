story-the-star-that-fell = The star that fell
    .lead = A star lies in the grass. Your child tells what happens next.
    .picture = A boy and his teddy bear are outside at night. A star lies in the grass in front of them.

story-the-star-that-fell-page-1 =
    .picture = A boy and his teddy bear are in bed. A star shines beside the moon. There is a red balloon in the room.
    .ask-1 = Look, in the window shines a …
    .ask-2 = What is the boy looking at, do you think?
    .ask-3 = What do you see through our window at night?

story-the-star-that-fell-page-2 =
    .picture = The star falls past the window. The boy stands on the floor. The teddy bear is still in bed.
    .ask-1 = What is falling there? What sound does it make?
    .ask-2 = Where was the boy just now?
    .ask-3 = What will he do now, do you think?

story-the-star-that-fell-page-3 =
    .picture = The star lies outside in the grass, with a tear. The boy, his father and the teddy bear stand by.
    .ask-1 = In the grass lies a …
    .ask-2 = Why is the star crying, do you think?
    .ask-3 = What does the boy whisper to the star?

story-the-star-that-fell-page-4 =
    .picture = The star flies a little way up, above the boy’s head.
    .ask-1 = One, two, three, hop! There goes the …
    .ask-2 = What are they trying to do?
    .ask-3 = Will the star stay up? What do you think, and why?

story-the-star-that-fell-page-5 =
    .picture = The star sits on top of a tree. An owl in the tree next to it looks on.
    .ask-1 = Where is the star now?
    .ask-2 = What does the owl say to the star?
    .ask-3 = The sky is still far. What would you think up?

story-the-star-that-fell-page-6 =
    .picture = The star hangs from the red balloon and goes up. The teddy bear hangs below it.
    .ask-1 = Up goes the …
    .ask-2 = Oh, who else is going up?
    .ask-3 = What is Daddy shouting, do you think?

story-the-star-that-fell-page-7 =
    .picture = The star is back beside the moon. The teddy bear sits on a cloud. The balloon flies away.
    .ask-1 = Where is the teddy bear now?
    .ask-2 = How did he get there?
    .ask-3 = How will he come down again, do you think?

story-the-star-that-fell-page-8 =
    .picture = The owl carries the teddy bear down to the boy.
    .ask-1 = Who is helping the teddy bear?
    .ask-2 = What did the teddy bear see up there?
    .ask-3 = When did you lose something you love? How did you find it?

story-the-star-that-fell-page-9 =
    .picture = The boy is asleep, the star shines in the window again. Something glitters above the teddy bear. Daddy looks.
    .ask-1 = Good night, dear …
    .ask-2 = What is glittering there by the teddy bear?
    .ask-3 = Now you tell it all. How did it begin?
