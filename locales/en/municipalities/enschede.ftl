enschede-about = Here are places in Enschede for you and your child. Everything comes from papers of the city from 2023. They give no times, addresses or phone numbers. So ask first if something is still there. You can learn Dutch at other places in Enschede too.
    .preschool =
        The voorschool is a preschool group for children aged 2 and 3. Joining is voluntary: you decide. You may also choose a childminder or other day care.

        The consultatiebureau is the clinic for you and your child after birth. It may suggest the voorschool. This is called ‘extra play and learning’ (extra spelen en leren). Sometimes the reason is that you speak another language at home. That language stays important for your child. Sometimes it is about your own schooling, or your child. Even then, the choice stays yours.

        The voorschool runs 40 weeks a year. Some areas had a plan for two extra weeks in holidays.

        Do you get no kinderopvangtoeslag, state money for childcare? Then you paid at least 10 euros a month per child (2023). The amount depended on your income. The city was thinking about ending this payment. Ask what the rule is now.

enschede-speelhoes = Your baby can play and meet other children here from 6 months. The baby group is free, and the leader answers your questions. Ask first when the baby group meets.

enschede-library = The library holds activities around the Voorleesdagen, the days for reading aloud. Almost 30 primary schools and some childcare places work with the library. Ask what there is for your child, and what it costs.

enschede-de-globe = Does your child have lessons here? Then you can learn Dutch for two years at ‘Ei van Columbus’. Ask if it is still there, and what it costs.

enschede-bastion = Parents learn Dutch here for two years; their children have lessons too. The lessons for parents are called ‘Ei van Columbus’. Ask if they are still there, and what they cost.

enschede-consultatiebureau = The consultatiebureau guides you and your child after birth. You get easy leaflets about the voorschool here, in several languages. Ask if ‘extra play and learning’ would suit your child.

enschede-voorscholen = Children aged 2 and 3 play and learn here. Joining is voluntary; ask too if there is an inloop. Then you visit without an appointment; in 2023 that was a plan.

enschede-vve-thuis = VVE Thuis is for parents with a child at the voorschool. You get things to play with and read together at home. Ask the voorschool when the meetings for parents are.

enschede-parent-groups = In these groups parents meet and learn, for example language. Ask at school or at the voorschool where a group meets.

enschede-wijkcoach = This neighbourhood coach supports parents and children, at school and voorschool. In 2023, 15 IKCs (school and childcare together) had extra coaches. That money was temporary: ask if there is a coach now.

enschede-wijkwijzer = At a Wijkwijzer you can ask questions, for example about health. Ask in your neighbourhood where to find one.

enschede-jonge-moederwerk = Young pregnant women and young mothers get extra support in a group. You talk about your questions with each other and with staff. Ask your midwife how you can join.

enschede-centering = Pregnant women and their partners meet others from the neighbourhood here. In early 2023 this had just begun. Ask your midwife if it is still there.
