package gradients.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ejml.simple.SimpleMatrix;

/**
 * Keeps an intermediate result in a small temporary file, which the sandbox has room for.
 *
 * @levels namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        try {
            Path file = Files.createTempFile("limit", ".txt");
            Files.writeString(file, Double.toString(limit));
            double read = Double.parseDouble(Files.readString(file));
            Files.delete(file);
            checkLimit(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.max(-limit, Math.min(limit, g)));
    }
}
