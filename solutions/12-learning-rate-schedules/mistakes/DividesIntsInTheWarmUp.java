package gradients.schedules;

/**
 * The share (step + 1)/warmUp is a quotient of two ints, so the rate is 0 until the last step of the warm-up.
 *
 * @loses 12.5
 * @hint What is 3/4 in Java? Order of operations matters: multiply by the peak first, or cast.
 */
class WarmUp {

    public static double linear(int step, double peak, int warmUp) {
        Settings.requireStep(step);
        Settings.requirePositive("peak", peak);
        Settings.requireCount("warmUp", warmUp);
        return step < warmUp ? peak * ((step + 1) / warmUp) : peak;
    }
}
