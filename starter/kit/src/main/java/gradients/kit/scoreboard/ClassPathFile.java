package gradients.kit.scoreboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars of a test run, in {@code target/test-class-path.txt}: {@code ./watch} need not ask Maven for them. */
public final class ClassPathFile {

    private static final String NAME = "test-class-path.txt";

    private ClassPathFile() {}

    /** Returns the jars of the last test run whose output lies in this directory; none if the pom has changed since. */
    public static List<String> read(Path target, Path pom) throws IOException {
        Path file = target.resolve(NAME);
        boolean isCurrent =
                Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(pom)) >= 0;
        return isCurrent ? Files.readAllLines(file) : List.of();
    }

    static void write(Path target) {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .filter(entry -> entry.endsWith(".jar"))
                .toList();
        try {
            Files.write(target.resolve(NAME), jars);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
