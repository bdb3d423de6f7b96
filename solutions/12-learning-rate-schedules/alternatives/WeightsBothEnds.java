package gradients.schedules;

/**
 * The polynomial is a weighted mean of both ends, and the last step is asked for explicitly.
 */
class Decay {

    public static double polynomial(int step, double initial, double end, double power, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requirePositive("power", power);
        Settings.requireSteps("total", total);
        if (step >= total) {
            return end;
        }
        double left = Math.pow((total - step) / (double) total, power);
        return left * initial + (1 - left) * end;
    }
}
