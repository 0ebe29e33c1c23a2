story-an-egg-goes-out = Un huevo sale de paseo
    .lead = Un huevo se va rodando de la granja. Tú y tu peque cuentan adónde.
    .picture = Gallina está en la granja y vuela una mariposa. Un huevo rueda hacia un perro.

story-an-egg-goes-out-page-1 =
    .picture = Gallina está junto al establo. A su lado hay tres huevos.
    .ask-1 = Gallina dice: coc, coc…
    .ask-2 = ¿Qué hay al lado de Gallina?
    .ask-3 = Pronto un huevo hará algo raro. ¿Qué crees que hará?

story-an-egg-goes-out-page-2 =
    .picture = Pasa volando una mariposa. Dos huevos están con Gallina. El tercero se va rodando.
    .ask-1 = ¡Oh, no! ¿Adónde va ese huevo?
    .ask-2 = ¿Qué mira Gallina? ¿Qué no ve?
    .ask-3 = ¿Qué le gritarías ahora a Gallina?

story-an-egg-goes-out-page-3 =
    .picture = El huevo rueda por la calle. Pasa un autobús, y una gata mira el huevo.
    .ask-1 = Rueda, rueda, rueda, ahí va el…
    .ask-2 = ¿Qué piensa la gata cuando ve el huevo?
    .ask-3 = ¿Cómo crees que pasa el huevo sin chocar con el autobús?

story-an-egg-goes-out-page-4 =
    .picture = El huevo flota en el agua. Dos patos nadan detrás. También hay un pez.
    .ask-1 = ¡Plaf! El huevo está en el…
    .ask-2 = ¿Quiénes nadan con el huevo?
    .ask-3 = ¿Qué crees que le gritan los patos al huevo?

story-an-egg-goes-out-page-5 =
    .picture = El huevo está en la hierba, junto a un árbol. Un perro lo huele.
    .ask-1 = ¡Snif, snif! ¿Quién huele el huevo?
    .ask-2 = ¿Qué crees que quiere hacer Perro con el huevo?
    .ask-3 = ¿Por dónde ha pasado ya el huevo?

story-an-egg-goes-out-page-6 =
    .picture = Es de noche. Perro duerme abrazado al huevo. Búho mira desde el árbol.
    .ask-1 = ¡Chis! Que duermas bien, Perro. Que duermas bien…
    .ask-2 = Hace frío. ¿Cómo le da Perro calor al huevo?
    .ask-3 = Crac, oye Búho. ¿Qué crees que es?

story-an-egg-goes-out-page-7 =
    .picture = Brilla el sol. El huevo está abierto y dentro hay un pollito. El pollito y Perro se miran.
    .ask-1 = ¡Crac! Del huevo sale un…
    .ask-2 = El pollito ve a Perro. ¿Qué piensa?
    .ask-3 = ¿Cuál es la primera palabra del pollito: pío o guau?

story-an-egg-goes-out-page-8 =
    .picture = Perro va por la calle. El pollito va detrás. La gata mira con los ojos muy abiertos.
    .ask-1 = ¿Quién va detrás de Perro?
    .ask-2 = El pollito imita a Perro. Hazlo tú: ¿cómo camina Perro?
    .ask-3 = La gata ya conoce al pollito. ¿De qué?

story-an-egg-goes-out-page-9 =
    .picture = Gallina está junto al establo con dos pollitos. Ahí llegan Perro y el tercer pollito.
    .ask-1 = ¡Mira, ahí está Gallina! Gallina dice: coc…
    .ask-2 = ¿Qué pasó con los otros dos huevos?
    .ask-3 = El pollito se lo cuenta todo a Gallina. ¿Qué dice?

story-an-egg-goes-out-page-10 =
    .picture = Otra vez es de noche. Perro duerme entre los pollitos. Un pollito duerme encima de Perro. Gallina está al lado.
    .ask-1 = Buenas noches, pollitos. Buenas noches…
    .ask-2 = ¿Dónde duerme el tercer pollito?
    .ask-3 = ¿Me cuentas todo el cuento? Empieza por el huevo.
