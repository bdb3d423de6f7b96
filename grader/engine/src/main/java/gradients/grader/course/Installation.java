package gradients.grader.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the course lies on this machine.
 *
 * @param root the repository
 * @param libraries jars of the trusted side, {@code grader/cli/target/lib}
 * @param hidden jars of suites and references, {@code grader/cli/target/hidden}
 */
public record Installation(Path root, Path libraries, Path hidden) {

    /** Returns the layout that the launcher's build makes below the repository's root. */
    public static Installation at(Path root) {
        Path target = root.resolve("grader/cli/target");
        if (!Files.isDirectory(target.resolve("hidden"))) {
            throw new UserError("The grader is not built in " + root + "; run it by ./course, which builds it.");
        }
        return new Installation(root, target.resolve("lib"), target.resolve("hidden"));
    }

    /** Returns the course's own files. */
    public CourseFiles course() {
        return CourseFiles.at(root);
    }

    /** Returns the jars that student code may use: the kit and EJML. */
    public List<Path> studentLibraries() {
        return jars(libraries, "kit-", "ejml-");
    }

    /** Returns what an experiment on the references needs: them, the kit, EJML, and the libraries that draw. */
    public List<Path> experimentLibraries() {
        List<Path> drawing = jars(libraries, "xchart-", "batik-", "xmlgraphics-", "xml-apis-");
        return Stream.of(List.of(solutionsJar()), studentLibraries(), drawing)
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the jars that our own answers are compiled against: the student's, and the references. */
    public List<Path> answerLibraries() {
        return Stream.concat(studentLibraries().stream(), Stream.of(solutionsJar()))
                .toList();
    }

    /** Returns the jar of the hidden tests. */
    public Path suitesJar() {
        return jars(hidden, "suites-").get(0);
    }

    /** Returns where the grader keeps what it makes once, such as class archives. */
    public Path cache() {
        return root.resolve("grader/cli/target/cache");
    }

    /** Returns the jar of the references. */
    public Path solutionsJar() {
        return jars(hidden, "solutions-").get(0);
    }

    /** Returns the jars that a hidden suite needs beyond the trusted side's own. */
    public List<Path> hiddenJars() {
        return jars(hidden, "");
    }

    private static List<Path> jars(Path directory, String... prefixes) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file ->
                            Stream.of(prefixes).anyMatch(file.getFileName().toString()::startsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
