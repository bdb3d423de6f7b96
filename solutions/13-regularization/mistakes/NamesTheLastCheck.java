package gradients.regularization;

/**
 * The last check is returned where the best is asked for.
 *
 * @loses 13.5
 * @hint The caller wants to go back to the best weights. Which check made them?
 */
class EarlyStopping {

    public int bestCheck() {
        return checks;
    }
}
