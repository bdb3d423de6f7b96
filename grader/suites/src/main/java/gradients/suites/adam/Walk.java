package gradients.suites.adam;

import static gradients.kit.CourseAssertions.assertThatHolds;
import static gradients.kit.CourseAssertions.assertThatMatrix;

import gradients.kit.Tolerance;
import gradients.suites.Draw;
import gradients.suites.Fixture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.ejml.simple.SimpleMatrix;

/** Walks one parameter through a list of gradients and looks at each displacement. */
final class Walk {

    private Walk() {}

    /** Returns gradients with entries of either sign and magnitude in [0.5, 2): none is so small that it decides. */
    static List<SimpleMatrix> gradients(Draw draw, int steps, int rows, int columns) {
        return gradients(draw, steps, rows, columns, 1);
    }

    /** Returns such gradients, times a scale. */
    static List<SimpleMatrix> gradients(Draw draw, int steps, int rows, int columns, double scale) {
        List<SimpleMatrix> gradients = new ArrayList<>();
        for (int t = 0; t < steps; t++) {
            SimpleMatrix gradient = draw.uniform(rows, columns, 0.5, 2);
            for (int i = 0; i < gradient.getNumElements(); i++) {
                gradient.set(i, gradient.get(i) * (draw.random().nextBoolean() ? scale : -scale));
            }
            gradients.add(gradient);
        }
        return gradients;
    }

    /** Takes one step with one parameter. */
    static SimpleMatrix one(BinaryOperator<List<SimpleMatrix>> step, SimpleMatrix w, SimpleMatrix gradient) {
        List<SimpleMatrix> next = step.apply(List.of(w), List.of(gradient));
        assertThatHolds(next != null && next.size() == 1, "One parameter went in, but not one came out.");
        return next.get(0);
    }

    /** Passes if each displacement is the rule's. */
    static void assertFollows(
            BinaryOperator<List<SimpleMatrix>> step, SimpleMatrix start, List<SimpleMatrix> gradients, Rule rule) {
        SimpleMatrix w = start;
        for (int t = 1; t <= gradients.size(); t++) {
            SimpleMatrix next = one(step, w, gradients.get(t - 1));
            SimpleMatrix wanted = new SimpleMatrix(w.getNumRows(), w.getNumCols());
            for (int i = 0; i < wanted.getNumElements(); i++) {
                wanted.set(i, rule.change(history(gradients, t, i), w.get(i)));
            }
            assertDisplacement("step " + t, w, next, wanted, "the sum over all gradients so far");
            w = next;
        }
    }

    /** Passes if each displacement from the start is PyTorch's. */
    static void assertFollowsPyTorch(BinaryOperator<List<SimpleMatrix>> step, String optimiser) {
        Fixture torch = Fixture.of(Walk.class, "pytorch.json");
        SimpleMatrix start = torch.matrix("start");
        SimpleMatrix gradients = torch.matrix("gradients");
        SimpleMatrix displacements = torch.matrix(optimiser);
        SimpleMatrix w = start;
        for (int t = 0; t < gradients.getNumRows(); t++) {
            w = one(step, w, shaped(gradients, t, start));
            SimpleMatrix wanted = shaped(displacements, t, start);
            assertDisplacement("displacement after step " + (t + 1), start, w, wanted, "PyTorch, float64");
        }
    }

    static void assertDisplacement(
            String quantity, SimpleMatrix before, SimpleMatrix after, SimpleMatrix wanted, String source) {
        assertThatMatrix("the new parameter", after).hasShape(before.getNumRows(), before.getNumCols());
        assertThatMatrix(quantity, after.minus(before)).isCloseTo(wanted, Tolerance.STEPS, source);
    }

    /** Passes if the step changes neither the parameter nor the gradient that it is given, now or later. */
    static void assertLeavesArgumentsAlone(BinaryOperator<List<SimpleMatrix>> step, Draw draw) {
        SimpleMatrix w = draw.normal(2, 4);
        SimpleMatrix gradient = draw.normal(2, 4);
        SimpleMatrix sameW = w.copy();
        SimpleMatrix sameGradient = gradient.copy();

        SimpleMatrix next = one(step, w, gradient);
        one(step, next, gradient);

        assertThatMatrix("the parameter passed to step", w).isExactly(sameW, "its copy from before the call");
        assertThatMatrix("the gradient passed to step", gradient).isExactly(sameGradient, "its copy from before");
    }

    /** Passes if it makes no difference that the caller writes each new gradient into the same matrix. */
    static void assertKeepsNothingOfTheCallers(
            BinaryOperator<List<SimpleMatrix>> step, BinaryOperator<List<SimpleMatrix>> twin, Draw draw) {
        draw.note("the caller reuses one matrix for all gradients");
        List<SimpleMatrix> gradients = gradients(draw, 3, 2, 3);
        SimpleMatrix reused = new SimpleMatrix(2, 3);
        SimpleMatrix w = draw.normal(2, 3);
        SimpleMatrix wanted = w;
        for (SimpleMatrix gradient : gradients) {
            reused.setTo(gradient);
            w = one(step, w, reused);
            reused.zero();
            wanted = one(twin, wanted, gradient);
        }
        assertThatMatrix("parameter after three steps", w).isExactly(wanted, "the same steps with fresh matrices");
    }

    private static double[] history(List<SimpleMatrix> gradients, int steps, int entry) {
        return gradients.stream().limit(steps).mapToDouble(g -> g.get(entry)).toArray();
    }

    private static SimpleMatrix shaped(SimpleMatrix rows, int row, SimpleMatrix like) {
        SimpleMatrix shaped = rows.getRow(row);
        shaped.reshape(like.getNumRows(), like.getNumCols());
        return shaped;
    }
}
