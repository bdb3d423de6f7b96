package gradients.schedules;

/**
 * The polynomial's progress is a quotient of two ints: 0 until the last step, and then 1.
 *
 * @loses 12.2
 * @hint What is 50/100 in Java? Cast one of the two to double.
 */
class Decay {

    public static double polynomial(int step, double initial, double end, double power, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requirePositive("power", power);
        Settings.requireSteps("total", total);
        double progress = Math.min(1, step / total);
        return end + (initial - end) * Math.pow(1 - progress, power);
    }
}
