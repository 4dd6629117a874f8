package kz.dauys.knowledge;

import java.util.Set;

/** Frequent words that one of the three languages has and the others have not, as they are typed in questions. */
final class LanguageWords {
    /** In the letters that Kazakh shares with Russian: it is often typed without its own. */
    static final Set<String> KAZAKH = Set.of(
            "казакша", "тусиндирип", "берши", "бериниз", "жылы", "жылгы", "жылдын", "канша", "кандай", "калай", "калайсын", "кай", "кайсы", "кашан", "кайда", "неше", "ким", "кимнин", "не",
            "ме", "ма", "ба", "бе", "па", "пе", "ше", "ал", "мен", "бен", "пен", "жане", "болды", "болган", "еди", "деген", "алды", "отти",
            "откен", "сайлау", "сайлауы", "сайлауда", "сайлауга", "дауыс", "дауыстын", "орын", "партиясы", "партиялар", "пайыз", "катысты",
            "катысу", "катысуы", "бойынша", "неге", "туралы", "салем", "тараты", "таратылды", "жинады", "женди", "жакты", "коп", "бар", "жок",
            "ушин", "айт", "айтшы", "айтып", "саны", "рахмет", "осы", "сол", "бул", "кейин", "жыл", "келу", "келуи", "пайызы", "мерзими", "жогары", "жогаргы", "кенес", "кенеси", "жасы", "басшысы", "торагасы",
            "кандидаттар", "депутаттар", "озгерис", "курылды", "шеги", "тизими", "тизимин", "торагалары", "кашанга", "дейин", "эйел", "эйелдер");

    static final Set<String> RUSSIAN = Set.of(
            "сколько", "результат", "результаты", "итоги", "какой", "какая", "какие", "какое", "какую", "каком", "каких", "кто", "кого", "когда", "где", "почему", "зачем", "отчего",
            "что", "чем", "в", "на", "и", "а", "по", "от", "из", "за", "с", "у", "о", "до", "про", "он", "она", "был", "была", "было", "были",
            "году", "года", "год", "выборы", "выборах", "выборов", "партии", "партию", "мест", "места", "голосов", "явка", "явки", "явку",
            "получил", "получила", "получили", "набрал", "набрала", "процент", "процентов", "избирателей", "мне", "скажи", "расскажи", "назови",
            "как", "же", "ли", "для", "привет", "спасибо", "понятно", "не", "это", "такой", "такая", "такое", "депутатов", "мандатов", "правда",
            "место", "против", "всех", "партий", "количество", "число", "оценка", "покажи", "роспуск", "кандидаты", "депутаты", "мандаты", "проценты", "сенаторы", "министры", "результата",
            "президенты", "итог", "список", "регионы", "области", "дебаты", "будут",
            "будет", "можно", "нужно", "надо", "если", "есть", "нет", "мой", "моя", "меня", "тебя", "ещё", "еще", "или", "там", "тут", "его", "её", "их");

    static final Set<String> ENGLISH = Set.of(
            "the", "of", "in", "on", "for", "to", "and", "is", "are", "was", "were", "did", "does", "do", "had", "has", "by", "with", "from",
            "what", "which", "who", "whom", "when", "where", "why", "how", "many", "much", "it", "its", "that", "this", "about", "election",
            "elections", "party", "parties", "seats", "votes", "turnout", "won", "win", "get", "tell", "me", "an");

    static final Set<String> LATIN_KAZAKH = Set.of(
            "zhyly", "jyly", "zhylgy", "jylgy", "kansha", "qansha", "neshe", "kashan", "qashan", "kim", "kandai", "qandai", "kai", "qai", "kalai",
            "qalai", "qalaisyn", "kalaisyn", "salem", "dauys", "sailau", "sailauy", "sailauda", "oryn", "aldy", "boldy", "otti", "paiyz",
            "turaly", "zhane", "jane", "katysu", "qatysu", "partiyasy", "degen", "rahmet");

    static final Set<String> LATIN_RUSSIAN = Set.of(
            "skolko", "kto", "kogda", "kakoi", "kakoy", "kakaya", "kakie", "gde", "pochemu", "chto", "godu", "goda", "vybory", "vyborah",
            "vyborov", "mest", "golosov", "yavka", "yavki", "poluchil", "poluchila", "nabral", "nabrala", "procentov", "partiya", "partii",
            "privet", "spasibo", "rasskazhi", "skazhi", "pobedil", "pobedila", "byla", "byli", "bylo", "takoe");

    private LanguageWords() {}
}
