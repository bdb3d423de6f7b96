package gradients.health;

/**
 * The statistics are updated norm by norm, after Welford, with the deviation gathered by hypot.
 */
class HealthMonitor {

    public static Statistics statistics(double[] norms) {
        checkNorms(norms);
        int count = 0;
        double min = Double.NaN;
        double max = Double.NaN;
        double mean = Double.NaN;
        double root = Double.NaN;
        for (double norm : norms) {
            if (Double.isNaN(norm) || norm == Double.POSITIVE_INFINITY) {
                continue;
            }
            count++;
            if (count == 1) {
                min = norm;
                max = norm;
                mean = norm;
                root = 0;
            } else {
                double before = norm - mean;
                mean += before / count;
                root = Math.hypot(root, Math.abs(before) * Math.sqrt((count - 1.0) / count));
                min = Math.min(min, norm);
                max = Math.max(max, norm);
            }
        }
        return new Statistics(count, min, max, mean, root / Math.sqrt(count));
    }
}
