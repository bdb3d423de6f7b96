package gradients.schedules;

/**
 * The polynomial falls from the initial rate to 0; the end is ignored until the last step has passed.
 *
 * @loses 12.2
 * @hint What is left of the rate at the last step, and what should be? Only the distance between the two ends
 *     shrinks.
 */
class Decay {

    public static double polynomial(int step, double initial, double end, double power, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requirePositive("power", power);
        Settings.requireSteps("total", total);
        double progress = Math.min(1, (double) step / total);
        return step >= total ? end : initial * Math.pow(1 - progress, power);
    }
}
