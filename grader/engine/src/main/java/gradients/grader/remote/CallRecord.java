package gradients.grader.remote;

import gradients.grader.worker.wire.Members;
import java.util.Collections;
import java.util.List;

/**
 * A call as it was made, so that it can be made again on other code.
 *
 * @param member what was called: {@code package.Class.name(descriptor)}
 * @param receiver the object called, or null for static methods and constructors
 * @param arguments copies from before the call; functions are the test's own
 */
public record CallRecord(String member, HandleRef receiver, List<Object> arguments, CallOutcome outcome) {

    public CallRecord {
        arguments = Collections.unmodifiableList(arguments);
    }

    /** Returns the class of the member called. */
    public String className() {
        return Members.ownerOf(member);
    }

    /** Returns the method's name, or {@code "<init>"}. */
    public String methodName() {
        return Members.simpleNameOf(member);
    }
}
