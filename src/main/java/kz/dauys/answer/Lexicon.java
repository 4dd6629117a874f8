package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Language;

/** Finds the concepts of a question, in all three languages at once: the longest phrase wins, then what was typed most exactly. */
final class Lexicon {
    /** So many strange words leave a question without a language. */
    private static final int FEW = 3;

    private static final Pattern REMARK = Pattern.compile("\\s*\\([^)]*\\)$");

    private static final Set<Concept> ASKER = Set.of(new Concept.Says(Cue.GLUE));

    private final Phrases phrases = new Phrases();
    private final Typos typos = new Typos();
    private final boolean empty;
    private final Predicate<String> written;

    /**
     * Without a glossary there are no facts to ask for, and every word of a question is one to find in the documents.
     *
     * @param written whether a word stands in the documents: such a word is no slip
     */
    Lexicon(Glossary glossary, Predicate<String> written) {
        this.written = written;
        empty = glossary.entries().isEmpty();
        if (empty) {
            return;
        }
        for (Language language : Language.values()) {
            Set<String> common = new HashSet<>();
            for (Cues.Phrase phrase : Cues.of(language)) {
                addCue(phrase, language);
                common.add(Normaliser.text(phrase.words()));
            }
            glossary.entries().stream().filter(Lexicon::isAskedFor).forEach(entry -> addEntry(entry, language, common));
        }
        Publishers.all().forEach(this::addPublisher);
    }

    private void addPublisher(Publishers.Called called) {
        for (String name : called.names()) {
            List<Set<String>> words = Token.of(name).stream().map(Lexicon::everyForm).toList();
            phrases.add(words, new Concept.Publisher(called.part()));
        }
    }

    private static Set<String> everyForm(Token token) {
        Set<String> forms = new HashSet<>(Set.of(Forms.exact(token.key()), Forms.name(token.key())));
        Stream.of(Language.values()).forEach(language -> forms.add(Forms.stem(token.key(), language)));
        return forms;
    }

    /** Rules and acts are not answered from yet, and their long names would cover what a question says about figures. */
    private static boolean isAskedFor(Entry entry) {
        return !(entry instanceof Entry.Rule || entry instanceof Entry.Act);
    }

    private void addCue(Cues.Phrase phrase, Language language) {
        List<Set<String>> words = new ArrayList<>();
        List<Token> tokens = Token.of(phrase.words());
        if (tokens.size() == 1 && !phrase.filler()) {
            typos.know(tokens.getFirst().key(), phrase.cue());
        }
        for (Token token : tokens) {
            if (!phrase.filler()) {
                typos.know(token.key());
            }
            words.add(phrase.exact() ? Set.of(Forms.exact(token.key())) : common(token, language));
        }
        phrases.add(words, new Concept.Says(phrase.cue()));
    }

    /** A translated name that is a common phrase ("all together") never stands for a party or a person. */
    private void addEntry(Entry entry, Language language, Set<String> common) {
        List<String> names = new ArrayList<>(entry.aliases().getOrDefault(language, List.of()));
        names.add(entry.name().in(language));
        for (String name : names) {
            List<Token> tokens = Token.of(withoutRemark(name));
            boolean plain = (entry instanceof Entry.Party || entry instanceof Entry.Person) && common.contains(Normaliser.text(name));
            if (!tokens.isEmpty() && !plain) {
                phrases.add(tokens.stream().map(token -> entryForms(entry, token, tokens.size(), language)).toList(), new Concept.Named(entry));
                tokens.forEach(token -> typos.know(token.key(), entry));
            }
        }
    }

    /** A trailing remark in brackets says something about a name and is no part of it. */
    private static String withoutRemark(String name) {
        return REMARK.matcher(name).replaceAll("");
    }

    private static Set<String> common(Token token, Language language) {
        return token.number() ? Set.of(Forms.exact(token.key())) : Set.of(Forms.exact(token.key()), Forms.stem(token.key(), language));
    }

