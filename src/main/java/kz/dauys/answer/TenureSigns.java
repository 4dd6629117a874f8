package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Entry;

/** By what words a question asks for those who held an office: all since a year, of one year, under a president, or the office alone. */
final class TenureSigns {
    private static final Set<String> SINCE = Set.of("since", "onwards", "onward", "с", "со", "начиная", "бери", "берги", "бастап");

    /** «Кімдер»: who, of several. */
    private static final String KAZAKH_MANY = "кимдер";

    private static final Set<String> PLURAL = Set.of("everyone", "everybody", "ministers", "speakers", "chairmen", "премьеры", "министры", "спикеры", "председатели", KAZAKH_MANY);

    private static final Set<String> WHO = Set.of("who", "кто", "ким", "деятели", "политики", KAZAKH_MANY);

    /** «Президенттер тізімі», "all presidents of Kazakhstan". */
    private static final Pattern PRESIDENTS = Pattern.compile("presidents|президенты|президентов|президенттер\\p{L}*");

    private static final Set<Cue> ELECTIONS = EnumSet.of(Cue.ELECTION, Cue.CONTEST, Cue.CANDIDATES, Cue.WIN, Cue.VOTES, Cue.PERCENT);

    private static final int FEW = 6;

    private static final Set<String> OFFICE_ALONE = Set.of("premier", "chair", "senate", "mazhilis", "members", "part", "who", "now", "time", "gov", "country");

    private static final Set<Cue> IN_YEAR = EnumSet.of(Cue.GLUE, Cue.WHO, Cue.WHAT, Cue.PREMIER, Cue.SPEAKER, Cue.SENATE);

    /** «Премьер-министр 2019»: who it was. */
    private static final int ALONE = 4;

    private static final Pattern ELECTED = Pattern.compile("^(?:elect|chosen|bec[ao]me|appoint|избра|выб|стал|назнач|сайла|болып|тагайын)");

    private static final Pattern HOLDERS = Pattern.compile("^(?:ministers|premiers|speakers|chair(?:men|persons)|heads|премьер(?:ы|ов|ами)|министр(?:ы|ов|ами|лер\\p{L}*)|спикер(?:ы|ов|ами|лер\\p{L}*)|председател(?:и|ей|ями)|торагалар\\p{L}*|премьерлер\\p{L}*)$");

    private static final Pattern NAMES = Pattern.compile("name|identify|назов(?:и|ите)|ата(?:ныз|шы|нызшы)?");

    /** Kazakh orders at the end of a sentence. */
    private static final Pattern NAMED_LAST = Pattern.compile("ата(?:ныз|шы|нызшы|ндар|ндаршы)?");

    private static final Pattern LISTING = Pattern.compile("^(?:which|what|list|name|какие|каких|назов\\p{L}+|перечисл\\p{L}+|кандай|кай|тиз\\p{L}+|список|списком|ата\\p{L}*)$");

    private static final int MONTH = 31;

    private static final Pattern UNDER = Pattern.compile("(?:^| )(?:при (?:президент\\p{L}* )?\\p{L}+е|under (?:president )?\\p{L}+|while \\p{L}+ |пока |во время президентства|президент (?:болганда|болып турганда|болгалы)|тусында|президенттиги|с тех пор как (?:президентом стал|стал президентом|пришел)|президент болганнан бери|since \\p{L}+ (?:\\p{L}+ )?(?:became|has been|was|took office as) president)");

    private static final int YEAR = 366;

    private TenureSigns() {}

    /** "All prime ministers since 2012." */
    static boolean since(Lexicon.Read read) {
        return many(read) && read.tokens().stream().anyMatch(token -> SINCE.contains(token.key())) && read.tokens().stream().anyMatch(Token::isYear);
    }

    static boolean listsPresidents(Lexicon.Read read) {
        boolean nominees = read.says(Cue.NOMINATED) || read.spans().stream().anyMatch(span -> span.named(Entry.Party.class).filter(party -> party.kind() == Entry.Contender.PARTY).isPresent());
        return !nominees && read.tokens().stream().anyMatch(token -> PRESIDENTS.matcher(token.key()).matches()) && read.tokens().size() <= FEW && read.tokens().stream().noneMatch(Token::number)
                && read.spans().stream().noneMatch(span -> span.says(ELECTIONS)) && read.explained();
    }

