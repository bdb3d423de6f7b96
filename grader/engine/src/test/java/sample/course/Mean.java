package sample.course;

import java.util.ArrayList;
import java.util.List;
import org.ejml.simple.SimpleMatrix;

/** The reference of a class that a student writes, with state. */
public class Mean implements Layer {

    private final SimpleMatrix start;
    private final List<SimpleMatrix> seen = new ArrayList<>();

    public Mean(SimpleMatrix start) {
        this.start = start.copy();
    }

    public static Mean ofZeros(int rows, int columns) {
        return new Mean(new SimpleMatrix(rows, columns));
    }

    public void add(SimpleMatrix x) {
        seen.add(x.copy());
    }

    public SimpleMatrix sum() {
        SimpleMatrix sum = start;
        for (SimpleMatrix x : seen) {
            sum = sum.plus(x);
        }
        return sum.copy();
    }

    public Mean self() {
        return this;
    }

    public boolean isLike(Mean other) {
        return sum().isIdentical(other.sum(), 0);
    }

    public Entry last() {
        return new Entry(seen.size(), sum());
    }

    @Override
    public SimpleMatrix forward(SimpleMatrix x) {
        return x.minus(sum());
    }

    /** A nested type of the student. */
    public record Entry(int count, SimpleMatrix sum) {}
}
