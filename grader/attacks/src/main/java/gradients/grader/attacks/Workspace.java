package gradients.grader.attacks;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A submission's directory while it is made: an honest answer, to which a recipe does something.
 *
 * @param places what recipes and sources may name as <code>${name}</code>: paths of secrets, a listener's port
 */
record Workspace(Path directory, Map<String, String> places) {

    static final String FOLDER = "src/main/java/gradients/clipping/";
    static final String CLIPPING = FOLDER + "GradientClipping.java";
    static final String CLIPPER = FOLDER + "PercentileClipper.java";

    /** Writes a file; its directories are made. */
    void file(String path, String text) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, filled(text));
    }

    /** Writes files: text by path. */
    void files(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            file(file.getKey(), file.getValue());
        }
    }

    /** Replaces a text that is there once or more. */
    void replace(String path, String text, String by) throws IOException {
        String before = Files.readString(directory.resolve(path));
        if (!before.contains(text)) {
            throw new IOException(path + " has no " + text);
        }
        file(path, before.replace(text, by));
    }

    /** Puts a link in a file's or folder's place. */
    void link(String path, String target) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createSymbolicLink(file, Path.of(filled(target)));
    }

    /** Makes a file of this size without writing it. */
    void sparse(String path, long bytes) throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(directory.resolve(path).toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    void delete(String path) throws IOException {
        Files.delete(directory.resolve(path));
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("${" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }
}
