package gradients.grader.remote;

import gradients.grader.compile.Compilation;
import gradients.grader.compile.Compiler;
import gradients.grader.sandbox.Isolation;
import gradients.grader.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What tests of this package share: the sample assignment, a sandbox, a compiler, a pool. */
public final class Fixtures {

    static final String PACKAGE = "sample.course";
    private static final Path SOURCES = Path.of("src/test/java/sample/course");
    private static final Path CACHE = Path.of("target/sandbox");

    /** Started once for all tests; killed with this process. */
    private static final class Shared {
        private static final Compiler COMPILER = new Compiler(sandbox(Isolation.PROCESS), Duration.ofSeconds(15));
    }

    private Fixtures() {}

    /** Returns a sandbox whose archives are made once for all tests. */
    public static Sandbox sandbox(Isolation level) {
        return Sandbox.required(level, CACHE);
    }

    /** Returns the directory in which sandboxes keep what they make once. */
    public static Path cache() {
        return CACHE;
    }

    /** Returns the stubs of the sample assignment. */
    public static Stubs stubs() {
        Map<String, byte[]> reference = ClassFiles.ofPackage(Fixtures.class.getClassLoader(), PACKAGE);
        return Stubs.of(
                PACKAGE,
                reference,
                Set.of("sample.course.Vectors", "sample.course.Mean"),
                Set.of("sample.suite"),
                Fixtures.class.getClassLoader());
    }

    /** Returns a submission: the reference's sources, in one of which texts are replaced, pair by pair. */
    public static Map<String, byte[]> submission(Stubs stubs, String file, String... replacements) {
        Map<String, String> sources = new TreeMap<>();
        for (String name : Set.of("Vectors", "Mean")) {
            String source = read(name);
            for (int i = 0; name.equals(file) && i < replacements.length; i += 2) {
                if (!source.contains(replacements[i])) {
                    throw new IllegalArgumentException(file + " has no " + replacements[i]);
                }
                source = source.replace(replacements[i], replacements[i + 1]);
            }
            sources.put("src/main/java/sample/course/" + name + ".java", source);
        }
        Compilation compilation = Shared.COMPILER.compile(sources, stubs.given());
        if (!compilation.isGood()) {
            throw new IllegalArgumentException(compilation.errors().toString());
        }
        return compilation.classes();
    }

    private static String read(String name) {
        try {
            return Files.readString(SOURCES.resolve(name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
