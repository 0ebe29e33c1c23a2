### Things in the pictures of stories that no theme has a word for.

thing-girl = keçik
thing-boy = kurik
thing-man = zilam
thing-woman = jin
thing-firefighter = agirkuj
thing-egg = hêk
thing-chick = çêlik
thing-hen = mirîşk
thing-owl = kund
thing-hedgehog = jûjî
thing-butterfly = perperok
thing-balloon = balon
thing-drum = dahol
thing-bowl = tas
thing-cup = fîncan
thing-honey = hingiv
thing-leaf = pel
thing-plant = şitil
thing-flower = kulîlk
thing-mushroom = kivark
thing-chestnut = şahberû
thing-fire-engine = erebeya agirkujan
thing-sofa = qenepe
thing-soap = sabûn
