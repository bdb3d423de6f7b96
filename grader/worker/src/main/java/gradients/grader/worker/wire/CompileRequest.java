package gradients.grader.worker.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be compiled.
 *
 * @param sources texts by path inside the submission
 * @param given class files that the sources may use, by binary name
 */
public record CompileRequest(Map<String, String> sources, Map<String, byte[]> given) {

    /** Returns the frame. */
    public byte[] toFrame() {
        Output out = new Output();
        out.int32(sources.size());
        new TreeMap<>(sources).forEach((path, text) -> {
            out.text(path);
            out.text(text);
        });
        Bundle.write(given, out);
        return out.toBytes();
    }

    /** Reads the frame. */
    public static CompileRequest of(byte[] frame) {
        Input in = new Input(frame);
        Map<String, String> sources = new LinkedHashMap<>();
        for (int count = in.count(8); count > 0; count--) {
            sources.put(in.text(), in.text());
        }
        CompileRequest request = new CompileRequest(sources, Bundle.read(in));
        in.end();
        return request;
    }
}
