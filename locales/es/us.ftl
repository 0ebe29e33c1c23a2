### What stands on the pages of "us": the year, the sheet for the preschool, and how accessible the app is.

## The year: a tree that only grows

year-title = Tu año en familia
year-description = Lo que hiciste con tu peque. El árbol crece siempre y nunca pierde hojas.
year-empty = Aquí crece tu árbol. Cada rato con tu peque trae una hoja.
# $count (number): how often they did something together
year-tree =
    { $count ->
        [one] Tu árbol tiene una hoja. Una por cada rato con tu peque.
       *[other] Tu árbol tiene { NUMBER($count) } hojas. Una por cada rato con tu peque.
    }
# $count (number): of how many booklets they did everything
year-fruit =
    { $count ->
        [one] Tiene un fruto: ya hiciste un librito entero.
       *[other] Tiene { NUMBER($count) } frutos: uno por cada librito que hiciste entero.
    }
# All children of the family taken together
year-together = Toda la familia
year-months = Mes a mes
# $day (text): its first day
year-month-name = { DATETIME($day, style: "month") }
# $month (text): the name of the month, $count (number): how often they did something together
year-month =
    { $count ->
        [one] { $month }: una vez
       *[other] { $month }: { NUMBER($count) } veces
    }
year-kinds = Lo que hiciste
# $count (number): how often
year-times =
    { $count ->
        [one] una vez
       *[other] { NUMBER($count) } veces
    }
year-words = Palabras que encontraste
year-print = Imprimir

## The sheet for the preschool: the teacher reads it in Dutch, the parent in her own language

teacher-title = Para la voorschool
teacher-description = Una hoja sobre tu peque, para la maestra o el maestro. En dos idiomas.
teacher-why = Tú eliges quién ve esto. Enséñalo o imprímelo. No sale de este teléfono.
teacher-about = Sobre mi peque
# $years (number), $months (number): the age
teacher-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } mes
       *[other] { NUMBER($months) } meses
    }
    [one] { NUMBER($years) } año
   *[other] { NUMBER($years) } años
}
teacher-speaks = En casa hablamos
teacher-did = Esto hicimos en casa
teacher-likes = De esto le gusta hablar a mi peque
teacher-words = Así lo decimos en casa
teacher-tip = Señale un dibujo y espere. A mi peque le gusta contar, también en nuestro idioma.
teacher-empty = Aquí no hay nada todavía. Primero haz algo con tu peque.
# On a button beside something that stands on the sheet
teacher-leave-out = No incluir

## Accessibility, as it was tested

access-title = Accesibilidad
access-description = Thuistaal es para todo el mundo. Aquí lees qué va bien y qué no todavía.
access-status = Hasta dónde hemos llegado
access-status-text = Seguimos las reglas de WCAG 2.2, nivel AA. En gran parte lo logramos. Nadie de fuera lo ha revisado todavía.
access-tested = Qué probamos
access-tested-text = Un programa (axe) mira cada tipo de página. Lo hace con cada versión nueva, en claro y en oscuro. Todo funciona también solo con el teclado.
access-limits = Qué no va bien todavía
access-limit-voice = No todos los teléfonos tienen voz para cada idioma. Para el tigriña y el somalí casi nunca la hay.
access-limit-readers = Todavía no hemos probado lectores de pantalla en teléfonos reales.
access-limit-drafts = Las traducciones son una primera versión. Aún las va a revisar gente que habla esos idiomas en casa.
access-limit-old = En un teléfono muy viejo puedes leer todo, pero no guardar nada.
access-report = ¿Algo no funciona?
access-report-text = Díselo a quien te dio el enlace. O escribe el error en “Sobre Thuistaal”.
access-law = ¿Nadie te ayuda con eso?
access-law-text = Entonces puedes acudir a la oficina Nationale ombudsman. Es gratis.
# $day (text): the day on which this was written
access-day = Escrito el { DATETIME($day, style: "long") }.

# A link to a text with the licences of the software that the app is made of.
licences-title = Licencias: de qué está hecha la app
