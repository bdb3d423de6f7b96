package gradients.grader.attacks;

import gradients.grader.Benches;
import gradients.grader.compile.Compilation;
import gradients.grader.compile.Compiler;
import gradients.grader.remote.Session;
import gradients.grader.remote.WorkerPool;
import gradients.grader.remote.WorkerTarget;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.submission.Submission;
import gradients.grader.suite.Bench;
import java.lang.reflect.InvocationTargetException;
import org.ejml.simple.SimpleMatrix;

/**
 * Asks a submission what it found: {@code byValue} returns a matrix of character codes. What a submission can say this
 * way is all it could say in any other, so a secret that is not in it has not left.
 */
final class TellingCall implements AutoCloseable {

    private final Benches benches;
    private final Compiler compiler;
    private final WorkerPool workers;

    TellingCall(Benches benches, Sandbox sandbox) {
        this.benches = benches;
        this.compiler = new Compiler(sandbox, Arena.SHORT.compile());
        this.workers = new WorkerPool(sandbox, 1);
    }

    String of(Submission submission) {
        Bench bench = benches.of(submission.assignment()).bench();
        Compilation compilation = compiler.compile(submission.sources(), bench.given());
        if (!compilation.isGood()) {
            throw new IllegalArgumentException("A telling attack does not compile: " + compilation.errors());
        }
        try (Session session = new Session(
                        bench.stubs(),
                        new WorkerTarget(workers, bench.stubs().bundle(compilation.classes()), Arena.SHORT.calls()));
                Session.Binding bound = session.bind()) {
            return text((SimpleMatrix) bench.stubs()
                    .loader()
                    .loadClass("gradients.clipping.GradientClipping")
                    .getMethod("byValue", SimpleMatrix.class, double.class)
                    .invoke(null, new SimpleMatrix(1, 1), 1.0));
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause().getMessage());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(SimpleMatrix told) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < told.getNumElements(); i++) {
            text.append((char) told.get(i));
        }
        return text.toString();
    }

    @Override
    public void close() {
        workers.close();
        compiler.close();
    }
}
