package gradients.grader.submission;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.grade.CompileError;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one student handed in for one assignment.
 *
 * @param assignment which one
 * @param directory where it lies; holds {@code src/main/java}
 * @param commit Git commit of the submission, or empty where unknown
 * @param sources the editable files that could be read: text by path inside the submission, sorted
 * @param problems editable files that are missing or cannot be taken, worded as compile errors; if there are any, the
 *     submission does not compile
 * @param tampering whatever else differs from the released files, one sentence each; none of it is used
 */
public record Submission(
        AssignmentSpec assignment,
        Path directory,
        String commit,
        SortedMap<String, String> sources,
        List<CompileError> problems,
        List<String> tampering) {

    public Submission {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) sources));
        problems = List.copyOf(problems);
        tampering = List.copyOf(tampering);
    }
}
