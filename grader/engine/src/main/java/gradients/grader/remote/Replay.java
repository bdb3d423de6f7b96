package gradients.grader.remote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes recorded calls again, on other code: in the same order, with equal arguments, on the objects that earlier calls
 * of the replay returned in the same places.
 */
public final class Replay {

    /** Thrown where a call needs an object that the replay did not get. */
    private static final class NoSuchObject extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Session session;
    private final Recorder recorder;
    private final Map<Integer, Object> objects = new HashMap<>();

    /**
     * @param session on the code that is to answer
     */
    public Replay(Session session) {
        this.session = session;
        this.recorder = new Recorder(session);
    }

    /** Makes the calls of one test again and returns how each ended here. */
    public List<CallOutcome> run(List<CallRecord> calls) {
        session.testStarted();
        List<CallOutcome> outcomes = new ArrayList<>(calls.size());
        for (CallRecord call : calls) {
            outcomes.add(again(call));
        }
        return outcomes;
    }

    /** Makes the next call again and returns how it ended here. */
    public CallOutcome again(CallRecord call) {
        try {
            Object receiver = call.receiver() == null ? null : own(call.receiver());
            Object[] arguments =
                    new ValueCopy(this::own).ofAll(call.arguments()).toArray();
            Object value = session.perform(call.member(), receiver, arguments);
            Object object = value instanceof Handle handle ? session.stubOf(handle, call.className()) : value;
            if (call.outcome() instanceof CallOutcome.Returned recorded) {
                pair(recorded.value(), object);
            }
            return recorder.returned(object);
        } catch (NoSuchObject e) {
            return new CallOutcome.Unplayed();
        } catch (Throwable e) {
            return Recorder.threw(e);
        }
    }

    /** Remembers which object here stands where a recorded result had another. */
    private void pair(Object recorded, Object value) {
        if (recorded instanceof HandleRef reference && value != null) {
            objects.put(reference.number(), value);
        } else if (recorded instanceof List<?> then && value instanceof List<?> now && then.size() == now.size()) {
            for (int i = 0; i < then.size(); i++) {
                pair(then.get(i), now.get(i));
            }
        }
    }

    private Object own(Object leaf) {
        if (!(leaf instanceof HandleRef reference)) {
            return leaf;
        }
        Object object = objects.get(reference.number());
        if (object == null) {
            throw new NoSuchObject();
        }
        return object;
    }
}
