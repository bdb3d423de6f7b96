package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Throws messages that are HTML, Markdown, a workflow command, a formula and terminal codes.
 *
 * @levels process namespaces
 * @loses 5.1 FAILED
 * @partly 5.4 FAILED
 * @control NamesInOtherAlphabets
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        throw new IllegalStateException("<script>alert(1)</script><img src=x onerror=alert(1)>FORGED ![](http://127.0.0.1)"
                + "\n::error file=FORGED::x\n=HYPERLINK(\"FORGED\")\u001b]0;FORGED\u0007\u202egnahc");
    }
}
