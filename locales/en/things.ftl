### Things in the pictures of stories that no theme has a word for.

thing-girl = girl
thing-boy = boy
thing-man = man
thing-woman = woman
thing-firefighter = firefighter
thing-egg = egg
thing-chick = chick
thing-hen = hen
thing-owl = owl
thing-hedgehog = hedgehog
thing-butterfly = butterfly
thing-balloon = balloon
thing-drum = drum
thing-bowl = bowl
thing-cup = cup
thing-honey = honey
thing-leaf = leaf
thing-plant = plant
thing-flower = flower
thing-mushroom = mushroom
thing-chestnut = chestnut
thing-fire-engine = fire engine
thing-sofa = sofa
thing-soap = soap
