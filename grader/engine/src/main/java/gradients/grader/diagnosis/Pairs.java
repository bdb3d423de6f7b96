package gradients.grader.diagnosis;

import gradients.grader.suite.TestRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Proposes two mistakes that a submission may have made together. Each call of a test is then reproduced by one of the
 * two, or, where one of them is known to be there from another task, by neither but by both together.
 */
final class Pairs {

    /** How many pairs are tried for one task: each costs a compilation. */
    private static final int MOST = 3;

    /** How many calls are looked at to choose them. */
    private static final int CALLS = 60;

    private final Catalogue catalogue;
    private final Replays replays;

    Pairs(Catalogue catalogue, Replays replays) {
        this.catalogue = catalogue;
        this.replays = replays;
    }

    private record Partial(Mistake mistake, BitSet same) {}

    private record Pair(Mistake one, Mistake other, int covered) {}

    /**
     * Returns the pairs that fit best.
     *
     * @param wrong the task's wrong tests
     * @param losing mistakes that lose the task, none of which explains it
     * @param found mistakes that explain another task
     */
    List<Mistake> of(List<TestRecord> wrong, List<Mistake> losing, List<Mistake> found) {
        TestRecord test =
                wrong.stream().max(Comparator.comparingInt(replays::count)).orElseThrow();
        int calls = Math.min(CALLS, replays.count(test));
        List<Partial> partial = losing.stream()
                .map(mistake -> new Partial(mistake, replays.matches(mistake, test, calls)))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partial.size(); i++) {
            for (int j = 0; j < i; j++) {
                add(partial.get(j), partial.get(i), calls, pairs);
            }
        }
        for (Mistake one : found) {
            BitSet same = replays.matches(one, test, calls);
            partial.forEach(other -> add(new Partial(one, same), other, 1, pairs));
        }
        pairs.sort(Comparator.comparingInt(Pair::covered)
                .reversed()
                .thenComparing(pair -> pair.one().name())
                .thenComparing(pair -> pair.other().name()));
        return pairs.stream()
                .limit(MOST)
                .map(pair -> catalogue.both(
                        pair.one().answers().get(0), pair.other().answers().get(0)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void add(Partial one, Partial other, int least, List<Pair> pairs) {
        BitSet covered = (BitSet) one.same().clone();
        covered.or(other.same());
        if (covered.cardinality() >= least && !one.mistake().equals(other.mistake())) {
            pairs.add(new Pair(one.mistake(), other.mistake(), covered.cardinality()));
        }
    }
}
