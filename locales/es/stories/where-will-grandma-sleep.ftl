story-where-will-grandma-sleep = ¿Dónde duerme la abuela?
    .lead = La abuela viene de muy lejos y se queda a dormir, pero ¿dónde?
    .picture = Dina, la abuela y una maleta grande están en la calle.

story-where-will-grandma-sleep-page-1 = ¡Rin, rin, es la abuela! Su maleta es tan grande como Dina. Pero ¿dónde duerme la abuela?
    .picture = Mamá y Dina están delante de la casa. La abuela llega con una maleta grande.
    .ask-1 = ¡Rin, rin! ¿Quién es? Es la…
    .ask-2 = ¿Qué crees que hay en esa maleta tan grande?
    .ask-3 = ¿A quién invitarías tú a dormir en casa?

story-where-will-grandma-sleep-page-2 = “¿La abuela duerme en la silla?”, pregunta Dina. Crac, dice la silla. “¡Ahí no!”, ríe la abuela.
    .picture = La abuela está junto a una silla de madera. Dina mira. Detrás de Dina está la maleta.
    .ask-1 = La abuela se sienta. La silla dice…
    .ask-2 = ¿Qué le pasa a la silla?
    .ask-3 = ¿En qué sitio raro te dormiste una vez?

story-where-will-grandma-sleep-page-3 = “¿La abuela duerme en la bañera?”, pregunta Dina. Plic, dice la bañera. “¡Ahí no!”, ríe la abuela.
    .picture = Dina y la abuela están junto a una bañera grande. Cae una gota.
    .ask-1 = La bañera dice: plic, plic…
    .ask-2 = ¿Qué le cae encima a la abuela?
    .ask-3 = Imagina que sí duerme en la bañera. ¿Qué sueña la abuela?

story-where-will-grandma-sleep-page-4 = “¿La abuela duerme en el sofá?”, pregunta Dina. Miau, dice la gata. “¡Ahí no!”, ríe la abuela.
    .picture = La gata está encima del sofá. Dina y la abuela la miran.
    .ask-1 = En el sofá está la…
    .ask-2 = ¡Miau! ¿Qué crees que quiere decir la gata?
    .ask-3 = ¿Dónde ha intentado dormir ya la abuela?

story-where-will-grandma-sleep-page-5 = “Ven conmigo”, dice Dina. Le hace un sitio. La abuela cabe justo.
    .picture = Es de noche. La abuela y Dina están en la cama. La gata y la maleta están en el suelo.
    .ask-1 = ¿A quién ves en la cama?
    .ask-2 = ¿Qué crees que le susurra Dina a la abuela?
    .ask-3 = ¿Al lado de quién te gusta dormir?

story-where-will-grandma-sleep-page-6 = ¡Buaaa!, grita el bebé. ¡También quiere ir! “Un poquito más allá”, dice Dina.
    .picture = Ahora el bebé está en la cama entre la abuela y Dina. En el suelo hay un osito de peluche y la maleta.
    .ask-1 = ¡Buaaa! A la cama viene también el…
    .ask-2 = ¿Cómo caben las tres personas?
    .ask-3 = ¿Quién crees que vendrá después?

story-where-will-grandma-sleep-page-7 = Mamá busca al bebé. “Un poquito más allá”, dice. ¡Plop, la abuela se cae de la cama!
    .picture = Mamá, el bebé y Dina están en la cama. La abuela está en el suelo junto a la maleta.
    .ask-1 = Mamá empuja y empuja. Y la abuela hace…
    .ask-2 = ¿Quiénes están ahora en la cama? ¿Quién no?
    .ask-3 = Si fueras la abuela, ¿qué harías?

story-where-will-grandma-sleep-page-8 = La abuela ríe y va por su maleta. Fff, fff, hace la abuela. ¡Está inflando su propia cama!
    .picture = La abuela está junto a su maleta y sopla. Delante de ella hay una cama.
    .ask-1 = Sopla tú también: fff, fff…
    .ask-2 = ¿Qué salió de la maleta?
    .ask-3 = ¿Por qué crees que la abuela no lo dijo antes?

story-where-will-grandma-sleep-page-9 = Chis, todo el mundo está con la abuela. ¿Y de quién es la cama grande? Miau, dice la gata.
    .picture = El bebé, mamá, la abuela y Dina duermen en el suelo. La gata está sola en la cama grande.
    .ask-1 = ¿De quién es ahora la cama grande?
    .ask-2 = ¿Por qué quieren estar todos con la abuela?
    .ask-3 = ¿Cómo dormimos cuando hay visita?
