package kz.dauys.app;

import java.io.PrintStream;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands them what they read and write. */
final class Commands implements IFactory {
    private final Environment environment;
    private final PrintStream out;

    Commands(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == AskCommand.class) {
            return type.cast(new AskCommand(environment, out));
        }
        if (type == ChatCommand.class) {
            return type.cast(new ChatCommand(environment, out));
        }
        if (type == EvalCommand.class) {
            return type.cast(new EvalCommand(environment, out));
        }
        if (type == KeyCommand.class) {
            return type.cast(new KeyCommand(environment, out));
        }
        if (type == DecideCommand.class) {
            return type.cast(new DecideCommand(environment, out));
        }
        if (type == StatsCommand.class) {
            return type.cast(new StatsCommand(environment, out));
        }
        if (type == ReportsCommand.class) {
            return type.cast(new ReportsCommand(environment, out));
        }
        if (type == FeedbackCommand.class) {
            return type.cast(new FeedbackCommand(environment, out));
        }
        if (type == AuditCommand.class) {
            return type.cast(new AuditCommand(environment, out));
        }
        if (type == QuizCommand.class) {
            return type.cast(new QuizCommand(environment, out));
        }
        if (type == ImportCommand.class) {
            return type.cast(new ImportCommand(environment, out));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(environment, out));
        }
        if (type == KnowledgeCommand.class) {
            return type.cast(new KnowledgeCommand(environment, out));
        }
        if (type == FactCommand.class) {
            return type.cast(new FactCommand(environment, out));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
