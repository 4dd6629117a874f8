package kz.dauys.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.Reports;
import kz.dauys.store.ReportsFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The keys that people think wrong, by the claim that they rest on: one wrong figure spoils many questions. It only reads. */
@Command(name = "reports", description = "List the questions whose keys people think wrong, by claim, the most voices first.")
final class ReportsCommand implements Callable<Integer> {
    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    @Option(names = "--json", description = "Print one array of JSON: {\"claim\",\"voices\",\"questions\":[{\"id\",\"voices\",\"last\",\"notes\"}]}.")
    private boolean json;

    ReportsCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        List<Reports.Collected> reports = ReportsFile.collected(folders.store(environment));
        if (reports.isEmpty() && !json) {
            out.println("Nobody has called a key wrong.");
            return CommandLine.ExitCode.OK;
        }
        List<Map.Entry<String, List<Reports.Collected>>> claims = byClaim(reports);
        if (json) {
            out.println(json(claims));
        } else {
            claims.forEach(claim -> print(claim.getKey(), claim.getValue()));
        }
        return CommandLine.ExitCode.OK;
    }

    private List<Map.Entry<String, List<Reports.Collected>>> byClaim(List<Reports.Collected> reports) {
        QuestionBank bank = QuestionBank.load(Knowledge.load(folders.knowledge(environment), environment.library()), folders.quizzes(environment));
        Map<String, Item> items = bank.all().collect(Collectors.toMap(Item::id, Function.identity(), (one, other) -> one));
        Map<String, List<Reports.Collected>> claims = new LinkedHashMap<>();
        reports.forEach(report -> claims.computeIfAbsent(claim(items, report), claim -> new ArrayList<>()).add(report));
        return claims.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Reports.Collected>> claim) -> voices(claim.getValue())).reversed())
                .toList();
    }

    /** A question that the bank no longer makes is told under its own id. */
    private static String claim(Map<String, Item> items, Reports.Collected report) {
        Item item = items.get(report.question());
        return item == null ? report.question() : item.asked().claim().id();
    }

    private static int voices(List<Reports.Collected> reports) {
        return reports.stream().mapToInt(Reports.Collected::voices).sum();
    }

    private void print(String claim, List<Reports.Collected> reports) {
        out.printf("%s  %d%n", claim, voices(reports));
        for (Reports.Collected report : reports) {
            out.printf("  %s  %d, last %s%n", report.question(), report.voices(), report.last());
            report.notes().forEach(note -> out.println("    " + note));
        }
    }

    private static ArrayNode json(List<Map.Entry<String, List<Reports.Collected>>> claims) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        for (Map.Entry<String, List<Reports.Collected>> claim : claims) {
            ObjectNode node = array.addObject().put("claim", claim.getKey()).put("voices", voices(claim.getValue()));
            ArrayNode questions = node.putArray("questions");
            for (Reports.Collected report : claim.getValue()) {
                ObjectNode question = questions.addObject()
                        .put("id", report.question())
                        .put("voices", report.voices())
                        .put("last", report.last().toString());
                report.notes().forEach(question.putArray("notes")::add);
            }
        }
        return array;
    }
}
