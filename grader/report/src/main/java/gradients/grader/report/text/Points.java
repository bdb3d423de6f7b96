package gradients.grader.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as every format writes them. */
public final class Points {

    private static final int DECIMALS = 2;
    private static final int PERCENT = 100;

    private Points() {}

    /** Returns the points rounded half up to two decimals, without trailing zeros: {@code "12.5"}, {@code "20"}. */
    public static String text(double points) {
        BigDecimal exact = exact(points);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** Returns the points rounded half up to two decimals. */
    public static BigDecimal exact(double points) {
        return BigDecimal.valueOf(points).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Returns the share in percent, from 0 to 100; 0 of 0 is 100, since nothing is missing. */
    public static double percent(double points, double max) {
        return max == 0 ? PERCENT : Math.min(PERCENT, PERCENT * points / max);
    }
}
