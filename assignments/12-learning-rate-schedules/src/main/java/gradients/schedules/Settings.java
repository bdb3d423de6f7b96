package gradients.schedules;

/** The ranges of a schedule's settings. Each method returns if the value is allowed, and throws otherwise. */
final class Settings {

    private Settings() {}

    /** Steps are counted from 0. */
    static void requireStep(int step) {
        if (step < 0) {
            throw new IllegalArgumentException("step is " + step + "; steps are counted from 0.");
        }
    }

    /** A number of steps is at least 1. */
    static void requireSteps(String name, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException(name + " is " + steps + "; at least 1 is needed.");
        }
    }

    /** A number of steps that may be none. */
    static void requireCount(String name, int steps) {
        if (steps < 0) {
            throw new IllegalArgumentException(name + " is " + steps + "; it must be 0 or more.");
        }
    }

    /** A learning rate that is not at the end of a decay is above 0. */
    static void requirePositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a finite number above 0.");
        }
    }

    /** A learning rate at the end of a decay may be 0, and is not larger than the one before. */
    static void requireEnd(double end, double initial) {
        if (!(end >= 0 && end <= initial)) {
            throw new IllegalArgumentException("end is " + end + "; it must lie between 0 and " + initial + ".");
        }
    }

    /** The factor of a decay lies in (0, 1]. */
    static void requireFactor(double factor) {
        if (!(factor > 0 && factor <= 1)) {
            throw new IllegalArgumentException("factor is " + factor + "; it must lie in (0, 1].");
        }
    }

    /** A first part of the training takes at least no step, and fewer than all. */
    static void requirePart(String name, int part, int total) {
        if (part < 0 || part >= total) {
            throw new IllegalArgumentException(name + " is " + part + " of total " + total
                    + " steps; it must be 0 or more, and fewer than total.");
        }
    }
}
