package gradients.grader.source;

import gradients.grader.course.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files that are generated: what each should hold, which of them are stale, and the means to refresh them. */
public final class DerivedFiles {

    private final Path root;
    private final Map<Path, Optional<String>> wanted = new TreeMap<>();

    /**
     * @param root messages name files relative to it
     */
    public DerivedFiles(Path root) {
        this.root = root;
    }

    /** Says what this file should hold, whatever was said of it before. */
    public void want(Path file, String text) {
        wanted.put(file, Optional.of(text));
    }

    /** Says that the folder should hold no other files than those of which {@link #want} says so later. */
    public void wantNothingIn(Path folder) {
        files(folder).forEach(file -> wanted.put(file, Optional.empty()));
    }

    /** Returns the files that are not what they should be, as paths inside the root, sorted. */
    public List<String> stale() {
        return wanted.keySet().stream().filter(this::isStale).map(this::shown).toList();
    }

    /** Writes, or deletes, every stale file; returns them as {@link #stale()} would have. */
    public List<String> write() {
        List<String> stale = stale();
        wanted.forEach((file, text) -> {
            if (isStale(file)) {
                write(file, text);
            }
        });
        return stale;
    }

    private boolean isStale(Path file) {
        return !wanted.get(file).equals(read(file));
    }

    private static void write(Path file, Optional<String> text) {
        try {
            if (text.isEmpty()) {
                Files.delete(file);
                return;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.get());
        } catch (IOException e) {
            throw new UserError(file + " cannot be written (" + e + "); check its permissions.");
        }
    }

    /** Returns how messages name the file. */
    public String shown(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Returns the file's text; empty if there is no such file. */
    public static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no UTF-8 text", e);
        }
    }

    /** Returns all files in the folder and below, sorted; none if there is no such folder. */
    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
