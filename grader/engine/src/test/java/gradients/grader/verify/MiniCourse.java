package gradients.grader.verify;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.Installation;
import gradients.grader.source.TrustedCompiler;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A course with one assignment, copied to a directory where a test may change it, and built there. */
public final class MiniCourse {

    private static final Path FILES = Path.of("src/test/resources/gradients/grader/verify/course");
    private static final String SOLUTION = "solutions/90-mini";

    private final Path root;

    /** Copies the course to this directory, which is empty. */
    public MiniCourse(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(FILES.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    /** Replaces a text in a file. */
    public MiniCourse with(String file, String text, String by) throws IOException {
        Path path = root.resolve(file);
        String before = Files.readString(path);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " has no " + text);
        }
        Files.writeString(path, before.replace(text, by));
        return this;
    }

    /** Copies a file to another, with a text replaced. */
    public MiniCourse copying(String file, String to, String text, String by) throws IOException {
        Files.copy(root.resolve(file), root.resolve(to));
        return with(to, text, by);
    }

    /** Writes a file. */
    public MiniCourse having(String file, String text) throws IOException {
        Files.writeString(root.resolve(file), text);
        return this;
    }

    /** Compiles reference and suite into jars, as the build does. */
    public Installation built() throws IOException {
        Path libraries = Files.createDirectories(root.resolve("grader/cli/target/lib"));
        Path hidden = Files.createDirectories(root.resolve("grader/cli/target/hidden"));
        List<Path> classPath = classPath();
        for (Path entry : classPath) {
            String path = entry.toString().replace('\\', '/');
            if (path.contains("starter/kit/") || path.contains("/kit-")) {
                copy(entry, libraries.resolve("kit-1.jar"));
            } else if (entry.getFileName().toString().startsWith("ejml-")) {
                Files.copy(entry, libraries.resolve(entry.getFileName()));
            }
        }
        Path solutions = hidden.resolve("solutions-1.jar");
        jar(solutions, compiled(root.resolve(SOLUTION).resolve("src/main/java"), classPath));
        classPath.add(solutions);
        jar(hidden.resolve("suites-1.jar"), compiled(root.resolve("suite"), classPath));
        return new Installation(root, libraries, hidden);
    }

    /** Returns the assignment. */
    public static AssignmentSpec assignment(Installation installation) {
        return installation.course().assignment("90-mini");
    }

    private static List<Path> classPath() {
        return new ArrayList<>(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList());
    }

    private static void copy(Path library, Path jar) throws IOException {
        if (Files.isRegularFile(library)) {
            Files.copy(library, jar);
            return;
        }
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(library)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(library.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        write(jar, files);
    }

    private static Map<String, byte[]> compiled(Path sources, List<Path> classPath) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(sources);
                TrustedCompiler compiler = new TrustedCompiler(classPath)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> texts.put(file.toString(), read(file)));
            return compiler.compile(texts);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void jar(Path jar, Map<String, byte[]> classes) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        classes.forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
        write(jar, files);
    }

    private static void write(Path jar, Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue());
                entries.closeEntry();
            }
        }
    }
}
