package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language people ask. */
class LanguageRuleTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # Kazakh
            2004 жылғы сайлауда қай партия жеңіске жетті?                     | KK
            Мәжіліске неше депутат сайланды                                    | KK
            Ең көп дауыс жинаған кім еді?                                      | KK
            Бұл партияның жетекшісі кім болған                                 | KK
            Дауыс беруге халықтың қанша бөлігі келді                           | KK
            «Асар» туралы айтып берші                                          | KK
            ал одан кейінгі сайлауда ше                                        | KK
            Рахмет, түсіндім                                                   | KK
            ОСДП партиясы неге парламентке өте алмады?                         | KK
            Выборы деген сөздің қазақшасы қалай?                               | KK
            Otan партиясы қанша орын алды                                      | KK
            # Kazakh, typed without its own letters
            Кай партия женди                                                   | KK
            Отан канша орын алды                                               | KK
            2007 жылы сайлауга канша адам келди                                | KK
            Кандай партиялар парламентке отпеди                                | KK
            Мажилисте неше орын бар                                            | KK
            Туякбай кай партиянын басшысы                                      | KK
            депутаттар саны канша болды                                        | KK
            Ак жол партиясы туралы айтып бер                                   | KK
            сайлау кашан отти                                                  | KK
            ал 2007 жылы ше                                                    | KK
            шекти деген не                                                     | KK
            торага ким болды                                                   | KK
            салем калайсын                                                     | KK
            # Kazakh, typed in Latin letters
            Otan partiyasy qansha oryn aldy                                    | KK
            2007 jyly sailauda kim jendi                                       | KK
            sailau qashan boldy                                                | KK
            Ak zhol neshe dauys aldy                                           | KK
            majiliske kim sailandy                                             | KK
            salem qalaisyn                                                     | KK
            # Russian
            Какая партия победила на последних выборах?                        | RU
            Сколько человек пришло голосовать                                  | RU
            Кто возглавлял парламент до роспуска                               | RU
            Назови лидера Аграрной партии                                      | RU
            расскажи про второй тур                                            | RU
            явка 2007                                                          | RU
            результаты голосования                                             | RU
            а что с коммунистами?                                              | RU
            Почему распустили Мажилис                                          | RU
            Отчего «Руханият» никуда не прошёл                                 | RU
            Спасибо, понятно                                                   | RU
            какой был проходной барьер                                         | RU
            Сколько мест у партии «Әділет»?                                    | RU
            Что такое Мәжіліс?                                                 | RU
            Кто такой Жармахан Тұяқбай и за кого он был                        | RU
            Правда ли что Ak Zhol получил одно место                           | RU
            # Russian, typed in Latin letters
            skolko mest poluchila Otan                                         | RU
            kto pobedil na vyborah                                             | RU
            kakaya byla yavka v 2007 godu                                      | RU
            kogda byli vybory                                                  | RU
            rasskazhi pro Asar                                                 | RU
            privet                                                             | RU
            # English
            Who came second in the early election?                             | EN
            how many people turned out                                         | EN
            Did the Communists win anything                                    | EN
            turnout                                                            | EN
            Tell me about Zharmakhan Tuyakbay                                  | EN
            which bloc did the Agrarians join                                  | EN
            Was kim elected in 2004?                                           | EN
            What does Мәжіліс mean in the law                                  | EN
            Is "Отан" the same party as Nur Otan                               | EN
            thanks a lot                                                       | EN
            what is a mandate                                                  | EN
            and in 2007                                                        | EN
            Which jyl was it, then?                                            | EN
            """)
    void aQuestionIsRecognised(String question, Language language) {
        assertEquals(language, LanguageRule.of(question).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"2004", "56.49 %", "?!", "👍", "🇰🇿 2007", "''", "Отан", "Асар", "Назарбаев", "Руханият", "АИСТ", "Отан Асар", "…", "2004-2007"})
    void whatTellsNothingIsLeftOpen(String text) {
        assertEquals(null, LanguageRule.of(text).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({"Мәжіліс, KK", "Әділет, KK", "Ақ жол, KK", "Otan, EN", "OSDP, EN", "Nur Otan, EN"})
    void aBareNameIsOfTheLanguageOfItsLetters(String name, Language language) {
        assertEquals(language, LanguageRule.of(name).orElse(null));
    }
}
