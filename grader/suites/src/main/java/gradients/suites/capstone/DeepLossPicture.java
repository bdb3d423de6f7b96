package gradients.suites.capstone;

import gradients.capstone.Activation;
import gradients.capstone.Dataset;
import gradients.capstone.NetworkSpec;
import gradients.capstone.Pipeline;
import gradients.capstone.Plan;
import gradients.capstone.Standardizer;
import gradients.capstone.Trainer;
import gradients.kit.Task;
import gradients.kit.data.Digits;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The loss while the student's trainer teaches three deep networks to read a few digits. */
@HiddenSuite
@Task("16.7")
class DeepLossPicture {

    private static final Digits DIGITS = Digits.load();
    private static final int DEPTH = 12;
    private static final int WIDTH = 16;
    private static final int TRAIN = 160;
    private static final int VALIDATION = 40;
    private static final Plan PLAN = new Plan(5, 20, 0.005, 1, 5);

    @Test
    void picture(Sketch sketch) {
        Dataset train = digits(0, TRAIN);
        Dataset validation = digits(TRAIN, TRAIN + VALIDATION);
        Standardizer scale = new Standardizer(train.x());
        train = train.withX(scale.apply(train.x()));
        validation = validation.withX(scale.apply(validation.x()));

        sketch.lines("Your trainer and twelve hidden layers", "epoch", "training loss");
        draw(sketch, "sigmoid, plain", plain(Activation.SIGMOID, false), train, validation);
        draw(sketch, "ReLU, He", plain(Activation.RELU, true), train, validation);
        draw(sketch, "your recipe", Pipeline.recipe(DEPTH), train, validation);
        sketch.saying("The mean loss of each epoch, on 160 digits. The plain sigmoid network should stay near 2.30, the"
                + " loss of guessing; ReLU with He weights should do better, and your recipe should fall fastest.");
    }

    private static NetworkSpec plain(Activation activation, boolean he) {
        return new NetworkSpec(DEPTH, WIDTH, activation, he, false, false);
    }

    private static Dataset digits(int from, int to) {
        return new Dataset(DIGITS.images(), DIGITS.labels())
                .subset(IntStream.range(from, to).toArray());
    }

    private static void draw(Sketch sketch, String name, NetworkSpec spec, Dataset train, Dataset validation) {
        List<Double> losses = new Trainer(spec, PLAN, Digits.PIXELS, 10, 12)
                .fit(train, validation)
                .losses();
        double[] epochs =
                IntStream.rangeClosed(1, losses.size()).asDoubleStream().toArray();
        sketch.curve(name, epochs, losses.stream().mapToDouble(loss -> loss).toArray());
    }
}
