package gradients.grader.worker.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The classes that a worker runs: the first frame it gets.
 *
 * @param packageName the only package in which classes are accepted
 * @param given class files of given code, by binary name
 * @param student class files of the submission, by binary name; a given class of the same name wins
 */
public record Bundle(String packageName, Map<String, byte[]> given, Map<String, byte[]> student) {

    public Bundle {
        given = Map.copyOf(given);
        student = Map.copyOf(student);
    }

    /** Returns the frame. */
    public byte[] toFrame() {
        Output out = new Output();
        out.text(packageName);
        write(given, out);
        write(student, out);
        return out.toBytes();
    }

    /** Reads the frame. */
    public static Bundle of(byte[] frame) {
        Input in = new Input(frame);
        Bundle bundle = new Bundle(in.text(), read(in), read(in));
        in.end();
        return bundle;
    }

    static void write(Map<String, byte[]> classes, Output out) {
        out.int32(classes.size());
        new TreeMap<>(classes).forEach((name, bytes) -> {
            out.text(name);
            out.octets(bytes);
        });
    }

    static Map<String, byte[]> read(Input in) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int count = in.count(8); count > 0; count--) {
            classes.put(in.text(), in.octets());
        }
        return classes;
    }
}
