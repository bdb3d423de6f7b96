package gradients.clipping;

/**
 * Beyond the capacity the newest norm is dropped, so the history stops at the first ones.
 *
 * @loses 5.6
 * @hint Which end of your queue is the past, and which is today?
 */
class PercentileClipper {

    private void remember(double norm) {
        history.addLast(norm);
        if (history.size() > capacity) {
            history.removeLast();
        }
    }
}
