package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;

/** "What is …?" and "Who is …?" with one thing named that the glossary explains, and nothing else. */
final class Definitions {
    /** What asks for something else than what a thing is. */
    private static final Set<Cue> FIGURES = EnumSet.of(
            Cue.COUNT, Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.TURNOUT, Cue.WHO, Cue.WHEN, Cue.WHY, Cue.WIN, Cue.RESULT, Cue.THRESHOLD, Cue.DIFFERENCE);

    /** More words that nothing explains ask for something else than what a thing is. */
    private static final int MOST_STRANGE = 3;

    private static final Set<String> DEFINING =
            Set.of("такое", "такой", "деген", "дегеннин", "дегенимиз", "mean", "means", "meaning", "meant", "define", "definition", "значит", "означает", "термин", "определение", "угым");

    /** Terms whose meaning tells how many of them there have been, and when. */
    private static final Set<String> COUNTED = Set.of("constitution-term", "registered-parties", "parliament-chambers");

    private static final Set<Cue> ALL = EnumSet.of(Cue.COUNT, Cue.EVERY, Cue.ORDER, Cue.EVER, Cue.TURN, Cue.WHICH_ELECTION, Cue.WHEN, Cue.FIRST, Cue.WIN, Cue.LATEST);

    private static final Pattern EXISTS = Pattern.compile(
            "^(?:is|are) there |^does (?:kazakhstan|it|the country) (?:still )?have |^do we (?:still )?have |^(?:was|were|is|has) (?:the )?\\p{L}+ (?:been )?(?:abolished|dissolved)|(?:^| )(?:есть|существует) ли |(?:^| )есть (?:еще|сейчас) |(?:упразднен|отменен|распущен)\\p{L}* ли(?: |$)|(?:^| )бар ма(?:$| )|(?:таратыл|жойыл)\\p{L}+ ма(?:$| )");

    private static final Set<String> SINCE = Set.of("since", "с", "кашаннан", "жылдан");

    private static final Set<Cue> BEGUN = EnumSet.of(Cue.FOUNDED, Cue.WHEN, Cue.WHICH_ELECTION);

    private Definitions() {}

    static Optional<Interpretation> read(Lexicon.Read read) {
        Optional<Interpretation> several = sideBySide(read).or(() -> counted(read)).or(() -> existing(read)).or(() -> begun(read));
        if (several.isPresent()) {
            return several;
        }
        // Who was elected akim is not what an akim is.
        boolean elected = read.says(Cue.WHO) && read.says(Cue.ELECTED);
        boolean asked = !elected && (read.says(Cue.WHAT) || read.says(Cue.WHO) || read.says(Cue.RENAMED));
        List<Span> content = read.spans().stream().filter(span -> !soft(span)).toList();
        if (!asked || content.size() != 1 || !read.unexplained().isEmpty()) {
            return Optional.empty();
        }
        boolean measured = content.getFirst().named(Entry.Measure.class).isPresent();
        if (measured && read.tokens().stream().noneMatch(token -> DEFINING.contains(token.key()))) {
            // "What was the turnout?" asks for a figure.
            return Optional.empty();
        }
        boolean holder = read.says(Cue.WHO) && Presidency.isOffice(content.getFirst());
        if (holder && read.tokens().stream().noneMatch(token -> DEFINING.contains(token.key()))) {
            // "Who is the President?" asks for a person, and not for what the office is.
            return Optional.empty();
        }
        boolean party = content.getFirst().named(Entry.Party.class).isPresent();
        if (party && read.says(Cue.RENAMED)) {
            // What a party was called is its line of names.
            return Optional.empty();
        }
        return explained(content.getFirst())
                .map(entry -> new Interpretation.Understood("define", new Answer.Definition(entry, entry.meaning().orElseThrow())));
    }

    /** "Mazhilis and Kurultai, what is the difference?" What each of them is. */
    private static Optional<Interpretation> sideBySide(Lexicon.Read read) {
        List<Span> content = read.spans().stream().filter(span -> !soft(span) && !span.cues().contains(Cue.COMPARE) && !span.cues().contains(Cue.DIFFERENCE)).toList();
        boolean asked = read.says(Cue.DIFFERENCE) && !read.says(Cue.COUNT) && read.tokens().stream().noneMatch(Token::isYear) && read.unexplained().stream().allMatch(Token::number) && content.size() == 2;
        List<Answer> told = content.stream()
                .flatMap(span -> Stream.of(Entry.Institution.class, Entry.Term.class).flatMap(kind -> span.named(kind).stream()).map(Entry.class::cast).limit(1))
                .filter(entry -> entry.meaning().isPresent())
                .<Answer>map(entry -> new Answer.Definition(entry, entry.meaning().orElseThrow()))
                .distinct()
                .toList();
        return asked && told.size() == 2 ? Optional.of(new Interpretation.Understood("define", Answer.several(told))) : Optional.empty();
    }

