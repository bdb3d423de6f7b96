package gradients.grader.worker.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the compiler made of it.
 *
 * @param isDone whether it came to an end with the memory it has
 * @param classes class files by binary name; empty if there are errors
 * @param errors in the order of the compiler
 */
public record CompileReply(boolean isDone, Map<String, byte[]> classes, List<Error> errors) {

    private static final int ERRORS = 100;

    /**
     * One error.
     *
     * @param path of the source; empty if the error names none
     * @param line from 1, or 0
     */
    public record Error(String path, int line, String message) {}

    /** Returns the frame. */
    public byte[] toFrame() {
        Output out = new Output();
        out.flag(isDone);
        Bundle.write(classes, out);
        List<Error> told = errors.subList(0, Math.min(ERRORS, errors.size()));
        out.int32(told.size());
        for (Error error : told) {
            out.text(error.path);
            out.int32(error.line);
            out.text(Limits.cut(error.message));
        }
        return out.toBytes();
    }

    /** Reads the frame. */
    public static CompileReply of(byte[] frame) {
        Input in = new Input(frame);
        boolean isDone = in.flag();
        Map<String, byte[]> classes = Bundle.read(in);
        List<Error> errors = new ArrayList<>();
        for (int count = in.count(12); count > 0; count--) {
            errors.add(new Error(in.text(), in.int32(), in.text()));
        }
        in.end();
        return new CompileReply(isDone, classes, errors);
    }
}
