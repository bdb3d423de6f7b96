package gradients.grader.attacks;

import java.util.Locale;

/** A class of attacks: the rows of the table in {@code docs/threat-model.md}. */
enum Threat {
    FORGED_VERDICT,
    LEAVING_EARLY,
    ENDLESS,
    GREEDY,
    SNOOPING,
    PHONING,
    PROCESS_TRICKS,
    PROTOCOL_TRICKS,
    HOSTILE_VALUES,
    SHADOWING,
    TAMPERING,
    DETECTING_THE_GRADER,
    HARD_CODING,
    DOING_IT_ELSEWHERE,
    POISONING_THE_REPORT,
    POISONING_THE_BATCH,
    /** No threat: what looks a little like one, and must keep its points. */
    CONTROL;

    /** Returns the name as it stands in a table: {@code "forged verdict"}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the threat of this folder: {@code forged-verdict}. */
    static Threat ofFolder(String folder) {
        return valueOf(folder.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
