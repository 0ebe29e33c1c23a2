story-where-does-the-road-end = Gdzie kończy się droga?
    .lead = Rima i dziadek idą to sprawdzić. I nie są sami.
    .picture = Dziadek i Rima idą przez trawę. Za nimi idzie kot.

story-where-does-the-road-end-page-1 = Rima i dziadek zakładają buty. „Gdzie kończy się droga?” – pyta Rima. „Chodź, zobaczymy” – mówi dziadek.
    .picture = Dziadek i Rima stoją w pokoju. Przy drzwiach leży but. Kot patrzy.
    .ask-1 = Rima zakłada …
    .ask-2 = Jak myślisz, o czym myśli kot?
    .ask-3 = Jak myślisz, gdzie kończy się nasza droga?

story-where-does-the-road-end-page-2 = Tup, tup, tup, ulicą. „Czy droga kończy się tutaj?” – pyta Rima. „Jeszcze nie” – mówi dziadek.
    .picture = Dziadek i Rima idą ulicą. Kot idzie za drzewem.
    .ask-1 = Idź z nimi: tup, tup, …
    .ask-2 = Kto po kryjomu idzie z nimi?
    .ask-3 = Co widzisz najpierw, gdy wychodzimy z domu?

story-where-does-the-road-end-page-3 = Brum, brum, brum, autobusem. „Czy droga kończy się tutaj?” – pyta Rima. „Jeszcze nie” – mówi dziadek.
    .picture = Dziadek i Rima stoją przy autobusie. Na dachu siedzi kot.
    .ask-1 = Autobus robi: brum, brum, …
    .ask-2 = Ojej, gdzie siedzi kot?
    .ask-3 = Obok kogo lubisz siedzieć w autobusie?

story-where-does-the-road-end-page-4 = Tu-tum, tu-tum, tu-tum, pociągiem. „Czy droga kończy się tutaj?” – pyta Rima. „Jeszcze nie” – mówi dziadek.
    .picture = Pociąg jedzie obok farmy. Z przodu stoją dziadek i Rima. Kot patrzy na krowę.
    .ask-1 = Pociąg robi: tu-tum, tu-tum, …
    .ask-2 = Czym jechali przedtem?
    .ask-3 = Jak myślisz, co krowa mówi do kota?

story-where-does-the-road-end-page-5 = A potem jest już tylko woda. „Tu się kończy” – mówi dziadek. Jest bardzo cicho.
    .picture = Dziadek, Rima i kot stoją nad wodą. Obok płynie ryba.
    .ask-1 = Wszędzie jest …
    .ask-2 = Jak myślisz, co teraz zrobią?
    .ask-3 = Gdzie widzimy czasem bardzo dużo wody?

story-where-does-the-road-end-page-6 = Płynie łódka! „Popatrz, dziadku, dla łódki droga zaczyna się tutaj.” Dziadek śmieje się, aż trzęsie mu się brzuch.
    .picture = Po wodzie płynie łódka z żaglem. Dziadek, Rima i kot patrzą na nią.
    .ask-1 = Po wodzie płynie …
    .ask-2 = Jak myślisz, dokąd płynie łódka?
    .ask-3 = Jaką drogą płynie ryba?

story-where-does-the-road-end-page-7 = Tu-tum, tu-tum, tu-tum, z powrotem. „Czy droga kończy się tutaj?” – pyta dziadek. „Jeszcze nie” – mówi Rima.
    .picture = Pociąg jedzie w drugą stronę. Kot siedzi na dachu. Dziadek i Rima stoją z przodu.
    .ask-1 = Kto jedzie na dachu pociągu?
    .ask-2 = Co zobaczyli nad wodą?
    .ask-3 = Jak myślisz, czemu teraz pyta dziadek?

story-where-does-the-road-end-page-8 = Rima wchodzi do łóżka. „Tu kończy się droga” – szepcze. Dziadek tego nie słyszy: już chrapie.
    .picture = Rima siedzi w łóżku. Obok śpi dziadek. Kot jeszcze nie śpi.
    .ask-1 = Ciii, dziadek już …
    .ask-2 = Jaka była ich droga? Najpierw pieszo, a potem?
    .ask-3 = Kot wcale nie śpi. Jak myślisz, czego chce?

story-where-does-the-road-end-page-9 = A kot? Dla kota droga zaczyna się tutaj.
    .picture = Jest noc. Kot odchodzi od domu, pod księżycem.
    .ask-1 = Pa, kocie, do …
    .ask-2 = Jak myślisz, dokąd idzie kot?
    .ask-3 = Wyobraź sobie, że jesteś kotem. Dokąd idziesz?
