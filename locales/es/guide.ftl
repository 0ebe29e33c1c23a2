guide-what-it-is = ¿Qué es la voorschool?
    .line-1 = La voorschool es un grupo de antes de la escuela. Allí juegan peques de 2 y 3 años.
    .line-2 = También oirás otros nombres: peutergroep, peuteropvang o peuterspeelzaal.
    .line-3 = Tu peque aprende allí jugando. Construye, canta, trepa y escucha cuentos.
    .line-4 = Allí tu peque oye neerlandés. En casa sigues hablando tu idioma, como siempre.
    .picture = Una maestra, una niña y un niño juegan con un rompecabezas.

guide-belly-to-two = De la barriga a los 2 años
    .line-1 = ¿Estás embarazada? Una matrona (partera) te acompaña. Pregúntale lo que quieras.
    .line-2 = Después del parto vas al consultatiebureau, el centro de salud infantil. Una enfermera mira cómo crece tu bebé.
    .line-3 = El consultatiebureau es gratis. Pregunta de todo: cómo duerme, come, habla o llora. También sobre ti.
    .line-4 = A veces hay un inloop: un encuentro sin cita para bebés y peques. Tu peque juega y tú te quedas.
    .line-5 = Habla y canta en casa en tu idioma. Sobre esa base crece después otro idioma.
    .line-6 = ¿Tu peque tiene casi 2 años? Pregunta por la voorschool en el consultatiebureau.
    .picture = Una mujer embarazada, un bebé y una niña están en el parque.

guide-a-day = Así puede ser un día
    .line-1 = Llevas a tu peque al grupo. Un beso y ¡hasta luego!
    .line-2 = Tu peque elige a qué jugar: bloques, muñecas, pintura, agua o arena.
    .line-3 = El grupo se sienta en círculo y canta. Miran un libro y cuentan cosas.
    .line-4 = Todo el grupo come y bebe algo. Muchas veces también sale a jugar al aire libre.
    .line-5 = Después recoges a tu peque. Cada grupo lo hace a su manera: ven un día a verlo.
    .picture = Una mano que dice adiós, un rompecabezas, una manzana y notas musicales.

guide-for-whom = ¿Para quién es?
    .line-1 = Hay peques que empiezan con 2 años y otros con 2 y medio. Pregunta cómo es donde vives.
    .line-2 = Muchas veces puede entrar cualquier peque. Pregunta si hay lugar y cuánto hay que esperar.
    .line-3 = Todos los idiomas son bienvenidos. Tu peque no tiene que hablar neerlandés todavía.
    .line-4 = ¿Tu peque todavía usa pañal? Muchas veces no es problema.
    .line-5 = ¿Tu peque necesita algo más, por ejemplo medicinas? Cuéntalo. Te ayudarán a buscar lo que le va bien.
    .picture = Dos niñas y dos niños están junto a una pelota en el parque.

guide-extra-play = Más juego y aprendizaje
    .line-1 = La enfermera del consultatiebureau puede aconsejar más horas. Ese consejo suele llamarse “extra spelen en leren”.
    .line-2 = A veces el papel dice VVE-indicatie. Es el mismo consejo. No todos los grupos tienen esas horas.
    .line-3 = Cada municipio elige los motivos. Puede ser el idioma de casa o tus estudios. Puede ser algo de tu peque.
    .line-4 = Es una oferta: nadie te juzga. Así tu peque tiene más tiempo para jugar.
    .line-5 = Tu idioma sigue siendo una riqueza. Háblalo en casa, también cuando tu peque vaya al grupo.
    .line-6 = Pregunta con confianza: ¿por qué este consejo para mi peque? ¿Quién lo lee? ¿Puedo decir que no?
    .picture = Una enfermera habla con una madre. Su hijo pequeño está al lado.

