enschede-about = Aquí encuentras lugares en Enschede para ti y tu peque. Todo viene de documentos del municipio de 2023. No dan horarios, direcciones ni teléfonos. Por eso, pregunta primero si todavía existe. Puedes aprender neerlandés en más lugares de Enschede.
    .preschool =
        La voorschool es un grupo de antes de la escuela. Allí juegan y aprenden peques de 2 y 3 años. Ir es voluntario: tú decides. También puedes elegir una cuidadora u otra guardería.

        El consultatiebureau es el centro de salud infantil. Te acompaña a ti y a tu peque desde el nacimiento. Puede aconsejarte la voorschool. Eso se llama ‘extra spelen en leren’: más juego y aprendizaje. A veces es porque en casa se habla otro idioma. Ese idioma sigue siendo importante para tu peque. A veces es por los estudios de la familia, o por tu peque. También entonces decides tú.

        La voorschool abre 40 semanas al año. En algunos barrios había un plan: dos semanas más en vacaciones.

        ¿No recibes kinderopvangtoeslag, dinero del Estado para el cuidado infantil? En 2023 se pagaban al menos 10 euros al mes por peque. La cantidad dependía de tus ingresos. El municipio pensaba entonces en quitar ese pago. Pregunta cómo es ahora.

enschede-speelhoes = Aquí tu bebé juega desde los 6 meses y conoce a otros peques. El grupo de bebés es gratis, y puedes preguntar lo que quieras. Pregunta primero cuándo es el grupo de bebés.

enschede-library = La biblioteca hace actividades en los Voorleesdagen, los días de leer en voz alta. Casi 30 escuelas y algunas guarderías trabajan con la biblioteca. Pregunta qué hay para tu peque y cuánto cuesta.

enschede-de-globe = ¿Tu peque tiene clase aquí? Entonces puedes aprender neerlandés dos años en ‘Ei van Columbus’. Pregunta si sigue allí y cuánto cuesta.

enschede-bastion = Aquí las familias aprenden neerlandés dos años, y sus peques también tienen clase. Las clases para madres y padres se llaman ‘Ei van Columbus’. Pregunta si siguen allí y cuánto cuestan.

enschede-consultatiebureau = El consultatiebureau te acompaña a ti y a tu peque desde el nacimiento. Aquí dan folletos fáciles sobre la voorschool, en varios idiomas. Pregunta si ‘extra spelen en leren’ le va bien a tu peque.

enschede-voorscholen = Aquí juegan y aprenden peques de 2 y 3 años. Ir es voluntario; pregunta también si hay inloop. Así vienes a ver sin cita; en 2023 era un plan.

enschede-vve-thuis = VVE Thuis es para familias con peques en la voorschool. Te dan cosas para jugar y leer en casa. Pregunta en la voorschool cuándo son las reuniones de familias.

enschede-parent-groups = En un grupo de encuentro, las familias se reúnen y aprenden, por ejemplo, idiomas. Pregunta en la escuela o la voorschool dónde hay un grupo.

enschede-wijkcoach = Un wijkcoach apoya a familias y peques, en la escuela y la voorschool. En 2023 había más en 15 IKC (escuela y guardería en un lugar). Ese dinero era por un tiempo: pregunta si hay wijkcoach ahora.

enschede-wijkwijzer = En un Wijkwijzer puedes hacer preguntas, por ejemplo sobre salud. Pregunta en tu barrio dónde hay un Wijkwijzer.

enschede-jonge-moederwerk = Las embarazadas y madres jóvenes reciben aquí más apoyo en un grupo. Hablas de tus dudas con las demás y con el equipo. Pregunta a tu matrona (partera) cómo entrar.

enschede-centering = Aquí las embarazadas y sus parejas conocen a gente del barrio. A principios de 2023 acababa de empezar. Pregunta a tu matrona (partera) si sigue.
