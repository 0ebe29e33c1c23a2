story-where-does-the-road-end = ¿Dónde acaba el camino?
    .lead = Rima y el abuelo van a ver, y no van solos.
    .picture = El abuelo y Rima caminan por la hierba. Un gato va detrás.

story-where-does-the-road-end-page-1 = Rima y el abuelo se ponen los zapatos. “¿Dónde acaba el camino?”, pregunta Rima. “Ven, vamos a ver”, dice el abuelo.
    .picture = El abuelo y Rima están en la sala. Junto a la puerta hay un zapato. El gato mira.
    .ask-1 = En los pies, Rima se pone los…
    .ask-2 = ¿Qué estará pensando el gato?
    .ask-3 = ¿Dónde crees que acaba nuestro camino?

story-where-does-the-road-end-page-2 = Tap, tap, tap, por la calle. “¿Acaba aquí el camino?”, pregunta Rima. “Todavía no”, dice el abuelo.
    .picture = El abuelo y Rima van por la calle. El gato va detrás del árbol.
    .ask-1 = Camina tú también: tap, tap…
    .ask-2 = ¿Quién los sigue a escondidas?
    .ask-3 = ¿Qué es lo primero que ves al salir de casa?

story-where-does-the-road-end-page-3 = Brum, brum, brum, en autobús. “¿Acaba aquí el camino?”, pregunta Rima. “Todavía no”, dice el abuelo.
    .picture = El abuelo y Rima están junto al autobús. El gato está en el techo.
    .ask-1 = El autobús hace brum, brum…
    .ask-2 = Uy, ¿dónde está el gato?
    .ask-3 = ¿Al lado de quién te gusta ir en el autobús?

story-where-does-the-road-end-page-4 = Chaca, chaca, chaca, en tren. “¿Acaba aquí el camino?”, pregunta Rima. “Todavía no”, dice el abuelo.
    .picture = Un tren pasa junto a una granja. El abuelo y Rima están delante. El gato mira una vaca.
    .ask-1 = El tren hace chaca, chaca…
    .ask-2 = ¿En qué viajaron antes?
    .ask-3 = ¿Qué crees que le dice la vaca al gato?

story-where-does-the-road-end-page-5 = Y entonces solo hay agua. “Aquí se acaba”, dice el abuelo. Todo está en silencio.
    .picture = El abuelo, Rima y el gato están junto al agua. Pasa nadando un pez.
    .ask-1 = Por todas partes hay…
    .ask-2 = ¿Qué crees que van a hacer ahora?
    .ask-3 = ¿Dónde hemos visto alguna vez mucha agua?

story-where-does-the-road-end-page-6 = ¡Por ahí va un barco! “Mira, abuelo, para el barco el camino empieza aquí.” El abuelo se ríe tanto que le tiembla la barriga.
    .picture = Un barco de vela va por el agua. El abuelo, Rima y el gato lo miran.
    .ask-1 = Por el agua va un…
    .ask-2 = ¿Adónde crees que va el barco?
    .ask-3 = ¿Por qué camino va un pez?

story-where-does-the-road-end-page-7 = Chaca, chaca, chaca, de vuelta. “¿Acaba aquí el camino?”, pregunta el abuelo. “Todavía no”, dice Rima.
    .picture = El tren va hacia el otro lado. El gato está en el techo. El abuelo y Rima están delante.
    .ask-1 = ¿Quién viaja encima del tren?
    .ask-2 = ¿Qué vieron en el agua?
    .ask-3 = ¿Por qué crees que ahora pregunta el abuelo?

story-where-does-the-road-end-page-8 = Rima se mete en la cama. “Aquí acaba el camino”, susurra. El abuelo no la oye: ya está roncando.
    .picture = Rima está sentada en la cama. El abuelo duerme al lado. El gato sigue despierto.
    .ask-1 = Chis, el abuelo está…
    .ask-2 = ¿Cómo viajaron? Primero caminaron, ¿y después?
    .ask-3 = El gato sigue muy despierto. ¿Qué crees que quiere?

story-where-does-the-road-end-page-9 = ¿Y el gato? Para el gato, el camino empieza aquí.
    .picture = Es de noche. El gato se aleja de la casa, bajo la luna.
    .ask-1 = Adiós, gato, hasta…
    .ask-2 = ¿Adónde crees que va el gato?
    .ask-3 = Si fueras un gato, ¿adónde irías?
