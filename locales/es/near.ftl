### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Cerca de ti
near-description = Lugares para ti y tu peque: encuentros sin cita, voorschool, biblioteca, clases de idioma.
near-choose = Elige tu municipio
demo-label = Inventado
demo-explained = Esta ciudad no existe. Todo es inventado, para probar la app.
timetable = Cada semana
no-timetable = Aquí no hay horarios todavía. Pregunta directamente allí.
# $day (text): a date
weekday-name = { DATETIME($day, style: "weekday") }
# $tag (text): a language tag
language-name = { $tag ->
    [ar] árabe
    [ti] tigriña
    [so] somalí
    [fa] farsi
    [pl] polaco
    [uk] ucraniano
    [es] español
    [de] alemán
    [ku] kurdo
    [kmr] kurdo
    [tr] turco
    [en] inglés
   *[other] { $tag }
}
places = Lugares
preschool = Voorschool (grupo preescolar)
# $start, $end (text): times of day
session-time = { DATETIME($start) } a { DATETIME($end) }
# $day (text): a date
session-next = Próxima vez: { DATETIME($day, style: "day") }
session-over = Esto ya terminó.
free = Gratis
# $cents (number): what it costs
costs = Cuesta { EURO($cents) }
ask-cost = Pregunta cuánto cuesta
# $names (text): names of languages
languages = Hablan { $names }
registration-needed = Primero hay que inscribirse
registration-not-needed = Sin inscripción
ask-address = Pregunta la dirección
# $source (text): a document, $day (text): a date
source-checked = Fuente: { $source }. Revisado el { DATETIME($day) }.
# $day (text): a date
valid-until = Válido hasta el { DATETIME($day) }.
past-valid = Estos datos ya vencieron. Pregunta cómo es ahora.
# $weeks (number)
weeks-a-year = { NUMBER($weeks) } semanas al año
# $hours (number)
hours-a-week = { NUMBER($hours) } horas por semana
# $cents (number): an amount a month
cost-from = Desde { EURO($cents) } al mes, sin kinderopvangtoeslag
cost-table = Lo que cuesta la hora, según los ingresos del año
# $until (number): cents
cost-up-to = Hasta { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } a { EURO($until) }
# $from (number): cents
cost-above = Desde { EURO($from) }
# $cents (number)
cost-an-hour = { EURO($cents) } por hora
place-drop-in = Inloop: entrar y jugar
place-preschool = Grupo preescolar (voorschool)
place-library = Biblioteca
place-language-lessons = Aprender neerlandés
place-parent-meeting = Con otras familias
place-clinic = Salud infantil (consultatiebureau)
place-neighbourhood-team = Ayuda en el barrio
place-support = Apoyo
place-antenatal = Embarazo
place-community-centre = Centro de barrio
session-drop-in = Inloop (sin cita)
session-open-hour = Ven a conocernos
session-parent-meeting = Reunión de familias
session-language-lesson = Clase de neerlandés
session-library = Lectura en voz alta
session-antenatal = Grupo de embarazo
