package gradients.grader.suite;

import gradients.grader.grade.Picture;
import gradients.grader.remote.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import tools.jackson.databind.json.JsonMapper;

/** Collects the pictures that were finished. One that the student's code spoils is left out: it earns nothing. */
final class PictureListener implements TestExecutionListener {

    private static final JsonMapper JSON = new JsonMapper();

    private final Session session;
    private final List<Picture> pictures = new ArrayList<>();
    private final Map<String, String> drawn = new HashMap<>();

    PictureListener(Session session) {
        this.session = session;
    }

    List<Picture> pictures() {
        return pictures;
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            session.testStarted();
        }
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        String json = entry.getKeyValuePairs().get("picture");
        if (json != null) {
            drawn.put(test.getUniqueId(), json);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        String json = drawn.get(test.getUniqueId());
        boolean good = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL
                && session.fault().isEmpty();
        if (good && json != null) {
            pictures.add(JSON.readValue(json, Picture.class));
        }
    }
}
