### Things in the pictures of stories that no theme has a word for.

thing-girl = gabadh
thing-boy = wiil
thing-man = nin
thing-woman = naag
thing-firefighter = dab-demiye
thing-egg = ukun
thing-chick = jiijiile
thing-hen = digaagad
thing-owl = guumays
thing-hedgehog = caana-qub
thing-butterfly = balanbaalis
thing-balloon = buufin
thing-drum = durbaan
thing-bowl = baaquli
thing-cup = koob
thing-honey = malab
thing-leaf = caleen
thing-plant = geed yar
thing-flower = ubax
thing-mushroom = barkin-waraabe
thing-chestnut = kastaaniyo
thing-fire-engine = gaari dab-demis
thing-sofa = kursi fadhi
thing-soap = saabuun
