package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Throws an exception whose class name and stack are forged.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control ThrowsItsOwnException
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        RuntimeException forged = new RuntimeException("<img src=x onerror=alert(1)>FORGED");
        forged.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("gradients.suites.clipping.ByValueTest", "FORGED", "ByValueTest.java", -2),
        });
        throw forged;
    }
}
