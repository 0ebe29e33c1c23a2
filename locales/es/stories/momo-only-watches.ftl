story-momo-only-watches = Momo solo mira
    .lead = Es el primer día de Nela en el grupo. Su peluche Momo no juega a nada. ¿O sí?
    .picture = Nela y un niño están junto a un tambor. Al lado de Nela está su peluche Momo.

story-momo-only-watches-page-1 = Nela va al grupo. Su peluche Momo va con ella. Para Momo es la primera vez.
    .picture = Nela va con papá por la calle. También va el peluche Momo.
    .ask-1 = ¿Quién va con ella? Es…
    .ask-2 = ¿Cómo crees que se siente Momo?
    .ask-3 = Cuando algo es nuevo, ¿con quién quieres estar?

story-momo-only-watches-page-2 = Un beso en la nariz de Nela, un beso en la nariz de Momo. “¡Hasta luego!”, dice papá. Momo no dice adiós con la mano: tiene que agarrar a Nela.
    .picture = Nela y Momo están en el grupo. Papá va hacia la puerta.
    .ask-1 = Papá dice: adiós, Nela, hasta…
    .ask-2 = ¿Por qué Momo no dice adiós con la mano?
    .ask-3 = ¿Cómo nos despedimos tú y yo?

story-momo-only-watches-page-3 = “¿Vienes a hacer un rompecabezas?”, pregunta la maestra. “Momo solo mira”, dice Nela. Mira desde detrás de una silla.
    .picture = La maestra está junto a un rompecabezas. Nela está junto a una silla. Detrás está Momo.
    .ask-1 = ¿Dónde está Momo?
    .ask-2 = ¿Qué quiere hacer la maestra?
    .ask-3 = ¿Qué crees que le da un poco de miedo a Momo?

story-momo-only-watches-page-4 = “¿Vienes a tocar el tambor?”, pregunta Ilo. “Momo solo mira”, dice Nela. Mira desde muy, muy cerca.
    .picture = Ilo, un niño, está junto a un tambor. Momo está justo al lado. Nela mira.
    .ask-1 = El tambor dice: bum, bum…
    .ask-2 = ¿Quién está más cerca del tambor?
    .ask-3 = ¿Qué quiere Momo, pero no lo dice?

story-momo-only-watches-page-5 = ¡Tuuut! “¿Quieres subir al tren?”, pregunta Ilo. “Momo solo mira”, dice Nela. Desde encima del tren se ve todo muy bien.
    .picture = Momo está encima de un tren de juguete. Ilo está a la izquierda, Nela a la derecha.
    .ask-1 = Tuuut, ahí viene el…
    .ask-2 = ¿Desde dónde miraba Momo antes?
    .ask-3 = ¿Momo sigue solo mirando? ¿Qué te parece?

story-momo-only-watches-page-6 = Fuera, una pelota rueda hasta Momo. ¡Bum, la pelota sale volando! “Ha sido Momo”, dice Nela muy rápido.
    .picture = Nela y Momo están en la hierba. Una pelota vuela alto hacia Ilo.
    .ask-1 = ¿Qué vuela por el aire?
    .ask-2 = ¿Quién crees que le dio la patada de verdad?
    .ask-3 = ¿Qué le dice ahora Ilo a Nela?

story-momo-only-watches-page-7 = En el círculo alguien canta muy bajito. Todo el grupo escucha en silencio. “Es Momo”, dice Nela, y enseguida sigue cantando.
    .picture = La maestra, Ilo, Nela y Momo están muy cerca. Junto a Nela hay una nota musical.
    .ask-1 = ¡La la la! ¿Quién canta?
    .ask-2 = ¿Por qué dice Nela que es Momo?
    .ask-3 = ¿Qué canción te gusta más cantar?

story-momo-only-watches-page-8 = ¡Papá ha vuelto! “¿Vamos a casa?”, pregunta. “Momo quiere quedarse”, dice Nela.
    .picture = Papá está en la puerta. Momo está entre Nela e Ilo.
    .ask-1 = Oh, ¿quién ha vuelto?
    .ask-2 = ¿Qué es lo que más quiere Nela?
    .ask-3 = ¿Qué cosas ha hecho hoy Momo?

story-momo-only-watches-page-9 = “Momo quiere volver mañana”, susurra Nela en la cama. “¿Y tú?”, pregunta papá. “Yo voy con él. Si no, Momo estará muy solo.”
    .picture = Nela y Momo están en la cama. Es de noche. Papá está al lado.
    .ask-1 = Que duermas bien, Nela. Que duermas bien…
    .ask-2 = ¿Qué crees que hará Momo mañana?
    .ask-3 = ¿A qué se atreve ya muy bien tu peluche?
