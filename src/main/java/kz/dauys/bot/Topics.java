package kz.dauys.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.dauys.answer.Topic;

/**
 * What each person last asked about in a chat, so that "and in 2007?" can go on from it. Kept in memory only: a talk that a restart cut
 * off, or that rested for a while, begins anew.
 */
final class Topics {
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 10_000;

    private record Talk(String chat, String person) {}

    private record Last(Topic topic, Instant at) {}

    private final Map<Talk, Last> last = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Talk, Last> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Topic> of(Visit visit) {
        return Optional.ofNullable(last.get(talk(visit))).filter(each -> visit.at().isBefore(each.at().plus(KEPT))).map(Last::topic);
    }

    synchronized void keep(Visit visit, Topic topic) {
        last.put(talk(visit), new Last(topic, visit.at()));
    }

    private static Talk talk(Visit visit) {
        return new Talk(String.valueOf(visit.chat()), String.valueOf(visit.person()));
    }
}
