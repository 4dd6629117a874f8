package kz.dauys.answer;

import java.util.List;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Entry;

/** What no claim tells of, however well the rest of a question is understood: partial counts by the hour, and somebody's kin, staff and trade. */
final class Untold {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern HOUR = Pattern.compile(
            "(?<!\\d)\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|o'?clock)(?!\\p{L})|(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)"
                    + "|(?<!\\p{L})(?:в|к|до|на) \\d{1,2} (?:час|утра|вечера|дня)|сағат \\d{1,2}|(?:noon|midday|полдень|полудню|түске дейін)(?!\\p{L})",
            FLAGS);

    private static final Pattern KIN = Pattern.compile(
            "(?<!\\p{L})(?:his|her|their|its|его|её|ее|их|оның|онын|олардың|олардын) (?:\\p{L}+ )?"
                    + "(?:wife|husband|brother|sister|sons?|father|mother|cousin|uncle|aunt|friend|assistant|aide|teacher|neighbo|boss|driver|bodyguard|secretary|grand"
                    + "|жен[аыу]|муж|брат|сестр|сын|отц|отец|мат(?:ь|ери)|дяд|тет|друг|друз|помощник|учител|сосед|начальник|водител|секретар|дед|бабуш|коллег|адвокат"
                    + "|әке|анасы|аға|іні|апа|қарындас|ұл[ыд]|жұбай|дос|көмекші|ұстаз|көрші|шешесі|хатшы|жүргізуші)",
            FLAGS);

    private static final Pattern KIN_KAZAKH = Pattern.compile(
            "\\p{L}{3,}(?:тың|тің|дың|дің|ның|нің|тын|тин|дын|дин|нын|нин) (?:\\p{L}+ )?(?:ұлы|анасы|әкесі|әйелі|күйеуі|ағасы|інісі|апасы|қарындасы|жұбайы|досы|көмекшісі|ұстазы|шешесі|атасы|әжесі|балалары)(?!\\p{L})", FLAGS);

    private static final Pattern BIRTH = Pattern.compile(
            "(?<!\\p{L})(?:where (?:was|were|is) \\p{L}+(?: \\p{L}+)? (?:born|buried|from)|where (?:does|do|did) \\p{L}+(?: \\p{L}+)? live|где (?:сейчас|теперь) \\p{L}+\\s*\\??$|where is \\p{L}+ now\\s*\\??$|қазір қайда|где (?:родил|жив[её]т|похорон)|қайда туған|туған жері|қайда тұрады)", FLAGS);

    private static final Pattern AGE = Pattern.compile(
            "(?<!\\p{L})(?:youngest|oldest) (?:ever )?(?:president|candidate|deputy|member|speaker|senator|minister|voter)|сам(?:ый|ая|ого|ым) (?:молод|стар|юн)\\p{L}+ (?:президент|кандидат|депутат|спикер|сенатор|премьер)"
                    + "|ең (?:жас|кәрі|қарт) (?:президент|үміткер|кандидат|депутат|спикер|сенатор)", FLAGS);

    private static final Pattern PAY = Pattern.compile(
            "(?<!\\p{L})how much (?:\\p{L}+ ){1,4}(?:earn|make|get paid)|(?<!\\p{L})сколько (?:получа|зарабатыва)\\p{L}+ (?:депутат|президент|сенатор|министр|спикер|член)|(?:депутат|президент|сенатор|министр)\\p{L}* қанша алады", FLAGS);

    private static final Pattern STAFF = Pattern.compile(
            "(?<!\\p{L})who (?:counts?|counted|organi[sz]e[sd]?)(?!\\p{L})|(?<!\\p{L})кто (?:считает|считал|подсч\\p{L}+|организ\\p{L}+)|(?<!\\p{L})кім(?:дер)? (?:\\p{L}+ )?(?:санайды|санады|ұйымдастыр\\p{L}+)", FLAGS);

    private static final Pattern KIN_OF = Pattern.compile(
            "(?<!\\p{L})(?:wife|husband|brother|sister|son|mother|father) of|(?<!\\p{L})(?:жен[аы]|муж|брат|сестра|сын|отец|мать|дядя|т[её]тя|племянник|зять|тесть) [А-Я]\\p{L}+", Pattern.UNICODE_CASE);

    private static final Pattern TRADE = Pattern.compile(
            "(?<!\\p{L})кем (?:\\p{L}+ )?работал|кем по профессии|(?<!\\p{L})where did (?:he|she) (?:work|study)|what was (?:his|her) (?:first )?(?:job|profession)", FLAGS);