guide-you-decide = Tú decides
    .line-1 = Ir es voluntario. Un consejo del consultatiebureau no cambia eso.
    .line-2 = Puedes decir que sí, decir que no o pensarlo un poco más.
    .line-3 = ¿Dices que no? En el consultatiebureau te recibirán igual, con todas tus preguntas.
    .line-4 = También puedes elegir otra opción. Una gastouder (cuidadora) cuida en una casa a unos pocos peques.
    .line-5 = Más adelante puedes dejarlo. Pregunta con cuánto tiempo hay que avisar.
    .picture = Un padre y una madre están sentados a la mesa. Los dos piensan.

guide-hours = ¿Qué días y a qué horas?
    .line-1 = Cada municipio y cada grupo tiene sus días y horarios. Pregunta qué hay para tu peque.
    .line-2 = Con el consejo de la enfermera suelen ser 16 horas por semana. Cuentan como máximo 6 horas al día.
    .line-3 = Así lo manda la ley para peques con ese consejo. Es desde los 2 años y medio.
    .line-4 = En total son al menos 960 horas en un año y medio. Es una oferta: puedes pedir menos.
    .line-5 = Sin ese consejo suelen ser menos horas.
    .line-6 = En las vacaciones escolares, la voorschool suele cerrar. Pregunta qué semanas son.
    .picture = Un calendario y un reloj.

guide-what-it-costs = ¿Cuánto cuesta?
    .line-1 = El precio depende de tu municipio, de tus ingresos y de las horas.
    .line-2 = Kinderopvangtoeslag es dinero del Estado. Con ese dinero pagas una parte del cuidado infantil.
    .line-3 = Normalmente debes trabajar, estudiar o seguir un programa de integración o de empleo. ¿Tienes pareja? Tu pareja también.
    .line-4 = ¿Cambian tu trabajo o tus ingresos? Avisa enseguida a la oficina Dienst Toeslagen. Si no, quizás debas devolver dinero.
    .line-5 = ¿No recibes kinderopvangtoeslag? Muchas veces el municipio paga una parte. Con el consejo, algunas horas pueden ser gratis.
    .line-6 = Antes de firmar, pide el precio por escrito. ¿Es demasiado? Dilo sin problema: a veces hay ayuda.
    .picture = Una madre está sentada a la mesa con una carta y dinero. Su hija está al lado.

guide-register = Inscribir a tu peque
    .line-1 = La inscripción va paso a paso. No tienes que hacerlo todo por tu cuenta.
    .line-2 = Pide ayuda con los formularios, en la voorschool o en el consultatiebureau.
    .line-3 = Si quieres, ve con alguien de confianza. Pregunta también si puede ir un intérprete.
    .line-4 = Empieza con tiempo, porque a veces hay lista de espera.
    .picture = Un abuelo y una madre llenan un formulario. Una niña está al lado.

guide-first-day = El primer día
    .line-1 = En casa, cuéntale a tu peque qué va a pasar. Dile también con quién vuelve a casa.
    .line-2 = Entra con calma y mira todo con tu peque. Pregunta si la primera vez te puedes quedar.
    .line-3 = Di siempre adiós antes de irte. Di también cuándo vuelves.
    .line-4 = Pon el nombre de tu peque en el abrigo y la bolsa.
    .line-5 = ¿Olvidaste algo? No pasa nada. Muchas veces el grupo tiene cosas para prestar.
    .picture = Un padre y su hijo pequeño caminan hacia un edificio. Al lado hay una mochila.

guide-settling-in = Acostumbrarse al grupo
    .line-1 = Cada peque se acostumbra a su manera: rápido o despacio, con o sin lágrimas.
    .line-2 = Pregunta si al principio puede ir poco rato. Después se queda cada vez un poco más.
    .line-3 = Elige una despedida y repítela siempre: un beso, un gesto, una palabra de casa.
    .line-4 = ¿Llora tu peque? Di adiós con calma y vete de verdad. Pregunta si puedes llamar más tarde.
    .line-5 = En casa, juega a llevar y a recoger. Tu peque hace de maestra o maestro.
    .line-6 = ¿Tu peque sigue triste? Busca con el grupo qué le ayuda.
    .picture = Una madre dice adiós con la mano. Su hija está con un peluche junto a la maestra.

