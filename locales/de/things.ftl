### Things in the pictures of stories that no theme has a word for.

thing-girl = das Mädchen
thing-boy = der Junge
thing-man = der Mann
thing-woman = die Frau
thing-firefighter = die Feuerwehrfrau
thing-egg = das Ei
thing-chick = das Küken
thing-hen = das Huhn
thing-owl = die Eule
thing-hedgehog = der Igel
thing-butterfly = der Schmetterling
thing-balloon = der Luftballon
thing-drum = die Trommel
thing-bowl = die Schale
thing-cup = die Tasse
thing-honey = der Honig
thing-leaf = das Blatt
thing-plant = die Pflanze
thing-flower = die Blume
thing-mushroom = der Pilz
thing-chestnut = die Kastanie
thing-fire-engine = das Feuerwehrauto
thing-sofa = das Sofa
thing-soap = die Seife
