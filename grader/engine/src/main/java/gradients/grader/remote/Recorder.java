package gradients.grader.remote;

import gradients.grader.worker.wire.Functions;
import gradients.grader.worker.wire.Remote;
import java.util.Arrays;
import java.util.List;

/** Makes records of calls. */
final class Recorder {

    private final Session session;
    private long weight;

    Recorder(Session session) {
        this.session = session;
    }

    /** Returns about how many numbers and objects are in what it copied. */
    long weight() {
        return weight;
    }

    /** Returns copies, in which references stand for objects of the code under test. */
    List<Object> copies(Object[] arguments) {
        ValueCopy copy = new ValueCopy(this::reference);
        List<Object> copies = copy.ofAll(Arrays.asList(arguments));
        weight += copy.weight();
        return copies;
    }

    CallOutcome returned(Object value) {
        ValueCopy copy = new ValueCopy(this::reference);
        CallOutcome returned = new CallOutcome.Returned(copy.of(value));
        weight += copy.weight();
        return returned;
    }

    static CallOutcome threw(Throwable e) {
        if (!(e instanceof StudentException exception)) {
            return new CallOutcome.Threw(e.getClass().getName(), e.getMessage());
        }
        return exception
                .fault()
                .<CallOutcome>map(CallOutcome.Faulted::new)
                .orElseGet(() -> new CallOutcome.Threw(exception.thrownClass(), e.getMessage()));
    }

    /** Returns what stands for this object in a record: a reference, or the object itself if it is the test's own. */
    Object reference(Object value) {
        if (value instanceof Stub stub) {
            return new HandleRef(stub.stubHandle().number());
        }
        if (value instanceof Handle handle) {
            return new HandleRef(handle.number());
        }
        Remote remote = Functions.remoteOf(value);
        return remote == null ? value : new HandleRef(session.numberOf(remote));
    }
}
