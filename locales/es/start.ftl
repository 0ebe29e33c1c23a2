start-hello-in-there = ¡Hola ahí dentro!
    .line-1 = Pon una mano sobre la barriga. Dile hola a tu bebé.
    .line-2 = Cuenta algo pequeño: qué hueles, qué comes, quién llama.
    .line-3 = Habla en el idioma que está más cerca de tu corazón.
    .line-4 = El padre, la otra madre, una abuela o una hermana mayor también hablan.
    .try = Piensa un nombre cariñoso para el bebé de la barriga. Dilo hoy en voz alta.
    .why = En los últimos meses, un bebé ya oye voces desde la barriga.
    .picture = Una mujer embarazada y un hombre hablan en la sala.

start-our-song = Nuestra canción
    .line-1 = Elige una canción que te guste cantar. Corta está bien.
    .line-2 = Cántala cada día: al lavar los platos, en la escalera o en la cama.
    .line-3 = No hace falta cantar bien. Tu voz es suficiente.
    .line-4 = Canta la misma canción cuando nazca tu bebé. Mira qué pasa.
    .try = Pregunta a alguien de tu familia: ¿qué canción me cantabas?
    .why = Un recién nacido puede reconocer una melodía que oyó mucho en la barriga.
    .picture = Es de noche. Una mujer embarazada canta en el dormitorio.

start-our-languages = ¿Qué idioma para tu bebé?
    .line-1 = Habla el idioma en que ríes, consuelas y cantas. Ese es el bueno.
    .line-2 = ¿Se hablan dos idiomas en casa? Entonces tu bebé recibe los dos.
    .line-3 = El neerlandés llega después: en la calle, con amigos y en el grupo.
    .line-4 = Decide en familia quién habla qué idioma. Siempre se puede cambiar.
    .try = Elige tres palabras de tu idioma para tu bebé. Díselas hoy a la barriga.
    .why = Los bebés pueden aprender más de un idioma desde el principio.
    .picture = Dos mujeres hablan en la sala. Una de ellas está embarazada.

start-a-walk-for-two = Un paseo para dos
    .line-1 = Camina un poco por la calle. Mirar por la ventana también vale.
    .line-2 = Cuenta bajito lo que ves: un árbol, un autobús, un perro con prisa.
    .line-3 = Después calla un momento. ¿Qué sonidos se oyen?
    .line-4 = ¿Se mueve tu bebé? Dile: “¡Ay! ¿Qué me estás contando?”
    .try = Elige algo bonito de la calle. Dile a tu bebé: esto te lo enseñaré un día.
    .why = A un recién nacido le gusta oír el idioma que oía en la barriga.
    .picture = Una mujer embarazada camina por el parque. Ve un perro, un pájaro y un árbol.

start-so-close = Muy cerquita
    .line-1 = Ten a tu bebé en brazos. Así tu cara y la suya están cerca.
    .line-2 = Mira con calma. Abre la boca despacio, o levanta las cejas.
    .line-3 = Espera y mira qué hace tu bebé. No hay prisa.
    .try = Deja todo a un lado. Un minuto de miradas, en silencio.
    .why = Un recién nacido ve mejor a veinte o treinta centímetros.
    .picture = Un padre y su bebé se miran muy de cerca.

start-a-singing-voice = Habla como si cantaras
    .line-1 = Habla despacio, con voz aguda y cantarina. A menudo sale sin pensar.
    .line-2 = Cuenta lo que haces: “Aquí está tu ropa calentita. Ahí viene tu brazo.”
    .line-3 = Di muchas veces las mismas palabras. Así tu bebé las va conociendo.
    .line-4 = Hazlo en tu idioma. Ahí están todas tus palabras de cariño.
    .try = Elige un momento, como el cambio de pañal. Cuenta cantando lo que haces.
    .why = Los bebés prefieren una voz cantarina a una voz plana.
    .picture = Una madre habla con su bebé. Hay una camiseta y una cesta preparadas.

start-every-sound = Cada sonidito cuenta
    .line-1 = Un suspiro, un gritito, un “eh”: tu bebé ya cuenta muchas cosas.
    .line-2 = Imita el sonidito con una sonrisa.
    .line-3 = Después calla. Respira tranquilamente unas cuantas veces.
    .line-4 = ¿Llega otro sonido? ¡Ya es una conversación!
    .try = Busca hoy un sonidito nuevo. Imítalo para alguien de casa.
    .why = Los bebés hacen más sonidos si alguien les contesta enseguida.
    .picture = Una abuela escucha al bebé. El bebé cuenta algo.

start-one-song-each-day = La misma canción cada día
    .line-1 = Elige un momento de cada día: lavarse, vestirse o dormir.
    .line-2 = Canta siempre la misma canción. Tus propias palabras valen.
    .line-3 = Mece a tu bebé, o lleva el ritmo en un piececito.
    .line-4 = ¿Llora tu bebé? Abrázalo y canta bajito. A veces ayuda.
    .try = Hoy, al vestir a tu bebé, canta todo lo que normalmente dirías.
    .why = Con una canción, muchos bebés están tranquilos más tiempo que con palabras.
    .picture = Una madre canta a su bebé. Hay un calcetín preparado.

start-where-your-eyes-go = ¿Qué miran tus ojos?
    .line-1 = Tu bebé elige qué mirar: la ventana, una raya, tu pelo.
    .line-2 = Mira también y di qué es: “Sí, la luz. Está bailando en la pared.”
    .line-3 = Mueve un pañuelo despacio de un lado a otro. ¿Lo siguen sus ojos?
    .line-4 = No hace falta comprar juguetes. Tu cara es lo más bonito que hay.
    .try = Siéntate con tu bebé junto a la ventana. ¿Qué mira primero?
    .why = A los bebés les gustan las caras, y lo oscuro junto a lo claro.
    .picture = Un abuelo está con el bebé junto a la ventana. Hay una bufanda.

start-looking-away = Mirar a otro lado está bien
    .line-1 = ¿Tu bebé mira a otro lado o bosteza? Por ahora es suficiente.
    .line-2 = Calla y quédate cerca. Estar en silencio también es bonito.
    .line-3 = ¿Sus ojos vuelven a ti? Dile bajito: “Aquí estás otra vez.”
    .try = Fíjate hoy: ¿cómo dice tu bebé “un ratito de calma”?
    .why = Al mirar a otro lado, un bebé descansa. Luego puede mirar y escuchar otra vez.
    .picture = Es de noche. Un padre está en silencio junto a su bebé, que está en la cama.
