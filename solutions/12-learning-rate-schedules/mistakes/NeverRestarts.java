package gradients.schedules;

/**
 * After the first cycle the rate stays at the end: there is no restart.
 *
 * @loses 12.4
 * @hint Which rate has the first step of the second cycle?
 */
class Cosine {

    public static double warmRestarts(int step, double initial, double end, int first, int multiplier) {
        Settings.requireSteps("first", first);
        Settings.requireSteps("multiplier", multiplier);
        return anneal(step, initial, end, first);
    }
}
