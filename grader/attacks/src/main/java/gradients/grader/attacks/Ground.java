package gradients.grader.attacks;

import gradients.grader.course.CourseFiles;
import gradients.grader.course.Installation;
import gradients.grader.source.TrustedCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where the attacks take place: a copy of the installation in which secrets are planted, and a listener on the loopback
 * interface that nobody may reach.
 */
final class Ground implements AutoCloseable {

    /** How every planted secret begins. */
    static final String CANARY = "canary-";

    /** Digits of the expected value that the planted hidden test holds. */
    static final String EXPECTED_VALUE = "53.573384";

    private static final String TEST = "gradients.suites.clipping.CanaryTest";

    private final Path directory;
    private final Installation installation;
    private final Path otherSubmission;
    private final Honest honest;
    private final Listener listener = new Listener();

    /**
     * @param built the installation that the launcher's build made
     */
    Ground(Installation built) throws IOException {
        Path target = built.root().resolve("grader/attacks/target");
        this.directory = Files.createTempDirectory(target, "ground");
        this.installation = new Installation(built.root(), built.libraries(), directory.resolve("hidden"));
        this.honest = new Honest(built.course());
        plantTest(built);
        this.otherSubmission = directory.resolve("another-student/src/main/java/gradients/clipping/Notes.java");
        Files.createDirectories(otherSubmission.getParent());
        Files.writeString(otherSubmission, "// canary-submission-5e31c7d9\n");
    }

    Installation installation() {
        return installation;
    }

    Honest honest() {
        return honest;
    }

    Listener listener() {
        return listener;
    }

    /** Returns an empty directory below the ground's own. */
    Path empty(String name) throws IOException {
        Path empty = directory.resolve(name);
        deleteAll(empty);
        return Files.createDirectories(empty);
    }

    /** Returns what recipes may name. */
    Map<String, String> places() {
        return Map.of(
                "course", installation.root().toString(),
                "suites", installation.suitesJar().toString(),
                "other", otherSubmission.toString(),
                "port", Integer.toString(listener.port()));
    }

    /** Adds a hidden test that holds a planted word and a planted expected value to the copy of the suites. */
    private void plantTest(Installation built) throws IOException {
        Files.createDirectories(installation.hidden());
        for (Path jar : built.hiddenJars()) {
            Files.copy(jar, installation.hidden().resolve(jar.getFileName()));
        }
        List<Path> classPath = new ArrayList<>(installation.hiddenJars());
        classPath.addAll(jars(built.libraries()));
        try (TrustedCompiler compiler = new TrustedCompiler(classPath);
                InputStream source = Ground.class.getResourceAsStream("CanaryTest.java");
                FileSystem suites = FileSystems.newFileSystem(installation.suitesJar())) {
            String text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            byte[] test = compiler.compile(Map.of("CanaryTest.java", text)).get(TEST);
            Files.write(suites.getPath("/" + TEST.replace('.', '/') + ".class"), test);
        }
    }

    static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    /** Deletes the directory; links in it are deleted, not followed. */
    static void deleteAll(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    CourseFiles course() {
        return installation.course();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        deleteAll(directory);
    }
}
