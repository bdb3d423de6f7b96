package gradients.schedules;

/**
 * The cosine's rate is end + (initial − end)·(1 + cos), without ½, and starts at nearly twice the initial rate.
 *
 * @loses 12.3
 * @hint What is 1 + cos 0? And which share of the distance should be left at step 0?
 */
class Cosine {

    public static double anneal(int step, double initial, double end, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requireSteps("total", total);
        double progress = Math.min(1, (double) step / total);
        return end + (initial - end) * (1 + Math.cos(Math.PI * progress));
    }
}
