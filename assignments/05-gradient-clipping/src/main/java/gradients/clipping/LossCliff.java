package gradients.clipping;

import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import gradients.kit.chart.PathChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: gradient descent towards the edge of a cliff, without clipping and with each of your clippers. All
 * four runs start at the same place with the same learning rate.
 */
public final class LossCliff {

    private static final int STEPS = 100;
    private static final int LAST = 20;
    private static final double RATE = 0.5;
    private static final double LIMIT = 0.1;

    private LossCliff() {}

    /** Prints where each run ends, and draws its losses and its path. */
    public static void main(String[] args) {
        PercentileClipper clipper = new PercentileClipper(0.9, 50, 10, LIMIT);
        Map<String, List<Recurrence>> runs = new LinkedHashMap<>();
        runs.put("no clipping", descend(gradients -> gradients));
        runs.put("by value", descend(LossCliff::byValue));
        runs.put("by global norm", descend(LossCliff::byGlobalNorm));
        runs.put("by percentile", descend(gradients -> clipper.clip(gradients).gradients()));

        print(runs);
        drawLosses(runs);
        drawPaths(runs);
    }

    private static List<Recurrence> descend(UnaryOperator<List<SimpleMatrix>> clipper) {
        List<Recurrence> path = new ArrayList<>();
        path.add(Recurrence.at(5.5, -2));
        for (int step = 0; step < STEPS; step++) {
            Recurrence here = path.get(step);
            path.add(here.step(clipper.apply(here.gradients()), RATE));
        }
        return path;
    }

    private static List<SimpleMatrix> byValue(List<SimpleMatrix> gradients) {
        return gradients.stream().map(g -> GradientClipping.byValue(g, LIMIT)).toList();
    }

    private static List<SimpleMatrix> byGlobalNorm(List<SimpleMatrix> gradients) {
        return GradientClipping.byGlobalNorm(gradients, LIMIT).gradients();
    }

    /** Prints one row a run; the losses are those of the last twenty places. */
    private static void print(Map<String, List<Recurrence>> runs) {
        Table table = Table.of("", "largest norm", "longest step", "last w", "last b", "lowest loss", "highest loss");
        runs.forEach((name, path) -> {
            DoubleSummaryStatistics losses = path.subList(STEPS + 1 - LAST, STEPS + 1).stream()
                    .mapToDouble(Recurrence::loss)
                    .summaryStatistics();
            Recurrence end = path.get(STEPS);
            table.row(
                    name,
                    largestNorm(path),
                    longestStep(path),
                    end.w().get(0),
                    end.b().get(0),
                    losses.getMin(),
                    losses.getMax());
        });
        table.print();
    }

    private static double largestNorm(List<Recurrence> path) {
        return path.subList(0, STEPS).stream()
                .mapToDouble(place -> GradientClipping.globalNorm(place.gradients()))
                .max()
                .orElseThrow();
    }

    private static double longestStep(List<Recurrence> path) {
        return IntStream.range(0, STEPS)
                .mapToDouble(i -> path.get(i).distance(path.get(i + 1)))
                .max()
                .orElseThrow();
    }

    private static void drawLosses(Map<String, List<Recurrence>> runs) {
        LineChart chart = Charts.lines("losses", "The lowest loss so far", "step", "loss")
                .logY()
                .describedAs("Without clipping nothing better than a loss near 0.01 is found. With clipping the lowest"
                        + " loss so far falls to between 1e-6 and 1e-4.");
        double[] steps = IntStream.rangeClosed(0, STEPS).asDoubleStream().toArray();
        runs.forEach((name, path) -> chart.series(name, steps, lowestSoFar(path)));
        chart.save();
    }

    private static double[] lowestSoFar(List<Recurrence> path) {
        double[] lowest = each(path, Recurrence::loss);
        Arrays.parallelPrefix(lowest, Math::min);
        return lowest;
    }

    private static void drawPaths(Map<String, List<Recurrence>> runs) {
        PathChart chart = Charts.paths("paths", "Two walks to the cliff", "w", "b")
                .over((w, b) -> Recurrence.at(w, b).loss(), 3.8, 5.8, -3, -1.5)
                .describedAs("Both runs walk down a plain to a cliff that crosses the picture. The one without clipping"
                        + " hops over it a few times and is thrown out of the picture. The other follows the cliff,"
                        + " hopping from side to side.");
        for (String name : List.of("no clipping", "by global norm")) {
            List<Recurrence> path = runs.get(name);
            chart.path(
                    name,
                    each(path, place -> place.w().get(0)),
                    each(path, place -> place.b().get(0)));
        }
        chart.save();
    }

    private static double[] each(List<Recurrence> path, ToDoubleFunction<Recurrence> value) {
        return path.stream().mapToDouble(value).toArray();
    }
}
