package gradients.kit.watch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import gradients.kit.scoreboard.Assignment;
import gradients.kit.scoreboard.Ink;
import gradients.kit.scoreboard.Result;
import gradients.kit.scoreboard.ResultCollector;
import gradients.kit.scoreboard.Scoreboard;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The process in which {@code ./watch} runs tests, kept warm from one save to the next. It reads requests, one a line
 * with tabs between the parts, from standard input; what it answers stands on lines that begin with a token, which the
 * printing of a student's code cannot know.
 */
public final class TestServer {

    private final Launcher launcher = LauncherFactory.create();
    private final Map<String, List<Result>> resultsByClass = new LinkedHashMap<>();
    private final PrintStream out = new PrintStream(System.out, true, UTF_8);
    private final String token;
    private final Ink ink;

    private TestServer(String token, Ink ink) {
        this.token = token;
        this.ink = ink;
    }

    /** Serves until standard input ends. */
    public static void main(String[] arguments) throws IOException {
        TestServer server = new TestServer(arguments[0], Ink.valueOf(arguments[1]));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] request = line.split("\t", -1);
            if (request[0].equals("blame")) {
                BlameExtension.BLAMED.put(request[1], request[2]);
            } else {
                server.run(Arrays.copyOfRange(request[1].split("\\|"), 0, 3), request[2]);
            }
        }
    }

    /**
     * @param roots folders of classes, test classes and test resources
     * @param tests names of test classes, separated by blanks; the others keep their last result
     */
    private void run(String[] roots, String tests) throws IOException {
        URL[] urls = new URL[roots.length];
        for (int i = 0; i < roots.length; i++) {
            urls[i] = Path.of(roots[i]).toUri().toURL();
        }
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            for (String test : tests.isEmpty() ? new String[0] : tests.split(" ")) {
                resultsByClass.put(test, run(loader, test));
            }
            Assignment assignment = Assignment.find(loader).orElseThrow();
            List<Result> results =
                    resultsByClass.values().stream().flatMap(List::stream).toList();
            out.println(new Scoreboard(assignment, results).text(ink));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            out.println(token + "\t" + (hasHangingThreads() ? "hung" : "done"));
        }
    }

    /** A test that ran out of time goes on in its thread, which nothing but the end of the process can stop. */
    private boolean hasHangingThreads() {
        return resultsByClass.values().stream()
                .flatMap(List::stream)
                .anyMatch(result -> result.problem() instanceof TimeoutException);
    }

    private List<Result> run(ClassLoader loader, String test) {
        ResultCollector collector = new ResultCollector() {
            @Override
            public void executionStarted(TestIdentifier started) {
                if (started.isTest()) {
                    out.println(token + "\tstarted\t" + started.getUniqueId());
                }
            }
        };
        launcher.execute(request(loader, test), collector);
        return collector.results();
    }

    private static LauncherDiscoveryRequest request(ClassLoader loader, String test) {
        ClassSelector selector;
        try {
            selector = selectClass(Class.forName(test, false, loader));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The compiled test " + test + " is gone; save again.", e);
        }
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selector)
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "true")
                .configurationParameter("gradients.scoreboard", "false")
                .configurationParameter("junit.jupiter.execution.timeout.test.method.default", "2 s")
                .configurationParameter("junit.jupiter.execution.timeout.thread.mode.default", "SEPARATE_THREAD")
                .build();
    }
}
