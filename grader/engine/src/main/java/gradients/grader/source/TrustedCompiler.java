package gradients.grader.source;

import gradients.grader.course.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles our own sources (references, known answers, mutants) in this process, without touching the disk. Never give
 * it a student's code. Its opened class path is kept between calls, so that many small compilations are fast. For one
 * thread at a time.
 */
public final class TrustedCompiler implements AutoCloseable {

    private static final List<String> OPTIONS = List.of("-proc:none", "-parameters", "-implicit:none", "-Xlint:none");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files;

    public TrustedCompiler(Collection<Path> classPath) {
        files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            // Without a place of their own, javac looks for processors in all our jars, at each compilation.
            files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the options of every compilation: others would make other classes. */
    public static List<String> options() {
        return OPTIONS;
    }

    /**
     * Returns the classes: bytes by binary name. An error of the compiler is a {@link UserError} naming file and line.
     *
     * @param sources text by path
     */
    public Map<String, byte[]> compile(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        ClassesInMemory classes = new ClassesInMemory(files);
        List<SourceText> units = sources.entrySet().stream()
                .map(source -> new SourceText(source.getKey(), source.getValue()))
                .toList();
        boolean compiled =
                compiler.getTask(null, classes, problems, OPTIONS, null, units).call();
        if (!compiled) {
            throw firstError(problems.getDiagnostics());
        }
        return classes.bytes();
    }

    private static UserError firstError(List<Diagnostic<? extends JavaFileObject>> problems) {
        return problems.stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .map(problem -> new UserError(
                        place(problem) + problem.getMessage(Locale.ROOT).replaceAll("\\s+", " ") + line(problem)))
                .orElseGet(() -> new UserError("The compiler failed without saying why."));
    }

    private static String place(Diagnostic<? extends JavaFileObject> problem) {
        return problem.getSource() instanceof SourceText source
                ? source.path() + ":" + problem.getLineNumber() + ": "
                : "";
    }

    private static String line(Diagnostic<? extends JavaFileObject> problem) {
        return problem.getSource() instanceof SourceText source && problem.getLineNumber() > 0
                ? " in «" + source.line(problem.getLineNumber()) + "»"
                : "";
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
