package gradients.activations;

import org.ejml.simple.SimpleMatrix;

/**
 * Units are looked at one by one in plain loops.
 */
class Units {

    public static double dead(SimpleMatrix slopes) {
        checkSlopes(slopes);
        double dead = 0;
        for (int unit = 0; unit < slopes.getNumCols(); unit++) {
            int asleep = 0;
            while (asleep < slopes.getNumRows() && slopes.get(asleep, unit) == 0) {
                asleep++;
            }
            dead += asleep == slopes.getNumRows() ? 1 : 0;
        }
        return dead / slopes.getNumCols();
    }
}
