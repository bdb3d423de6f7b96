package gradients.grader.cli;

import gradients.grader.grade.Grade;
import gradients.grader.report.Report;
import gradients.grader.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the reports on a submission are made from. */
final class GradeFiles {

    private GradeFiles() {}

    /**
     * Returns the grade with the lines of the submission's files.
     *
     * @param folder where the assignment lies in the student's repository; empty for its root
     */
    static Report report(Grade grade, Submission submission, String folder) {
        Map<String, List<String>> lines = new TreeMap<>();
        submission
                .sources()
                .forEach((path, text) -> lines.put(path, text.lines().toList()));
        return new Report(grade, lines, folder);
    }
}
