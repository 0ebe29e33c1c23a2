### The app itself: buttons, headings and sentences that belong to no activity, story or place.

app-name = Thuistaal
app-description = Cada día, algo para leer, decir, cantar o jugar con tu peque. En tu idioma, gratis y también sin internet.
choose-language = Elige tu idioma
skip-to-content = Ir al contenido
share = Compartir
received = Elegido para vosotros
draft = Nadie ha revisado todavía esta traducción.
# Between what something is called and what is said of it.
colon = { ": " }

## Navigation

nav-today = Hoy
nav-library = Libritos
nav-near = Cerca
nav-us = En familia
nav-label = Menú

## Today

today-title = Hoy con tu peque
how-old = ¿Qué edad tiene tu peque?
how-old-why = Así elegimos algo a su medida. Nosotros no vemos su edad.
another-one = Otra cosa

## An activity

# $minutes (number): how long it takes
minutes = { $minutes ->
    [one] { NUMBER($minutes) } minuto
   *[other] { NUMBER($minutes) } minutos
}
# $from, $until (number): months
ages-months = { NUMBER($from) } a { NUMBER($until) } meses
# $from, $until (number): years
ages-years = { NUMBER($from) } a { NUMBER($until) } años
# $from (number): months, $until (number): years
ages-mixed = { NUMBER($from) } meses a { NUMBER($until) } años
what-you-need = Necesitas
what-you-do = Así se hace
what-you-ask = Pregunta o di
words = Palabras
why = Por qué
done = Hecho
done-today = Lo hiciste con tu peque. ¡Qué bien!
undo = Mejor no
keep = Guardar
kept = Guardado
# $age (text): an age, such as "2 years"
for-age = Para { $age }

## Kinds of activity

kind-read = Leer
kind-talk = Hablar
kind-sing = Cantar
kind-move = Moverse
kind-count = Contar 1, 2, 3
kind-make = Crear
kind-go-out = Salir

## Ages, as one taps them

band-baby = 0 años
band-one = 1 año
band-two = 2 años
band-three = 3 años
band-four = 4 a 6 años

## Dutch beside the home language

text-switch = Idioma del texto
# The name of this language, for the switch that shows the text in it.
text-home = Español
text-both = Los dos
text-dutch = Nederlands

## Listening

listen = Escuchar
listen-dutch = Escuchar en neerlandés
# Said where the phone has no voice for this very language.
no-voice = Este teléfono no tiene voz en español.
no-dutch-voice = Este teléfono no tiene voz en neerlandés.

## The library

library-title = Libritos y cuentos
library-description = Cosas para hacer con tu peque, y cuentos para leer en voz alta.
filter-age = Edad
filter-kind = Qué
filter-all = Todo
filter-nothing = Aquí no hay nada todavía. Elige otra edad u otra cosa para hacer.
stories = Cuentos
# $count (number): how many activities
booklet = { $count ->
    [one] { NUMBER($count) } cosa para hacer
   *[other] { NUMBER($count) } cosas para hacer
}
theme-now = Ahora hacemos este librito
theme-is-now = Este es el librito de ahora
# $count (number): how many pages
story-pages = { $count ->
    [one] { NUMBER($count) } página
   *[other] { NUMBER($count) } páginas
}
# $number (number): which page
story-page = Página { NUMBER($number) }
the-end = Fin. ¿Otra vez?
# On the card of a story, after the number of its pages.
no-words = sin palabras
tell-together = Este libro no tiene palabras. Mira bien y cuéntalo con tu peque.
for-you = Para ti
phrases = Así suena en neerlandés
phrases-why = Estas frases se oyen mucho, por ejemplo en el grupo.

## The start: pregnancy and the first months

start-title = ¿Embarazo o recién nacido?
start-description = Hablar, cantar y mirar con tu bebé, ya desde la barriga.
start-pregnancy = Con el bebé en la barriga
start-first-months = Los primeros meses
try-today = Prueba hoy

## Us

