### Things in the pictures of stories that no theme has a word for.

thing-girl = дівчинка
thing-boy = хлопчик
thing-man = чоловік
thing-woman = жінка
thing-firefighter = пожежниця
thing-egg = яйце
thing-chick = курча
thing-hen = курка
thing-owl = сова
thing-hedgehog = їжак
thing-butterfly = метелик
thing-balloon = кулька
thing-drum = барабан
thing-bowl = миска
thing-cup = чашка
thing-honey = мед
thing-leaf = листок
thing-plant = рослина
thing-flower = квітка
thing-mushroom = гриб
thing-chestnut = каштан
thing-fire-engine = пожежна машина
thing-sofa = диван
thing-soap = мило
