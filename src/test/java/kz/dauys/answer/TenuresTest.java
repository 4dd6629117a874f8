package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who held an office at a time is told by what the pack says of the person. */
class TenuresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "kazhegeldin | Who headed the government in 1996?",
        "baigeldi abdykarimov abykayev tokayev mami d-nazarbayeva ashimbayev | Kindly enumerate, from first to last, those who chaired the Senate between its opening in January 1996 and its abolition thirty years later.",
        "sagintayev mamin smailov bektenov | Who has headed the government since Massimov's second spell ended in September 2016? I need the full sequence.",
        "s-akhmetov massimov sagintayev | Какие государственные деятели последовательно занимали пост премьер-министра в период с октября 2012 года по январь 2019 года?",
        "nigmatulin koshanov | назови спикеров мажилиса которые работали уже при президенте токаеве (по порядку)",
        "balgimbayev | Who took over as prime minister when Kazhegeldin left in October 1997?",
        "mamin | Who was prime minister when Nazarbayev left office?",
        "mamin smailov bektenov | Which people have served as prime minister while Tokayev has been president?",
        "sagintayev mamin smailov bektenov | Кто был премьером после Масимова? Назовите всех",
        "izmukhambetov | Who was the shortest-serving speaker of the Mazhilis?",
        "massimov | Кто дольше всех был премьер-министром Казахстана?",
        "dzhakupov izmukhambetov | Name the politician who presided over the Mazhilis from April 2014 until its dissolution in January 2016, and state who took the chair in March of that year.",
        "sagintayev mamin | Кто был премьером в 2019 году?",
        "s-akhmetov | Кто возглавлял Правительство между двумя премьерствами Карима Масимова?",
        "smailov | Кто руководил правительством в тот день, когда Токаева переизбрали президентом в ноябре 2022?",
        "abdykarimov abykayev | Кто занимал пост Председателя Сената в 2002 году, и кто — в августе 2005 года?",
        "d-nazarbayeva | Кто был председателем Сената до Ашимбаева?",
        "mamin | Who was the predecessor of Smailov as prime minister?",
        "massimov | Мәсімов қай жылдары премьер болған",
        "sagintayev | When did Sagintayev become prime minister?",
        "tuyakbay | Тұяқбай Мәжіліс төрағасы қай жылдары болған?",
        "nigmatulin dzhakupov izmukhambetov | Перечислите председателей Мажилиса с января 2012 года до конца 2021 года.",
        "tokayev | Какие должности в Правительстве занимал Касым-Жомарт Токаев?",
        "tokayev | 2010 жылы Сенатты кім басқарды?",
        "nigmatulin | Мәжілісті 2013 жылы кім басқарды?",
        "s-akhmetov | 2012 жылғы қазаннан 2014 жылғы наурызға дейін Үкіметті кім басқарды?",
        "bektenov | When people voted on the atomic power station, who was heading the government?",
        "koshanov | Who was chairman of the Mazhilis in June 2022?",
        "koshanov | Кто был председателем Мажилиса в июне 2022 года?",
        "nigmatulin tokayev | Мәжіліс пен Сенаттың төрағалары 2018 жылдың қазанында кімдер болды?"
    })
    void whoHeldAnOfficeThenIsTold(String expected, String question) {
        assertEquals(List.of(expected.split(" ")), holders(RealPack.ask(question).answer()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Who was prime minister of Russia in 2010?",
        "Who was the deputy chairman of the Mazhilis in 2005?",
        "Who was prime minister in 1985?",
        "Who was the prime minister's driver in 2010?",
        "Who should head the government after the 2023 election?",
        "кто был премьер-министром в 2030 году",
        "Кто будет председателем Сената после 2027 года?",
        "Who was the wife of the prime minister in 2010?",
        "Who was prime minister before the nuclear referendum?",
        "When did the chairmen of the Senate and the Mazhilis meet in 2010?",
        "Кто был министром финансов у премьера Масимова в 2010 году?"
    })
    void otherOfficesAndTimesAreNot(String question) {
        Answer answer = RealPack.ask(question).answer();
        assertFalse(Outcome.fromClaims(answer) || !holders(answer).isEmpty(), () -> Outcome.of(answer));
    }

    private static List<String> holders(Answer answer) {
        Stream<Answer> parts = answer instanceof Answer.Several several ? several.parts().stream() : Stream.of(answer);
        return parts.flatMap(part -> part instanceof Answer.Definition definition ? Stream.of(definition.entry().id()) : Stream.empty()).toList();
    }
}
