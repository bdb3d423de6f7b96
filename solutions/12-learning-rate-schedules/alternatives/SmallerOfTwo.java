package gradients.schedules;

/**
 * The warm-up is the smaller one of the stairs and the peak.
 */
class WarmUp {

    public static double linear(int step, double peak, int warmUp) {
        Settings.requireStep(step);
        Settings.requirePositive("peak", peak);
        Settings.requireCount("warmUp", warmUp);
        return peak * Math.min(1, (step + 1.0) / Math.max(1, warmUp));
    }
}
