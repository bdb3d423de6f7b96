package gradients.clipping;

/**
 * The history grows without end: norms beyond the capacity are still remembered.
 *
 * @loses 5.6
 * @hint How many norms may be remembered, and where does your code make sure of it?
 */
class PercentileClipper {

    private void remember(double norm) {
        history.addLast(norm);
    }
}
