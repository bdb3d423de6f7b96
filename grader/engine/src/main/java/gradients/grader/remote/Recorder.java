package gradients.grader.remote;

import gradients.grader.worker.wire.Functions;
import gradients.grader.worker.wire.Remote;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes records of calls. */
final class Recorder {

    /** A call that is carried out. */
    interface Call {
        Object perform() throws Throwable;
    }

    private final Consumer<CallRecord> listener;

    Recorder(Consumer<CallRecord> listener) {
        this.listener = listener;
    }

    Object record(String member, Object receiver, Object[] arguments, Call call) throws Throwable {
        List<Object> before = new ValueCopy(Recorder::leaf).ofAll(Arrays.asList(arguments));
        HandleRef on = receiver == null ? null : (HandleRef) leaf(receiver);
        try {
            Object value = call.perform();
            listener.accept(new CallRecord(member, on, before, returned(value)));
            return value;
        } catch (StudentException e) {
            listener.accept(new CallRecord(member, on, before, outcome(e)));
            throw e;
        } catch (Throwable e) {
            listener.accept(
                    new CallRecord(member, on, before, threw(e.getClass().getName(), e.getMessage())));
            throw e;
        }
    }

    private static CallOutcome returned(Object value) {
        return new CallOutcome.Returned(new ValueCopy(Recorder::leaf).of(value));
    }

    private static CallOutcome outcome(StudentException e) {
        Optional<Fault> fault = e.fault();
        return fault.<CallOutcome>map(CallOutcome.Faulted::new).orElseGet(() -> threw(e.thrownClass(), e.getMessage()));
    }

    private static CallOutcome threw(String exceptionClass, String message) {
        return new CallOutcome.Threw(exceptionClass, message);
    }

    private static Object leaf(Object value) {
        if (value instanceof Stub stub) {
            return new HandleRef(stub.stubHandle().number());
        }
        if (value instanceof Handle handle) {
            return new HandleRef(handle.number());
        }
        Remote remote = Functions.remoteOf(value);
        return remote == null ? value : new HandleRef(remote.number());
    }
}
