### Things in the pictures of stories that no theme has a word for.

thing-girl = kız
thing-boy = oğlan
thing-man = adam
thing-woman = kadın
thing-firefighter = itfaiyeci
thing-egg = yumurta
thing-chick = civciv
thing-hen = tavuk
thing-owl = baykuş
thing-hedgehog = kirpi
thing-butterfly = kelebek
thing-balloon = balon
thing-drum = davul
thing-bowl = kâse
thing-cup = fincan
thing-honey = bal
thing-leaf = yaprak
thing-plant = bitki
thing-flower = çiçek
thing-mushroom = mantar
thing-chestnut = kestane
thing-fire-engine = itfaiye arabası
thing-sofa = koltuk
thing-soap = sabun
