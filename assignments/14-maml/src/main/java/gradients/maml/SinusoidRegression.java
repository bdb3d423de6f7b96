package gradients.maml;

import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: four starts for a small network that is to learn a sinusoid from ten points in a few steps. One start
 * is random, one is trained on all sinusoids at once, two are meta-trained by your methods.
 */
public final class SinusoidRegression {

    private static final InnerLoop INNER = new InnerLoop(0.03, 1);
    private static final InnerLoop NO_ADAPTATION = new InnerLoop(0, 1);
    private static final double BETA = 0.03;
    private static final int OUTER_STEPS = 3000;
    private static final int EPISODES = 8;
    private static final int SUPPORT = 10;
    private static final int HIDDEN = 40;
    private static final int UNSEEN = 200;
    private static final int LONGEST = 10;
    private static final int[] SHOWN = {0, 1, 2, 5, 10};

    private static final Learner NETWORK = TanhNetwork.learner();

    private SinusoidRegression() {}

    /** Trains the four starts, prints how each adapts to sinusoids that none has seen, and draws it. */
    public static void main(String[] args) {
        Parameters random = TanhNetwork.random(1, HIDDEN, 1, 1.5, new Random(1));
        Map<String, Parameters> starts = new LinkedHashMap<>();
        starts.put("random", random);
        starts.put("all sinusoids at once", train(random, NO_ADAPTATION, Order.FIRST));
        starts.put("first-order MAML", train(random, INNER, Order.FIRST));
        starts.put("MAML", train(random, INNER, Order.SECOND));

        Map<String, double[]> curves = new LinkedHashMap<>();
        starts.forEach((name, theta) -> curves.put(name, adaptation(theta)));
        print(curves);
        drawAdaptation(curves);
        drawOneSinusoid(starts);
    }

    private static Parameters train(Parameters start, InnerLoop inner, Order order) {
        return Maml.train(NETWORK, start, SinusoidRegression::episodes, inner, new OuterLoop(order, BETA, OUTER_STEPS))
                .theta();
    }

    /** Every start learns from the same sinusoids in the same order. */
    private static List<Episode> episodes(int step) {
        return episodes(EPISODES, SUPPORT, new Random(1000L + step));
    }

    private static List<Episode> episodes(int count, int query, Random random) {
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            episodes.add(Sinusoid.draw(random).episode(SUPPORT, query, random));
        }
        return episodes;
    }

    /** Returns the query loss after 0, 1, …, 10 steps, as the mean over the unseen sinusoids. */
    private static double[] adaptation(Parameters theta) {
        double[] means = new double[LONGEST + 1];
        for (Episode episode : episodes(UNSEEN, 100, new Random(99))) {
            List<Parameters> path =
                    Maml.adapt(NETWORK, theta, episode.support(), new InnerLoop(INNER.alpha(), LONGEST));
            for (int step = 0; step <= LONGEST; step++) {
                means[step] += NETWORK.loss(path.get(step), episode.query()) / UNSEEN;
            }
        }
        return means;
    }

    private static void print(Map<String, double[]> curves) {
        Table table = Table.of("query loss after", "0 steps", "1 step", "2 steps", "5 steps", "10 steps");
        curves.forEach((name, losses) -> {
            List<Object> row = new ArrayList<>(List.of(name));
            Arrays.stream(SHOWN).forEach(step -> row.add(losses[step]));
            table.row(row.toArray());
        });
        table.print();
    }

    private static void drawAdaptation(Map<String, double[]> curves) {
        double[] steps = IntStream.rangeClosed(0, LONGEST).asDoubleStream().toArray();
        LineChart chart = Charts.lines("adaptation", "Learning a new sinusoid from ten points", "steps", "query loss")
                .describedAs("Before the first step MAML and the start trained on all sinusoids at once have the same"
                        + " loss. From then on the loss of MAML is the lowest and that of first-order MAML the second;"
                        + " the start trained on all sinusoids at once falls slowly, the random one hardly at all.");
        curves.forEach((name, losses) -> chart.series(name, steps, losses));
        chart.save();
    }

    private static void drawOneSinusoid(Map<String, Parameters> starts) {
        Sinusoid task = new Sinusoid(4, 1);
        Batch support = task.episode(SUPPORT, 1, new Random(3)).support();
        double[] xs = IntStream.rangeClosed(-50, 50).mapToDouble(i -> i / 10.0).toArray();
        LineChart chart = Charts.lines("one-sinusoid", "One new sinusoid, ten points", "x", "y")
                .describedAs("MAML's start is a shallow wave. One step moves it towards the new sinusoid, and after"
                        + " ten steps it has nearly the sinusoid's shape.");
        chart.series("the sinusoid", xs, DoubleStream.of(xs).map(task::at).toArray());
        Parameters maml = starts.get("MAML");
        chart.series("MAML, start", xs, curve(maml, support, 0, xs));
        chart.series("MAML, 1 step", xs, curve(maml, support, 1, xs));
        chart.series("MAML, 10 steps", xs, curve(maml, support, LONGEST, xs));
        chart.save();
    }

    private static double[] curve(Parameters theta, Batch support, int steps, double[] xs) {
        Parameters adapted = Maml.adapt(NETWORK, theta, support, new InnerLoop(INNER.alpha(), LONGEST))
                .get(steps);
        return TanhNetwork.predict(adapted, new SimpleMatrix(xs.length, 1, true, xs))
                .getDDRM()
                .data;
    }
}
