package gradients.schedules;

/**
 * The exponent is step/steps, so the last step is not at the highest rate.
 *
 * @loses 12.7
 * @hint Five steps have four ways between them. What is the exponent at the last step?
 */
class RangeTest {

    public static double rate(int step, double lowest, double highest, int steps) {
        checkRange(step, lowest, highest, steps);
        return lowest * Math.pow(highest / lowest, (double) step / steps);
    }
}
