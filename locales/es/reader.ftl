### The story reader, the word cards, and one's own voice.

## The reader

read-story = Lee este cuento
# $number (number): the page where one stopped
read-on = Sigue en la página { NUMBER($number) }
reader-close = Cerrar
page-previous = Página anterior
page-next = Página siguiente
# $number (number): which page, $count (number): of how many
page-of = { NUMBER($number) } de { NUMBER($count) }
read-again = Otra vez
# A switch: the voice speaks slowly.
speak-slowly = Despacio
tap-picture = Toca algo en el dibujo.

## One's own voice

own-voice = Tu voz
own-voice-why = Lee tú y grábalo. Se queda en este teléfono.
record = Grabar
record-again = Grabar otra vez
record-stop = Parar
record-play = Oír tu voz
record-forget = Quitar
record-forget-sure = Sí, quitar
record-forget-no = No
recording = El teléfono está grabando. Ya puedes leer.
microphone-denied = El micrófono no tiene permiso. Actívalo en los ajustes.
microphone-unable = En este teléfono no se puede grabar.
recording-cut = La grabación se paró. Lo que leíste está guardado.
recording-cut-again = La grabación se paró. Tu grabación anterior sigue ahí.
recording-full = El teléfono está lleno. Puedes oír esto hasta cerrar la app.
recordings = Tus grabaciones
# $count (number): how many, $size (number): kilobytes
recordings-kept = { $count ->
    [one] { NUMBER($count) } grabación, { NUMBER($size) } kB
   *[other] { NUMBER($count) } grabaciones, { NUMBER($size) } kB
}

## Word cards

word-cards = Tarjetas con estas palabras
word-cards-description = Las palabras de este librito: para oír, girar y buscar.
words-look = Mirar
words-turn = Girar
words-where = Buscar
# Said to the child, and then a word, such as “the dog”.
where-is = ¿Dónde ves esto?
where-found = ¡Sí, ahí!
where-next = Otra cosa
word-hidden = Gira esta tarjeta
