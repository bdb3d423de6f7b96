package gradients.grader.worker;

import gradients.grader.worker.wire.Bundle;
import gradients.grader.worker.wire.LocalLink;
import gradients.grader.worker.wire.Peer;
import gradients.kit.Matrices;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.simple.SimpleMatrix;

/**
 * Uses what workers and students use, so that the JVM can archive the classes that were loaded for it: the protocol,
 * matrices, the kit, streams, and what links a lambda.
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
        likeAStudent(matrix);
    }

    private static void likeAStudent(SimpleMatrix matrix) {
        Matrices.map(matrix, x -> Math.max(0, x));
        double[] sorted = DoubleStream.of(3, 1, 2).map(Math::sqrt).sorted().toArray();
        double sum = Arrays.stream(sorted).sum();
        double norm = Stream.of(matrix, matrix)
                .mapToDouble(SimpleMatrix::normF)
                .filter(x -> x > 0)
                .max()
                .orElse(0);
        List<SimpleMatrix> scaled = new ArrayList<>();
        IntStream.range(0, 2).forEach(i -> scaled.add(matrix.scale(norm / sum)));
        scaled.stream().map(SimpleMatrix::copy).limit(1).collect(Collectors.toList());
        new ArrayDeque<>(scaled).stream().skip(1).toList();
    }
}