guide-the-teacher = Hablar con la maestra o el maestro
    .line-1 = Tú conoces a tu peque mejor que nadie. Cuenta qué le gusta y qué le consuela.
    .line-2 = Enseña en el grupo unas palabras de tu idioma: agua, pipí, peluche.
    .line-3 = Pregunta de qué habla ahora el grupo. Habla de eso también en casa, en tu idioma.
    .line-4 = ¿No entiendes algo? Dilo con confianza. Pregunta si pueden hablar más despacio.
    .line-5 = ¿Algo no te parece bien? Pide una charla. Ve con alguien que te traduzca.
    .line-6 = Estas frases se dicen o se oyen el primer día.
    .picture = Una maestra y un padre hablan. La hija de él está al lado.

guide-in-doubt = ¿Tienes dudas?
    .line-1 = Dudar está bien. Muchas familias se hacen las mismas preguntas.
    .line-2 = Habla con alguien de confianza. O pregunta a una madre o un padre que conozca el grupo.
    .line-3 = No tienes que decidir hoy.
    .picture = Dos madres hablan en el parque. Un niño está al lado.

guide-to-school = El paso a la escuela
    .line-1 = La escuela primaria se llama basisschool. Con 4 años, tu peque puede ir al grupo 1. Desde los 5 es obligatorio.
    .line-2 = Los grupos 1 y 2 son para peques de 4 a 6 años. Allí aprenden mucho jugando.
    .line-3 = Ve a ver escuelas cuando tu peque tenga 3 años. Pregunta cómo se hace la inscripción.
    .line-4 = La voorschool puede contarle a la escuela cómo es tu peque. Eso se llama “warme overdracht”.
    .line-5 = Pregunta qué dice el papel. Si quieres, pide que te lo lean. Tú puedes decidir qué le cuentan a la escuela.
    .line-6 = Cuenta tú qué idiomas conoce tu peque. Cuenta también qué le gusta hacer y qué le consuela.
    .picture = Una abuela y una niña caminan hacia una escuela.

guide-doubt-why-go = ¿Por qué tiene que ir mi peque al grupo?
    .line-1 = No tiene que ir. Tú decides, y decir que no también está bien.
    .line-2 = Te gusta tener cerca a tu peque. El tiempo contigo vale mucho.
    .line-3 = En el grupo, tu peque juega con otros niños y niñas. Allí oye neerlandés, para la escuela de después.
    .line-4 = Nadie puede prometer cuánto va a aprender allí. Cada peque es diferente.
    .line-5 = Ve un día a ver el grupo con tu peque. Pregunta también si puede ir menos horas.

guide-doubt-too-small = Mi peque todavía es casi un bebé.
    .line-1 = Tú conoces a tu peque. Quizás es pronto, y entonces puedes esperar.
    .line-2 = Pero pregunta si más adelante habrá lugar.
    .line-3 = El grupo es para peques de esa edad. Allí hay consuelo y descanso, y muchas veces cambian pañales.
    .line-4 = Pregunta cuántos peques y cuántas personas adultas hay. Pregunta también cómo son los primeros días.

guide-doubt-at-home = Yo ya estoy en casa con mi peque.
    .line-1 = Lo que tú das en casa no lo puede dar ningún grupo.
    .line-2 = El grupo es algo más: otros peques, otros juegos y el neerlandés.
    .line-3 = ¿Prefieres seguir a su lado? Pregunta por un inloop, un encuentro sin cita. Allí juega y tú te quedas.

guide-doubt-no-dutch = Mi peque no habla neerlandés.
    .line-1 = No hace falta. Muchos peques empiezan sin saber ni una palabra de neerlandés.
    .line-2 = En el grupo ayudan canciones, dibujos, gestos y frases que se repiten.
    .line-3 = Algunos peques están al principio un tiempo sin hablar. Miran y escuchan.
    .line-4 = Cada peque va a su ritmo.
    .line-5 = Pregunta si alguien en el grupo habla tu idioma. En casa, sigue hablando en tu idioma.

