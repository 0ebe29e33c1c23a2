story-knock-knock-soup = Toc, toc, ¡sopa!
    .lead = El abuelo tiene una olla grande y muchísimos vecinos.
    .picture = El abuelo y Maya están junto a una olla de sopa. En la mesa hay una cebolla y una zanahoria.

story-knock-knock-soup-page-1 = El abuelo remueve la sopa. “Aún le falta algo”, dice Maya. ¡Toc, toc!
    .picture = El abuelo y Maya están junto a la olla de sopa. Hay una cuchara.
    .ask-1 = El abuelo remueve la…
    .ask-2 = ¡Toc, toc! ¿Quién crees que es?
    .ask-3 = ¿Quién llama a veces a nuestra puerta?

story-knock-knock-soup-page-2 = “¿Puedo comer aquí?”, pregunta el vecino. “Tengo una cebolla.” ¡Plof, a la sopa! ¡Toc, toc!
    .picture = El vecino entra por la puerta. Entre él y Maya hay una cebolla.
    .ask-1 = La cebolla cae en la sopa. Dice…
    .ask-2 = ¿Qué trae el vecino?
    .ask-3 = ¿Qué hacen tus ojos cuando hueles una cebolla?

story-knock-knock-soup-page-3 = “¿Puedo comer aquí?”, pregunta la tía Salma. “Tengo tres zanahorias.” ¡Plof, plof, plof! ¡Toc, toc!
    .picture = La tía Salma entra. Delante de ella hay tres zanahorias. Maya mira.
    .ask-1 = Una zanahoria, dos zanahorias…
    .ask-2 = ¿Qué había ya en la sopa?
    .ask-3 = ¿Qué crees que les dice la cebolla a las zanahorias?

story-knock-knock-soup-page-4 = “¿Puedo comer aquí?”, pregunta la bombera. “Tengo un tomate, rojo como mi camión.” ¡Plof!
    .picture = La bombera está en la calle, junto a su camión rojo. Delante de Maya hay un tomate.
    .ask-1 = ¿Cómo hace el camión de bomberos?
    .ask-2 = ¿Qué más es así de rojo?
    .ask-3 = ¿Qué crees que hizo hoy la bombera?

story-knock-knock-soup-page-5 = Tic, tic. Maya abre la puerta. “No hay nadie”, dice.
    .picture = Maya está en la sala. Junto a la puerta, abajo en el suelo, hay un pajarito.
    .ask-1 = ¿Nadie? ¿A quién ves tú ahí?
    .ask-2 = ¿Quién hizo tic, tic en la puerta?
    .ask-3 = ¿Por qué crees que Maya no ve a nadie?

story-knock-knock-soup-page-6 = “¡Aquí abajo!”, pía Gorrión. “No traigo nada. Solo hambre.”
    .picture = El abuelo y Maya miran al pajarito en el suelo.
    .ask-1 = ¡Pío, pío! Gorrión tiene…
    .ask-2 = ¿Qué crees que va a decir el abuelo?
    .ask-3 = ¿Cómo se siente el hambre en tu barriga?

story-knock-knock-soup-page-7 = “¡Hambre!”, grita el abuelo. “¡Eso faltaba! Sin hambre, la sopa no está rica.”
    .picture = Gorrión está ahora en la mesa, junto a la olla. También están el abuelo y Maya. Hay un tazón pequeño.
    .ask-1 = Ven, ven, pequeño…
    .ask-2 = ¿Qué le faltaba a la sopa?
    .ask-3 = ¿Cómo se echa el hambre en la sopa? Cuenta y muéstralo.

story-knock-knock-soup-page-8 = Todo el mundo sopla. Todo el mundo sorbe. Gorrión es quien más ruido hace.
    .picture = Alrededor de la olla: el vecino, la tía Salma, Gorrión, la bombera y Maya.
    .ask-1 = ¡La sopa quema! Sopla tú también: fff, fff…
    .ask-2 = ¿Quién trajo el tomate?
    .ask-3 = ¿A quién no ves en la mesa? ¿Dónde crees que está?

story-knock-knock-soup-page-9 = Ya no hay sopa. Las barrigas están llenas. “¿Y dónde está el hambre?”, pregunta Maya. “¡Tampoco hay!”, canta Gorrión.
    .picture = Es de noche. El abuelo y Maya están fuera. Hay una cuchara. Gorrión se va volando, junto a la luna.
    .ask-1 = Ya no hay sopa. Y tampoco hay…
    .ask-2 = ¿Quiénes vinieron a comer sopa?
    .ask-3 = ¿Con quién comerías tú una olla de sopa?
