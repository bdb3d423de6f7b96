package gradients.grader.submission;

import gradients.grader.course.UserError;
import gradients.grader.grade.CompileError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the fixed list, as they lie in a submission.
 *
 * @param sources text by path
 * @param problems one for each file that is missing or refused
 */
record EditableFiles(SortedMap<String, String> sources, List<CompileError> problems) {

    /** Reads them; one that this process may not read is a {@link UserError}, for that is no fault of the student. */
    static EditableFiles read(Path directory, List<String> editable) {
        SortedMap<String, String> sources = new TreeMap<>();
        List<CompileError> problems = new ArrayList<>();
        for (String path : editable) {
            SafeFile.Content content = SafeFile.read(directory, path);
            if (content.unreadable()) {
                throw new UserError(content.problem());
            }
            if (content.isText()) {
                sources.put(path, content.text());
            } else {
                problems.add(new CompileError(path, 0, content.problem()));
            }
        }
        return new EditableFiles(sources, problems);
    }
}
