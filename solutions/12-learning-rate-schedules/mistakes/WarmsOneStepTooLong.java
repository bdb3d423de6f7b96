package gradients.schedules;

/**
 * The warm-up has one step too many, in which the rate exceeds the peak.
 *
 * @loses 12.5
 * @hint Which step is the last of a warm-up of 4? And what is (4 + 1)/4?
 */
class WarmUp {

    public static double linear(int step, double peak, int warmUp) {
        Settings.requireStep(step);
        Settings.requirePositive("peak", peak);
        Settings.requireCount("warmUp", warmUp);
        return step <= warmUp && warmUp > 0 ? peak * (step + 1) / warmUp : peak;
    }
}
