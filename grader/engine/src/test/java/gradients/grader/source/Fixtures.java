package gradients.grader.source;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of fixtures beside these tests. */
final class Fixtures {

    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private Fixtures() {}

    /** Returns the folder of this name. */
    static Path folder(String name) {
        try {
            return Path.of(Fixtures.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** Returns the names of the cases in a folder, one sub-folder each. */
    static List<String> cases(String name) {
        try (Stream<Path> folders = Files.list(folder(name))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String path) {
        try {
            return Files.readString(folder(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String path) {
        return Fixtures.class.getResource(path) != null;
    }

    /** Returns what the formatter makes of the source, with the imports that nothing uses. */
    static String formatted(String source) {
        try {
            return ImportOrderer.reorderImports(FORMATTER.formatSource(source), Style.PALANTIR);
        } catch (FormatterException e) {
            throw new AssertionError(e);
        }
    }
}
