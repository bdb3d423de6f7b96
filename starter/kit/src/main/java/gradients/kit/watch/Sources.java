package gradients.kit.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sources of one assignment's folder.
 *
 * @param folder root of the assignment
 */
record Sources(Path folder) {

    /** Returns the Java files of {@code main} or {@code test}. */
    List<Path> java(String part) throws IOException {
        return files(folder.resolve("src").resolve(part).resolve("java"), ".java");
    }

    /** Returns where {@code main} or {@code test} is compiled to: not where Maven does, which may run meanwhile. */
    Path output(String part) {
        return folder.resolve("target").resolve("watch").resolve(part);
    }

    Path testResources() {
        return folder.resolve("src/test/resources");
    }

    /**
     * Returns when each file below {@code src} was saved last. Asked several times a second: the watch service of the
     * JDK is slower than that on some systems.
     */
    Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        for (Path file : files(folder.resolve("src"), "")) {
            if (Files.exists(file)) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
