package gradients.grader.worker.wire;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Objects of this end that the other end may call, by number. */
final class Exports {

    private final Map<Object, Integer> numbers = new IdentityHashMap<>();
    private final Map<Integer, Object> objects = new HashMap<>();
    private int next;

    int numberOf(Object object) {
        return numbers.computeIfAbsent(object, key -> {
            objects.put(++next, key);
            return next;
        });
    }

    Object get(int number) {
        Object object = objects.get(number);
        if (object == null) {
            throw new MalformedFrame("there is no object " + number);
        }
        return object;
    }

    /** Forgets an object that the other end no longer refers to. */
    void release(int number) {
        numbers.remove(objects.remove(number));
    }
}
