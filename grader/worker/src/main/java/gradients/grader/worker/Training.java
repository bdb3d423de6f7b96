package gradients.grader.worker;

import gradients.grader.worker.wire.Bundle;
import gradients.grader.worker.wire.LocalLink;
import gradients.grader.worker.wire.Peer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;

/**
 * Uses what a worker uses. Done once, the JVM can archive the classes it loaded; done by a worker that is waiting, the
 * first call is answered sooner.
 */
final class Training {

    private Training() {}

    static void run() {
        StudentCode code = new StudentCode(new Bundle("none", Map.of(), Map.of()));
        Peer peer = LocalLink.connect(code, code);
        SimpleMatrix matrix = SimpleMatrix.random_DDRM(2, 2, 0, 1, new Random(1));
        Object[] values = {matrix, new double[] {1}, List.of(1.5), Map.of("key", 1), new Random(1)};
        try {
            peer.call(
                    "java.util.Arrays.asList([Ljava/lang/Object;)Ljava/util/List;", null, new Object[] {values}, true);
            peer.call("java.lang.Integer.parseInt(Ljava/lang/String;)I", null, new Object[] {"x"}, false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        matrix.mult(matrix.transpose())
                .plus(matrix)
                .minus(matrix)
                .elementMult(matrix)
                .scale(2)
                .divide(3);
        matrix.invert().elementSum();
    }
}
