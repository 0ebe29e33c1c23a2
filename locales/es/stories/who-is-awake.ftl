story-who-is-awake = ¿Quién no duerme todavía?
    .lead = Oso no puede dormir, pero no es el único.
    .picture = El pequeño Oso está fuera, de noche. Hay un búho en un árbol. Tampoco duermen un erizo y un ratón.

story-who-is-awake-page-1 = Es de noche. Todo el mundo duerme, menos el pequeño Oso. “¿Quién no duerme todavía?”, susurra.
    .picture = El pequeño Oso está en la cama. La luna brilla en la ventana. En el suelo hay un libro y un tarro de miel.
    .ask-1 = Mira, en la cama está…
    .ask-2 = ¿Por qué crees que Oso no puede dormir?
    .ask-3 = ¿Qué haces tú cuando no puedes dormir?

story-who-is-awake-page-2 = “¡Uuh, yo!”, dice Búho desde el árbol. “Ven, vamos a contar estrellas.” “¿Quién no duerme todavía?”, pregunta Oso.
    .picture = Búho está en lo alto de un árbol. Oso está en el suelo. A su lado hay un montón de hojas.
    .ask-1 = Búho dice: uuh…
    .ask-2 = ¿Qué van a hacer Búho y Oso?
    .ask-3 = Oh, las hojas se mueven. ¿Quién crees que está debajo?

story-who-is-awake-page-3 = “¡Snif, snif, yo!”, dice Erizo entre las hojas. “Huelo algo rico.” “¿Quién no duerme todavía?”, pregunta Oso.
    .picture = Oso y Erizo están frente a frente. Detrás de Erizo hay hojas y un hongo.
    .ask-1 = Erizo hace: snif, snif…
    .ask-2 = ¿Qué crees que huele Erizo?
    .ask-3 = ¿Qué olor te gusta más que ninguno?

story-who-is-awake-page-4 = “¡Croac, croac, yo!”, dice Rana en la hierba. “Le canto a la luna.” “¿Quién no duerme todavía?”, pregunta Oso.
    .picture = Rana está entre las plantas. Oso escucha. La luna está en el cielo.
    .ask-1 = Canta con Rana: croac, croac…
    .ask-2 = ¿Para quién canta Rana?
    .ask-3 = ¿Qué le cantarías tú a la luna?

story-who-is-awake-page-5 = “¡Iii, iii, yo!”, dice Ratón. “Llevo una castaña rodando a casa.” “¿Quién no duerme todavía?”, pregunta Oso.
    .picture = Ratón empuja una castaña por el suelo, hacia Oso.
    .ask-1 = ¿Qué rueda por el suelo?
    .ask-2 = ¿A quiénes ha encontrado ya Oso?
    .ask-3 = ¿Cómo crees que mete Ratón la castaña en su casa?

story-who-is-awake-page-6 = Primero Oso no oye nada. “Yo… tampoco”, dice Caracol muy despacio. Oso espera y bosteza y bosteza.
    .picture = Oso mira un caracol pequeño entre plantas verdes.
    .ask-1 = ¡Aaah! Oso bosteza. ¿Cómo lo haces tú?
    .ask-2 = Habla tan despacio como Caracol. ¿Qué dices?
    .ask-3 = ¿Adónde crees que va Caracol tan tarde?

story-who-is-awake-page-7 = Los animales llevan a Oso a la cama. “¿Quién no duerme todavía?”, pregunta Búho bajito. Pero Oso no dice nada.
    .picture = Oso está en la cama. Búho, Erizo, Rana y Ratón están junto a la cama.
    .ask-1 = ¿A quién ves junto a la cama?
    .ask-2 = ¿Quién quería contar estrellas?
    .ask-3 = Un animal aún está en camino. ¿Quién crees que es?

story-who-is-awake-page-8 = Chis, Oso duerme. ¿Y quién no duerme todavía? ¡Tú!
    .picture = Oso está en la cama y todo está en silencio. A la izquierda, Caracol entra en la habitación.
    .ask-1 = Que duermas bien…
    .ask-2 = Oh, ¿quién llega ahora?
    .ask-3 = En casa, ¿quién a veces no duerme por la noche?
