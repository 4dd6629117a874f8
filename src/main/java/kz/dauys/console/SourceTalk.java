package kz.dauys.console;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Source;

/** Asks who says so: a source that is known, or a new one. */
final class SourceTalk {
    private static final List<String> NEW = List.of("new", "новый", "жаңа");
    private static final int ID = 30;

    private final Asker asker;
    private final Chooser chooser;
    private final Map<String, Source> known;

    SourceTalk(Asker asker, Knowledge knowledge) {
        this.asker = asker;
        this.chooser = new Chooser(asker);
        this.known = knowledge.sources();
    }

    Optional<Source> source() {
        List<Choice<Source>> all = known.values().stream().sorted(Source.BY_STANDING).map(Choice::of).toList();
        return chooser.pick("source", all, NEW).flatMap(picked -> switch (picked) {
            case Chooser.Picked.One<Source>(Source source) -> Optional.of(source);
            case Chooser.Picked.Other<Source> fresh -> fresh();
        });
    }

    private Optional<Source> fresh() {
        return asker.insist("source.title").flatMap(title -> asker.insist("source.publisher").flatMap(publisher -> asker.ask("source.date")
                .flatMap(date -> asker.ask("source.address").flatMap(address -> kind()
                        .map(kind -> new Source(id(publisher, date), title, publisher, "", date, address, kind, "", "", ""))))));
    }

    private Optional<Source.Kind> kind() {
        List<Choice<Source.Kind>> kinds = Arrays.stream(Source.Kind.values()).map(kind -> {
            String word = kind.name().toLowerCase(Locale.ROOT);
            String label = asker.text("kind." + word);
            return new Choice<>(kind, label, List.of(word, Choice.folded(label)));
        }).toList();
        return chooser.choose("source.kind", kinds);
    }

    /** A name of Latin letters from the publisher and the year, such as {@code the-astana-times-2004}. */
    private String id(String publisher, String date) {
        String latin = Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(publisher).toLowerCase(Locale.ROOT);
        String words = latin.replaceAll("[^a-z0-9 -]", "").replaceAll("[ -]+", "-").replaceAll("^-|-$", "");
        String cut = words.length() <= ID ? words : words.substring(0, ID).replaceAll("-[^-]*$", "");
        String year = date.replaceAll(".*?(\\d{4}).*", "$1");
        String id = (cut.isEmpty() ? "source" : cut) + (year.matches("\\d{4}") ? "-" + year : "");
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? id : id + "-" + number)
                .filter(each -> !known.containsKey(each)).findFirst().orElseThrow();
    }
}
