package gradients.grader.worker.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An exception as it crosses: described, not serialized.
 *
 * @param names its class and superclasses, most special first
 * @param message cut to a bound; may be null
 * @param stack where it was thrown, most recent first; only frames that the sender chose to tell
 * @param number the sender's number of it, by which the receiver may give it back
 * @param original the receiver's own exception that came back, or null
 */
public record Thrown(
        List<String> names, String message, List<StackTraceElement> stack, int number, Throwable original) {

    private static final int NAMES = 16;

    public Thrown {
        names = List.copyOf(names);
        stack = List.copyOf(stack);
    }

    /** Describes an exception; whatever its own methods do, this returns. */
    static Thrown of(Throwable thrown, List<StackTraceElement> stack, int number) {
        List<String> names = new ArrayList<>();
        for (Class<?> type = thrown.getClass(); type != Object.class && names.size() < NAMES; ) {
            names.add(type.getName());
            type = type.getSuperclass();
        }
        return new Thrown(names, message(thrown), stack.subList(0, Math.min(Limits.STACK, stack.size())), number, null);
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? null : Limits.cut(message);
        } catch (Throwable e) { // a student's getMessage may do anything
            return null;
        }
    }

    void write(Output out) {
        out.texts(names.toArray(String[]::new));
        out.flag(message != null);
        out.text(message == null ? "" : message);
        out.int32(number);
        out.octet(stack.size());
        for (StackTraceElement frame : stack) {
            out.text(frame.getClassName());
            out.text(frame.getMethodName());
            out.text(frame.getFileName() == null ? "" : frame.getFileName());
            out.int32(frame.getLineNumber());
        }
    }

    static Thrown read(Input in) {
        List<String> names = Stream.of(in.texts(NAMES)).map(Limits::cut).toList();
        boolean hasMessage = in.flag();
        String message = in.text();
        int number = in.int32();
        int frames = in.octet();
        if (frames > Limits.STACK || names.isEmpty()) {
            throw new MalformedFrame("an exception with " + frames + " frames");
        }
        List<StackTraceElement> stack = new ArrayList<>();
        for (int i = 0; i < frames; i++) {
            stack.add(new StackTraceElement(
                    Limits.cut(in.text()), Limits.cut(in.text()), Limits.cut(in.text()), in.int32()));
        }
        return new Thrown(names, hasMessage ? Limits.cut(message) : null, stack, number, null);
    }
}
