package gradients.grader.cli;

import gradients.grader.verify.Check;
import gradients.grader.verify.Verification;
import java.util.Locale;

/** Writes what {@code ./course verify} found, one row an assignment. */
final class ProofTable {

    private final Format format;

    /** How the table is written. */
    enum Format {
        CONSOLE,
        MARKDOWN
    }

    ProofTable(Format format) {
        this.format = format;
        if (format == Format.MARKDOWN) {
            System.out.println("| assignment | tests | mistakes caught and named | other right answers | |");
            System.out.println("|---|---|---|---|---|");
        }
    }

    void print(Verification verification) {
        String row = format == Format.MARKDOWN
                ? "| %s | %d | %d of %d | %d of %d | %s |%n"
                : "%-26s %3d tests   mistakes %d of %d   other right answers %d of %d   %s%n";
        System.out.printf(
                row,
                verification.assignment(),
                verification.tests(),
                good(verification, Check.Kind.MISTAKE),
                verification.count(Check.Kind.MISTAKE),
                good(verification, Check.Kind.ALTERNATIVE),
                verification.count(Check.Kind.ALTERNATIVE),
                verification.isGood()
                        ? "proved with " + verification.seeds() + (verification.seeds() == 1 ? " seed" : " seeds")
                        : "NOT PROVED");
        verification.checks().stream().filter(check -> !check.isGood()).forEach(this::complain);
        System.out.flush();
    }

    void close(boolean good) {
        System.out.println(good ? "\nThe grader is right about every answer we know." : "\nThe grader is not proved.");
    }

    private static long good(Verification verification, Check.Kind kind) {
        return verification.checks().stream()
                .filter(check -> check.kind() == kind && check.isGood())
                .count();
    }

    private void complain(Check check) {
        String row = format == Format.MARKDOWN ? "| %s %s | | | | %s |%n" : "  %-11s %-36s %s%n";
        String problem = format == Format.MARKDOWN ? check.problem().replace("|", "\\|") : check.problem();
        System.out.printf(row, check.kind().name().toLowerCase(Locale.ROOT), check.name(), problem);
    }
}
