package gradients.grader.cli;

import gradients.grader.Benches;
import gradients.grader.course.CourseFiles;
import gradients.grader.course.Installation;
import gradients.grader.mutants.EquivalentMutants;
import gradients.grader.mutants.Mutant;
import gradients.grader.verify.MutantHunt;
import gradients.grader.verify.MutationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "mutants",
        description = "Changes each reference mechanically, one small change at a time, and shows which changes the"
                + " hidden tests do not notice.",
        mixinStandardHelpOptions = true)
final class MutantsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", description = "Assignments to examine; all if none is named.")
    private List<String> ids = new ArrayList<>();

    @Override
    public Integer call() {
        Installation installation = Home.installation();
        CourseFiles course = installation.course();
        boolean good = true;
        try (MutantHunt hunt = new MutantHunt(new Benches(installation))) {
            for (String id : ids.isEmpty() ? course.ids() : ids) {
                MutationReport report = hunt.hunt(course.assignment(id));
                print(report);
                good &= report.isGood();
            }
        }
        return good ? Course.FULL_MARKS : Course.POINTS_LOST;
    }

    private static void print(MutationReport report) {
        System.out.printf(
                Locale.ROOT,
                "%-26s %4d mutants   %4d killed   %3d equivalent   %3d survived   %5.1f %% killed%n",
                report.assignment(),
                report.killed() + report.equivalent() + report.survivors().size(),
                report.killed(),
                report.equivalent(),
                report.survivors().size(),
                100 * report.share());
        report.survivors().forEach(MutantsCommand::print);
        for (EquivalentMutants.Entry entry : report.stale()) {
            System.out.printf(
                    "  %s lists what does not survive: %s: %s%n", EquivalentMutants.FILE, entry.in(), entry.line());
        }
        System.out.flush();
    }

    private static void print(Mutant mutant) {
        System.out.printf("  %s, line %d%n", mutant.member(), mutant.number());
        System.out.println("    - " + mutant.line());
        System.out.println("    + " + mutant.becomes());
    }
}
