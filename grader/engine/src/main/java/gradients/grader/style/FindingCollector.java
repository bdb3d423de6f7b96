package gradients.grader.style;

import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import gradients.grader.grade.Style.Finding;
import java.util.ArrayList;
import java.util.List;

/** Turns what Checkstyle reports on one file into findings. */
final class FindingCollector implements AuditListener {

    private final String path;
    private final List<Finding> findings = new ArrayList<>();

    FindingCollector(String path) {
        this.path = path;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public void addError(AuditEvent event) {
        String check = event.getSourceName().substring(event.getSourceName().lastIndexOf('.') + 1);
        String rule = check.endsWith("Check") ? check.substring(0, check.length() - "Check".length()) : check;
        findings.add(new Finding(path, Math.max(1, event.getLine()), rule, event.getMessage()));
    }

    @Override
    public void addException(AuditEvent event, Throwable throwable) {
        throw new IllegalStateException("Checkstyle failed on " + path, throwable);
    }

    @Override
    public void auditStarted(AuditEvent event) {
        // nothing to collect
    }

    @Override
    public void auditFinished(AuditEvent event) {
        // nothing to collect
    }

    @Override
    public void fileStarted(AuditEvent event) {
        // nothing to collect
    }

    @Override
    public void fileFinished(AuditEvent event) {
        // nothing to collect
    }
}
