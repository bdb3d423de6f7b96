package gradients.clipping;

import org.ejml.simple.SimpleMatrix;

/**
 * Writes comments and names in other alphabets, as students do.
 *
 * @levels process namespaces
 */
class GradientClipping {

    public static SimpleMatrix byValue(SimpleMatrix gradient, double limit) {
        // Größe prüfen; 检查极限; проверить
        double größe = limit;
        checkLimit(größe);
        requireFinite(List.of(gradient));
        return Matrices.map(gradient, g -> Math.max(-größe, Math.min(größe, g)));
    }
}
