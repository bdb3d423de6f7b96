package gradients.grader.sandbox;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes from one thread that never ends, since what is told to die with its parent dies with the
 * <em>thread</em> that started it; and ends with this process whatever still runs.
 */
final class Starter {

    private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "process starter");
        thread.setDaemon(true);
        return thread;
    });

    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private Starter() {}

    static Process start(ProcessBuilder builder) throws IOException {
        try {
            Process process = THREAD.submit(builder::start).get();
            RUNNING.removeIf(other -> !other.isAlive());
            RUNNING.add(process);
            return process;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new SandboxException("No process could be started.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SandboxException("Interrupted while a process was starting.", e);
        }
    }
}