    /** When the line against all was taken off the ballot: no source tells it. */
    private static final Pattern LINE_REMOVED = Pattern.compile(
            "against.all.{0,20}(?:removed|abolished|dropped|taken off)|(?:отмен|убра)\\p{L}+ .{0,12}против всех|(?:бәріне|барлығына) қарсы.{0,30}(?:алып таста|алынып|жойыл)", FLAGS);

    /** How many senators sit in a parliament that has no Senate. */
    private static final Pattern KURULTAI_SENATORS = Pattern.compile("құрылта.{0,20}сенатор|курулта.{0,20}сенатор|senators.{0,25}kurultai|kurultai.{0,25}senators", FLAGS);

    /** Whether somebody conceded. */
    private static final Pattern CONCEDED = Pattern.compile(
            "(?:recogni[sz]e|accept|concede)\\p{L}* .{0,20}(?:result|defeat|loss)|призна(?:л|ла|ли|ёт|ет) (?:сво[ёе] )?(?:поражение|результат|итог)|нәтижесін мойында|жеңілісін мойында", FLAGS);

    /** The day of independence is no day of a vote. */
    private static final Pattern INDEPENDENCE = Pattern.compile(
            "^(?:when|which year|in which year|what year).{0,25}(?:become|became|gain\\p{L}*|declare\\p{L}*) (?:its )?independen|^(?:когда|в каком году).{0,25}(?:стал\\p{L}* независим|обр[её]л\\p{L}* независимост)|тәуелсіздік(?:ті|ке)? (?:қашан|қай жылы)", FLAGS);

    private static final Pattern OWN_SOURCES = Pattern.compile("^(?:what are )?your sources|(?:тво|ваш)и источники|дереккөздеріңіз", FLAGS);

    /** For how long maslikhats are elected, and how many sit in one. */
    private static final Pattern MASLIKHAT = Pattern.compile(
            "м[әа]слихат.{0,30}(?:на сколько лет|срок|неше жыл|қанша жыл|мерзім)|(?:how long|term of).{0,30}maslikhat|maslikhat.{0,20}(?:term|how long)|мерз[іи]м.{0,20}м[әа]слихат"
                    + "|(?:на сколько лет|срок).{0,25}маслихат|неше депутат.{0,15}м[әа]слихат|м[әа]слихат\\p{L}* (?:неше депутат|депутат\\p{L}* (?:неше|қанша|саны))", FLAGS);

    /** Only one vice-president was elected, in 1991; which woman stood second is open, as two did in one vote. */
    private static final Pattern NONE_SUCH = Pattern.compile(
            "(?:вице.?президент|vice.?president).{0,40}(?:после|after|since) 1991|1991.{0,20}кейін.{0,30}вице.?президент"
                    + "|(?<!\\p{L})(?:second|third) (?:woman|female|lady)(?!\\p{L})|(?<!\\p{L})(?:втор|трет)\\p{L}+ (?:по сч[её]ту )?(?:женщин|кандидатк)|(?:екінші|үшінші) әйел", FLAGS);

    private static final List<Pattern> ASKED = List.of(NONE_SUCH, KIN, KIN_OF, KIN_KAZAKH, BIRTH, AGE, PAY, STAFF, TRADE, LINE_REMOVED, KURULTAI_SENATORS, CONCEDED, INDEPENDENCE, OWN_SOURCES, MASLIKHAT);

    private Untold() {}

    /** Whether a question asks for such a thing. */
    static boolean asked(String question, Lexicon.Read read) {
        boolean duringTheDay = HOUR.matcher(question).find() && (read.says(Cue.TURNOUT) || read.says(Cue.CAST));
        // Which elections somebody did not observe, or called fair, is asked of all of them.
        boolean ofAll = read.tokens().stream().noneMatch(Token::isYear) && read.says(Cue.OBSERVERS) && ((read.says(Cue.WHICH_ELECTION) && (read.says(Cue.TWIST) || read.says(Cue.VERDICT))) || read.says(Cue.TIMES) || (read.says(Cue.EVER) && read.says(Cue.VERDICT)));
        // "The first referendum after 2000" names one that was not in that time.
        boolean outside = Votes.stretches(read.spans()).stream().anyMatch(years -> read.spans().stream().flatMap(span -> span.named(Entry.Election.class).stream()).anyMatch(election -> election.year() < years.from() || election.year() > years.to()))
                && read.says(Cue.WHEN);
        return duringTheDay || ofAll || outside || ASKED.stream().anyMatch(pattern -> pattern.matcher(question).find());
    }
}
