package gradients.health;

/**
 * The last explosion is returned where the first is asked for.
 *
 * @loses 9.5
 * @hint The cause of an explosion lies before its first sign. What does your search do after it has found one?
 */
class ExplosionDetector {

    public int firstExplosion() {
        int first = 0;
        for (Check check : history) {
            first = check.exploded() ? check.step() : first;
        }
        return first;
    }
}
