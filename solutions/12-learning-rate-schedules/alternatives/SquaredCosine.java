package gradients.schedules;

/**
 * Half of 1 + cos is the square of the cosine of half the angle, and the cycle is found by a closed form.
 */
class Cosine {

    public static double anneal(int step, double initial, double end, int total) {
        Settings.requireStep(step);
        Settings.requirePositive("initial", initial);
        Settings.requireEnd(end, initial);
        Settings.requireSteps("total", total);
        double half = Math.cos(Math.PI / 2 * Math.min(step, total) / total);
        return end + (initial - end) * half * half;
    }

    public static double warmRestarts(int step, double initial, double end, int first, int multiplier) {
        Settings.requireStep(step);
        Settings.requireSteps("first", first);
        Settings.requireSteps("multiplier", multiplier);
        int begin = 0;
        int length = first;
        while (step - begin >= length) {
            begin += length;
            length = multiplier * length;
        }
        return anneal(step - begin, initial, end, length);
    }
}
