package gradients.mini;

import gradients.kit.Task;
import org.ejml.simple.SimpleMatrix;

public final class Mini {

    private Mini() {}

    @Task("90.1")
    public static SimpleMatrix twice(SimpleMatrix x) {
        return x.scale(2.0);
    }

    @Task("90.2")
    public static double power(double base, int n) {
        double power = 1.0;
        for (int i = 0; i < n; i++) {
            power *= base;
        }
        return power;
    }
}
