story-the-angry-parade = El desfile del enojo
    .lead = Remi está tan enojado que pisa fuerte. ¡Pum, pum, pum! Y entonces alguien más pisa fuerte.
    .picture = Remi, la abuela, un hombre mayor y una niña van por el parque. También va un pato.

story-the-angry-parade-page-1 = Remi está enojado. Ya no sabe por qué. Pero sus pies sí lo saben: ¡pum, pum, pum!
    .picture = Remi está enojado en la sala. Sus zapatos están tirados por el suelo.
    .ask-1 = Sus pies hacen: pum, pum…
    .ask-2 = ¿Por qué estará enojado Remi?
    .ask-3 = ¿Qué hacen tus pies cuando te enojas?

story-the-angry-parade-page-2 = “Yo también estoy enojada”, dice la abuela. “Mi té quema.” ¡Pum, pum, pum!
    .picture = Remi y su abuela están en la cocina. En la mesa humea una taza de té.
    .ask-1 = ¡Cuidado! El té está muy…
    .ask-2 = ¿Por qué pisa fuerte la abuela?
    .ask-3 = ¿Qué piensa ahora Remi de la abuela?

story-the-angry-parade-page-3 = “Yo también estoy enojado”, dice el vecino. “Se fue el autobús.” ¡Pum, pum, pum!
    .picture = En la calle están el vecino mayor, Remi y la abuela. Un autobús se va.
    .ask-1 = ¿Qué es eso que se va?
    .ask-2 = ¿Por qué estaba enojada la abuela?
    .ask-3 = ¿Cuándo tuviste que esperar muchísimo?

story-the-angry-parade-page-4 = “Yo también estoy enojada”, dice una niña. “Mi pelota está en el árbol.” ¡Pum, pum, pum!
    .picture = Hay una pelota en lo alto de un árbol. Debajo están una niña, Remi, la abuela y el vecino.
    .ask-1 = ¿Dónde está la pelota?
    .ask-2 = ¿Quiénes pisan ya fuerte?
    .ask-3 = ¿Cómo crees que la niña recupera su pelota?

story-the-angry-parade-page-5 = “¡Cuac!”, grita un pato. Por qué está enojado, nadie lo sabe. ¡Pum, pum, cuac!
    .picture = Un pato enojado nada en el agua. Remi y la niña están al otro lado.
    .ask-1 = Pum, pum…
    .ask-2 = ¿Qué crees que quiere decir el pato?
    .ask-3 = ¿Qué le preguntarías tú al pato?

story-the-angry-parade-page-6 = ¡Ahí va el desfile del enojo! ¡Pum, pum, pum, cuac! Casi parece música.
    .picture = Remi, la abuela, el vecino y la niña van en fila. También va el pato. Arriba flotan notas musicales.
    .ask-1 = Pisa fuerte: pum, pum, pum…
    .ask-2 = ¿Por qué se enojó cada persona?
    .ask-3 = ¿Siguen enojados de verdad? ¿En qué se nota?

story-the-angry-parade-page-7 = De pronto Remi se detiene. “¡Mi enojo ya no está!” Y mira en su zapato, por si acaso.
    .picture = Remi y la abuela están en la calle. Hay dos zapatos. También va el pato.
    .ask-1 = ¿Qué hay en el suelo?
    .ask-2 = ¿Adónde crees que se fue su enojo?
    .ask-3 = Cuando tu enojo se va, ¿adónde se va?

story-the-angry-parade-page-8 = En casa, mamá se sienta en la cama. “¿Quién pisa así? ¡Yo dormía! ¡Ahora la enojada soy yo!”
    .picture = Es de noche. Mamá está enojada en la cama. Remi está delante de ella.
    .ask-1 = ¿Quién se ha enojado ahora?
    .ask-2 = ¿Por qué está enojada mamá?
    .ask-3 = ¿Qué crees que hará ahora Remi?

story-the-angry-parade-page-9 = Remi le da la mano a mamá. “Ven, vamos a pisar fuerte contigo.” ¡Pum, pum, pum, cuac!
    .picture = Mamá, Remi, el pato y la abuela están delante de la cama.
    .ask-1 = Ahora mamá también pisa fuerte: pum, pum…
    .ask-2 = ¿Qué le parece esto a mamá?
    .ask-3 = ¿Qué tengo que hacer yo cuando te enojas?

story-the-angry-parade-page-10 = Pum… pum… chis, todos los pies duermen. “Cuac”, dice el pato. Y nadie sabe todavía por qué.
    .picture = Remi y mamá están en la cama. En el suelo está el pato.
    .ask-1 = Chis, Remi duerme. Pero el pato dice…
    .ask-2 = ¿Dónde va a dormir el pato esta noche?
    .ask-3 = ¿Cómo empezó el desfile del enojo?
