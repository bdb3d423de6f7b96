package gradients.grader.worker.wire;

import java.util.List;

/**
 * What came back from a call.
 *
 * @param value what was returned, or null
 * @param thrown what was thrown, or null
 * @param sentence what {@code MISSING} and {@code UNFIT} say; else empty
 * @param modified values that the other end changed without permission; here they are as before
 */
public record Reply(Status status, Object value, Thrown thrown, String sentence, List<Object> modified) {

    Reply withModified(List<Object> values) {
        return new Reply(status, value, thrown, sentence, values);
    }
}
