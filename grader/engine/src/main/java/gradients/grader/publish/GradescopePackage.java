package gradients.grader.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.Installation;
import gradients.grader.course.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip that Gradescope asks for as an autograder: {@code setup.sh}, {@code run_autograder}, and the built grader
 * with one assignment. The same course gives the same bytes.
 */
public final class GradescopePackage {

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private GradescopePackage() {}

    /** Writes the package of this assignment. */
    public static void write(Installation installation, AssignmentSpec assignment, Path zip) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(out, "setup.sh", script("setup.sh", assignment));
            add(out, "run_autograder", script("run_autograder", assignment));
            for (Map.Entry<String, Path> file : files(installation, assignment).entrySet()) {
                add(out, "course/" + file.getKey(), Files.readAllBytes(file.getValue()));
            }
        } catch (IOException e) {
            throw new UserError("The package cannot be written to " + zip + ": " + e.getMessage());
        }
    }

    /** Returns what a grader needs at run time, by its path from the course's root. */
    private static Map<String, Path> files(Installation installation, AssignmentSpec assignment) throws IOException {
        Path root = installation.root();
        List<Path> parts = List.of(
                installation.libraries(),
                installation.hidden(),
                installation.libraries().resolveSibling("classes"),
                installation.course().starter(assignment.id()),
                installation.course().solution(assignment.id()),
                root.resolve("config/checkstyle.xml"));
        Map<String, Path> files = new TreeMap<>();
        for (Path part : parts) {
            try (Stream<Path> found = Files.walk(part)) {
                found.filter(Files::isRegularFile)
                        .forEach(file ->
                                files.put(root.relativize(file).toString().replace('\\', '/'), file));
            }
        }
        return files;
    }

    private static byte[] script(String name, AssignmentSpec assignment) {
        try (InputStream in = GradescopePackage.class.getResourceAsStream("gradescope/" + name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .replace("@ID@", assignment.id())
                    .replace("@PACKAGE@", assignment.packageName().replace('.', '/'))
                    .getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
