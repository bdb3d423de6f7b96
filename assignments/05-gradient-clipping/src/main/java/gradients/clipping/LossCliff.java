package gradients.clipping;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: gradient descent towards the edge of a cliff, without clipping and with each of your clippers. All
 * four runs start at the same place with the same learning rate.
 */
public final class LossCliff {

    private static final int STEPS = 100;
    private static final double RATE = 0.5;
    private static final double LIMIT = 0.1;
    private static final int LAST = 20;

    private LossCliff() {}

    /** Prints where each run ends. */
    public static void main(String[] args) {
        Map<String, List<Recurrence>> runs = new LinkedHashMap<>();
        runs.put("no clipping", descend(gradients -> gradients));
        runs.put("by value", descend(LossCliff::byValue));
        runs.put(
                "by global norm",
                descend(g -> GradientClipping.byGlobalNorm(g, LIMIT).gradients()));
        PercentileClipper clipper = new PercentileClipper(0.9, 50, 10, LIMIT);
        runs.put("by percentile", descend(g -> clipper.clip(g).gradients()));

        System.out.printf(
                "%-14s  %12s  %12s  %7s  %7s  %12s  %12s%n",
                "", "largest norm", "longest step", "last w", "last b", "lowest loss", "highest loss");
        runs.forEach(LossCliff::print);
    }

    private static List<Recurrence> descend(UnaryOperator<List<SimpleMatrix>> clipper) {
        List<Recurrence> path = new ArrayList<>();
        Recurrence here = Recurrence.at(5.5, -2);
        path.add(here);
        for (int step = 0; step < STEPS; step++) {
            here = here.step(clipper.apply(here.gradients()), RATE);
            path.add(here);
        }
        return path;
    }

    private static List<SimpleMatrix> byValue(List<SimpleMatrix> gradients) {
        return gradients.stream().map(g -> GradientClipping.byValue(g, LIMIT)).toList();
    }

    /** Prints one row; the losses are those of the last twenty places. */
    private static void print(String name, List<Recurrence> path) {
        double largestNorm = 0;
        double longestStep = 0;
        for (int i = 0; i < STEPS; i++) {
            largestNorm = Math.max(
                    largestNorm, GradientClipping.globalNorm(path.get(i).gradients()));
            longestStep = Math.max(longestStep, path.get(i).distance(path.get(i + 1)));
        }
        Recurrence end = path.get(STEPS);
        DoubleSummaryStatistics losses = path.subList(STEPS + 1 - LAST, STEPS + 1).stream()
                .mapToDouble(Recurrence::loss)
                .summaryStatistics();
        System.out.printf(
                Locale.ROOT,
                "%-14s  %12.3g  %12.3g  %7.3g  %7.3g  %12.3g  %12.3g%n",
                name,
                largestNorm,
                longestStep,
                end.w().get(0),
                end.b().get(0),
                losses.getMin(),
                losses.getMax());
    }
}
