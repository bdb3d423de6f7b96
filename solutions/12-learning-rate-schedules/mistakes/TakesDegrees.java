package gradients.schedules;

/**
 * The cosine is given degrees: cos(180·p).
 *
 * @loses 12.3
 * @hint In which unit does Math.cos take its angle?
 */
class Cosine {

    public static double anneal(int step, double initial, double end, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requireSteps("total", total);
        double progress = Math.min(1, (double) step / total);
        return end + 0.5 * (initial - end) * (1 + Math.cos(180 * progress));
    }
}