    /** How many there have been of what a term means, where its meaning tells that. */
    private static Optional<Interpretation> counted(Lexicon.Read read) {
        List<Span> content = read.spans().stream().filter(span -> !(soft(span) || ALL.stream().anyMatch(span.cues()::contains))).toList();
        boolean asked = read.unexplained().stream().allMatch(Definitions::isNumeral) && content.size() == 1 && (ALL.stream().anyMatch(read::says) || read.unexplained().size() == 1 || read.tokens().stream().anyMatch(Reader::isInterrogative));
        // When one of them was adopted is told with its act.
        boolean one = read.says(Cue.WHEN) && content.size() == 1 && content.getFirst().named(Entry.Term.class).filter(term -> term.id().equals("constitution-term")).isPresent();
        return !asked || one ? Optional.empty() : content.getFirst().named(Entry.Term.class)
                .filter(term -> COUNTED.contains(term.id()) && term.meaning().isPresent())
                .map(term -> new Interpretation.Understood("define", new Answer.Definition(term, term.meaning().orElseThrow())));
    }

    /** "Is there still a Senate?", "Was it abolished?": what it is tells until when it was. */
    private static Optional<Interpretation> existing(Lexicon.Read read) {
        boolean asked = EXISTS.matcher(read.words()).find();
        List<Span> content = read.spans().stream().filter(span -> !(soft(span) || span.cues().contains(Cue.ENDED) || span.cues().contains(Cue.DISSOLVED) || span.cues().contains(Cue.WHETHER))).toList();
        return !asked || Nearby.in(read.tokens()) || !read.unexplained().isEmpty() || content.size() != 1 ? Optional.empty() : explained(content.getFirst())
                .filter(entry -> entry instanceof Entry.Institution || entry instanceof Entry.Term)
                .map(entry -> new Interpretation.Understood("define", new Answer.Definition(entry, entry.meaning().orElseThrow())));
    }

    /** "What year was the Senate created?" What it is tells since when it was. */
    private static Optional<Interpretation> begun(Lexicon.Read read) {
        boolean asked = read.says(Cue.FOUNDED) && !read.says(Cue.WHO) && (read.says(Cue.WHEN) || read.says(Cue.WHICH_ELECTION) || read.tokens().stream().anyMatch(token -> SINCE.contains(token.key()))) && read.unexplained().isEmpty();
        List<Span> content = read.spans().stream().filter(span -> !soft(span) && !span.says(BEGUN)).toList();
        return !asked || content.size() != 1 ? Optional.empty() : content.getFirst().named(Entry.Institution.class)
                .filter(body -> body.meaning().isPresent())
                .map(body -> new Interpretation.Understood("define", new Answer.Definition(body, body.meaning().orElseThrow())));
    }

    private static boolean isNumeral(Token token) {
        return Numerals.read(List.of(token)).getFirst().number() && !token.number();
    }

    /** What is to be defined in a sentence that says more around it; empty where it may ask for something else as well. */
    static Optional<Interpretation> gist(Lexicon.Read read) {
        boolean asked = read.spans().stream().anyMatch(span -> span.cues().contains(Cue.WHAT) && !span.cues().contains(Cue.GLUE));
        boolean figures = FIGURES.stream().anyMatch(read::says) || read.says(Cue.FIRST) || read.says(Cue.LATEST);
        List<Entry> explained = read.spans().stream()
                .flatMap(span -> explained(span).stream())
                .filter(entry -> entry instanceof Entry.Term || entry instanceof Entry.Institution)
                .distinct()
                .toList();
        return asked && !figures && !read.says(Cue.TWIST) && read.unexplained().stream().filter(token -> !token.number()).count() <= MOST_STRANGE && !read.says(Cue.ACCORDING) && explained.size() == 1
                ? Optional.of(new Interpretation.Understood("define", new Answer.Definition(explained.getFirst(), explained.getFirst().meaning().orElseThrow())))
                : Optional.empty();
    }

    private static boolean soft(Span span) {
        return Stream.of(Cue.GLUE, Cue.WHAT, Cue.WHO, Cue.NOW, Cue.SYSTEM, Cue.RENAMED).anyMatch(span.cues()::contains);
    }

    private static Optional<Entry> explained(Span span) {
        return Stream.of(Entry.Term.class, Entry.Institution.class, Entry.Party.class, Entry.Person.class)
                .flatMap(kind -> span.named(kind).stream())
                .map(Entry.class::cast)
                .filter(entry -> entry.meaning().isPresent())
                .findFirst();
    }
}
