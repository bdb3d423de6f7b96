package gradients.capstone;

import org.ejml.simple.SimpleMatrix;

/** A matrix that is learnt, and the gradient that the backward passes since the last {@link #zeroGradient} added up. */
public final class Parameter {

    private SimpleMatrix value;
    private SimpleMatrix gradient;

    Parameter(SimpleMatrix value) {
        this.value = value;
        zeroGradient();
    }

    /** Returns the matrix as it is now. */
    public SimpleMatrix value() {
        return value;
    }

    /** Returns the gradient as it is now, in the shape of the value. */
    public SimpleMatrix gradient() {
        return gradient;
    }

    /** Adds to the gradient; a backward pass does it. */
    void addGradient(SimpleMatrix more) {
        gradient = gradient.plus(more);
    }

    /** Makes the gradient zero. */
    public void zeroGradient() {
        gradient = new SimpleMatrix(value.getNumRows(), value.getNumCols());
    }

    /** Multiplies the gradient by this factor. */
    public void scaleGradient(double factor) {
        gradient = gradient.scale(factor);
    }

    void set(SimpleMatrix other) {
        value = other;
    }
}
