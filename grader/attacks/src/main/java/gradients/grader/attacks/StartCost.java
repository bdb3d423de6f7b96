package gradients.grader.attacks;

import gradients.grader.course.Installation;
import gradients.grader.sandbox.Isolation;
import gradients.grader.sandbox.Program;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.worker.wire.Bundle;
import gradients.grader.worker.wire.StreamLink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * {@code scripts/start-cost [N]}: what isolation costs a worker, from the start of its process until it has taken a
 * submission's classes. The levels take turns, so that both meet the same machine.
 */
public final class StartCost {

    private static final int WARM_UP = 5;

    private StartCost() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int starts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        Path root =
                Path.of(System.getProperty("course.root", ".")).toAbsolutePath().normalize();
        Path cache = Installation.at(root).cache();
        Sandbox bare = Sandbox.required(Isolation.PROCESS, cache);
        Sandbox closed = Sandbox.required(Isolation.NAMESPACES, cache);
        double[] bareTimes = new double[starts];
        double[] closedTimes = new double[starts];
        for (int i = -WARM_UP; i < starts; i++) {
            double one = milliseconds(bare);
            double other = milliseconds(closed);
            if (i >= 0) {
                bareTimes[i] = one;
                closedTimes[i] = other;
            }
        }
        print("process", bareTimes);
        print("namespaces", closedTimes);
        System.out.printf(
                "median of namespaces − median of process: %.1f ms%n", median(closedTimes) - median(bareTimes));
        System.exit(0);
    }

    private static double milliseconds(Sandbox sandbox) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = sandbox.start(Program.WORKER);
        StreamLink link = new StreamLink(process.getInputStream(), process.getOutputStream());
        link.send(new Bundle("none", Map.of(), Map.of()).toFrame());
        link.receive();
        double time = (System.nanoTime() - start) / 1e6;
        process.destroyForcibly().waitFor();
        return time;
    }

    private static void print(String level, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%-10s %d starts: median %.1f ms, quarter %.1f ms, three quarters %.1f ms%n",
                level, sorted.length, median(times), sorted[sorted.length / 4], sorted[3 * sorted.length / 4]);
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
