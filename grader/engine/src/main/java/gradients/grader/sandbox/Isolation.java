package gradients.grader.sandbox;

import java.util.Locale;

/** How strongly a worker is shut off, strongest first. */
public enum Isolation {
    /** Bubblewrap: own network, files, processes and user; system calls filtered. Holds against hostile code. */
    NAMESPACES,
    /** A JVM of its own, bounded in heap, time and output. Holds against accidents. */
    PROCESS;

    /** Returns the name as it stands in a grade: {@code "namespaces"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
