package gradients.grader.remote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes recorded calls again, in their order, on other code. Objects that a recorded call returned are matched with those
 * that the repeated call returns, so that a history of one object is a history here too.
 */
public final class Replay implements AutoCloseable {

    private final Session session;
    private final Map<Integer, Object> objects = new HashMap<>();
    private CallOutcome last;

    public Replay(Stubs stubs, CallTarget target) {
        this.session = new Session(stubs, target);
        session.listen(call -> last = call.outcome());
    }

    /** Returns how the call ends here; empty if it needs an object that does not exist here. */
    public Optional<CallOutcome> again(CallRecord call) {
        Object receiver =
                call.receiver() == null ? null : objects.get(call.receiver().number());
        if (call.receiver() != null && receiver == null) {
            return Optional.empty();
        }
        session.testStarted();
        last = null;
        try {
            Object[] arguments =
                    new ValueCopy(this::live).ofAll(call.arguments()).toArray();
            Object value = session.invoke(call.member(), receiver, arguments);
            if (call.outcome() instanceof CallOutcome.Returned recorded) {
                match(
                        recorded.value(),
                        value instanceof Handle handle ? session.stub(call.className(), handle) : value);
            }
        } catch (Throwable e) { // how it ended is in the record
            return Optional.ofNullable(last);
        }
        return Optional.ofNullable(last);
    }

    private Object live(Object leaf) {
        return leaf instanceof HandleRef object ? objects.get(object.number()) : leaf;
    }

    private void match(Object recorded, Object here) {
        if (recorded instanceof HandleRef object && here != null) {
            objects.put(object.number(), here);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