    /** «Спикер сената», "prime minister now": the office and nothing else asks who holds it. */
    static boolean bare(RuleAsked asked) {
        return asked.saysOnly(OFFICE_ALONE) && asked.read().explained() && asked.read().tokens().size() <= ALONE && asked.read().tokens().stream().noneMatch(Token::number);
    }

    /** "Who was the speaker in 2016": all of that year, and not the one who was elected after some vote in it. */
    static boolean inYear(Lexicon.Read read) {
        boolean office = read.spans().stream().anyMatch(span -> span.names("senate-speaker") || span.names("prime-minister") || span.names("speaker-elected"));
        boolean alone = read.says(Cue.WHO) || (read.tokens().size() <= ALONE && !read.says(Cue.COUNT));
        return office && alone && read.explained() && read.unexplained().stream().filter(Token::isYear).count() == 1
                && read.spans().stream().allMatch(span -> span.names("senate-speaker") || span.names("prime-minister") || span.names("speaker-elected") || span.named(Entry.Institution.class).isPresent() || IN_YEAR.containsAll(span.cues()))
                && read.tokens().stream().noneMatch(token -> ELECTED.matcher(token.key()).find());
    }

    /** "Who were prime ministers between 2012 and 2022". */
    static boolean through(Lexicon.Read read) {
        boolean stretch = Votes.stretches(read.spans()).stream().anyMatch(years -> years.from() > Stretches.EARLIEST && years.to() < Stretches.LATEST);
        boolean office = read.says(Cue.PREMIER) || read.says(Cue.SPEAKER) || read.spans().stream().anyMatch(span -> span.names("senate-speaker") || span.names("prime-minister") || span.names("speaker-elected"));
        boolean headed = read.says(Cue.LEADER) && read.spans().stream().anyMatch(span -> span.named(Entry.Institution.class).filter(body -> OfficeAsked.CHAIRS.containsKey(body.id())).isPresent());
        boolean months = TimesNamed.in(read).stream().anyMatch(time -> OfficeLine.days(time) > MONTH && OfficeLine.days(time) != YEAR && OfficeLine.days(time) != YEAR - 1);
        // The office may be asked for with "who" in one phrase.
        boolean who = read.says(Cue.WHO) || lists(read) || read.tokens().stream().anyMatch(token -> WHO.contains(token.key()));
        return (stretch || months) && (office || headed) && who;
    }

    /** «При Токаеве», "while Tokayev was president". */
    static boolean saysUnder(Lexicon.Read read) {
        return UNDER.matcher(read.words()).find();
    }

    /** "Name all prime ministers", "which prime ministers", «төраға болған адамдарды тізіңіз». */
    static boolean lists(Lexicon.Read read) {
        boolean holders = read.tokens().stream().anyMatch(token -> HOLDERS.matcher(token.key()).find()) || read.says(Cue.PEOPLE);
        return holders && read.tokens().stream().anyMatch(token -> LISTING.matcher(token.key()).find());
    }

    static boolean many(Lexicon.Read read) {
        boolean every = read.spans().stream().anyMatch(span -> span.cues().contains(Cue.EVERY) && !(span.to() - span.from() == 1 && NAMES.matcher(read.tokens().get(span.from()).key()).matches()));
        return every || read.tokens().stream().anyMatch(token -> PLURAL.contains(token.key()));
    }

    /** "Name the statesman who …", «… атаңыз»: an order to name somebody asks who it was. */
    static boolean names(Lexicon.Read read) {
        List<Token> tokens = read.tokens();
        return !tokens.isEmpty() && (NAMES.matcher(tokens.getFirst().key()).matches() || NAMED_LAST.matcher(tokens.getLast().key()).matches()) && !read.says(Cue.WHEN) && !read.says(Cue.COUNT);
    }
}
