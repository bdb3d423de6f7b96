package gradients.grader.remote;

import gradients.grader.worker.wire.Thrown;
import java.util.Optional;

/** Thrown by a stub when the code under test threw something that does not cross as itself, or when a call failed. */
public final class StudentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String thrownClass;
    private final transient Fault fault;

    StudentException(Fault fault) {
        super(fault.sentence());
        this.thrownClass = "";
        this.fault = fault;
    }

    StudentException(Thrown thrown) {
        super(text(thrown));
        this.thrownClass = thrown.names().get(0);
        this.fault = null;
        setStackTrace(thrown.stack().toArray(StackTraceElement[]::new));
    }

    /** Returns the class of what was thrown; empty if the call itself failed. */
    public String thrownClass() {
        return thrownClass;
    }

    /** Returns why the call failed; empty if the code threw. */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    private static String text(Thrown thrown) {
        String name = thrown.names().get(0);
        String simple = name.substring(name.lastIndexOf('.') + 1);
        return thrown.message() == null ? simple : simple + ": " + thrown.message();
    }
}
