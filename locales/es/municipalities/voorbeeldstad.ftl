voorbeeldstad-about = Voorbeeldstad (Ciudad Ejemplo) no existe. Todos los lugares, horarios y precios son inventados. Así puedes probar la app con calma. Por eso, no vayas de verdad. Luego elige tu propio municipio.
    .preschool =
        Este es un ejemplo inventado.

        La voorschool es un grupo de antes de la escuela. Allí juegan y aprenden peques de 2 y 3 años. Ir es voluntario: tú decides. También si lo aconseja el consultatiebureau, el centro de salud infantil.

        Aquí tu peque va 16 horas por semana, 40 semanas al año. ¿No recibes kinderopvangtoeslag, dinero del Estado para el cuidado infantil? Entonces aquí pagas según tus ingresos, desde 16 euros al mes.

        ¿Quieres verlo primero? Ven con tu peque al inloop, sin cita.

voorbeeldstad-stapeltoren = Hay una mañana para bebés y otra para peques algo mayores. Tú te quedas, es gratis y sin inscripción. Pregunta lo que quieras a quien guía el grupo.

voorbeeldstad-het-wolkje = En esta voorschool juegan peques de 2 y 3 años. En el inloop vienes a ver con tu peque, sin cita. También hay mañanas para familias; pregunta por el tema nuevo.

voorbeeldstad-consultatiebureau = Aquí una enfermera mira cómo crece tu peque. A la hora abierta vienes sin cita, y es gratis. Pregunta de todo: hablar, dormir, comer o jugar.

voorbeeldstad-library = Aquí alguien lee en voz alta, en neerlandés y en otro idioma. Escuchar es gratis, y los libros se prestan gratis a tu peque. Pregunta qué libros hay en tu idioma.

voorbeeldstad-de-kastanje = Aquí las familias bailan y cantan con sus peques, por 1 euro. La noche para familias en este centro de barrio es gratis. Si 1 euro es mucho, dilo sin problema.

voorbeeldstad-woord-voor-woord = Aquí aprendes neerlandés con otras madres y otros padres. La clase es gratis, pero primero hay que inscribirse. Pregunta si tu peque puede jugar allí.

voorbeeldstad-de-theepot = Aquí las familias hablan de jugar y leer con sus peques. Es gratis, y hay té. Siempre puedes hablar tu idioma.

voorbeeldstad-wijkteam = El equipo del barrio piensa contigo sobre crianza, dinero y vivienda. Una charla es gratis, y a la hora abierta no hace falta cita. Siempre puedes venir con alguien.

voorbeeldstad-de-klimboom = Esta voorschool tiene juegos grandes para trepar y un arenero. Allí juegan peques de 2 y 3 años. Ven primero a ver en el inloop, sin cita.

voorbeeldstad-het-nest = Ven aquí con tu bebé de hasta 1 año. Tú tomas té, tu bebé mira alrededor, y es gratis. Sus hermanos y hermanas pueden venir.

voorbeeldstad-negen-manen = Aquí las embarazadas aprenden entre ellas y con una matrona (partera). Ven con tu pareja o con otra persona. Inscríbete y pregunta cuánto cuesta.

voorbeeldstad-voorleesmaatjes = Alguien del voluntariado lee en tu casa una hora por semana. Es gratis, para peques de 2 a 8 años. Pregunta cuánto hay que esperar.

voorbeeldstad-de-pannenkoek = Aquí juegan bebés y peques hasta los 6 años, dentro y al aire libre. Tú también juegas, o hablas con otras familias. A veces se hacen crepes en grupo.

voorbeeldstad-de-paperclip = ¿Es difícil una carta o un formulario? Trae todo: alguien del voluntariado lo mira contigo, gratis. Lo que cuentas se queda aquí.

voorbeeldstad-de-sneeuwbal = ¿Tienes menos de 25 años, y un peque o un bebé en camino? Aquí conoces a gente como tú, y alguien del equipo piensa contigo. Por la tarde, tu peque también puede venir.
