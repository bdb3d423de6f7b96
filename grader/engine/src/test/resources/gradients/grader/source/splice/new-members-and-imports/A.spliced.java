package gradients.fixture;

import static java.lang.Math.exp;

import java.util.List;

/** No import yet. */
public class A {

    static double e() {
        return ONE.get(0) * exp(one());
    }

private static final List<Integer> ONE = List.of(1);

private static int one() {
        return 1;
    }
}
