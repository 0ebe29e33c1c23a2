story-come-back-umbrella = ¡Vuelve, paraguas!
    .lead = El viento se lleva el paraguas de Idris. Tú y tu peque cuentan adónde.
    .picture = El viento lleva un paraguas por el aire. Idris mira hacia arriba. En la hierba hay un caracol.

story-come-back-umbrella-page-1 =
    .picture = Llueve en la calle. Mamá va al lado de Idris. Idris tiene un paraguas.
    .ask-1 = Llueve. Idris tiene un gran…
    .ask-2 = ¿Adónde crees que van Idris y mamá?
    .ask-3 = ¿A qué huele nuestra calle cuando llueve?

story-come-back-umbrella-page-2 =
    .picture = A la izquierda, el viento sopla muy fuerte. El paraguas vuela alto por la calle. Mamá e Idris miran.
    .ask-1 = Así sopla el viento: fuuu, fuuu…
    .ask-2 = ¿Qué hace el viento con el paraguas?
    .ask-3 = ¿Qué crees que grita ahora Idris?

story-come-back-umbrella-page-3 =
    .picture = El paraguas está en la hierba de un parque. Un caracol va hacia él. Sigue lloviendo.
    .ask-1 = ¿Quién viene por ahí?
    .ask-2 = ¿Qué crees que quiere el caracol?
    .ask-3 = ¿Qué le dice el caracol al paraguas?

story-come-back-umbrella-page-4 =
    .picture = El viento lleva el paraguas junto a un establo. El caracol va encima. En el campo hay un pollito.
    .ask-1 = ¿Quién va volando con él?
    .ask-2 = ¿Qué siente un caracol cuando vuela?
    .ask-3 = ¿Qué crees que le grita el pollito al caracol?

story-come-back-umbrella-page-5 =
    .picture = El paraguas flota en el agua. El caracol y el pollito van encima. Una rana los mira.
    .ask-1 = En el agua, toda verde, hay una…
    .ask-2 = ¿Qué hace ahora el paraguas?
    .ask-3 = ¿Cómo llegaron aquí el caracol y el pollito? Cuéntame.

story-come-back-umbrella-page-6 =
    .picture = Es de noche. Idris está en la cama, mamá está al lado. Hay una bota, pero no hay paraguas.
    .ask-1 = ¿Quién está en la cama?
    .ask-2 = ¿En qué piensa ahora Idris?
    .ask-3 = ¿Qué cosa perdiste tú una vez?

story-come-back-umbrella-page-7 =
    .picture = En la noche oscura, el caracol y el pollito duermen en el paraguas. La rana está al lado. Viene el viento.
    .ask-1 = Chis, bajito. Los animales están…
    .ask-2 = ¿Quién llega sin hacer ruido?
    .ask-3 = ¿Adónde crees que los lleva ahora el viento?

story-come-back-umbrella-page-8 =
    .picture = El paraguas llega volando a la calle, con el caracol y el pollito. También está la rana. Mamá e Idris miran.
    .ask-1 = Mira, ha vuelto el…
    .ask-2 = ¿A quiénes ha traído el paraguas?
    .ask-3 = La rana cuenta el viaje. ¿Qué dice?

story-come-back-umbrella-page-9 =
    .picture = Llueve. El caracol, el pollito y la rana están bajo el paraguas. Mamá e Idris están bajo la lluvia.
    .ask-1 = ¿Quiénes no se mojan?
    .ask-2 = ¿Por qué crees que Idris y mamá están bajo la lluvia?
    .ask-3 = Mañana otra vez hay viento. ¿Adónde vuela el paraguas?
