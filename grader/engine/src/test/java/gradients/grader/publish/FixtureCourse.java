package gradients.grader.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A course of two tiny assignments with the real template and the real kit. */
final class FixtureCourse {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

    private FixtureCourse() {}

    /** Writes it below this directory and returns its root. */
    static Path in(Path directory) {
        Path root = directory.resolve("course");
        copy(Path.of("src/test/resources/gradients/grader/publish/course"), root);
        copy(REPOSITORY.resolve("starter/template"), root.resolve("starter/template"));
        copy(REPOSITORY.resolve("starter/module"), root.resolve("starter/module"));
        copy(REPOSITORY.resolve("starter/kit/src"), root.resolve("starter/kit/src"));
        copy(REPOSITORY.resolve("mvnw"), root.resolve("mvnw"));
        copy(REPOSITORY.resolve("mvnw.cmd"), root.resolve("mvnw.cmd"));
        copy(REPOSITORY.resolve(".mvn/wrapper"), root.resolve(".mvn/wrapper"));
        return root;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
