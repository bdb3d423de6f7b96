package gradients.suites.schedules;

import gradients.kit.Task;
import gradients.schedules.Cosine;
import gradients.schedules.Decay;
import gradients.schedules.OneCycle;
import gradients.schedules.WarmUp;
import gradients.suites.HiddenSuite;
import gradients.suites.Sketch;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shapes of the student's schedules, and what they do when the training is over. */
@HiddenSuite
@Task("12.6")
class ShapesPicture {

    private static final int TOTAL = 60;
    private static final int SHOWN = 68;
    private static final int WARM_UP = 12;
    private static final int REST = TOTAL - WARM_UP;

    @Test
    void picture(Sketch sketch) {
        sketch.lines("Your schedules for a training of 60 steps", "step", "learning rate");
        draw(sketch, "step", t -> Decay.step(t, 1, 0.5, TOTAL / 4));
        draw(sketch, "polynomial", t -> Decay.polynomial(t, 1, 0, 2, TOTAL));
        draw(sketch, "restarts", t -> Cosine.warmRestarts(t, 1, 0, TOTAL / 3, 2));
        draw(sketch, "warm-up, cosine", t -> WarmUp.then(t, 1, WARM_UP, u -> Cosine.anneal(u, 1, 0, REST)));
        draw(sketch, "one cycle", t -> OneCycle.rate(t, 0.1, 1, 0, TOTAL / 3, TOTAL));
        sketch.saying("Five of your schedules for sixty steps, and eight steps more. The stairs should halve every 15"
                + " steps, the parabola and both hills end at 0 with step 60 and stay there, and the restarts jump to"
                + " the peak at steps 20 and 60. The warm-up should rise in a straight line, the one cycle in a wave.");
    }

    private static void draw(Sketch sketch, String name, IntToDoubleFunction schedule) {
        double[] steps = IntStream.rangeClosed(0, SHOWN).asDoubleStream().toArray();
        sketch.curve(
                name,
                steps,
                Arrays.stream(steps).map(t -> schedule.applyAsDouble((int) t)).toArray());
    }
}
