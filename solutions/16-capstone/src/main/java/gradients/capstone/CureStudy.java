package gradients.capstone;

import gradients.kit.Table;
import gradients.kit.chart.Charts;
import gradients.kit.chart.LineChart;
import gradients.kit.data.Digits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/**
 * The experiment: handwritten digits, networks of 2 to 50 hidden layers, each cure switched on and off. The validation
 * set chooses among them; the test set is looked at once, for the one that was chosen.
 */
public final class CureStudy {

    private static final int[] DEPTHS = {2, 5, 10, 20, 50};
    private static final int DEEPEST = 50;
    private static final int WIDTH = 24;
    private static final long SEED = 16;
    private static final Plan PLAN = new Plan(10, 32, 0.003, 1, 10);
    private static final Plan LONG_PLAN = new Plan(25, 32, 0.003, 1, 10);
    private static final Plan UNCLIPPED = new Plan(10, 32, 0.003, Double.POSITIVE_INFINITY, 10);
    private static final int WIDE = 32;

    private CureStudy() {}

    /** A way to build and train a network of any depth. */
    private record Cure(Activation activation, boolean he, boolean batchNorm, boolean residual, Plan plan) {

        NetworkSpec spec(int depth, int width) {
            return new NetworkSpec(depth, width, activation, he, batchNorm, residual);
        }
    }

    /** The three parts, all on the scale of the training part. */
    private record Parts(Dataset train, Dataset validation, Dataset test) {}

    /** Trains every network, prints accuracies on the validation set, and at the end one on the test set. */
    public static void main(String[] args) {
        Parts parts = parts(Digits.load());
        Map<String, Cure> cures = cures();
        Map<String, History[]> histories = new LinkedHashMap<>();
        cures.forEach((name, cure) -> histories.put(
                name,
                Arrays.stream(DEPTHS)
                        .mapToObj(depth -> train(cure.spec(depth, WIDTH), cure.plan(), parts)
                                .history())
                        .toArray(History[]::new)));
        print(histories);
        drawDepths(histories);
        drawDeepest(histories);
        report(cures, histories, parts);
    }

    private static Map<String, Cure> cures() {
        Map<String, Cure> cures = new LinkedHashMap<>();
        cures.put("sigmoid, plain", new Cure(Activation.SIGMOID, false, false, false, PLAN));
        cures.put("sigmoid, batch norm", new Cure(Activation.SIGMOID, false, true, false, PLAN));
        cures.put("ReLU, He, not clipped", new Cure(Activation.RELU, true, false, false, UNCLIPPED));
        cures.put("ReLU, He", new Cure(Activation.RELU, true, false, false, PLAN));
        cures.put("ReLU, He, batch norm", new Cure(Activation.RELU, true, true, false, PLAN));
        cures.put("ReLU, He, residual", new Cure(Activation.RELU, true, false, true, PLAN));
        cures.put("all of them", new Cure(Activation.RELU, true, true, true, PLAN));
        return cures;
    }

    private static Parts parts(Digits digits) {
        Dataset all = new Dataset(digits.images(), digits.labels());
        Split split = Splits.stratified(all.labels(), 0.2, 0.2, new Random(SEED));
        Standardizer standardizer = new Standardizer(all.subset(split.train()).x());
        Dataset standardized = all.withX(standardizer.apply(all.x()));
        return new Parts(
                standardized.subset(split.train()),
                standardized.subset(split.validation()),
                standardized.subset(split.test()));
    }

    private record Trained(Trainer trainer, History history) {}

    private static Trained train(NetworkSpec spec, Plan plan, Parts parts) {
        Trainer trainer = new Trainer(spec, plan, Digits.PIXELS, 10, SEED);
        return new Trained(trainer, trainer.fit(parts.train(), parts.validation()));
    }

    private static void print(Map<String, History[]> histories) {
        System.out.println("Accuracy on the validation set, best of ten epochs");
        System.out.println();
        Table table = Table.of("", "depth 2", "5", "10", "20", "50", "first loss at 50", "last loss at 50");
        histories.forEach((name, runs) -> {
            List<Object> row = new ArrayList<>(List.of(name));
            Arrays.stream(runs).forEach(run -> row.add(best(run)));
            List<Double> losses = runs[runs.length - 1].losses();
            row.add(losses.get(0));
            row.add(losses.get(losses.size() - 1));
            table.row(row.toArray());
        });
        table.print();
    }

    private static double best(History history) {
        return history.accuracies().get(history.bestEpoch());
    }

    private static void drawDepths(Map<String, History[]> histories) {
        double[] depths = Arrays.stream(DEPTHS).asDoubleStream().toArray();
        LineChart chart = Charts.lines("depths", "Accuracy by depth", "hidden layers", "validation accuracy")
                .logX()
                .describedAs("The plain sigmoid network falls to guessing as it gets deeper. With all cures together"
                        + " the accuracy hardly depends on the depth.");
        for (String name : List.of("sigmoid, plain", "sigmoid, batch norm", "ReLU, He", "all of them")) {
            double[] accuracies = Arrays.stream(histories.get(name))
                    .mapToDouble(CureStudy::best)
                    .toArray();
            chart.series(name, depths, accuracies);
        }
        chart.save();
    }

    private static void drawDeepest(Map<String, History[]> histories) {
        LineChart chart = Charts.lines("losses", "Training loss, 50 hidden layers", "epoch", "loss")
                .describedAs("The loss of the plain sigmoid network stays at log 10, that of guessing. The networks"
                        + " with residual blocks fall from the first epoch on.");
        for (String name : List.of("sigmoid, plain", "ReLU, He", "ReLU, He, residual", "all of them")) {
            History[] runs = histories.get(name);
            List<Double> losses = runs[runs.length - 1].losses();
            chart.series(
                    name,
                    IntStream.rangeClosed(1, losses.size()).asDoubleStream().toArray(),
                    losses.stream().mapToDouble(Double::doubleValue).toArray());
        }
        chart.save();
    }

    /** Trains the cure that the validation set prefers at the greatest depth, wider and longer, and tests it once. */
    private static void report(Map<String, Cure> cures, Map<String, History[]> histories, Parts parts) {
        String chosen = null;
        for (String name : cures.keySet()) {
            if (chosen == null || deepest(histories, name) > deepest(histories, chosen)) {
                chosen = name;
            }
        }
        Trained trained = train(cures.get(chosen).spec(DEEPEST, WIDE), LONG_PLAN, parts);
        SimpleMatrix logits = trained.trainer().logits(parts.test().x());
        double accuracy =
                Evaluation.accuracy(Evaluation.predict(logits), parts.test().labels());
        System.out.println();
        System.out.println("Chosen at depth 50: " + chosen + ". Trained " + WIDE + " units wide: validation "
                + Table.number(best(trained.history())) + ", test " + Table.number(accuracy) + ".");
    }

    private static double deepest(Map<String, History[]> histories, String name) {
        History[] runs = histories.get(name);
        return best(runs[runs.length - 1]);
    }
}
