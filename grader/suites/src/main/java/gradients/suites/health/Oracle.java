package gradients.suites.health;

import gradients.health.Gradient;
import gradients.health.Role;
import gradients.health.Status;
import gradients.health.Thresholds;
import gradients.kit.Tolerance;
import gradients.suites.Draw;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** The suite's own answers, computed in another way than the reference's. */
final class Oracle {

    /** Relative 1e-9 with no floor, for numbers near 1e-200. */
    static final Tolerance RELATIVE = new Tolerance(1e-9, 0);

    private Oracle() {}

    /** Returns the Euclidean norm of all entries, gathered by hypot. */
    static double norm(SimpleMatrix... gradients) {
        double norm = 0;
        for (SimpleMatrix gradient : gradients) {
            for (double entry : gradient.getDDRM().data) {
                norm = Math.hypot(norm, entry);
            }
        }
        return norm;
    }

    /** Returns the population standard deviation from all pairs: √(Σᵢ Σⱼ (xᵢ − xⱼ)² / 2n²). */
    static double deviation(double... norms) {
        double sum = 0;
        for (double x : norms) {
            for (double y : norms) {
                sum += (x - y) * (x - y);
            }
        }
        return Math.sqrt(sum / 2) / norms.length;
    }

    static Gradient weight(SimpleMatrix values) {
        return new Gradient("W", Role.WEIGHT, values);
    }

    static Gradient bias(SimpleMatrix values) {
        return new Gradient("b", Role.BIAS, values);
    }

    /** Returns the gradients of a network with one weight, of one entry, whose length nobody can miss. */
    static List<Gradient> ofNorm(double norm) {
        return List.of(weight(new SimpleMatrix(new double[][] {{-norm}})));
    }

    /** Returns thresholds by which a weak layer is not yet vanished, though by the usual ones it would be. */
    static Thresholds thresholds(Draw draw) {
        return new Thresholds(
                draw.between(1e-8, 1e-7),
                draw.between(4e-7, 8e-7),
                draw.between(5, 20),
                draw.between(300, 900),
                draw.between(1e3, 1e5));
    }

    /** Returns a norm well inside the range of this status. */
    static double norm(Status status, Thresholds thresholds, Draw draw) {
        return switch (status) {
            case NOT_FINITE -> Double.NaN;
            case EXPLODING -> thresholds.exploding() * draw.between(2, 1e6);
            case VANISHED -> thresholds.vanished() * draw.between(1e-6, 0.5);
            case LARGE -> thresholds.large() * draw.between(2, 9);
            case WEAK -> thresholds.weak() * draw.between(0.3, 0.5);
            case HEALTHY -> draw.between(0.1, 2);
        };
    }
}
