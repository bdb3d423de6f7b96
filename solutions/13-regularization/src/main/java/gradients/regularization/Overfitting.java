package gradients.regularization;

import gradients.kit.Matrices;
import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.Histogram;
import gradients.kit.chart.LineChart;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: a network that can learn 90 samples by heart, wrong labels and all, and each of your cures against
 * it. The cures are compared on samples that no training has seen.
 */
public final class Overfitting {

    private static final int STEPS = 300;
    private static final int EVERY = 5;
    private static final int SEEDS = 5;
    private static final int TRAIN = 90;
    private static final double WRONG = 0.15;
    private static final List<Cure> CURES = List.of(
            Cure.NONE,
            Cure.l2(0.01),
            Cure.l1(0.01),
            Cure.decay(2),
            Cure.dropout(0.8),
            Cure.smoothing(0.2),
            Cure.maxNorm(0.7));

    private Overfitting() {}

    /** One training: the classifier at its end, and what was measured on the way. */
    private record Run(Classifier end, double[] test, int bestStep, double bestTest, Clouds train, Clouds unseen) {}

    /** Prints where each cure ends, and draws the loss on unseen samples and the weights. */
    public static void main(String[] args) {
        Table table = Table.of("cure", "training loss", "test loss", "test accuracy", "mean |w|", "|w| < 0.01");
        LineChart losses = Charts.lines("test-loss", "Loss on unseen samples, mean of five runs", "step", "loss")
                .describedAs("Without a cure the loss on unseen samples falls for some ten steps and then rises to"
                        + " twice its lowest value. With each cure it rises less; with an L2 penalty it stays down.");
        Histogram weights = Charts.histogram("weights", "First layer's weights after training", "w")
                .bins(60)
                .describedAs("Without a cure the weights are spread wide. With an L2 penalty they crowd around 0, and"
                        + " with an L1 penalty nearly all of them stand in one narrow peak there.");
        for (Cure cure : CURES) {
            List<Run> runs = IntStream.range(0, SEEDS)
                    .mapToObj(seed -> train(cure, seed))
                    .toList();
            table.row(row(cure, runs));
            if (cure == Cure.NONE) {
                table.row(stoppedRow(runs));
            }
            if (cure.maxNorm() == 0 && cure.decay() == 0) {
                losses.series(shortName(cure), steps(), mean(runs));
            }
            if (cure.l1() > 0 || cure.l2() > 0 || cure == Cure.NONE) {
                SimpleMatrix first = runs.get(0).end().weights().get(0);
                weights.series(shortName(cure), first.getDDRM().data);
            }
        }
        table.print();
        losses.save();
        weights.save();
    }

    private static Run train(Cure cure, int seed) {
        Random random = new Random(13 + seed);
        Clouds train = Clouds.draw(TRAIN, WRONG, random);
        Clouds validation = Clouds.draw(TRAIN, WRONG, random);
        Clouds unseen = Clouds.draw(1000, 0, random);
        Classifier classifier = new Classifier(cure, random);
        EarlyStopping stopping = new EarlyStopping(6, 0);
        double[] test = new double[STEPS / EVERY + 1];
        test[0] = classifier.loss(unseen);
        boolean stopped = false;
        int bestStep = 0;
        for (int check = 1; check < test.length; check++) {
            for (int step = 0; step < EVERY; step++) {
                classifier.step(train);
            }
            test[check] = classifier.loss(unseen);
            if (!stopped) {
                stopped = stopping.shouldStop(classifier.loss(validation));
                bestStep = stopping.bestCheck() * EVERY;
            }
        }
        return new Run(classifier, test, bestStep, test[bestStep / EVERY], train, unseen);
    }

    private static Object[] row(Cure cure, List<Run> runs) {
        return new Object[] {
            cure.name(),
            runs.stream().mapToDouble(r -> r.end().loss(r.train())).average().orElseThrow(),
            runs.stream().mapToDouble(r -> r.end().loss(r.unseen())).average().orElseThrow(),
            runs.stream()
                    .mapToDouble(r -> r.end().accuracy(r.unseen()))
                    .average()
                    .orElseThrow(),
            runs.stream().mapToDouble(Overfitting::meanMagnitude).average().orElseThrow(),
            runs.stream().mapToDouble(Overfitting::small).average().orElseThrow()
        };
    }

    /** The run without a cure, had one stopped early: the choice is made on validation samples. */
    private static Object[] stoppedRow(List<Run> runs) {
        double step = runs.stream().mapToInt(Run::bestStep).average().orElseThrow();
        double loss = runs.stream().mapToDouble(Run::bestTest).average().orElseThrow();
        return new Object[] {"early stopping, at step " + Math.round(step), "", Table.number(loss), "", "", ""};
    }

    private static double meanMagnitude(Run run) {
        SimpleMatrix w = run.end().weights().get(0);
        return Matrices.map(w, Math::abs).elementSum() / w.getNumElements();
    }

    private static double small(Run run) {
        SimpleMatrix w = run.end().weights().get(0);
        return Matrices.map(w, entry -> Math.abs(entry) < 0.01 ? 1 : 0).elementSum() / w.getNumElements();
    }

    private static String shortName(Cure cure) {
        return cure.name().replaceAll("( penalty)?, .*", "");
    }

    private static double[] steps() {
        return IntStream.rangeClosed(0, STEPS / EVERY)
                .mapToDouble(i -> i * EVERY)
                .toArray();
    }

    private static double[] mean(List<Run> runs) {
        return IntStream.rangeClosed(0, STEPS / EVERY)
                .mapToDouble(i -> runs.stream()
                        .mapToDouble(run -> run.test()[i])
                        .average()
                        .orElseThrow())
                .toArray();
    }
}
