package gradients.grader.remote;

import gradients.grader.worker.StudentCode;
import gradients.grader.worker.wire.Bundle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Code of ours, ready to run in this process: it cannot run for ever, since it burns a {@link Fuse}. */
public final class LocalCode {

    private final Bundle bundle;
    private final StudentCode shared;

    private LocalCode(Bundle bundle, boolean hasState) {
        this.bundle = bundle;
        this.shared = hasState ? null : new StudentCode(bundle);
    }

    /** Returns the code of this bundle. */
    public static LocalCode of(Bundle bundle) {
        Map<String, FuseWriter.Fused> given = fused(bundle.given());
        Map<String, FuseWriter.Fused> student = fused(bundle.student());
        Map<String, FuseWriter.Fused> all = new HashMap<>(student);
        all.putAll(given);
        boolean hasState = reached(student.keySet(), all).stream()
                .anyMatch(name -> all.get(name).hasState());
        return new LocalCode(new Bundle(bundle.packageName(), bytes(given), bytes(student)), hasState);
    }

    private static Map<String, FuseWriter.Fused> fused(Map<String, byte[]> classes) {
        Map<String, FuseWriter.Fused> fused = new HashMap<>();
        classes.forEach((name, bytes) -> fused.put(name, FuseWriter.write(bytes)));
        return fused;
    }

    private static Map<String, byte[]> bytes(Map<String, FuseWriter.Fused> classes) {
        Map<String, byte[]> bytes = new HashMap<>();
        classes.forEach((name, fused) -> bytes.put(name, fused.bytes()));
        return bytes;
    }

    /** Returns these classes and all that their code can lead to; an experiment, for one, is used by none of them. */
    private static Set<String> reached(Set<String> starts, Map<String, FuseWriter.Fused> all) {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(starts);
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            if (all.containsKey(name) && reached.add(name)) {
                waiting.addAll(all.get(name).uses());
            }
        }
        return reached;
    }

    /** Returns the code as a fresh process would have it: loaded anew, unless it has nothing static to remember. */
    StudentCode fresh() {
        return shared != null ? shared : new StudentCode(bundle);
    }
}
