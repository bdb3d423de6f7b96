package gradients.grader.cli;

import gradients.grader.Benches;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.Installation;
import gradients.grader.remote.WorkerPool;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.verify.Check;
import gradients.grader.verify.Verification;
import gradients.grader.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = "Proves the grader: references get full marks, starters nothing, each known mistake loses exactly"
                + " its tasks and is recognised, each other right answer loses nothing.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "Assignments to prove; all if none is named.")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--seeds", description = "How many seeds each answer meets (default: ${DEFAULT-VALUE}).")
    private int seeds = 3;

    @Option(names = "--format", description = "console or markdown (default: console).")
    private Format format = Format.CONSOLE;

    /** How the table is written. */
    enum Format {
        CONSOLE,
        MARKDOWN
    }

    @Override
    public Integer call() {
        Installation installation = Home.installation();
        CourseFiles course = installation.course();
        List<String> chosen = ids.isEmpty() ? course.ids() : ids;
        boolean good = true;
        try (WorkerPool workers = new WorkerPool(Sandbox.strongest(installation.cache()), 1)) {
            Verifier verifier = new Verifier(new Benches(installation), workers, seeds);
            if (format == Format.MARKDOWN) {
                System.out.println("| assignment | tests | mistakes caught and named | other right answers | |");
                System.out.println("|---|---|---|---|---|");
            }
            for (String id : chosen) {
                Verification verification = verifier.verify(course.assignment(id));
                good &= verification.isGood();
                print(verification);
            }
        }
        System.out.println(good ? "\nThe grader is right about every answer we know." : "\nThe grader is not proved.");
        return good ? Course.FULL_MARKS : Course.POINTS_LOST;
    }

    private void print(Verification verification) {
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
                verification.isGood() ? "proved with " + verification.seeds() + " seeds" : "NOT PROVED");
        if (format == Format.CONSOLE) {
            verification.checks().stream().filter(check -> !check.isGood()).forEach(VerifyCommand::complain);
        }
        System.out.flush();
    }

    private static long good(Verification verification, Check.Kind kind) {
        return verification.checks().stream()
                .filter(check -> check.kind() == kind && check.isGood())
                .count();
    }

    private static void complain(Check check) {
        System.out.printf(
                "  %-11s %-36s %s%n", check.kind().name().toLowerCase(Locale.ROOT), check.name(), check.problem());
    }
}
