package gradients.grader.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Class files of a package, read from the class path, not loaded. */
public final class ClassFiles {

    private static final String SUFFIX = ".class";

    private ClassFiles() {}

    /** Returns the class files of this package (not of those below) that a loader can see, by binary name. */
    public static Map<String, byte[]> ofPackage(ClassLoader loader, String packageName) {
        Map<String, byte[]> classes = new TreeMap<>();
        try {
            for (URL place : Collections.list(loader.getResources(packageName.replace('.', '/')))) {
                read(place.toURI(), packageName, classes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return classes;
    }

    private static void read(URI place, String packageName, Map<String, byte[]> classes) throws IOException {
        if (!place.getScheme().equals("jar")) {
            readDirectory(Path.of(place), packageName, classes);
            return;
        }
        String jar =
                place.toString().substring("jar:".length(), place.toString().indexOf("!/"));
        try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar)))) {
            readDirectory(files.getPath(packageName.replace('.', '/')), packageName, classes);
        }
    }

    private static void readDirectory(Path directory, String packageName, Map<String, byte[]> classes)
            throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(SUFFIX) && !name.equals("package-info.class")) {
                    String simple = name.substring(0, name.length() - SUFFIX.length());
                    classes.putIfAbsent(packageName + "." + simple, Files.readAllBytes(file));
                }
            }
        }
    }
}
