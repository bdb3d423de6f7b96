package gradients.grader.style;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import gradients.grader.grade.Style;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds where a submission's sources break the course's Checkstyle rules. */
public final class StyleCheck {

    private static final Comparator<Style.Finding> ORDER = Comparator.comparing(Style.Finding::file)
            .thenComparing(Style.Finding::line)
            .thenComparing(Style.Finding::rule)
            .thenComparing(Style.Finding::message);

    private final Configuration rules;

    /**
     * @param rules Checkstyle's configuration, the one that our own code obeys
     */
    public StyleCheck(Path rules) {
        try {
            this.rules =
                    ConfigurationLoader.loadConfiguration(rules.toString(), new PropertiesExpander(new Properties()));
        } catch (CheckstyleException e) {
            throw new IllegalStateException("Checkstyle's rules in " + rules + " cannot be read.", e);
        }
    }

    /**
     * Returns the findings in the order of file and line.
     *
     * @param sources texts by path inside the submission
     */
    public List<Style.Finding> findings(Map<String, String> sources) {
        try {
            Path directory = Files.createTempDirectory("style");
            try {
                return findings(directory, sources);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CheckstyleException e) {
            throw new IllegalStateException("Checkstyle failed: " + e.getMessage(), e);
        }
    }

    private List<Style.Finding> findings(Path directory, Map<String, String> sources)
            throws IOException, CheckstyleException {
        List<File> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = directory.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
            files.add(file.toFile());
        }
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.setLocaleLanguage(Locale.ENGLISH.getLanguage());
        checker.configure(rules);
        Listener listener = new Listener(directory);
        checker.addListener(listener);
        checker.process(files);
        checker.destroy();
        listener.findings.sort(ORDER);
        return List.copyOf(listener.findings);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Collects what Checkstyle reports, with paths as the student knows them. */
    private static final class Listener implements AuditListener {

        private final Path root;
        private final List<Style.Finding> findings = new ArrayList<>();

        Listener(Path root) {
            this.root = root;
        }

        @Override
        public void addError(AuditEvent event) {
            String rule = event.getSourceName();
            rule = rule.substring(rule.lastIndexOf('.') + 1).replaceFirst("Check$", "");
            String file =
                    root.relativize(Path.of(event.getFileName())).toString().replace('\\', '/');
            findings.add(new Style.Finding(file, Math.max(1, event.getLine()), rule, event.getMessage()));
        }

        @Override
        public void addException(AuditEvent event, Throwable failure) {
            addError(event);
        }

        @Override
        public void auditStarted(AuditEvent event) {
            // nothing to prepare
        }

        @Override
        public void auditFinished(AuditEvent event) {
            // nothing to release
        }

        @Override
        public void fileStarted(AuditEvent event) {
            // each finding names its file
        }

        @Override
        public void fileFinished(AuditEvent event) {
            // each finding names its file
        }
    }
}