us-title = En familia
us-description = Lo que se hizo y se eligió en casa.
garden-title = Tu jardín
garden-empty = Aquí crece tu jardín. Cada rato con tu peque trae una flor.
# $day (text): the first day of the week, $count (number): what was done in it
garden-week = Semana del { DATETIME($day, style: "day") }: { $count ->
    [one] { NUMBER($count) } vez
   *[other] { NUMBER($count) } veces
}
# $count (number): what was done in all
garden-total = { $count ->
    [one] Hiciste algo con tu peque { NUMBER($count) } vez.
   *[other] Hiciste algo con tu peque { NUMBER($count) } veces.
}
favourites-title = Lo que guardaste

## Children

children-title = Niños y niñas
children-why = Con la edad elegimos algo a su medida. El nombre no hace falta. Nosotros no vemos nada de esto.
child-name = Nombre
child-born = Nació en
# $years (number), $months (number): the age
child-age = { $years ->
    [0] { $months ->
        [one] { NUMBER($months) } mes
       *[other] { NUMBER($months) } meses
    }
    [one] { NUMBER($years) } año
   *[other] { NUMBER($years) } años
}
add-child = Añadir otro peque
remove-child = Quitar
child-removed = Quitado.
for-whom = ¿Para quién?

## The family on several phones

family-title = En varios teléfonos
family-description = Lo mismo en cada teléfono: peques, flores y lo que guardas.
family-private = Solo tus teléfonos pueden leerlo. Nosotros no.
family-start = Usar en otro teléfono
family-scan = Escanea esto con la cámara del otro teléfono.
family-qr = El código QR de tu familia
family-type = O escribe allí este código:
family-care = Da el código solo a quien es de tu familia.
family-copy = Copiar el código
family-sure = Sí, adelante
family-closing = Borraremos la familia anterior del servidor cuando haya internet.
join-title = ¿Ya tienes un código?
join-why = Escanea el código del otro teléfono con la cámara o escríbelo aquí. Lo que hay en los dos se queda.
join-label = Código
join = Unirme
# $symbol (text): one letter
join-bad-symbol = En un código no aparece { $symbol }. Mira otra vez.
# $count (number): letters and digits
join-length = Un código tiene 27 letras y números. Aquí hay { NUMBER($count) }.
join-wrong = Hay una letra o un número mal. Mira otra vez.
join-asked-title = ¿Quieres unirte a esta familia?
join-asked = Verás lo mismo en los dos teléfonos. No se pierde nada.
join-yes = Sí, unirme
join-no = No
sync-never = Todavía sin compartir.
sync-now = Actualizado ahora mismo.
# $count (number)
sync-minutes = { $count ->
    [one] Actualizado hace { NUMBER($count) } minuto.
   *[other] Actualizado hace { NUMBER($count) } minutos.
}
# $count (number)
sync-hours = { $count ->
    [one] Actualizado hace { NUMBER($count) } hora.
   *[other] Actualizado hace { NUMBER($count) } horas.
}
# $count (number)
sync-days = { $count ->
    [one] Actualizado hace { NUMBER($count) } día.
   *[other] Actualizado hace { NUMBER($count) } días.
}
sync-waiting = Seguirá cuando haya internet.
sync-closed = Esta familia está cerrada. Pide el código nuevo.
sync-update-needed = El otro teléfono tiene una versión más nueva. Actualiza esta app.
sync-too-large = Hay demasiado para compartir. Todo se queda en este teléfono.
lost-title = ¿Perdiste un teléfono?
lost-why = Recibes un código nuevo. El otro teléfono conserva lo que tiene, pero no ve nada nuevo.
lost = Crear un código nuevo
leave-title = Salir en este teléfono
leave-why = Este teléfono ya no comparte nada. Lo que hay en él se queda.
leave = Salir aquí
close-title = Borrar en el servidor
close-why = El servidor olvida a tu familia. Cada teléfono conserva lo suyo y ya no comparte nada.
close = Borrar en el servidor
carry-over = ¿Empezaste en el navegador? Trae aquí a tu familia.
notice-joined = Listo. Tus teléfonos ya están unidos.
notice-copied = El código está copiado.

## This phone

