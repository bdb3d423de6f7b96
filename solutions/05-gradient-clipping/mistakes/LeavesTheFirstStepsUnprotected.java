package gradients.clipping;

/**
 * There is no limit before the warm-up is over, so the first steps pass at any length.
 *
 * @loses 5.6
 * @hint The most dangerous steps are the first ones. Which limit holds while there is no past?
 */
class PercentileClipper {

    public double limit() {
        if (history.size() < warmUp) {
            return Double.POSITIVE_INFINITY;
        }
        return percentile(history.stream().mapToDouble(Double::doubleValue).toArray(), quantile);
    }
}
