package gradients.schedules;

/**
 * Nothing holds the polynomial's progress at 1: after the last step a square rises again and a root is NaN.
 *
 * @loses 12.2
 * @hint What is (1 − p)² for p = 2? And (1 − p) to the power ½?
 */
class Decay {

    public static double polynomial(int step, double initial, double end, double power, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requirePositive("power", power);
        Settings.requireSteps("total", total);
        double progress = (double) step / total;
        return end + (initial - end) * Math.pow(1 - progress, power);
    }
}
