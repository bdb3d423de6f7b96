package gradients.regularization;

import gradients.kit.Matrices;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/** The patient of the experiment: one hidden layer of 64 ReLU units, trained by Adam on all samples at once. */
final class Classifier {

    private static final int HIDDEN = 64;
    private static final double RATE = 0.01;

    private final Cure cure;
    private final Random random;
    /** W1, b1, W2, b2. */
    private final List<SimpleMatrix> parameters = new ArrayList<>();

    private final List<SimpleMatrix> means = new ArrayList<>();
    private final List<SimpleMatrix> squares = new ArrayList<>();
    private int steps;

    Classifier(Cure cure, Random random) {
        this.cure = cure;
        this.random = random;
        parameters.add(Matrices.normal(Clouds.FEATURES, HIDDEN, Math.sqrt(2.0 / Clouds.FEATURES), random));
        parameters.add(new SimpleMatrix(1, HIDDEN));
        parameters.add(Matrices.normal(HIDDEN, Clouds.CLASSES, Math.sqrt(2.0 / HIDDEN), random));
        parameters.add(new SimpleMatrix(1, Clouds.CLASSES));
        for (SimpleMatrix parameter : parameters) {
            means.add(new SimpleMatrix(parameter.getNumRows(), parameter.getNumCols()));
            squares.add(new SimpleMatrix(parameter.getNumRows(), parameter.getNumCols()));
        }
    }

    void step(Clouds clouds) {
        SimpleMatrix a = Matrices.map(hidden(clouds.x()), z -> Math.max(0, z));
        Dropped dropped = Dropout.forward(a, cure.dropout(), true, random);
        SimpleMatrix logits = output(dropped.output());

        SimpleMatrix dLogits = LabelSmoothing.gradient(logits, clouds.targets(cure.smoothing()));
        SimpleMatrix dA = Dropout.backward(dLogits.mult(parameters.get(2).transpose()), dropped.mask());
        SimpleMatrix dZ = dA.elementMult(Matrices.map(a, entry -> entry > 0 ? 1 : 0));
        steps++;
        move(0, clouds.x().transpose().mult(dZ));
        move(1, Matrices.columnSums(dZ));
        move(2, dropped.output().transpose().mult(dLogits));
        move(3, Matrices.columnSums(dLogits));
    }

    /** Returns the cross-entropy with the true labels, in evaluation: nothing is dropped, nothing is smoothed. */
    double loss(Clouds clouds) {
        return LabelSmoothing.crossEntropy(logits(clouds), clouds.targets(0));
    }

    double accuracy(Clouds clouds) {
        SimpleMatrix logits = logits(clouds);
        double right = 0;
        for (int n = 0; n < logits.getNumRows(); n++) {
            double labelled = logits.get(n, clouds.labels()[n]);
            right += labelled == logits.getRow(n).elementMax() ? 1 : 0;
        }
        return right / logits.getNumRows();
    }

    List<SimpleMatrix> weights() {
        return List.of(parameters.get(0), parameters.get(2));
    }

    /** Adam's step for one parameter, with what the cure does to weights. */
    private void move(int index, SimpleMatrix lossGradient) {
        SimpleMatrix w = parameters.get(index);
        boolean isWeight = index % 2 == 0;
        SimpleMatrix gradient = isWeight
                ? lossGradient.plus(Penalty.l1Gradient(w, cure.l1())).plus(Penalty.l2Gradient(w, cure.l2()))
                : lossGradient;
        means.set(index, means.get(index).scale(0.9).plus(gradient.scale(0.1)));
        squares.set(
                index,
                squares.get(index)
                        .scale(0.999)
                        .plus(gradient.elementMult(gradient).scale(0.001)));
        SimpleMatrix mean = means.get(index).divide(1 - Math.pow(0.9, steps));
        SimpleMatrix root = Matrices.map(squares.get(index).divide(1 - Math.pow(0.999, steps)), Math::sqrt);
        SimpleMatrix update = mean.elementDiv(root.plus(1e-8)).scale(RATE);
        SimpleMatrix moved = WeightDecay.step(w, update, RATE, isWeight ? cure.decay() : 0);
        parameters.set(index, isWeight && cure.maxNorm() > 0 ? MaxNorm.project(moved, cure.maxNorm()) : moved);
    }

    private SimpleMatrix logits(Clouds clouds) {
        SimpleMatrix a = Matrices.map(hidden(clouds.x()), z -> Math.max(0, z));
        return output(Dropout.forward(a, cure.dropout(), false, random).output());
    }

    private SimpleMatrix hidden(SimpleMatrix x) {
        return Matrices.plusRow(x.mult(parameters.get(0)), parameters.get(1));
    }

    private SimpleMatrix output(SimpleMatrix a) {
        return Matrices.plusRow(a.mult(parameters.get(2)), parameters.get(3));
    }
}
