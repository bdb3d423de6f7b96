package gradients.grader.worker.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values with identity that both ends hold, under the numbers that both ends know. This end gives out numbers of
 * one parity, the other end those of the other.
 */
final class SharedValues {

    /** Beyond these, what was not used for longest is forgotten: comparing values costs time at each call. */
    private static final int MOST = 128;

    private static final int HEAVIEST = 1 << 18;

    private final Map<Object, Shared> byIdentity = new IdentityHashMap<>();
    private final Map<Integer, Shared> byNumber = new HashMap<>();
    private final Deque<List<Shared>> scopes = new ArrayDeque<>();
    private final int parity;
    private int nextOurs;
    private int lastTheirs;
    private long clock;

    SharedValues(int parity) {
        this.parity = parity;
        this.nextOurs = parity;
    }

    /** From here on, remembers what is added. */
    void enter() {
        scopes.push(new ArrayList<>());
    }

    /** Ends the innermost scope; what was added in it is forgotten at both ends if it was only for that call. */
    void leave(boolean forget) {
        List<Shared> added = scopes.pop();
        if (forget) {
            added.forEach(this::remove);
        }
    }

    /** Returns how much was added in this scope, for {@link #rollBack}. */
    int mark() {
        return scopes.isEmpty() ? 0 : scopes.peek().size();
    }

    /** Forgets what was added since the mark: the other end will not hear of it. */
    void rollBack(int mark) {
        List<Shared> unsent = scopes.peek().subList(mark, scopes.peek().size());
        unsent.forEach(this::remove);
        unsent.clear();
    }

    Shared find(Object value) {
        return used(byIdentity.get(value));
    }

    Shared get(int number) {
        Shared shared = used(byNumber.get(number));
        if (shared == null) {
            throw new MalformedFrame("there is no value " + number);
        }
        return shared;
    }

    /** Adds a value of this end. */
    Shared addOurs(Object value) {
        nextOurs += 2;
        return add(new Shared(nextOurs, value, true));
    }

    /** Checks the number that the other end gives to a value that it is about to send. */
    int checked(int number) {
        if ((number & 1) == parity || number <= lastTheirs) {
            throw new MalformedFrame("a new value with number " + number);
        }
        lastTheirs = number;
        return number;
    }

    /** Adds a value of the other end under a checked number. */
    Shared addTheirs(int number, Object value) {
        return add(new Shared(number, value, false));
    }

    void remove(Shared shared) {
        if (byNumber.remove(shared.number, shared)) {
            byIdentity.remove(shared.value, shared);
        }
    }

    void remove(int number) {
        remove(get(number));
    }

    List<Shared> changed() {
        List<Shared> changed = new ArrayList<>();
        for (Shared shared : byNumber.values()) {
            if (shared.changed()) {
                changed.add(shared);
            }
        }
        changed.sort(Comparator.comparingInt(shared -> shared.number));
        return changed;
    }

    /** Returns what to forget. */
    List<Shared> surplus() {
        List<Shared> surplus = new ArrayList<>();
        if (byNumber.size() <= MOST && weight() <= HEAVIEST) {
            return surplus;
        }
        List<Shared> all = new ArrayList<>(byNumber.values());
        all.sort(Comparator.comparingLong(shared -> -shared.lastUse));
        int weight = 0;
        for (int i = 0; i < all.size(); i++) {
            weight += Content.weight(all.get(i).value);
            if (i >= MOST || weight > HEAVIEST) {
                surplus.add(all.get(i));
            }
        }
        return surplus;
    }

    private int weight() {
        int weight = 0;
        for (Shared shared : byNumber.values()) {
            weight += Content.weight(shared.value);
        }
        return weight;
    }

    private Shared add(Shared shared) {
        byIdentity.put(shared.value, shared);
        byNumber.put(shared.number, shared);
        if (!scopes.isEmpty()) {
            scopes.peek().add(shared);
        }
        return used(shared);
    }

    private Shared used(Shared shared) {
        if (shared != null) {
            shared.lastUse = ++clock;
        }
        return shared;
    }
}
