package kz.dauys.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicLong now = new AtomicLong(-5_000_000_000L);
    private final Pace pace = new Pace(Limits.TELEGRAM, now::get);

    @Test
    void aChatHasAShortBurstAndThenOneASecond() {
        assertEquals(0, pace.chat("1").toMillis());
        assertEquals(0, pace.chat("1").toMillis());
        assertEquals(0, pace.chat("1").toMillis());
        assertEquals(1000, pace.chat("1").toMillis());
        assertEquals(0, pace.chat("2").toMillis());
    }

    @Test
    void inNoMinuteDoesAGroupGetMoreThanTwenty() {
        int sent = 0;
        while (pace.chat("-100").compareTo(Duration.ofMinutes(1)) <= 0) {
            sent++;
        }
        assertEquals(20, sent);
    }

    @Test
    void allTogetherGetTheirShareOfASecondInTheOrderOfAsking() {
        for (int i = 0; i < 28; i++) {
            assertEquals(i * 35_714_286L, pace.all().toNanos());
        }
    }

    @Test
    void aRefusalSlowsItsChatAndASecondOneSlowsAll() {
        pace.slow("1", Duration.ofSeconds(7));
        assertEquals(7000, pace.chat("1").toMillis());
        assertEquals(0, pace.all().toMillis());
        pace.slow("2", Duration.ofSeconds(9));
        assertTrue(pace.all().toMillis() >= 9000);
    }
}
