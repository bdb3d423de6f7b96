package gradients.grader.cli;

import gradients.grader.report.results.Comparison;
import gradients.grader.report.results.Comparison.Change;
import gradients.grader.report.results.Results;
import gradients.grader.report.text.Plain;
import gradients.grader.report.text.Points;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description = "Tells what a regrade changed: who, by how much, and which test or rule did it.",
        footer = "Exit codes: 0 nothing changed, 1 something did, 2 wrong usage, 3 our fault.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "Results of the first run.")
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "Results of the second run.")
    private Path after;

    @Override
    public Integer call() {
        Comparison comparison = ClassFiles.read(() -> Comparison.of(new Results(before), new Results(after)));
        PrintStream out = Output.stream();
        for (Change change : comparison.changes()) {
            out.println(Plain.line(change.student()) + ", " + Plain.line(change.assignment()) + ": "
                    + points(change.before()) + " → " + points(change.after()) + signed(change.difference()));
            change.causes().forEach(cause -> out.println("  " + Plain.line(cause)));
        }
        out.println(comparison.changes().size() + " of " + comparison.compared() + " results changed.");
        return comparison.changes().isEmpty() ? Course.FULL_MARKS : Course.POINTS_LOST;
    }

    private static String points(Optional<Double> points) {
        return points.map(Points::text).orElse("none");
    }

    private static String signed(double difference) {
        return difference == 0 ? "" : " (" + (difference > 0 ? "+" : "−") + Points.text(Math.abs(difference)) + ")";
    }
}
