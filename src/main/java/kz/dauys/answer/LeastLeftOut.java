package kz.dauys.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Searches what is said for the most of it that still comes to something: first all, then all but one stretch, then all but two. */
final class LeastLeftOut {
    private static final int MOST = 2;

    private LeastLeftOut() {}

    /**
     * All that the same number of stretches left out, the least that helps, come to; empty where that takes more than two.
     *
     * @param mayGo whether a stretch may be left out of what is still there
     * @param outcome what some stretches come to
     */
    static <T> Set<T> of(List<Span> said, BiPredicate<Span, List<Span>> mayGo, Function<List<Span>, Optional<T>> outcome) {
        Set<List<Span>> tried = new HashSet<>();
        List<List<Span>> level = List.of(said);
        for (int leftOut = 0; leftOut <= MOST; leftOut++) {
            Set<T> found = new LinkedHashSet<>();
            List<List<Span>> next = new ArrayList<>();
            for (List<Span> left : level) {
                outcome.apply(left).ifPresent(found::add);
                for (int at = 0; at < left.size(); at++) {
                    if (mayGo.test(left.get(at), left)) {
                        List<Span> fewer = new ArrayList<>(left);
                        fewer.remove(at);
                        if (tried.add(fewer)) {
                            next.add(fewer);
                        }
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
            level = next;
        }
        return Set.of();
    }
}