guide-doubt-our-language = ¿Va a perder mi peque nuestro idioma?
    .line-1 = Un idioma sigue vivo si tu peque lo oye y lo habla mucho.
    .line-2 = Puedes hacerlo cada día: habla, canta, cuenta cosas, llama a la familia.
    .line-3 = ¿De pronto te habla en neerlandés? Escucha y contesta en tu idioma.
    .line-4 = Pregunta si tu idioma puede sonar también en el grupo. Lleva una canción o un saludo.

guide-doubt-food-and-faith = ¿Van a respetar nuestra comida y nuestra religión?
    .line-1 = Pregúntalo antes de que tu peque empiece. Es una pregunta muy normal.
    .line-2 = Cuenta qué come tu peque y qué no. Pide que lo escriban.
    .line-3 = Pregunta qué fiestas celebran. Pregunta también si tu peque puede hacer otra cosa ese día.
    .line-4 = ¿No te convence la respuesta? Entonces mira también otro grupo.

guide-doubt-crying = ¿Y si mi peque llora?
    .line-1 = Muchos peques lloran al principio. Decir adiós también cuesta.
    .line-2 = Pregunta cómo consuela la maestra o el maestro. Cuenta qué ayuda en casa.
    .line-3 = Acuerda cuándo te van a llamar. Pregunta si tú también puedes llamar.
    .line-4 = ¿Después de un tiempo todavía no va bien? Pide ir más despacio, o esperar.

guide-doubt-something-wrong = ¿Le pasa algo malo a mi peque?
    .line-1 = Un consejo de más horas no quiere decir que pase algo malo.
    .line-2 = Suele ser por el idioma de casa o por los estudios de la familia.
    .line-3 = A veces es por tu peque. Entonces pregunta qué ve la enfermera.
    .line-4 = Siempre puedes preguntar por qué. ¿No estás de acuerdo? Dilo también.

guide-step-think = Habla de esto en casa. Piensa con tu familia qué quieres preguntar.
guide-step-nurse = Ve al consultatiebureau. Pregunta si tu peque recibe el consejo de más horas.
guide-step-visit = Ve con tu peque a ver un grupo, o varios.
guide-step-days-and-cost = Pregunta qué días hay y cuánto te cuesta.
guide-step-papers = Pregunta qué papeles hacen falta. Firma solo cuando todo esté claro.
guide-step-allowance = Pregunta si puedes recibir kinderopvangtoeslag. Si no, pregunta si el municipio paga una parte.
guide-step-start-date = Acuerda el primer día. Pregunta cómo puede acostumbrarse tu peque.

guide-bring-spare-clothes = Ropa limpia, por si algo se moja
guide-bring-nappies = Pañales, si tu peque los usa
guide-bring-coat = Un abrigo para jugar al aire libre
guide-bring-comfort = Algo que consuela: un peluche, un paño
guide-bring-fruit = Fruta, si el grupo la pide
guide-bring-phone-number = Un número para llamar si pasa algo
guide-bring-home-words = Unas palabras de tu idioma

guide-phrase-good-morning = Buenos días, es nuestra primera vez aquí.
guide-phrase-hang-up-coat = Aquí puedes colgar el abrigo.
guide-phrase-no-dutch-yet = Mi peque todavía no habla neerlandés.
guide-phrase-not-eat-this = Mi peque no puede comer esto.
guide-phrase-a-question = Tengo una pregunta.
guide-phrase-more-slowly = ¿Puede hablar un poco más despacio?
guide-phrase-may-i-stay = ¿Puedo quedarme un ratito más?
guide-phrase-who-picks-up = ¿Quién viene luego a recoger a tu peque?
guide-phrase-call-me = ¿Me llama si pasa algo?
guide-phrase-wave-goodbye = Di adiós. ¡Hasta luego!
guide-phrase-how-did-it-go = ¿Cómo fue hoy?
guide-phrase-next-time = ¡Hasta la próxima!
