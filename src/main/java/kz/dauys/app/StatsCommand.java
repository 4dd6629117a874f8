package kz.dauys.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.ItemFigures;
import kz.dauys.quiz.ItemStatistics;
import kz.dauys.quiz.Option;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.store.AnswersFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What people's answers tell about the questions. It only reads, so the bot may go on serving meanwhile. */
@Command(
        name = "stats",
        description = "Print difficulty, discrimination and dead distractors of each question with 200 answers or more, the doubtful first.")
final class StatsCommand implements Callable<Integer> {
    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    @CommandLine.Option(
            names = "--json",
            description = "Print one array of JSON: {\"id\",\"answers\",\"p\",\"r\",\"compared\",\"negative\",\"withheld\",\"options\":[{\"text\",\"share\",\"key\",\"dead\"}]}.")
    private boolean json;

    StatsCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        AnswersFile.Content content = AnswersFile.read(folders.store(environment));
        List<ItemFigures> all = ItemStatistics.of(content.responses());
        List<ItemFigures> telling = all.stream()
                .filter(ItemFigures::telling)
                .sorted(Comparator.comparingDouble((ItemFigures figures) -> figures.discrimination().orElse(1)))
                .toList();
        Map<String, Item> items = telling.isEmpty() ? Map.of() : items();
        if (json) {
            out.println(json(telling, items, content.withheld()));
        } else {
            telling.forEach(figures -> print(figures, items, content.withheld()));
            out.printf("%d questions with %d answers or more; %d with fewer.%n", telling.size(), ItemFigures.ENOUGH, all.size() - telling.size());
        }
        return CommandLine.ExitCode.OK;
    }

    private Map<String, Item> items() {
        QuestionBank bank = QuestionBank.load(Knowledge.load(folders.knowledge(environment), environment.library()), folders.quizzes(environment));
        return bank.all().collect(Collectors.toMap(Item::id, Function.identity(), (one, other) -> one));
    }

    private void print(ItemFigures figures, Map<String, Item> items, Set<String> withheld) {
        String r = figures.discrimination().isPresent() ? String.format(Locale.ROOT, "%5.2f", figures.discrimination().getAsDouble()) : "    -";
        out.printf(Locale.ROOT, "%s  answers %d  p %.2f  r %s%s%n", figures.question(), figures.answers(), figures.right(), r,
                remark(figures, withheld.contains(figures.question())));
        dead(figures, items).forEach(option -> out.printf(
                Locale.ROOT, "    dead: %s (%.1f%%)%n", option.text().in(Language.EN), 100 * figures.share(option)));
    }

    private static String remark(ItemFigures figures, boolean withheld) {
        String left = withheld ? "  left out until a person decides (/key)" : "";
        return (figures.negative() ? "  NEGATIVE: check the key" : "") + left;
    }

    /** Distractors that hardly anybody takes; none for a question that the bank no longer makes. */
    private static List<Option> dead(ItemFigures figures, Map<String, Item> items) {
        Item item = items.get(figures.question());
        return item == null ? List.of() : item.distractors().stream().filter(option -> figures.share(option) < ItemFigures.DEAD).toList();
    }

    private static ArrayNode json(List<ItemFigures> telling, Map<String, Item> items, Set<String> withheld) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        for (ItemFigures figures : telling) {
            ObjectNode node = array.addObject().put("id", figures.question()).put("answers", figures.answers()).put("p", figures.right());
            figures.discrimination().ifPresentOrElse(r -> node.put("r", r), () -> node.putNull("r"));
            node.put("compared", figures.compared()).put("negative", figures.negative()).put("withheld", withheld.contains(figures.question()));
            ArrayNode options = node.putArray("options");
            Item item = items.get(figures.question());
            if (item != null) {
                List<Option> dead = dead(figures, items);
                item.options().forEach(option -> options.addObject()
                        .put("text", option.text().in(Language.EN))
                        .put("share", figures.share(option))
                        .put("key", !item.distractors().contains(option))
                        .put("dead", dead.contains(option)));
            }
        }
        return array;
    }
}
