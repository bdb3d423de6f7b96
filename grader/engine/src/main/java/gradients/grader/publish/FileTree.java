package gradients.grader.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a repository in memory, by their path with forward slashes. */
final class FileTree {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    /** Returns the files in order. */
    SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    void put(String path, byte[] content) {
        files.put(path, content);
    }

    void put(String path, String content) {
        put(path, content.getBytes(UTF_8));
    }

    String text(String path) {
        return new String(files.get(path), UTF_8);
    }

    void move(String from, String to) {
        if (files.containsKey(from)) {
            files.put(to, files.remove(from));
        }
    }

    /** Adds the files below this directory whose relative path is wanted, under a prefix that is empty or ends in /. */
    void addAll(Path directory, String prefix, Predicate<String> wanted) {
        for (Path file : regularFiles(directory)) {
            String path = directory.relativize(file).toString().replace('\\', '/');
            if (wanted.test(path)) {
                put(prefix + path, read(file));
            }
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> regularFiles(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
