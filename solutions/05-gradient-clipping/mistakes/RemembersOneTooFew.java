package gradients.clipping;

/**
 * The oldest norm is forgotten as soon as the history is full, so it holds one norm less than its capacity.
 *
 * @loses 5.6
 * @hint With a capacity of 3, how many norms are there after the third call?
 */
class PercentileClipper {

    private void remember(double norm) {
        history.addLast(norm);
        if (capacity > 1 && history.size() >= capacity) {
            history.removeFirst();
        }
    }
}
