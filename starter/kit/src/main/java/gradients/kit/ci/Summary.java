package gradients.kit.ci;

import gradients.kit.scoreboard.ResultsFile;
import gradients.kit.scoreboard.ResultsFile.Entry;
import java.util.List;

/** The page that a student sees at the run: where they stand, in Markdown. */
final class Summary {

    private Summary() {}

    static String of(List<ResultsFile> results, List<CompileErrors.CompileError> errors) {
        StringBuilder page = new StringBuilder();
        if (!errors.isEmpty()) {
            page.append("## The code does not compile\n\n");
            errors.forEach(error -> page.append(
                    "- `" + error.file() + "` line " + error.line() + ": " + escaped(error.message()) + "\n"));
            page.append("\nUntil it does, nothing in that assignment can be tested.\n\n");
        }
        results.forEach(result -> append(page, result));
        if (!results.isEmpty()) {
            page.append(
                    "**This is a preview.** It counts a task once all of its visible tests pass. Hidden tests of the"
                            + " same kind run elsewhere and decide the points; so does style.\n");
        }
        return page.toString();
    }

    private static void append(StringBuilder page, ResultsFile result) {
        int reached = result.entries().stream()
                .filter(Entry::isComplete)
                .mapToInt(Entry::points)
                .sum();
        page.append(
                "## " + escaped(result.title()) + ": visible " + reached + " of " + result.points() + " points\n\n");
        if (result.entries().stream().allMatch(task -> task.tests() == 0)) {
            page.append("Its tests did not run; the step's log tells why.\n\n");
        }
        page.append("| | task | visible tests | points |\n|---|---|---|---|\n");
        for (Entry task : result.entries()) {
            page.append("| " + task.id() + " | " + escaped(task.title()) + " | " + task.passed() + " of " + task.tests()
                    + (task.troubles().isEmpty() ? "" : ", " + task.troubles().size() + " wrong") + " | "
                    + task.points() + " |\n");
        }
        page.append('\n');
        for (Entry task : result.entries()) {
            task.troubles()
                    .forEach(trouble -> page.append("**" + task.id() + "** " + escaped(trouble.test()) + "\n<pre>"
                            + escaped(trouble.message()) + "</pre>\n\n"));
        }
    }

    /** What tests say may contain a student's own words: nothing of it may act as markup. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("|", "&#124;")
                .replace("`", "&#96;")
                .replace("*", "&#42;")
                .replace("[", "&#91;");
    }
}
