package gradients.clipping;

/**
 * The percentile is used only when more than warmUp norms are remembered.
 *
 * @loses 5.6
 * @hint With warmUp = 2: after how many remembered norms does the past take over?
 */
class PercentileClipper {

    public double limit() {
        if (history.size() <= warmUp) {
            return firstLimit;
        }
        return percentile(history.stream().mapToDouble(Double::doubleValue).toArray(), quantile);
    }
}
