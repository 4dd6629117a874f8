package kz.dauys.app;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import kz.dauys.knowledge.Audit;
import kz.dauys.knowledge.AuditReport;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.QuizLint;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks that the figures fit together and that every template yields sound questions. */
@Command(name = "audit", description = "Check the knowledge pack and the questions made from it; exit 1 if anything is wrong.")
final class AuditCommand implements Callable<Integer> {
    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    @Option(names = "--json", description = "Print the report as one JSON object.")
    private boolean json;

    AuditCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = Knowledge.load(folders.knowledge(environment), environment.library());
        AuditReport report = Audit.of(knowledge);
        QuestionBank bank = QuestionBank.load(knowledge, folders.quizzes(environment));
        List<QuizLint.Violation> violations = QuizLint.check(bank);
        if (json) {
            out.println(new AuditJson(report, bank, violations));
        } else {
            print(report, bank, violations);
        }
        return report.failed() || !violations.isEmpty() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private void print(AuditReport report, QuestionBank bank, List<QuizLint.Violation> violations) {
        report.table().forEach(out::println);
        out.printf("%d questions from %d templates, %d quizzes%n", bank.questions().size(), bank.templates().size(), bank.quizzes().size());
        violations.forEach(out::println);
    }
}
