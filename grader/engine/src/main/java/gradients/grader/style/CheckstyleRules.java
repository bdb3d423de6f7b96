package gradients.grader.style;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader.IgnoredModulesOptions;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import gradients.grader.grade.Style.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds where one source breaks the course's rules, with Checkstyle as a library. */
final class CheckstyleRules {

    /** Deeply nested code makes the parser recurse; what a person wrote needs far less. */
    private static final long STACK_BYTES = 16L << 20;

    private final Configuration rules;
    private final Path directory;

    /** Kept from file to file, for making one takes longer than checking a file; null after a failure. */
    private Checker checker;

    /**
     * @param rules Checkstyle's configuration file
     * @param directory where a source may lie while Checkstyle reads it, for it reads files only
     */
    CheckstyleRules(Path rules, Path directory) {
        this.directory = directory;
        try {
            this.rules = ConfigurationLoader.loadConfiguration(
                    rules.toString(), new PropertiesExpander(new Properties()), IgnoredModulesOptions.OMIT);
        } catch (CheckstyleException e) {
            throw new IllegalArgumentException("Checkstyle cannot use " + rules, e);
        }
    }

    /** Returns the findings, unsorted; a file that Checkstyle cannot parse has a single one. */
    List<Finding> check(String path, String text) {
        Path file = directory.resolve(path.substring(path.lastIndexOf('/') + 1));
        try {
            Files.writeString(file, text);
            List<Finding> findings = onLargeStack(path, file);
            Files.delete(file);
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> onLargeStack(String path, Path file) {
        List<Finding> findings = new ArrayList<>();
        Thread thread = new Thread(null, () -> findings.addAll(run(path, file)), "style of " + path, STACK_BYTES);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while checking the style of " + path, e);
        }
        return findings;
    }

    private List<Finding> run(String path, Path file) {
        FindingCollector collector = new FindingCollector(path);
        try {
            checker = checker == null ? configured() : checker;
            checker.addListener(collector);
            checker.process(List.of(file.toFile()));
            checker.removeListener(collector);
            return collector.findings();
        } catch (CheckstyleException | Error e) {
            checker = null;
            return unparseable(path, e);
        }
    }

    private Checker configured() throws CheckstyleException {
        Checker made = new Checker();
        made.setModuleClassLoader(Checker.class.getClassLoader());
        made.setLocaleLanguage("en");
        made.setLocaleCountry("");
        made.configure(rules);
        return made;
    }

    /** Checkstyle throws where it cannot parse, an Error around a stack overflow where code is nested too deeply. */
    private static List<Finding> unparseable(String path, Throwable e) {
        boolean tooDeep = Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .anyMatch(StackOverflowError.class::isInstance);
        if (e instanceof Error error && !tooDeep) {
            throw error;
        }
        String why = tooDeep ? "The code is nested too deeply to be checked." : "The file does not parse.";
        return List.of(new Finding(path, 1, "Syntax", why));
    }
}
