package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a long question into its sentences, and those into what they ask one after another: "who won, and what was the turnout?" */
final class Parts {
    /** Longer questions are cut short before they are read, so more parts are of no use. */
    private static final int MOST = 8;

    /** Not after an initial or an abbreviation: "R. Abazov", "No. 165". */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{L}\\d%»”\")]{3}[.?!;:…])\\s+|(?<=\\d[.;])\\s+(?=\\p{Lu}\\p{Ll})|(?<=[?!])\\s+|\\s+[—–]\\s+");

    private static final String INTERROGATIVE = "(?:(?:in |by |at |of |to |from |for |under |on |with |into |since |until )?(?:what|which|who|whom|whose|how|when|why|where)"
            + "|(?:в |на |по |к |с |из |от |за |при |до |после |для |под |через |о )?(?:како[йвеем]|каков[аоы]|какая|какую|какие|каких|каким|кто|кого|кому|где|куда|откуда|когда|почему|сколько|скольк\\p{L}+|чем|что)"
            + "|(?:is|was|are|were|did|does|do|has|have|can|could|may|will)"
            + "|(?:ол|оның|олар|олардың|оларды|бұл)"
            + "|(?:(?!мен |пен |бен )(?:\\p{L}+|\\d{4}) ){0,2}(?:қай|кай|қандай|кандай|қанша|канша|неше|кім|ким|қашан|кашан|неліктен|нешінші|qansha|qanşa|kansha|neshe|qashan|qandai|qanday|qai|qaida)\\p{L}*)";

    private static final Pattern AND = Pattern.compile(
            ",?\\s+(?:and|n|&|и|а также|а|және|жане|ал|әрі|ари|jäne|jane|zhane|zhäne)\\s+(?=" + INTERROGATIVE + "(?![\\p{L}]))|,\\s+ал\\s+(?=\\p{L}+\\s+ше(?![\\p{L}]))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** «…, оның нешеуі», «…, сколько из них»: goes on after a comma with a word that no clause within a sentence begins with. */
    private static final Pattern COMMA = Pattern.compile(
            ",\\s+(?=(?:оның |олардың )?(?:қанша|канша|неше|нешеуі)\\p{L}*(?![\\p{L}])|олардың қайсы\\p{L}*|қай күні |қай жылы |қашан |(?:ол|олар|оның|олардың|оны|оларды) (?:қандай|кандай|қай|кай|қалай|калай|кім|ким)\\p{L}* |(?:қандай|кандай) (?=сайлау жүйе)|сколько |когда "
                    + "|на какой срок |по какой |в каком |на сколько лет |каким образом |как называ|(?:and )?(?:how many|when|for how long|how long|in what year|in which year|by what) )", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ASKS = Pattern.compile(
            "(?<![\\p{L}])(?:how many|how long|in what year|in which year|by what|when|когда|на какой срок|по какой|в каком|каким образом|как называ|қашан|кашан|сколько|скольких|қанша|канша|неше|нешеуі|кім|ким|қай|кай|қандай|кандай)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern AS_WELL =
            Pattern.compile(",?\\s+(?:а также|as well as|сондай-ақ)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is taken for granted before the question: "Given that they came back in 2016, how many seats …" */
    private static final Pattern PREMISE = Pattern.compile(
            "^\\s*((?:given that|since|seeing that|considering that|knowing that|раз уж|поскольку|учитывая, что|зная, что)\\s[^,?]{3,200}),\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What is likened to it: "just as he had in 1991". */
    private static final Pattern LIKEWISE = Pattern.compile(
            ",\\s*(?:just (?:as|like)|exactly as|(?:так же|точно так же|равно), как)\\s[^,?]{3,60}(?=,)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a task is for: "Exercise for Grade 11:", «Задание для 9 класса:». */
    private static final Pattern TASK = Pattern.compile(
            "^\\s*(?:(?:for |as )?(?:an? |the |my )?(?:test |quiz |exam |homework )?(?:exercise|task|homework|assignment|question|problem|quiz|test|worksheet)(?: (?:for|in|on|of|a|the|my|our|grade|class|test|quiz|pupils|students|lesson|history|\\d{1,2}(?:th)?))*"
                    + "|(?:задани|задач|вопрос|тест|контрольн)\\p{L}*(?: (?:для|на|по|к|в|урок\\p{L}*|класс\\p{L}*|контрольн\\p{L}*|тест\\p{L}*|викторин\\p{L}*|истори\\p{L}*|\\d{1,2}(?:-?го)?))*"
                    + "|for (?:an?|my|our) (?:\\p{L}+ )?(?:piece|article|essay|report|talk|lesson|post|thread|blog|column|project|story|quiz)(?: (?:on|about) [^:?]{1,60})?"
                    + "|для (?:\\p{L}+ )?(?:таблиц|слайд|доклад|плакат|диаграмм|презентаци|стенд)\\p{L}*"
                    + "|(?:\\d{1,2}-? ?сынып\\p{L}* |тестке |сабаққа |тарихтан |бақылау жұмысына )*(?:арналған )?(?:тапсырма|есеп|сұрақ|тест))\\s*[:.—–]\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What an answer is wanted for, as a sentence of its own: «Для реферата.», "It's for a quiz.", «Кестеге енгізуім керек.» */
    private static final Pattern PURPOSE = Pattern.compile(
            "(?:^|(?<=[.?!…])\\s*)(?:(?:это |нужно |надо |мне )*для (?:моего |моей |нашего |нашей |школьного |школьной )?(?:реферат|доклад|презентаци|таблиц|урок|стенгазет|викторин|эссе|сочинени|проект|конспект|статьи|статью|плакат|контрольн|домашк|дз)\\p{L}*(?: (?:надо|нужно|по истории))?(?: (?:про|о|об|по|на тему) [^.?!]{1,60})?"
                    + "|нужн[аоы] (?:одна |краткая )?\\p{L}+ (?:на|для) (?:один |одного )?(?:слайд|доклад|урок|плакат|стенд|таблиц)\\p{L}*"
                    + "|(?:it'?s |it is |this is |i need (?:it|this) |need (?:it|this) |needed |just )?for (?:a|an|my|our|the) (?:\\p{L}+ ){0,2}(?:quiz|essay|report|project|worksheet|lesson|presentation|table|poster|test|homework|paper|article|handout|class)"
                    + "|(?:in |just )*(?:one|a single) (?:short )?sentence(?: (?:pls|please|only))?|(?:ответь(?:те)? )?одним предложением|(?:надо|нужно) для (?:диаграммы|графика|таблицы|слайда)|бір сөйлеммен(?: жауап бер\\p{L}*)?"
                    + "|(?:\\p{L}+ )?(?:кесте|реферат|баяндама|презентация|слайд|сабақ|жоба|эссе|дәптер|конспект|викторина)\\p{L}*(?: үшін)?(?: (?:енгізуім|қосуым|жазуым|көрсетуім|салуым))? керек(?: еді)?)\\s*(?:[.!)…]+|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What somebody is making, before what it is about: "I am preparing a slide on …", «Составляю тест о …», «Кесте толтырып отырмын:» */
    private static final Pattern MAKING = Pattern.compile(
            "^\\s*(?:(?:i am |i'm |we are |we're )?(?:preparing|making|writing|drawing up|putting together|compiling|designing) (?:an? |the |my |our )?(?:\\p{L}+ ){0,2}?(?:slide|worksheet|quiz|chart|graph|poster|handout|test|lesson|presentation|report|essay|table|timeline|leaflet|stand|display)s?(?: for (?:\\p{L}+ ){0,2}(?:class|lesson|school))?(?: (?:on|about|for)(?= )|[.:,]))"
                    + "|^\\s*(?:я )?(?:готовлю|готовим|составляю|составляем|делаю|делаем|оформляю|оформляем|заполняю|пишу|рисую) (?:\\p{L}+ )?(?:слайд|тест|стенд|таблиц|викторин|урок|плакат|презентаци|доклад|реферат|кроссворд|задани|карточк|стенгазет)\\p{L}*(?: (?:по|к|о|об|про|для|на тему)(?: \\p{L}+){1,3})?[.:,]"
                    + "|^\\s*(?:\\p{L}+ )?(?:слайд|кесте|тест|сабақ|плакат|стенд|викторина|баяндама|реферат|тапсырма)\\p{L}*(?: \\p{L}+)? (?:отырмын|жатырмын|жүрмін|отырмыз|жатырмыз)\\s*[.:,]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a figure is wanted for, at the end of a sentence: "for a bar chart". */
    private static final Pattern WANTED_FOR = Pattern.compile(
            "\\s+for (?:an?|my|our|the) (?:\\p{L}+ ){0,2}(?:slide|worksheet|quiz|chart|graph|poster|handout|lesson|presentation|report|essay|timeline|leaflet|display)(?=\\s*[.?!]?\\s*$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The options of a test item, which are its stem's answers and no part of what it asks: "A) 1991 B) 2011". */
    private static final Pattern OPTIONS = Pattern.compile("[\\s:]+[aа1][).]\\s\\S.*?\\s[bбә2][).]\\s\\S.*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** How letters end; who writes is nothing that the question asks about. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?<=[.?!…])\\s*(?:с уважением|заранее спасибо|заранее благодар|with (?:kind|best|warm) regards|(?:kind|best) regards|yours |many thanks|"
                    + "thanks in advance|құрметпен|алдын ала рахмет|рахмет|спасибо|thank you)[^?]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What asks for reasons besides: they are told anyway. */
    private static final Pattern REASONS = Pattern.compile(
            "(?<=[.?!…])\\s*(?:обоснуйте|аргументируйте|подтвердите|поясните|объясните|justify|explain|substantiate|support|give reasons for|show)"
                    + "(?: (?:свой|ваш|your|the|ваше|мнение))* ?(?:ответ|мнение|answer|view|reasoning|working|reasons)[^?]{0,30}$"
                    + "|(?<=[.?!…])\\s*(?:жауабыңызды|жауапты|пікіріңізді) (?:негіздеңіз|дәлелдеңіз|түсіндіріңіз)[^?]{0,20}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "…, when Nazarbayev ran against Abdildin"; what only goes on asking is short: "when was it". */
    private static final Pattern TIME_CLAUSE = Pattern.compile(
            ",\\s+(?:when|когда) (?!was |is |were |did |does |will |это |он |она |они |был|будет|именно)[^,?:]{12,110}(?=[,?:.]|$)|\\s+when \\p{L}+(?: \\p{L}+)? (?:ran|stood|beat|faced) [^,?:.]{3,60}(?=[,?:.]|$)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** «Сколько мест, одно или два?»: the number is told anyway. */
    private static final Pattern OR_WORDS = Pattern.compile(
            ",\\s*(?:одно|один|одна|одну|два|две|три|четыре|пять|шесть|семь|one|two|three|four|five|six|seven|бір|екі|үш|төрт|бес|алты|жеті) (?:или|or|әлде|немесе) (?:одно|один|одна|одну|два|две|три|четыре|пять|шесть|семь|one|two|three|four|five|six|seven|бір|екі|үш|төрт|бес|алты|жеті)\\s*\\?*\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Subtract the one from the other. What is the result?" */
    private static final Pattern WHAT_RESULT = Pattern.compile(
            "(?<=[.?!])\\s*(?:what is the (?:correct |right )?(?:result|answer|number)|какой (?:получится |выйдет )?(?:ответ|результат)|что получится|жауабы қандай|нәтижесі қандай)\\s*\\?\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern COMPUTES = Pattern.compile("(?<!\\p{L})(?:subtract|calculate|compute|work out|вычесть|вычти|посчита|рассчита|сложи|азайт|есепте)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "…, please, I am making a table for Grade 11." */
    private static final Pattern BUSY = Pattern.compile(
            ",\\s+(?:please,\\s+)?(?:i am|i'm|we are|we're) (?:making|preparing|writing|drawing up|compiling) [^.?!]{1,60}[.?!]?\\s*$|,\\s+(?:пожалуйста,\\s+)?(?:я )?(?:готовлю|составляю|делаю|заполняю|пишу) [^.?!]{1,60}[.?!]?\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Where was it highest, and how high was it?": whoever is told the first is told the second. */
    private static final Pattern HOW_MUCH = Pattern.compile(
            ",?\\s+(?:и|and|және)\\s+(?:сколько|скольким|чему|какой|какая|каков[аоы]?|how (?:high|low|much|big)|what|қанша|қандай)(?:\\s+(?:именно|она|оно|он|it|ол|was it|was that|figure|percent|процентам|процентов|пайыз))*\\s*(?:составил\\p{L}*|была|было|равнял\\p{L}*|was|was it|болды|құрады|болған)?\\s*[?.]*\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MOST_OF = Pattern.compile("(?<!\\p{L})(?:сам(?:ой|ая|ый|ое|ым) |наибольш|наименьш|highest|lowest|the most|the least|ең )", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^()]{1,80}\\)");

    /** What in brackets changes what is asked: figures, "not", "only", "without". */
    private static final Pattern TELLING = Pattern.compile(
            "\\d|(?<!\\p{L})(?:not|no|only|without|except|excluding|including|per cent|percent|seats?|votes?|lists?|не|без|кроме|только|включая|процент\\p{L}*|мест\\p{L}*|голос\\p{L}*|списк\\p{L}*|емес|тек|ғана|басқа|пайыз\\p{L}*|орын\\p{L}*|дауыс\\p{L}*|тізім\\p{L}*)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private Parts() {}

    /**
     * A part of a question.
     *
     * @param more whether it goes on with the same sentence, and so asks as that does
     */
    record Part(String text, boolean more) {
        /** Whether it ends as a question does. */
        boolean asked() {
            return text.strip().endsWith("?");
        }
    }

    /** What asks already before a comma goes on behind it; a story before the first question does not, and when something was belongs to the first. */
    private static String[] split(String asked) {
        String[] clauses = COMMA.split(asked, -1);
        boolean circumstance = clauses.length > 2 && !ASKS.matcher(clauses[0]).find();
        List<String> asking = circumstance ? Stream.concat(Stream.of(clauses[0] + ", " + clauses[1]), Stream.of(clauses).skip(2)).toList() : List.of(clauses);
        return asking.stream().allMatch(each -> ASKS.matcher(each).find())
                ? asking.stream().flatMap(each -> Stream.of(AS_WELL.split(each, -1))).toArray(String[]::new)
                : AS_WELL.split(asked, -1);
    }

    /** A question without what it is for. */
    static String withoutTask(String whole) {
        String question = MOST_OF.matcher(whole).find() ? HOW_MUCH.matcher(whole).replaceFirst("?") : whole;
        String stem = question.indexOf(')') < 0 && question.indexOf('.') < 0 ? question : OPTIONS.matcher(question).replaceFirst("");
        String task = MAKING.matcher(TASK.matcher(stem).replaceFirst("")).replaceFirst("");
        String sum = COMPUTES.matcher(task).find() ? WHAT_RESULT.matcher(task).replaceFirst("") : task;
        String choice = sum.indexOf(',') < 0 ? sum : OR_WORDS.matcher(BUSY.matcher(sum).replaceFirst("")).replaceFirst("?");
        String asked = WANTED_FOR.matcher(PURPOSE.matcher(choice).replaceAll(" ")).replaceFirst("").strip();
        return asked.isBlank() ? question : asked;
    }

    /** A question without a clause that only tells when something was, where the rest names its time as well. */
    static Optional<String> withoutTime(String question) {
        String rest = TIME_CLAUSE.matcher(question).replaceFirst("");
        return rest.equals(question) || !YEAR.matcher(rest).find() || rest.isBlank() ? Optional.empty() : Optional.of(rest);
    }

    /** A question without what it says in brackets, unless that takes something back or counts. */
    static Optional<String> withoutBrackets(String question) {
        Matcher brackets = BRACKETS.matcher(question);
        String rest = brackets.replaceAll(" ").replaceAll("\\s+([?.,!])", "$1").strip();
        boolean aside = brackets.reset().results().noneMatch(each -> TELLING.matcher(each.group()).find());
        return rest.equals(question) || !aside || rest.isBlank() ? Optional.empty() : Optional.of(rest);
    }

    /** The sentences of a question. */
    static List<String> sentences(String question) {
        return Stream.of(SENTENCE.split(question)).filter(sentence -> !sentence.isBlank()).toList();
    }

    static List<Part> of(String whole) {
        String asked = SIGNATURE.matcher(whole).replaceFirst("");
        String question = PREMISE.matcher(LIKEWISE.matcher(REASONS.matcher(asked).replaceFirst("")).replaceFirst("")).replaceFirst("$1. ");
        List<Part> parts = new ArrayList<>();
        sentences(question).forEach(sentence -> {
            String[] clauses = AND.split(sentence, -1);
            for (int at = 0; at < clauses.length; at++) {
                String[] things = ASKS.matcher(clauses[at]).find() ? split(clauses[at]) : AS_WELL.split(clauses[at], -1);
                for (int thing = 0; thing < things.length; thing++) {
                    parts.add(new Part(things[thing], at > 0 || thing > 0));
                }
            }
        });
        return parts.size() > MOST ? List.of(new Part(question, false)) : parts;
    }
}
