story-one-more-time = ¡Otra vez!
    .lead = Nuri quiere hacerlo todo otra vez, el día entero.
    .picture = Nuri salta sobre un charco. Papá está a su lado en el parque.

story-one-more-time-page-1 = ¡Hop! Nuri salta de la cama. “¡Otra vez!”
    .picture = Nuri salta junto a su cama. Papá está con él.
    .ask-1 = Hop, hop…
    .ask-2 = ¿Quién salta de la cama?
    .ask-3 = ¿Dónde te gusta saltar?

story-one-more-time-page-2 = ¡Chof! Nuri se lava las manos. “¡Otra vez!”
    .picture = Nuri está junto a la bañera. El agua salpica. También hay un pato.
    .ask-1 = El agua dice: chof…
    .ask-2 = ¿Quién está junto a la bañera?
    .ask-3 = ¿Qué más va a mojar Nuri?

story-one-more-time-page-3 = ¡Ñam! Nuri come banana. “¡Otra vez!”
    .picture = Nuri y papá están a la mesa. Hay una banana y un tazón.
    .ask-1 = Ñam, ñam, qué rica está la…
    .ask-2 = ¿Qué come Nuri?
    .ask-3 = ¿Qué quieres comer tú otra vez y otra vez?

story-one-more-time-page-4 = ¡Plaf! Nuri salta en un charco. “¡Otra vez!”
    .picture = Nuri salta en un charco. Papá y un perro miran.
    .ask-1 = ¡Al charco! Plaf…
    .ask-2 = ¿Quién mira a Nuri?
    .ask-3 = ¿Qué dice el perro cuando se moja?

story-one-more-time-page-5 = ¡Mua! Papá lleva a Nuri a la cama. “¡Otra vez!”
    .picture = Es de noche. Nuri está en la cama y papá está al lado. En el suelo hay un osito de peluche.
    .ask-1 = Que duermas bien…
    .ask-2 = ¿Dónde está el osito?
    .ask-3 = ¿Qué quiere Nuri otra vez?

story-one-more-time-page-6 = ¡Chis, papá duerme! Nuri le da un beso. Y otra vez.
    .picture = Ahora papá está en la cama de Nuri. Nuri está al lado.
    .ask-1 = Papá hace: zzz, zzz…
    .ask-2 = ¿Quién está ahora en la cama?
    .ask-3 = ¿Qué le dice Nuri a papá bajito?
