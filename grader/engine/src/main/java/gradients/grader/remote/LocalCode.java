package gradients.grader.remote;

import gradients.grader.worker.StudentCode;
import gradients.grader.worker.wire.Bundle;
import java.util.HashMap;
import java.util.Map;

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
        Map<String, byte[]> given = new HashMap<>();
        Map<String, byte[]> student = new HashMap<>();
        boolean hasState = fuse(bundle.given(), given) | fuse(bundle.student(), student);
        return new LocalCode(new Bundle(bundle.packageName(), given, student), hasState);
    }

    private static boolean fuse(Map<String, byte[]> classes, Map<String, byte[]> to) {
        boolean hasState = false;
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            FuseWriter.Fused fused = FuseWriter.write(file.getValue());
            to.put(file.getKey(), fused.bytes());
            hasState |= fused.hasState();
        }
        return hasState;
    }

    /** Returns the code as a fresh process would have it: loaded anew, unless it has nothing static to remember. */
    StudentCode fresh() {
        return shared != null ? shared : new StudentCode(bundle);
    }
}
