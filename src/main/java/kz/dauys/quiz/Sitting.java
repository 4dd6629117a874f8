package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Language;

/** Draws the tasks of an exam: contexts on different votes, and before them single tasks that none of them answers. */
final class Sitting {
    /** What pupils are not examined in: who says what where sources differ. */
    private static final String DISPUTES = "disputes";

    private static final int OPTIONS = 4;

    private final QuestionBank bank;
    private final Map<String, Integer> timesAnswered;
    private final Set<String> withheld;
    private final long seed;

    Sitting(QuestionBank bank, Map<String, Integer> timesAnswered, Set<String> withheld, long seed) {
        this.bank = bank;
        this.timesAnswered = timesAnswered;
        this.withheld = Set.copyOf(withheld);
        this.seed = seed;
    }

    List<Exam.Task> tasks(ExamForm form, Language language) {
        List<Block> blocks = blocks(form.contexts());
        Set<String> votes = blocks.stream().map(Sitting::vote).collect(Collectors.toSet());
        List<Question> pool = bank.questions().stream()
                .filter(question -> question.options().size() == OPTIONS && question.asked().claim().weight() != Claim.Weight.DETAIL)
                .filter(question -> !question.template().topic().equals(DISPUTES) && question.asked().accordingTo().isEmpty())
                .filter(question -> question.election().filter(votes::contains).isEmpty())
                .filter(question -> !withheld.contains(question.id()))
                .toList();
        List<Exam.Task> tasks = new ArrayList<>();
        new Unasked(timesAnswered).draw(pool, form.single(), seed).forEach(question -> tasks.add(new Exam.Task(Run.Shown.of(question, language), "")));
        blocks.forEach(block -> block.questions().forEach(
                question -> tasks.add(new Exam.Task(Run.Shown.of(question, language), block.text().in(language)))));
        return tasks;
    }

    /** One of each form before a second one, and those that the person has answered least often first. */
    private List<Block> blocks(int number) {
        Random chance = Chance.of(seed);
        List<Block> shuffled = new ArrayList<>(bank.blocks());
        Collections.shuffle(shuffled, chance);
        shuffled.sort(Comparator.comparingInt(this::times));
        List<Block> drawn = new ArrayList<>();
        Set<String> votes = new HashSet<>();
        for (boolean again : List.of(false, true)) {
            for (Block block : shuffled) {
                boolean sound = block.questions().stream().noneMatch(question -> withheld.contains(question.id()));
                boolean due = again || drawn.stream().noneMatch(other -> other.form() == block.form());
                if (drawn.size() < number && due && sound && votes.add(vote(block))) {
                    drawn.add(block);
                }
            }
        }
        return drawn;
    }

    private int times(Block block) {
        return block.questions().stream().mapToInt(question -> timesAnswered.getOrDefault(question.id(), 0)).sum();
    }

    private static String vote(Block block) {
        return block.questions().getFirst().asked().claim().election();
    }
}
