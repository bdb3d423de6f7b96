package gradients.grader.compile;

import gradients.grader.grade.CompileError;
import gradients.grader.sandbox.Program;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.sandbox.SandboxException;
import gradients.grader.sandbox.Watchdog;
import gradients.grader.worker.WorkerMain;
import gradients.grader.worker.wire.CompileReply;
import gradients.grader.worker.wire.CompileRequest;
import gradients.grader.worker.wire.MalformedFrame;
import gradients.grader.worker.wire.StreamLink;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A javac in a sandboxed process: started ahead, kept warm, replaced when a submission exhausts it. One for each job;
 * its methods may be called from one thread at a time. On the class path are the kit and EJML.
 */
public final class Compiler implements AutoCloseable {

    private static final int SOURCE_CHARACTERS = 512 * 1024;

    /** Until the JVM is up and javac has compiled something. */
    private static final Duration START = Duration.ofSeconds(60);

    private final Sandbox sandbox;
    private final Program program;
    private final Duration deadline;
    private Process process;
    private StreamLink link;
    private boolean isReady;

    /**
     * @param deadline for one submission
     */
    public Compiler(Sandbox sandbox, Duration deadline) {
        this(sandbox, Program.COMPILER, deadline);
    }

    Compiler(Sandbox sandbox, Program program, Duration deadline) {
        this.sandbox = sandbox;
        this.program = program;
        this.deadline = deadline;
        start();
    }

    /**
     * Compiles the sources, with parameter names, for Java 17, without annotation processors.
     *
     * @param sources texts by path inside the submission, with forward slashes
     * @param given class files that the sources may use, by binary name
     * @throws SandboxException if there is no compiler to ask: no fault of the sources
     */
    public synchronized Compilation compile(Map<String, String> sources, Map<String, byte[]> given) {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            if (source.getValue().length() > SOURCE_CHARACTERS) {
                return Compilation.failed(source.getKey() + " is larger than 512 KiB; no solution is that long.");
            }
        }
        awaitStart();
        Watchdog.Bite bite = Watchdog.after(deadline, process);
        try {
            link.send(new CompileRequest(sources, given).toFrame());
            return checked(CompileReply.of(link.receive()), given);
        } catch (IOException | MalformedFrame e) {
            String why = bite.isTaken()
                    ? "The compiler did not finish within " + deadline.toSeconds() + " s; simplify the code."
                    : reason();
            restart();
            return Compilation.failed(why);
        } finally {
            bite.cancel();
        }
    }

    private void awaitStart() {
        if (isReady) {
            return;
        }
        Watchdog.Bite bite = Watchdog.after(START, process);
        try {
            link.receive(); // nothing in it: the compiler is up
            isReady = true;
        } catch (IOException | MalformedFrame e) {
            throw new SandboxException("The compiler did not start; run ./course doctor.", e);
        } finally {
            bite.cancel();
        }
    }

    private Compilation checked(CompileReply reply, Map<String, byte[]> given) {
        if (!reply.isDone()) {
            restart();
            return Compilation.failed("The compiler ran out of memory; simplify the code.");
        }
        for (String name : reply.classes().keySet()) {
            if (given.containsKey(name)) {
                return Compilation.failed(name + " is given code; the submission must not declare it again.");
            }
        }
        return new Compilation(
                reply.classes(),
                reply.errors().stream()
                        .map(error -> new CompileError(error.path(), error.line(), error.message()))
                        .toList());
    }

    private String reason() {
        try {
            boolean isEnded = process.waitFor(2, TimeUnit.SECONDS);
            return isEnded && process.exitValue() == WorkerMain.OUT_OF_MEMORY
                    ? "The compiler ran out of memory; simplify the code."
                    : "The compiler broke off; simplify the code.";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "The compiler was interrupted.";
        }
    }

    private void start() {
        isReady = false;
        process = sandbox.start(program);
        link = new StreamLink(
                new BufferedInputStream(process.getInputStream()), new BufferedOutputStream(process.getOutputStream()));
    }

    private void restart() {
        process.destroyForcibly();
        start();
    }

    @Override
    public synchronized void close() {
        process.destroyForcibly();
    }
}
