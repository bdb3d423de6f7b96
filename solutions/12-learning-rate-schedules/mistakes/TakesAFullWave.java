package gradients.schedules;

/**
 * The cosine goes through a full wave, so the rate is back at the initial one at the last step.
 *
 * @loses 12.3
 * @hint From the top to the bottom of a wave, which angle is that?
 */
class Cosine {

    public static double anneal(int step, double initial, double end, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requireSteps("total", total);
        return step >= total ? end : wave(2.0 * step / total, initial, end);
    }
}
