package gradients.schedules;

/**
 * The first stair is one step too short: steps are counted from 1 there.
 *
 * @loses 12.1
 * @hint Step 0 is the first of the stair. Which step is its last?
 */
class Decay {

    public static double step(int step, double initial, double factor, int every) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireFactor(factor);
        Settings.requireSteps("every", every);
        return initial * Math.pow(factor, (step + 1) / every);
    }
}
