package kz.dauys.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Value;

/** Questions in the words of rules that no rule answers. */
final class NoRule {
    /** "23 or 34": one of two figures is right. */
    private static final Pattern EITHER = Pattern.compile("(?:^| )(\\d{1,3}) (?:or|или|ма алде|ме алде|алде|не) (\\d{1,3})(?: |$)");

    private static final Pattern INDEPENDENT = Pattern.compile("^(?:тауелсиз|independent|self-nominated|независим|беспартийн|самовыдвижен)");

    private static final Pattern AGE = Pattern.compile("(?:^| )(?:сколько лет|how old|неше жас\\p{L}*|канша жас\\p{L}*)(?: |$)");

    private static final Pattern RELATIVE = Pattern.compile(
            "(?:^| )(?:бабушк|дедушк|дед|мам|пап|отц|отец|мат[ьи]|брат|сестр|сын|доч|внук|внучк|grand|mother|father|mum|dad|uncle|aunt|brother|sister|son|daughter|nephew|niece|аж[ем]|апа|ата(?:м|сы|на)|аке|агам|инiм|карындас|улым|кызым)\\p{L}*(?: |$)");

    private static final Pattern MUST = Pattern.compile("(?:^| )(?:можно|может|могу|должн\\p{L}*|нужно|надо|can|could|may|must|have to|need|керек|тиис|бола ма|болады ма|бола ала|бола алады)(?: |$)");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private NoRule() {}

    /** Where fewest were for it is told by figures. */
    static boolean asksOfVotes(Lexicon.Read read) {
        boolean choice = read.spans().stream().anyMatch(span -> span.named(Entry.Choice.class).isPresent());
        return choice && read.says(Cue.VOTES) && (read.says(Cue.LEAST) || read.says(Cue.MOST)) && read.says(Cue.REFERENDUM) && !read.says(Cue.REQUIRED);
    }

    /** Why none of those who put themselves forward got in, in a year when some did. */
    static boolean asksOfIndependents(Lexicon.Read read) {
        boolean independents = read.tokens().stream().anyMatch(token -> INDEPENDENT.matcher(token.key()).find());
        return independents && (read.says(Cue.WHY) || read.says(Cue.COUNT)) && read.tokens().stream().anyMatch(Token::isYear);
    }

    /** Who will win is told by nobody, and least of all by a rule on when the vote is held. */
    static boolean asksForWinner(Lexicon.Read read) {
        return read.says(Cue.WHO) && read.says(Cue.WIN) && read.says(Cue.FUTURE);
    }

    /** How old a relative was is known to nobody here; how old one must be is. */
    static boolean asksForAgeOf(Lexicon.Read read) {
        return AGE.matcher(read.words()).find() && RELATIVE.matcher(read.words()).find() && !MUST.matcher(read.words()).find();
    }

    /** Whether a question puts two figures, and the texts of the rules have neither. */
    static boolean tellsNeither(Lexicon.Read read, Answer answer) {
        Matcher either = EITHER.matcher(read.words());
        Stream<Answer> parts = answer instanceof Answer.Several(List<Answer> all) ? all.stream() : Stream.of(answer);
        List<Answer.Ruling> rulings = parts.flatMap(each -> each instanceof Answer.Ruling ruling ? Stream.of(ruling) : Stream.empty()).toList();
        if (rulings.isEmpty() || !either.find()) {
            return false;
        }
        Set<String> told = rulings.stream()
                .flatMap(ruling -> Stream.concat(ruling.norms().stream(), ruling.earlier().stream()))
                .flatMap(norm -> Stream.concat(
                        NUMBER.matcher(norm.statement().in(Language.EN)).results().map(match -> match.group()),
                        norm.value().stream().flatMap(value -> value instanceof Value.Figure figure ? Stream.of(figure.number().toPlainString()) : Stream.empty())))
                .collect(Collectors.toSet());
        return !told.contains(either.group(1)) && !told.contains(either.group(2));
    }
}
