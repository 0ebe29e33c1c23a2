### Things in the pictures of stories that no theme has a word for.

thing-girl = ጓል
thing-boy = ወዲ
thing-man = ሰብኣይ
thing-woman = ሰበይቲ
thing-firefighter = መጥፋኢት ሓዊ
thing-egg = እንቋቑሖ
thing-chick = ጫቚት
thing-hen = ደርሆ
thing-owl = ጉንጓ
thing-hedgehog = ቅንፍዝ
thing-butterfly = ጽምብላሊዕ
thing-balloon = ባሎን
thing-drum = ከበሮ
thing-bowl = ጭሔሎ
thing-cup = ፊንጃል
thing-honey = መዓር
thing-leaf = ቆጽሊ
thing-plant = ተኽሊ
thing-flower = ዕምባባ
thing-mushroom = ቃንጥሻ
thing-chestnut = ደረቕ ፍረ
thing-fire-engine = መኪና መጥፍኢ ሓዊ
thing-sofa = ሶፋ
thing-soap = ሳሙና
