package gradients.grader.report;

import static java.util.Objects.requireNonNull;

import gradients.grader.grade.Grade;
import java.util.List;
import java.util.Map;

/**
 * All that the formats of one grade are made from.
 *
 * @param sources lines of the submission's files by their path as in the style findings; may be empty
 * @param folder where the submission lies in its repository, such as {@code "05-gradient-clipping"}; empty for its root
 */
public record Report(Grade grade, Map<String, List<String>> sources, String folder) {

    public Report {
        requireNonNull(grade);
        sources = Map.copyOf(sources);
        requireNonNull(folder);
    }

    /** Returns a report on the grade alone. */
    public static Report of(Grade grade) {
        return new Report(grade, Map.of(), "");
    }

    /** Returns the file's path from the root of the repository. */
    public String inRepository(String file) {
        return folder.isEmpty() || file.isEmpty() ? file : folder + "/" + file;
    }
}
