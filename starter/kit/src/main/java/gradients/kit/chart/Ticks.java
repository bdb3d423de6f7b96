package gradients.kit.chart;

import java.math.BigDecimal;
import java.math.MathContext;

/** The numbers along an axis. */
final class Ticks {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Ticks() {}

    /** Returns the number as short as it can be read: {@code 0.25}, {@code 1500}, {@code 2·10⁻⁵}, {@code 10⁶}. */
    static String label(double value) {
        double size = Math.abs(value);
        if (size < 1e-300) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
        return size >= 0.001 && size < 100_000 ? rounded.toPlainString() : scientific(rounded);
    }

    /** Returns the label of a logarithmic axis: {@code 10}, {@code 1}, {@code 10⁻¹}. */
    static String logLabel(double value) {
        return value == 1 || value == 10 ? label(value) : scientific(new BigDecimal(value).round(new MathContext(6)));
    }

    /** Returns the label of a logarithmic axis at 10 to this exponent. */
    static String powerOfTen(double exponent) {
        int whole = (int) Math.rint(exponent);
        boolean isWhole = Math.abs(exponent - whole) < 1e-6;
        return logLabel(isWhole ? Double.parseDouble("1e" + whole) : Math.pow(10, exponent));
    }

    private static String scientific(BigDecimal rounded) {
        int exponent = rounded.precision() - rounded.scale() - 1;
        String digits =
                rounded.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString();
        String power = "10" + raised(exponent);
        return digits.equals("1") ? power : digits.equals("-1") ? "-" + power : digits + "·" + power;
    }

    private static String raised(int exponent) {
        StringBuilder raised = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            raised.append(RAISED.charAt(digit - '0'));
        }
        return raised.toString();
    }
}
