package gradients.grader.cli;

import gradients.grader.sandbox.Offer;
import gradients.grader.sandbox.Sandbox;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "doctor",
        description = "Tells which isolation this machine offers, and why.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        System.out.printf("Java        %s (%s)%n", Runtime.version(), System.getProperty("java.vendor"));
        System.out.printf(
                "System      %s %s, %d processors%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        for (Offer offer : Sandbox.offers(Home.installation().cache())) {
            String state = offer.isAvailable() ? "available" : "not available";
            System.out.printf("%-11s %s. %s%n", offer.level().label(), state, offer.reason());
        }
        return Course.FULL_MARKS;
    }
}
