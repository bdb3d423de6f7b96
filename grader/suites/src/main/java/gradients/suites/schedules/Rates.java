package gradients.suites.schedules;

import static gradients.kit.CourseAssertions.assertRejects;
import static gradients.kit.CourseAssertions.assertThatNumber;

import gradients.kit.Tolerance;
import java.util.function.DoubleConsumer;
import java.util.function.IntToDoubleFunction;
import org.ejml.simple.SimpleMatrix;

/** What the tests of all schedules share. */
final class Rates {

    /** Relative 1e-9 with no floor: learning rates are small numbers. */
    static final Tolerance RELATIVE = new Tolerance(1e-9, 0);

    private Rates() {}

    /** Compares a schedule with another one at each of these steps. */
    static void assertFollows(String source, IntToDoubleFunction got, IntToDoubleFunction wanted, int... steps) {
        for (int step : steps) {
            assertThatNumber("rate at step " + step, got.applyAsDouble(step))
                    .isCloseTo(wanted.applyAsDouble(step), source);
        }
    }

    /** Compares a schedule with a row of a fixture, from step 0 on. */
    static void assertFollows(String source, IntToDoubleFunction got, SimpleMatrix wanted) {
        for (int step = 0; step < wanted.getNumElements(); step++) {
            assertThatNumber("rate at step " + step, got.applyAsDouble(step)).isCloseTo(wanted.get(step), source);
        }
    }

    /** Asserts that none of these values is accepted for the setting of this name. */
    static void assertRejectsEach(String name, DoubleConsumer call, double... values) {
        for (double value : values) {
            assertRejects("a schedule with " + name + " " + value, () -> call.accept(value), name);
        }
    }
}
