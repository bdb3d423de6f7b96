package gradients.clipping;

/**
 * A constructor never ends: every test that needs the object is lost, and no other.
 *
 * @levels process namespaces
 * @loses 5.6 TIMED_OUT
 * @control ComputesForAWhile
 */
class PercentileClipper {

    private final long never = never();

    private static long never() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
