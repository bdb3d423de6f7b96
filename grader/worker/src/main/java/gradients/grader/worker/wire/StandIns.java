package gradients.grader.worker.wire;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands here for the other end's objects: one stand-in for each, as long as somebody here refers to it. */
final class StandIns {

    private static final class Numbered extends WeakReference<Object> {
        private final int number;

        Numbered(int number, Object standIn, ReferenceQueue<Object> gone) {
            super(standIn, gone);
            this.number = number;
        }
    }

    private final Map<Integer, Numbered> byNumber = new HashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    /** Returns the stand-in, or null if there is none (any more). */
    Object get(int number) {
        Numbered reference = byNumber.get(number);
        return reference == null ? null : reference.get();
    }

    void put(int number, Object standIn) {
        byNumber.put(number, new Numbered(number, standIn, gone));
    }

    /** Returns the numbers that nobody here refers to any more, once each. */
    List<Integer> drainGone() {
        List<Integer> numbers = new ArrayList<>();
        for (Reference<?> next = gone.poll(); next != null; next = gone.poll()) {
            Numbered reference = (Numbered) next;
            if (byNumber.remove(reference.number, reference)) {
                numbers.add(reference.number);
            }
        }
        return numbers;
    }
}
