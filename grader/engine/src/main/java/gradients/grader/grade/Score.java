package gradients.grader.grade;

/** The one check that all points pass: a grade holds no NaN, no infinity and nothing below zero. */
final class Score {

    private Score() {}

    static void check(String owner, double score, double maxScore) {
        if (!(score >= 0 && maxScore >= 0 && Double.isFinite(score) && Double.isFinite(maxScore))) {
            throw new IllegalArgumentException(
                    owner + " has " + score + " of " + maxScore + " points; both must be finite and not negative.");
        }
    }
}
