package gradients.grader.worker;

import gradients.grader.worker.wire.CompileReply;
import gradients.grader.worker.wire.CompileRequest;
import gradients.grader.worker.wire.StreamLink;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/** The process that runs javac: it takes sources and gives class files, both as frames, until its input ends. */
public final class CompilerMain {

    private static final int RELEASE = 17;

    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-parameters",
            "-implicit:none",
            "-Xlint:none",
            "-nowarn",
            "-g:source,lines",
            // A worker runs each method for the first time: linking a concatenation would cost more than it saves.
            "-XDstringConcat=inline");

    private static final String SAMPLE = "package sample; import org.ejml.simple.SimpleMatrix; final class Sample {"
            + " record Pair(double a, double b) {} static double sum(SimpleMatrix m) { double s = 0;"
            + " for (int i = 0; i < m.getNumRows(); i++) { s += m.get(i, 0); } return s; } }";

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager libraries =
            javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    private CompilerMain() throws IOException {
        // Without a place of their own, javac looks for processors in all jars, at each compilation.
        libraries.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
    }

    public static void main(String[] args) {
        StreamLink link = WorkerMain.takeStreams();
        int exit = 0;
        try {
            CompilerMain compiler = new CompilerMain();
            compiler.compile(new CompileRequest(Map.of("Sample.java", SAMPLE), Map.of()));
            link.send(new byte[0]);
            while (args.length == 0) {
                link.send(compiler.compile(CompileRequest.of(link.receive())).toFrame());
            }
        } catch (EOFException e) {
            exit = 0;
        } catch (OutOfMemoryError e) {
            exit = WorkerMain.OUT_OF_MEMORY;
        } catch (Throwable e) {
            exit = 1;
        }
        if (args.length == 0) {
            Runtime.getRuntime().halt(exit);
        }
    }

    CompileReply compile(CompileRequest request) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(libraries, request);
        boolean isGood;
        try {
            isGood = javac.getTask(
                            Writer.nullWriter(), files, diagnostics, options(), null, MemoryFiles.sources(request))
                    .call();
        } catch (StackOverflowError | IllegalStateException e) {
            return new CompileReply(false, Map.of(), List.of());
        }
        List<CompileReply.Error> errors = errors(diagnostics);
        return isGood
                ? new CompileReply(true, files.classes(), List.of())
                : new CompileReply(!errors.isEmpty(), Map.of(), errors); // without an error, javac ran out of memory
    }

    /** A newer JDK is told to take none but Java 17's classes; Java 17's own compiler would only read them twice. */
    private static List<String> options() {
        List<String> options = new ArrayList<>(OPTIONS);
        if (Runtime.version().feature() > RELEASE) {
            options.addAll(List.of("--release", Integer.toString(RELEASE)));
        }
        return options;
    }

    private static List<CompileReply.Error> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        List<CompileReply.Error> errors = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                String path = diagnostic.getSource() instanceof MemoryFiles.Source source ? source.path() : "";
                int line = (int) Math.max(0, diagnostic.getLineNumber());
                errors.add(new CompileReply.Error(path, line, diagnostic.getMessage(Locale.ENGLISH)));
            }
        }
        return errors;
    }
}
