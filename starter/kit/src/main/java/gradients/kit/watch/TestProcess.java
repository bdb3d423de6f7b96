package gradients.kit.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradients.kit.scoreboard.Ink;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A warm process that runs tests; it ends when a test hangs or takes it down. */
final class TestProcess implements AutoCloseable {

    private static final String END = "";

    private final String token = UUID.randomUUID().toString();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Process process;
    private final PrintStream requests;
    private String running = "";

    TestProcess(Path folder, List<String> libraries, Ink ink) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Xshare:auto",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        String.join(File.pathSeparator, libraries),
                        TestServer.class.getName(),
                        token,
                        ink.name())
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        requests = new PrintStream(process.getOutputStream(), true, UTF_8);
        Thread reader = new Thread(this::read, "test process");
        reader.setDaemon(true);
        reader.start();
    }

    /** Makes a test fail from now on, without being run. */
    void blame(String test, String reason) {
        requests.println("blame\t" + test + "\t" + reason);
    }

    /** How a run ended: {@code culprit} is the test that was running when the process hung or died, else null. */
    record Outcome(String culprit, String reason) {

        static final Outcome DONE = new Outcome(null, null);
    }

    /** Runs these test classes, passes on what they print, and waits for the end of the run. */
    Outcome run(Sources sources, Iterable<String> tests, long secondsPerTest, PrintStream out)
            throws InterruptedException {
        running = "";
        requests.println("run\t"
                + String.join(
                        "|",
                        sources.output("main").toAbsolutePath().toString(),
                        sources.output("test").toAbsolutePath().toString(),
                        sources.testResources().toAbsolutePath().toString())
                + "\t" + String.join(" ", tests));
        while (true) {
            String line = lines.poll(secondsPerTest, TimeUnit.SECONDS);
            if (line == null) {
                return new Outcome(running, "It did not end in time. Is there a loop that never stops?");
            }
            if (line.isEmpty() && !process.isAlive() && lines.isEmpty()) {
                return new Outcome(running, "It ended the whole Java process. Is there a System.exit?");
            }
            if (line.equals(token + "\thung")) {
                close();
                return Outcome.DONE;
            }
            if (line.equals(token + "\tdone")) {
                return Outcome.DONE;
            }
            if (line.startsWith(token)) {
                running = line.split("\t")[2];
            } else {
                out.println(line);
            }
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void read() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // The process was killed while it printed: that is its end, as below.
        }
        try {
            process.waitFor();
            lines.add(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
