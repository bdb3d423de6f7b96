package gradients.clipping;

/**
 * The history itself is sorted, so the norm that is forgotten is the smallest and not the oldest.
 *
 * @loses 5.6
 * @hint The order of the history is time. What does its first element mean after you have sorted it?
 */
class PercentileClipper {

    public double limit() {
        if (history.size() < warmUp) {
            return firstLimit;
        }
        double[] sorted =
                history.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        history.clear();
        for (double norm : sorted) {
            history.addLast(norm);
        }
        return percentile(sorted, quantile);
    }
}
