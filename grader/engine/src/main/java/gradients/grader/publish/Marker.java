package gradients.grader.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradients.grader.course.UserError;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * What a published repository remembers of its publication.
 *
 * @param assignments ids in their order
 * @param files all that was published, as paths with forward slashes
 */
record Marker(List<String> assignments, List<String> files) {

    static final String FILE = ".course/published.properties";

    Marker {
        assignments = List.copyOf(assignments);
        files = List.copyOf(files);
    }

    /** Reads the marker of a published repository. */
    static Marker read(Path repository) {
        Path file = repository.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new UserError(repository + " is not a published repository: it has no " + FILE
                    + ". Without --update, ./course publish makes one in an empty directory.");
        }
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file, UTF_8)));
            return new Marker(list(properties, "assignments"), list(properties, "files"));
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError(file + " cannot be read: " + e.getMessage());
        }
    }

    String text() {
        return "# Written by ./course publish, which needs it for --update.\nassignments="
                + String.join(" ", assignments) + "\nfiles=" + String.join(" \\\n  ", files) + "\n";
    }

    private static List<String> list(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
    }
}
