package gradients.suites.capstone;

import gradients.capstone.Adam;
import gradients.capstone.Dataset;
import gradients.capstone.GradientClipping;
import gradients.capstone.History;
import gradients.capstone.Mode;
import gradients.capstone.Network;
import gradients.capstone.NetworkSpec;
import gradients.capstone.Parameter;
import gradients.capstone.Plan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** Training as the handout describes it, on the given network and with losses, accuracies and loops of the suite's. */
final class Simulation {

    private final Network network;
    private final Adam adam;
    private final Plan plan;
    private final Random random;

    Simulation(NetworkSpec spec, Plan plan, int in, int classes, long seed) {
        this.plan = plan;
        random = new Random(seed);
        network = new Network(spec, in, classes, random);
        adam = new Adam(network.parameters(), plan.learningRate());
    }

    double step(Dataset batch) {
        SimpleMatrix z = network.forward(batch.x(), Mode.TRAINING);
        network.parameters().forEach(Parameter::zeroGradient);
        network.backward(gradient(z, batch.labels()));
        GradientClipping.byGlobalNorm(network.parameters(), plan.clipNorm());
        adam.step();
        return loss(z, batch.labels());
    }

    SimpleMatrix logits(SimpleMatrix x) {
        return network.forward(x, Mode.EVALUATION);
    }

    double epoch(Dataset train) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < train.size(); i++) {
            left.add(i);
        }
        Collections.shuffle(left, random);
        double sum = 0;
        while (!left.isEmpty()) {
            List<Integer> batch = left.subList(0, Math.min(plan.batchSize(), left.size()));
            int[] rows = batch.stream().mapToInt(row -> row).toArray();
            sum += rows.length * step(train.subset(rows));
            batch.clear();
        }
        return sum / train.size();
    }

    History fit(Dataset train, Dataset validation) {
        List<Double> losses = new ArrayList<>();
        List<Double> accuracies = new ArrayList<>();
        List<List<SimpleMatrix>> states = new ArrayList<>();
        int best = 0;
        do {
            losses.add(epoch(train));
            accuracies.add(accuracy(logits(validation.x()), validation.labels()));
            states.add(network.state());
            best = accuracies.indexOf(Collections.max(accuracies));
        } while (losses.size() < plan.epochs() && losses.size() - 1 - best < plan.patience());
        network.restore(states.get(best));
        return new History(losses, accuracies, best);
    }

    /** Returns P(i, j) = 1 / Σₖ exp(zₖ − zⱼ). */
    static SimpleMatrix softmax(SimpleMatrix z) {
        SimpleMatrix p = new SimpleMatrix(z.getNumRows(), z.getNumCols());
        for (int i = 0; i < z.getNumRows(); i++) {
            for (int j = 0; j < z.getNumCols(); j++) {
                double sum = 0;
                for (int k = 0; k < z.getNumCols(); k++) {
                    sum += Math.exp(z.get(i, k) - z.get(i, j));
                }
                p.set(i, j, 1 / sum);
            }
        }
        return p;
    }

    static double loss(SimpleMatrix z, int[] labels) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            double others = 0;
            for (int k = 0; k < z.getNumCols(); k++) {
                others += k == labels[i] ? 0 : Math.exp(z.get(i, k) - z.get(i, labels[i]));
            }
            sum += Math.log1p(others);
        }
        return sum / labels.length;
    }

    static SimpleMatrix gradient(SimpleMatrix z, int[] labels) {
        SimpleMatrix d = softmax(z).divide(labels.length);
        for (int i = 0; i < labels.length; i++) {
            d.set(i, labels[i], d.get(i, labels[i]) - 1.0 / labels.length);
        }
        return d;
    }

    static double accuracy(SimpleMatrix z, int[] labels) {
        double right = 0;
        for (int i = 0; i < labels.length; i++) {
            boolean isLargest = true;
            for (int k = 0; k < z.getNumCols(); k++) {
                isLargest &= z.get(i, labels[i]) >= z.get(i, k);
            }
            right += isLargest ? 1 : 0;
        }
        return right / labels.length;
    }
}
