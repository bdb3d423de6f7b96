package gradients.grader.attacks;

import static java.util.Objects.requireNonNull;

import gradients.grader.sandbox.Isolation;
import java.util.EnumSet;
import java.util.Set;

/**
 * A submission that tries something, or a control.
 *
 * @param name as it stands in the table; also the name of the student who hands it in
 * @param sentence what it tries
 * @param assignment the assignment that it answers
 * @param levels where it must be stopped; it never runs anywhere else
 * @param expected what must become of it
 * @param control the harmless twin that must keep its points; empty for a control
 * @param isTelling whether {@code byValue} returns what the code found, letter by letter, to be searched for secrets
 * @param isOnTheReader whether it is aimed at what reads and compiles a submission: one level is enough, since that is
 *     the same at all
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
        boolean isOnTheReader,
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

    /** Returns an attack on what reads and compiles a submission. */
    static Attack onTheReader(
            String name, Threat threat, String sentence, Expectation expected, String control, Recipe recipe) {
        Set<Isolation> levels = EnumSet.allOf(Isolation.class);
        return new Attack(name, threat, sentence, CLIPPING, levels, expected, control, false, true, recipe);
    }

    boolean isControl() {
        return threat == Threat.CONTROL;
    }
}
