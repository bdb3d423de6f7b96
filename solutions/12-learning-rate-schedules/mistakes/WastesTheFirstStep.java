package gradients.schedules;

/**
 * The warm-up begins at 0, so the first step does nothing, and its last step is not yet at the peak.
 *
 * @loses 12.5
 * @hint Of 4 steps the first should take a quarter of the peak. Which step has the number 0?
 */
class WarmUp {

    public static double linear(int step, double peak, int warmUp) {
        Settings.requireStep(step);
        Settings.requirePositive("peak", peak);
        Settings.requireCount("warmUp", warmUp);
        return step < warmUp ? peak * step / warmUp : peak;
    }
}
