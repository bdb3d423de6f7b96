package gradients.grader.cli;

import gradients.grader.Benches;
import gradients.grader.Grader;
import gradients.grader.Seeds;
import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.Installation;
import gradients.grader.remote.WorkerPool;
import gradients.grader.sandbox.Sandbox;
import gradients.grader.verify.Check;
import gradients.grader.verify.DiagnosisCost;
import gradients.grader.verify.LeaveOneOut;
import gradients.grader.verify.Verification;
import gradients.grader.verify.Verifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
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

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            description = "What is checked: ${COMPLETION-CANDIDATES} (default: all).")
    private Set<Check.Kind> kinds = EnumSet.allOf(Check.Kind.class);

    @ArgGroup
    private Instead instead = new Instead();

    @Option(names = "--format", description = "console or markdown (default: console).")
    private ProofTable.Format format = ProofTable.Format.CONSOLE;

    /** What else can be learnt from the known answers. */
    private static final class Instead {
        @Option(
                names = "--leave-one-out",
                description = "Hides each known mistake from the catalogue, submits it, and shows what it is called.")
        private boolean leavesOneOut;

        @Option(
                names = "--timing",
                description = "Grades the known mistakes as submissions and shows what their diagnosis adds.")
        private boolean isTimed;
    }

    @Override
    public Integer call() {
        Installation installation = Home.installation();
        Benches benches = new Benches(installation);
        Sandbox sandbox = Sandbox.strongest(installation.cache());
        List<AssignmentSpec> chosen = (ids.isEmpty() ? installation.course().ids() : ids)
                .stream().map(installation.course()::assignment).toList();
        if (instead.isTimed) {
            return time(benches, sandbox, chosen);
        }
        try (WorkerPool workers = new WorkerPool(sandbox, 1);
                Verifier verifier = new Verifier(benches, workers, seeds, kinds)) {
            return instead.leavesOneOut ? hide(verifier, chosen) : prove(verifier, chosen);
        }
    }

    private int prove(Verifier verifier, List<AssignmentSpec> chosen) {
        ProofTable table = new ProofTable(format);
        boolean good = true;
        for (AssignmentSpec assignment : chosen) {
            Verification verification = verifier.verify(assignment);
            good &= verification.isGood();
            table.print(verification);
        }
        table.close(good);
        return good ? Course.FULL_MARKS : Course.POINTS_LOST;
    }

    private static int hide(Verifier verifier, List<AssignmentSpec> chosen) {
        boolean good = true;
        for (AssignmentSpec assignment : chosen) {
            LeaveOneOut result = verifier.leaveOneOut(assignment);
            good &= result.count(LeaveOneOut.Verdict.WRONG) == 0;
            ConfusionTable.print(result);
        }
        return good ? Course.FULL_MARKS : Course.POINTS_LOST;
    }

    private static int time(Benches benches, Sandbox sandbox, List<AssignmentSpec> chosen) {
        try (Grader grader = new Grader(benches, sandbox, Seeds.secret(""))) {
            for (AssignmentSpec assignment : chosen) {
                DiagnosisCost cost = DiagnosisCost.of(grader, benches, assignment);
                System.out.printf(
                        "%-26s %3d failing submissions   grading %4.0f ms each   diagnosis %4.0f ms each, %4.1f %%   "
                                + "the first %4.0f ms%n",
                        cost.assignment(),
                        cost.submissions(),
                        1000 * cost.grading() / cost.submissions(),
                        1000 * cost.diagnosing() / cost.submissions(),
                        100 * cost.share(),
                        1000 * cost.first());
                System.out.flush();
            }
        }
        return Course.FULL_MARKS;
    }
}
