package gradients.schedules;

/**
 * The power is applied to the progress and not to what is left of it, so the curve bends the other way.
 *
 * @loses 12.2
 * @hint With power 2 the rate should fall fastest at the beginning. Does yours?
 */
class Decay {

    public static double polynomial(int step, double initial, double end, double power, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requirePositive("power", power);
        Settings.requireSteps("total", total);
        double progress = Math.min(1, (double) step / total);
        return end + (initial - end) * (1 - Math.pow(progress, power));
    }
}