    /** Names of one word are never stemmed; in longer ones each word may be a common one. */
    private static Set<String> entryForms(Entry entry, Token token, int words, Language language) {
        boolean proper = switch (entry) {
            case Entry.Party party -> words == 1;
            case Entry.Person person -> true;
            case Entry.Region region -> false;
            case Entry.Choice choice -> false;
            case Entry.Institution institution -> false;
            case Entry.Term term -> false;
            case Entry.Rule rule -> false;
            case Entry.Act act -> false;
            case Entry.Measure measure -> false;
            case Entry.Election election -> false;
        };
        Set<String> forms = new HashSet<>(proper ? Set.of() : common(token, language));
        forms.add(Forms.exact(token.key()));
        if (!token.number() && (proper || entry instanceof Entry.Party)) {
            forms.add(Forms.name(token.key()));
        }
        return forms;
    }

    /** What a question says: the stretches that mean something, and the tokens that nothing explains. */
    record Read(List<Token> tokens, List<Span> spans, List<Token> unexplained) {
        boolean says(Cue cue) {
            for (Span span : spans) {
                if (span.cues().contains(cue)) {
                    return true;
                }
            }
            return false;
        }

        /** Its words as they are compared, one space between two. */
        String words() {
            return tokens.stream().map(Token::key).collect(Collectors.joining(" "));
        }

        /** Whether every word means something; numbers may stand for themselves. */
        boolean explained() {
            return strange() == 0;
        }

        private long strange() {
            return unexplained.stream().filter(token -> !token.number()).count();
        }

        /** Whether this way to read the same words explains so much more that it must be the one that is meant. */
        private boolean better(Read other) {
            return explained() || (strange() == 1 && other.strange() > FEW);
        }
    }

    Read read(String question) {
        if (empty) {
            List<Token> words = Token.of(question);
            return new Read(words, List.of(), words);
        }
        List<Token> tokens = tokens(question);
        Read read = read(tokens, corrected(tokens));
        // What is to be checked states its numbers in words as well.
        return read.says(Cue.WHETHER) || Reader.asksWithAVerb(read) ? statement(tokens, read) : read;
    }

    /** What a sentence states: numbers in words are figures. */
    Read statement(String sentence) {
        List<Token> tokens = tokens(sentence);
        return statement(tokens, read(tokens, corrected(tokens)));
    }

    private static List<Token> tokens(String text) {
        return SpokenDays.read(SpokenYears.read(Slang.read(Token.of(text))));
    }

    /** Whether a sentence holds a number in words. */
    static boolean countsInWords(String sentence) {
        List<Token> tokens = tokens(sentence);
        return !Numerals.read(tokens).equals(tokens);
    }

    private Read statement(List<Token> tokens, Read read) {
        List<Token> figures = Numerals.read(tokens);
        return figures.equals(tokens) ? read : read(figures, corrected(figures));
    }

    private Read read(List<Token> tokens, Read read) {
        return read.explained() || tokens.stream().anyMatch(Token::cyrillic) ? read : typed(tokens).filter(other -> other.better(read)).orElse(read);
    }

    /** Kazakh or Russian typed in Latin letters: only where that explains far more, so no English word is taken for another one. */
    private Optional<Read> typed(List<Token> tokens) {
        List<Token> cyrillic = tokens.stream().map(Transliteration::typed).toList();
        // Of another language hardly a word comes out as one that is known.
        List<Token> words = cyrillic.stream().filter(token -> !token.number()).toList();
        boolean other = words.stream().filter(phrases::know).count() * 2 < words.size();
        return other || cyrillic.equals(tokens) ? Optional.empty() : Optional.of(corrected(cyrillic));
    }

    private Read corrected(List<Token> tokens) {
        Read exact = read(tokens);
        List<Token> corrected =
                tokens.stream().map(token -> mayBeSlip(token, exact) ? typos.corrected(token) : token).toList();
        return corrected.equals(tokens) ? exact : read(corrected);
    }

    private boolean mayBeSlip(Token token, Read exact) {
        return exact.unexplained().contains(token) && !written.test(token.key());
    }

    private Read read(List<Token> tokens) {
        List<Span> spans = new ArrayList<>(Segmentation.of(tokens, phrases));
        List<Token> unexplained = new ArrayList<>();
        boolean kazakh = AskerWords.kazakh(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            int here = at;
            if (spans.stream().anyMatch(span -> span.from() <= here && here < span.to())) {
                continue;
            }
            if (AskerWords.is(tokens.get(at), kazakh)) {
                spans.add(new Span(at, at + 1, ASKER));
            } else {
                unexplained.add(tokens.get(at));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from));
        return new Read(tokens, spans, unexplained);
    }
}
