package gradients.grader.attacks;

import gradients.grader.Benches;
import gradients.grader.course.Installation;
import gradients.grader.sandbox.Isolation;
import gradients.grader.sandbox.Offer;
import gradients.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code scripts/attacks [--level LEVEL] [NAME…]} runs the attacks and prints a table;
 * {@code scripts/attacks --without-defences [NAME…]} shows what notices the removal of each defence. Exit codes: 0 all
 * ended as they must, 1 some did not.
 */
public final class AttacksMain {

    private AttacksMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = Arrays.asList(arguments);
        int option = words.indexOf("--level");
        Set<Isolation> levels = option < 0
                ? EnumSet.allOf(Isolation.class)
                : EnumSet.of(Isolation.valueOf(words.get(option + 1).toUpperCase(Locale.ROOT)));
        List<String> names = option < 0
                ? words
                : words.stream()
                        .filter(word -> words.indexOf(word) != option && words.indexOf(word) != option + 1)
                        .toList();
        Path root =
                Path.of(System.getProperty("course.root", ".")).toAbsolutePath().normalize();
        Installation installation = Installation.at(root);
        boolean isGood = words.contains("--without-defences")
                ? withoutDefences(installation, words.size() == 1 ? Defence.all() : Defence.named(words))
                : run(installation, levels, names);
        System.exit(isGood ? 0 : 1);
    }

    /** Removes one defence after the other, prints what noticed, and returns whether something did every time. */
    static boolean withoutDefences(Installation installation, List<Defence> defences)
            throws IOException, InterruptedException {
        boolean isGood = true;
        for (Defence defence : defences) {
            DefenceRemoval.Result result = new DefenceRemoval(installation).without(defence);
            System.out.println(result);
            isGood &= result.isNoticed();
        }
        return isGood;
    }

    /**
     * Runs attacks at those of the levels that this machine offers.
     *
     * @param names of attacks; none for all
     */
    static boolean run(Installation installation, Set<Isolation> levels, List<String> names)
            throws IOException, InterruptedException {
        try (Ground ground = new Ground(installation)) {
            Corpus corpus = Corpus.of(ground.course());
            Benches benches = new Benches(ground.installation());
            boolean isGood = true;
            boolean isProbing = names.contains(corpus.probe().name());
            boolean isFirst = true;
            for (Offer offer : Sandbox.offers(ground.installation().cache())) {
                if (!levels.contains(offer.level())) {
                    continue;
                }
                if (!offer.isAvailable()) {
                    System.out.println("NOT RUN at level " + offer.level().label() + ": " + offer.reason());
                    continue;
                }
                List<Attack> attacks = corpus.at(offer.level(), isFirst).stream()
                        .filter(attack -> names.isEmpty() || names.contains(attack.name()))
                        .toList();
                if (isProbing || !attacks.isEmpty()) {
                    isGood &= run(ground, benches, corpus, offer.level(), attacks);
                }
                isFirst = false;
            }
            return isGood;
        }
    }

    private static boolean run(Ground ground, Benches benches, Corpus corpus, Isolation level, List<Attack> attacks)
            throws IOException, InterruptedException {
        if (level == Isolation.NAMESPACES) {
            Sandbox sandbox = Sandbox.required(level, ground.installation().cache());
            try (Arena arena = new Arena(ground, benches, sandbox, "probe")) {
                String told = arena.told(corpus.probe());
                if (!told.equals("closed")) {
                    System.out.println("NOT RUN at level namespaces, since the sandbox does not hold: " + told);
                    return false;
                }
            }
        }
        if (attacks.isEmpty()) {
            return true; // only the probe was asked for
        }
        ClassRun run = new ClassRun(ground, benches, level);
        long start = System.nanoTime();
        List<Row> rows = run.run(attacks);
        run.harmed().forEach(student -> System.out.println("HARMED " + student));
        long wrong = rows.stream().filter(row -> !row.isGood()).count();
        System.out.printf(
                "%s: %d submissions in %.0f s, %d not as they must, %d honest grades changed%n",
                level.label(),
                rows.size(),
                (System.nanoTime() - start) / 1e9,
                wrong,
                run.harmed().size());
        return wrong == 0 && run.harmed().isEmpty();
    }
}
