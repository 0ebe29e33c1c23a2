story-one-more-time = Jeszcze raz!
    .lead = Nuri chce wszystko robić jeszcze raz, przez cały dzień.
    .picture = Nuri skacze nad kałużą. Tata stoi obok w parku.

story-one-more-time-page-1 = Hop! Nuri wyskakuje z łóżka. „Jeszcze raz!”
    .picture = Nuri skacze obok łóżka. Tata stoi przy nim.
    .ask-1 = Hop, hop, …
    .ask-2 = Kto wyskakuje z łóżka?
    .ask-3 = Gdzie lubisz skakać?

story-one-more-time-page-2 = Plusk! Nuri myje ręce. „Jeszcze raz!”
    .picture = Nuri stoi obok wanny. Woda pryska. Jest też kaczka.
    .ask-1 = Woda mówi: plusk, …
    .ask-2 = Kto siedzi obok wanny?
    .ask-3 = Co Nuri jeszcze zmoczy?

story-one-more-time-page-3 = Am! Nuri je banana. „Jeszcze raz!”
    .picture = Nuri i tata siedzą przy stole. Leżą tam banan i miska.
    .ask-1 = Am, am, pyszny …
    .ask-2 = Co je Nuri?
    .ask-3 = Co chcesz jeść jeszcze raz i jeszcze raz?

story-one-more-time-page-4 = Chlap! Nuri skacze w kałużę. „Jeszcze raz!”
    .picture = Nuri skacze w kałużę. Tata i pies patrzą.
    .ask-1 = Do kałuży! Chlap, …
    .ask-2 = Kto patrzy na Nuriego?
    .ask-3 = Co mówi pies, kiedy jest mokry?

story-one-more-time-page-5 = Cmok! Tata kładzie Nuriego spać. „Jeszcze raz!”
    .picture = Jest wieczór. Nuri siedzi w łóżku, a tata stoi obok. Na podłodze siedzi miś.
    .ask-1 = Dobranoc, …
    .ask-2 = Gdzie siedzi miś?
    .ask-3 = Co Nuri chce jeszcze raz?

story-one-more-time-page-6 = Ciii, tata śpi! Nuri daje mu buziaka. I jeszcze raz.
    .picture = Teraz tata leży w łóżku Nuriego. Nuri stoi obok.
    .ask-1 = Tata robi: chrr, chrr, …
    .ask-2 = Kto teraz leży w łóżku?
    .ask-3 = Co Nuri szepcze do taty?
