### The neighbourhood: places, times, preschool, and whom to ask.

near-title = Cerca de ti
near-description = Lugares para ti y tu peque: encuentros sin cita, voorschool, biblioteca, clases de idioma.
near-choose = Elige tu municipio
demo-label = Inventado
demo-explained = Esta ciudad no existe. Todo es inventado, para probar la app.
timetable = Todos los grupos
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
# $until (number): cents
cost-up-to = Hasta { EURO($until) }
# $from, $until (number): cents
cost-between = { EURO($from) } a { EURO($until) }
# $from (number): cents
cost-above = Desde { EURO($from) }
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

near-mine = Este es nuestro municipio
near-is-mine = Tu municipio
near-what = Qué hay para ti y tu peque
near-filter = Elige lo que te va bien
near-nothing = Ahora no hay nada así. Elige otra cosa.
filter-neighbourhood = Barrio
filter-spoken = Hablan
this-week = Esta semana
this-week-none = No hay nada en los próximos siete días. Mira abajo cuándo hay algo.
day-today = Hoy
day-tomorrow = Mañana
# $day (text): a date
day-full = { DATETIME($day, style: "weekday") }, { DATETIME($day, style: "day") }
# $days (text): names of weekdays
rule-weekly = Cada semana: { $days }
# $weeks (number): two or more, $days (text): names of weekdays
rule-every = { $weeks ->
    [one] Cada semana: { $days }
   *[other] Cada { NUMBER($weeks) } semanas: { $days }
}
# $day (text): a day, as in "Friday 4 December"
session-again = El siguiente día: { $day }
# $day (text): a day, as in "Friday 4 December"
session-first = Próxima vez: { $day }
cancel-illness = Cancelado por enfermedad.
cancel-too-few = Cancelado: hay muy poca gente.
cancel-building = Cancelado: la sala está cerrada.
cancel-other = Cancelado.
closed-autumn = Cerrado: vacaciones escolares de otoño
closed-winter = Cerrado: vacaciones escolares de invierno
closed-spring = Cerrado: vacaciones escolares de febrero
closed-may = Cerrado: vacaciones escolares de mayo
closed-summer = Cerrado: vacaciones escolares de verano
closed-easter-monday = Cerrado: día festivo (Lunes de Pascua)
closed-kings-day = Cerrado: día festivo (Día del Rey)
closed-liberation-day = Cerrado: día festivo (Día de la Liberación)
closed-ascension = Cerrado: día festivo (Ascensión)
closed-whit-monday = Cerrado: día festivo (Lunes de Pentecostés)
closed-day-off = Cerrado este día
# $ages (text): ages, such as "2 tot 4 jaar"
for-ages = Para peques de { $ages }
for-parents = Para madres y padres
parent-stays = Tú te quedas con tu peque
parent-leaves = Tu peque juega aquí sin ti
# $names (text): things, one after the other
bring-title = Qué llevar: { $names }
bring-socks = calcetines que no resbalan o pantuflas
bring-play-clothes = ropa que se puede ensuciar
bring-drink = algo de beber
bring-nappies = pañales
bring-notebook = bolígrafo y papel
bring-booklet = tu librito
# $names (text): people, one after the other
who-title = Quién está allí: { $names }
who-guide = alguien que guía el grupo
who-nurse = una enfermera
who-volunteer = alguien del voluntariado
who-teacher = la maestra o el maestro
who-librarian = alguien de la biblioteca
who-midwife = una matrona (partera)
who-coach = alguien del equipo del barrio
who-parents = otras madres y otros padres
# $day (text): a date, $name (text): a proper name
checked-by = Revisado el { DATETIME($day) } por { $name }.
session-stale = Esto se revisó hace mucho. Pregunta primero si sigue igual.
# $day (text): a date
timetable-of = Estos horarios son del { DATETIME($day) }.
map = Ver en el mapa
call = Llamar
save-session = Guardar este grupo
session-saved = Guardado
saved-title = Tus grupos
# $day (text): a day, as in "Friday 4 December"
add-date = Al calendario: { $day }
add-series = Todas las fechas al calendario
feed-title = Todo en tu calendario
feed-why = Tu calendario sigue los horarios. Si algo se cancela, lo verás allí.
feed-follow = Seguir en tu calendario
feed-type = ¿No funciona? Pon esta dirección en tu calendario:
changed-title = Algo cambió
change-gone = Este grupo ya no existe.
# $when (text): days and times
change-time = Otro horario: { $when }
# $place (text): a proper name
change-place = Otro lugar: { $place }
# $day (text): a day, as in "Friday 4 December"
change-cancelled = Cancelado: { $day }

## The preschool guide

preschool-title = Ir a la voorschool
preschool-description = Qué es, cómo es un día, cuánto cuesta y cómo inscribirse.
cost-here = ¿Cuánto cuesta aquí?
cost-choose = Primero elige tu municipio. Así ves cuánto cuesta allí.
cost-allowance = ¿Recibes kinderopvangtoeslag?
cost-indication = ¿Tu peque tiene ‘extra spelen en leren’?
cost-income = ¿Cuánto gana tu familia en un año?
cost-hours = ¿Cuántas horas por semana?
answer-yes = Sí
answer-no = No
# $hours (number)
hours-option = { NUMBER($hours) } horas
# $cents (number): an amount a month
cost-estimate = Más o menos { EURO($cents) } al mes
cost-estimate-why = Es un cálculo aproximado, un promedio del año. No guardamos lo que eliges.
cost-unknown = Los documentos del municipio no lo dicen. Pregúntalo.
steps-why = Toca lo que ya está hecho. Eso se queda en tu familia.
bring-first-day = Qué llevar el primer día
phrases-first-day = Neerlandés para el primer día

## Somebody to ask

ask-title = ¿A quién puedo preguntar?
ask-description = Elige lo que buscas. Así ves quién te puede ayudar.
ask-choose = Elige tu municipio. Así ves adónde puedes ir.
ask-nobody = Para esto no conocemos todavía a nadie aquí. Pregunta en el consultatiebureau.
need-talk = Cómo habla y crece mi peque
need-talk-text = La enfermera del consultatiebureau lo mira contigo. Preguntar siempre está bien.
need-meet = Jugar y ver a otras familias
need-meet-text = En un inloop (encuentro sin cita) juega tu peque. Y tú ves a otras familias.
need-read = Libros y lectura en voz alta
need-read-text = En la biblioteca prestan libros gratis a tu peque. A veces alguien va a tu casa a leer.
need-dutch = Aprender neerlandés
need-dutch-text = Hay clases y grupos para madres y padres. Tu idioma sigue siendo importante.
need-preschool = Conocer la voorschool
need-preschool-text = Primero ve a verla con tu peque. Ir es voluntario: tú decides.
need-pregnant = Estoy embarazada
need-pregnant-text = Tu matrona (partera) conoce grupos cerca de ti. Puedes ir con alguien.
need-young = Soy madre o padre joven
need-young-text = Hay grupos con otras madres y padres jóvenes. Cuentas solo lo que quieres.
need-money = Dinero, cartas o vivienda
need-money-text = El equipo del barrio piensa contigo. Una charla es gratis.
