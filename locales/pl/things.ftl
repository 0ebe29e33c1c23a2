### Things in the pictures of stories that no theme has a word for.

thing-girl = dziewczynka
thing-boy = chłopiec
thing-man = pan
thing-woman = pani
thing-firefighter = strażaczka
thing-egg = jajko
thing-chick = kurczątko
thing-hen = kura
thing-owl = sowa
thing-hedgehog = jeż
thing-butterfly = motyl
thing-balloon = balon
thing-drum = bęben
thing-bowl = miska
thing-cup = filiżanka
thing-honey = miód
thing-leaf = liść
thing-plant = roślina
thing-flower = kwiat
thing-mushroom = grzyb
thing-chestnut = kasztan
thing-fire-engine = wóz strażacki
thing-sofa = kanapa
thing-soap = mydło
