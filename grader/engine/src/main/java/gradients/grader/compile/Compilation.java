package gradients.grader.compile;

import gradients.grader.grade.CompileError;
import java.util.List;
import java.util.Map;

/**
 * What became of a submission's sources.
 *
 * @param classes class files by binary name; empty if there are errors
 * @param errors what the compiler said, or one sentence without file where it did not come to an end
 */
public record Compilation(Map<String, byte[]> classes, List<CompileError> errors) {

    public Compilation {
        classes = Map.copyOf(classes);
        errors = List.copyOf(errors);
    }

    static Compilation failed(String sentence) {
        return new Compilation(Map.of(), List.of(new CompileError("", 0, sentence)));
    }

    /** Returns whether there are classes to run. */
    public boolean isGood() {
        return errors.isEmpty();
    }
}
