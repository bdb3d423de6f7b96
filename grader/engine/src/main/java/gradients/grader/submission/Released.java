package gradients.grader.submission;

import gradients.grader.course.AssignmentSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of an assignment as we released them.
 *
 * @param folders where they lie, the starter and the reference: what equals either was not tampered with
 */
record Released(AssignmentSpec assignment, List<Path> folders) {

    /** Whether we released a file under this path. */
    boolean has(String path) {
        return folders.stream().anyMatch(folder -> Files.isRegularFile(folder.resolve(path)));
    }

    /** Whether the file is a student's to write. */
    boolean isEditable(String path) {
        return assignment.editable().contains(path);
    }

    /** Whether the text is one that we released under this path; line ends do not matter. */
    boolean isUnchanged(String path, String text) {
        return folders.stream()
                .map(folder -> folder.resolve(path))
                .filter(Files::isRegularFile)
                .anyMatch(file -> normalized(read(file)).equals(normalized(text)));
    }

    private static String normalized(String text) {
        return text.replace("\r\n", "\n");
    }

    /** Bytes that are no UTF-8 become replacement characters, which no text of a submission equals. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
