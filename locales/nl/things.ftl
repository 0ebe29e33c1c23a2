### Things in the pictures of stories that no theme has a word for.

thing-girl = het meisje
thing-boy = de jongen
thing-man = de man
thing-woman = de vrouw
thing-firefighter = de brandweervrouw
thing-egg = het ei
thing-chick = het kuiken
thing-hen = de kip
thing-owl = de uil
thing-hedgehog = de egel
thing-butterfly = de vlinder
thing-balloon = de ballon
thing-drum = de trommel
thing-bowl = de kom
thing-cup = het kopje
thing-honey = de honing
thing-leaf = het blad
thing-plant = de plant
thing-flower = de bloem
thing-mushroom = de paddenstoel
thing-chestnut = de kastanje
thing-fire-engine = de brandweerauto
thing-sofa = de bank
thing-soap = de zeep
