package gradients.grader.attacks;

import static java.util.Objects.requireNonNull;

import gradients.grader.sandbox.Isolation;
import java.util.Set;

/**
 * A submission that tries something, or a control.
 *
 * @param name as it stands in the table; also the name of the student who hands it in, unless {@code student} differs
 * @param sentence what it tries
 * @param assignment the assignment that it answers
 * @param levels where it must be stopped; it never runs anywhere else
 * @param expected what must become of it
 * @param control the harmless twin that must keep its points; empty for a control
 * @param isTelling whether {@code byValue} returns what the code found, letter by letter, to be searched for secrets
 * @param recipe writes the submission
 */
record Attack(
        String name,
        Threat threat,
        String sentence,
        String assignment,
        Set<Isolation> levels,
        Expectation expected,
        String control,
        boolean isTelling,
        Recipe recipe) {

    static final String CLIPPING = "05-gradient-clipping";

    Attack {
        requireNonNull(name);
        requireNonNull(threat);
        requireNonNull(expected);
        requireNonNull(recipe);
        levels = Set.copyOf(levels);
        if (levels.isEmpty()) {
            throw new IllegalArgumentException(name + " must be stopped nowhere; name a level.");
        }
    }

    boolean isControl() {
        return threat == Threat.CONTROL;
    }
}
