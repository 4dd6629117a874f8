package kz.dauys.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.dauys.knowledge.Unit;

/** Makes up numbers at believable distances from a key, the near ones first, in the form of the key. */
final class Around {
    private static final int EACH_SIDE = 6;
    private static final int ROUND = 5;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal SMALL = new BigDecimal(1000);
    /** No office and no vote was ever thought of for younger people, and everybody knows that. */
    private static final BigDecimal YOUNGEST = new BigDecimal(16);
    private static final BigDecimal HIGH_SHARE = new BigDecimal(70);

    private final BigDecimal key;
    private final Unit unit;
    private final Random chance;

    Around(BigDecimal key, Unit unit, Random chance) {
        this.key = key;
        this.unit = unit;
        this.chance = chance;
    }

    List<BigDecimal> numbers() {
        List<BigDecimal> numbers = new ArrayList<>();
        for (int i = 1; i <= EACH_SIDE; i++) {
            numbers.add(below(i));
            numbers.add(above(i));
        }
        return numbers.stream().map(this::inForm).filter(this::possible).distinct().toList();
    }

    private BigDecimal below(int i) {
        return counted() ? key.subtract(stride(i)) : key.multiply(BigDecimal.valueOf(1 - share(i)));
    }

    private BigDecimal above(int i) {
        if (counted()) {
            return key.add(stride(i));
        }
        if (unit == Unit.PERCENT && key.compareTo(HIGH_SHARE) > 0) {
            // Near the ceiling the room that is left is divided.
            return key.add(HUNDRED.subtract(key).multiply(BigDecimal.valueOf(2 * share(i))));
        }
        return key.multiply(BigDecimal.valueOf(1 + share(i)));
    }

    private boolean counted() {
        return key.scale() <= 0 && key.abs().compareTo(SMALL) < 0;
    }

    private BigDecimal stride(int i) {
        if (round()) {
            return BigDecimal.valueOf((long) ROUND * i);
        }
        int step = Math.max(1, key.abs().intValue() / 8);
        return BigDecimal.valueOf((long) step * i + chance.nextInt(step));
    }

    /** Ages and quotas are round, and a round key among uneven numbers would show itself. */
    private boolean round() {
        return (unit == Unit.YEARS || unit == Unit.AGE || unit == Unit.PERCENT) && key.intValue() >= 2 * ROUND && key.intValue() % ROUND == 0;
    }

    private double share(int i) {
        return 0.07 * i + 0.04 * chance.nextDouble();
    }

    /** With as many decimals, and as many zeros at the end, as the key has. */
    private BigDecimal inForm(BigDecimal number) {
        int zeros = key.signum() == 0 || key.scale() > 0 ? 0 : -key.stripTrailingZeros().scale();
        return zeros > 1
                ? number.setScale(-zeros, RoundingMode.HALF_UP).setScale(0)
                : number.setScale(key.scale(), RoundingMode.HALF_UP);
    }

    private boolean possible(BigDecimal number) {
        return switch (unit) {
            case SEAT_CHANGE -> number.signum() != 0;
            case PERCENT -> number.signum() > 0 && number.compareTo(HUNDRED) < 0;
            case YEARS, DAYS -> number.signum() > 0;
            case AGE -> number.compareTo(YOUNGEST) >= 0;
            case SEATS, VOTES, PEOPLE, BALLOTS, COUNT -> number.signum() >= 0;
            case DATE, PERSON, CONTENDER, ACTOR, TEXT -> false;
        };
    }
}
