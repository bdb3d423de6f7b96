package gradients.health;

import static gradients.kit.CourseAssertions.assertThatNumber;
import static org.assertj.core.api.Assertions.assertThat;

import gradients.kit.Task;
import java.util.List;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplosionDetectorTest {

    @Test
    @Task("9.5")
    void the_total_norm_counts_weights_and_biases() {
        List<Gradient> gradients = List.of(
                new Gradient("W1", Role.WEIGHT, new SimpleMatrix(new double[][] {{2, 4}, {4, 0}})),
                new Gradient("b1", Role.BIAS, new SimpleMatrix(new double[][] {{0, 8}})));

        assertThatNumber("total", GradientNorms.total(gradients)).isCloseTo(10, "√(4 + 16 + 16 + 64)");
    }

    @Test
    @Task("9.5")
    void the_threshold_itself_is_calm_and_NaN_is_not() {
        ExplosionDetector detector = new ExplosionDetector(5);

        assertThat(detector.check(gradients(5)).exploded()).as("exploded at 5").isFalse();
        assertThat(detector.check(gradients(6)).exploded()).as("exploded at 6").isTrue();
        assertThat(detector.check(gradients(Double.NaN)).exploded())
                .as("exploded at NaN")
                .isTrue();
    }

    @Test
    @Task("9.5")
    void the_history_has_every_step() {
        ExplosionDetector detector = new ExplosionDetector(5);
        assertThat(detector.firstExplosion()).as("first explosion").isZero();

        detector.check(gradients(1));
        detector.check(gradients(7));
        detector.check(gradients(2));

        assertThat(detector.history())
                .as("history")
                .containsExactly(new Check(1, 1, false), new Check(2, 7, true), new Check(3, 2, false));
        assertThat(detector.explosions()).as("explosions").isEqualTo(1);
        assertThat(detector.firstExplosion()).as("first explosion").isEqualTo(2);
    }

    private static List<Gradient> gradients(double norm) {
        return List.of(new Gradient("W1", Role.WEIGHT, new SimpleMatrix(new double[][] {{-norm}})));
    }
}
