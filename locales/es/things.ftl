### Things in the pictures of stories that no theme has a word for.

thing-girl = niña
thing-boy = niño
thing-man = hombre
thing-woman = mujer
thing-firefighter = bombera
thing-egg = huevo
thing-chick = pollito
thing-hen = gallina
thing-owl = búho
thing-hedgehog = erizo
thing-butterfly = mariposa
thing-balloon = globo
thing-drum = tambor
thing-bowl = cuenco
thing-cup = taza
thing-honey = miel
thing-leaf = hoja
thing-plant = planta
thing-flower = flor
thing-mushroom = seta
thing-chestnut = castaña
thing-fire-engine = camión de bomberos
thing-sofa = sofá
thing-soap = jabón
