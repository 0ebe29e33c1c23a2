story-the-star-that-fell = La estrella que cayó
    .lead = Hay una estrella en la hierba. Tu peque cuenta cómo sigue.
    .picture = Un niño y su osito de peluche están fuera, de noche. Delante, en la hierba, hay una estrella.

story-the-star-that-fell-page-1 =
    .picture = Un niño y su osito están en la cama. Junto a la luna brilla una estrella. En la habitación hay un globo rojo.
    .ask-1 = Mira, en la ventana brilla una…
    .ask-2 = ¿Qué crees que mira el niño?
    .ask-3 = ¿Qué ves por nuestra ventana de noche?

story-the-star-that-fell-page-2 =
    .picture = La estrella cae junto a la ventana. El niño está de pie. El osito sigue en la cama.
    .ask-1 = ¿Qué cae ahí? ¿Qué sonido hace?
    .ask-2 = ¿Dónde estaba el niño hace un momento?
    .ask-3 = ¿Qué crees que va a hacer ahora?

story-the-star-that-fell-page-3 =
    .picture = La estrella está en la hierba, con una lágrima. El niño, su padre y el osito están con ella.
    .ask-1 = En la hierba hay una…
    .ask-2 = ¿Por qué crees que llora la estrella?
    .ask-3 = ¿Qué le susurra el niño a la estrella?

story-the-star-that-fell-page-4 =
    .picture = La estrella vuela un poco hacia arriba, sobre el niño.
    .ask-1 = Uno, dos, tres, ¡hop! Ahí va la…
    .ask-2 = ¿Qué intentan hacer?
    .ask-3 = ¿Se quedará arriba la estrella? ¿Qué crees, y por qué?

story-the-star-that-fell-page-5 =
    .picture = La estrella está en lo alto de un árbol. Un búho mira desde el árbol de al lado.
    .ask-1 = ¿Dónde está ahora la estrella?
    .ask-2 = ¿Qué le dice el búho a la estrella?
    .ask-3 = El cielo está lejos todavía. ¿Qué se te ocurre a ti?

story-the-star-that-fell-page-6 =
    .picture = La estrella sube colgada del globo rojo. El osito cuelga debajo.
    .ask-1 = Hacia arriba va la…
    .ask-2 = Oh, ¿quién más sube?
    .ask-3 = ¿Qué crees que grita el papá?

story-the-star-that-fell-page-7 =
    .picture = La estrella está otra vez con la luna. El osito está en una nube. El globo se va volando.
    .ask-1 = ¿Dónde está ahora el osito?
    .ask-2 = ¿Cómo llegó ahí?
    .ask-3 = ¿Cómo crees que bajará?

story-the-star-that-fell-page-8 =
    .picture = El búho lleva al osito por el aire, hacia abajo, hasta el niño.
    .ask-1 = ¿Quién ayuda al osito?
    .ask-2 = ¿Qué vio el osito allá arriba?
    .ask-3 = ¿Cuándo perdiste algo que querías mucho? ¿Cómo lo encontraste?

story-the-star-that-fell-page-9 =
    .picture = El niño duerme, la estrella brilla otra vez en la ventana. Sobre el osito brilla algo. Papá mira.
    .ask-1 = Buenas noches, querida…
    .ask-2 = ¿Qué brilla ahí, junto al osito?
    .ask-3 = Ahora cuentas tú todo. ¿Cómo empezó?