phone-title = Este teléfono
phone-description = Lo que guarda este teléfono, y cómo llevártelo.
# $size (number): megabytes, never 0
storage-used = La app usa { NUMBER($size) } MB.
storage-persistent = Este teléfono te lo guarda.
storage-not-persistent = El teléfono puede borrar esto si queda poco espacio.
storage-ask = Guardar siempre
colours = Colores
colours-auto = Como el teléfono
colours-light = Claro
colours-dark = Oscuro
export-title = Guarda una copia
export-why = Recibes un archivo con lo que hiciste. Es útil para un teléfono nuevo.
export = Hacer una copia
import-title = Recupera una copia
import-why = Elige el archivo. Lo que ya hay en este teléfono también se queda.
import = Elegir un archivo
erase-title = Borrar todo
erase-why = Todo lo que hiciste y elegiste se borra de este teléfono. No se puede recuperar.
erase = Borrar todo
erase-sure = Sí, borrar todo
erase-no = No, conservarlo

## Add to the home screen

install-title = En tu pantalla de inicio
install-description = Pon Thuistaal en tu teléfono. Así se abre como una app, también sin internet.
install-button = Poner en mi teléfono
install-android = Android
install-android-first = Toca los tres puntos, arriba a la derecha.
install-android-second = Elige “Instalar aplicación” o “Añadir a pantalla de inicio”.
install-android-third = Toca “Instalar”.
install-ios = iPhone
install-ios-first = Abre esta página en Safari.
install-ios-second = Toca abajo el cuadrado con la flecha.
install-ios-third = Elige “Añadir a pantalla de inicio”.
install-ios-note = En un iPhone la app empieza vacía. Antes, anota tu código o haz una copia.

## About

about-title = Sobre Thuistaal
about-description = Qué es Thuistaal, qué guarda y quién revisó la traducción.
about-what = Qué es
about-what-text = Tu peque aprende a hablar con las personas que más quiere. Lo mejor es hacerlo en el idioma de casa. Aquí encuentras cada día algo pequeño para compartir. Es gratis y no necesitas nada.
about-trust = Qué sabemos de ti
about-trust-text = Nada. No hay cuenta y nadie mira lo que haces. Todo está en tus propios teléfonos. ¿Lo compartes con otro teléfono? Incluso entonces, solo tu familia puede leerlo.
about-languages = Los idiomas
about-languages-text = El neerlandés y el inglés los escribimos nosotros. Los demás idiomas son traducciones.
about-sources = De dónde viene
about-sources-text = Hablar en familia de un libro o de un dibujo ayuda. Ayuda más si es tu peque quien cuenta. Eso está bien estudiado. Por eso cada pregunta termina en tu peque.
mistake-title = ¿Ves un error?
mistake-why = Escribe qué no está bien. Se queda en tu teléfono hasta que lo compartas.
mistake-label = ¿Qué no está bien?
mistake-keep = Guardar
mistake-kept = Esto es lo que guardaste
mistake-share = Compartir
mistake-forget = Quitar
review-source = escrito por nosotros
review-draft = aún sin revisar por alguien que lo habla en casa
review-reviewed = revisado

## When nothing is there

not-found-title = Esta página no está
not-found-text = Quizás el enlace es viejo. Desde aquí puedes seguir.
to-today = Ir a hoy
loading = Un momento…

## What the app has to say

notice-storage-blocked = Este teléfono no deja guardar nada a la app. Todo funciona, pero luego se pierde.
notice-storage-full = El teléfono está lleno. Lo último no está guardado todavía. Libera espacio.
notice-set-aside = No pudimos leer algo y lo pusimos aparte. Ahora ves tu última copia buena.
notice-update = Hay una versión nueva.
notice-update-now = Actualizar ahora
notice-imported = Ya recuperamos tu copia.
notice-not-imported = No podemos leer este archivo. No ha cambiado nada.
notice-offline-ready = Listo. Ahora todo funciona también sin internet.
notice-not-loaded = Ahora no podemos cargar esto. Prueba más tarde.
notice-changed = Algo cambió en un grupo que guardaste.
notice-close = Cerrar
broken-text = Algo salió mal. Lo que hiciste está guardado.
broken-reload = Abrir otra vez
