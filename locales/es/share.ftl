### The share desk: what a nurse, an ambassador or a parent gives to somebody else, on a screen and on paper.

## The desk

share-title = Entrega algo
share-description = Elige el idioma, la edad y lo que entregas: recibes un enlace, un código QR y una tarjeta.
share-language = Idioma de la familia
share-age = ¿Qué edad tiene?
share-what = ¿Qué entregas?
share-activities = Para hacer
share-stories = Cuentos
share-themes = Libritos
share-places = Lugares
share-phrases = Frases
share-for-age = Para esta edad
share-for-others = Para otra edad
# $count (number): how many things were chosen
share-chosen = { $count ->
    [one] { NUMBER($count) } cosa elegida
   *[other] { NUMBER($count) } cosas elegidas
}
share-full = Cinco son suficientes. Quita antes alguna.
share-first = Elige un idioma y al menos una cosa.
share-first-language = Elige un idioma.
share-first-thing = Elige al menos una cosa.
share-ready = Ver el código QR
share-qr = El código QR de este enlace
share-scan = Que lo escaneen con un teléfono.
share-now = Compartir
share-copy = Copiar el enlace
share-copied = El enlace está copiado.
share-not-copied = Aquí no se puede copiar. Usa el código QR.
share-paper = Tarjeta para imprimir

## One page on its way

send-title = Comparte esta página
send-description = Envía esta página en el idioma de quien la recibe.
send-language = ¿En qué idioma?
send-for-work = ¿Trabajas con familias?
lend-title = Enséñalo a alguien
lend-why = Tu teléfono habla un momento otro idioma. No se ve nada de tu familia. Con un toque vuelves.

## What was handed over

for-title = Para ti y tu peque
for-description = Esto se eligió para vosotros: podéis empezar ya.
for-nothing = En este enlace no hay nada. Aquí puedes seguir.
# $count (number): how many things of the link are not there
for-left-out = { $count ->
    [one] No conocemos { NUMBER($count) } cosa de este enlace.
   *[other] No conocemos { NUMBER($count) } cosas de este enlace.
}
for-more = Aquí hay más
for-install = Ponlo en tu teléfono
for-forget = No mostrar más
guide-title = Ir a la voorschool
guide-line = Cómo funciona y quién te ayuda
# Under a Dutch sentence.
phrase-line = Así suena en neerlandés
# Beside a place that is invented
place-demo = Inventado

## On paper

card-title = Tarjeta para entregar
card-description = Una tarjeta en dos idiomas, con el código QR.
card-small = Pequeña (A6)
card-large = Grande (A4)
card-first = Cada día, algo pequeño para hacer juntos.
card-second = En tu idioma. Gratis. También sin internet.
card-third = Sin cuenta. Nadie mira.
card-scan = Escanea con tu cámara
card-type = O escribe
paper-print = Imprimir
paper-choose = Elige qué imprimes
poster-title = Cartel para la sala de espera
poster-description = Un cartel con un código QR para cada idioma.
poster-heading = Leer, hablar, cantar y jugar con tu peque
poster-scan = Escanea tu idioma. Es gratis.
booklet-title = Librito para imprimir
booklet-description = Un librito entero en papel, en dos idiomas.
booklet-story = Un cuento
