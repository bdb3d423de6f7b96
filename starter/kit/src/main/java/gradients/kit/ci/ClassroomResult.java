package gradients.kit.ci;

import static java.nio.charset.StandardCharsets.UTF_8;

import gradients.kit.scoreboard.ResultsFile.Entry;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The result in the form that GitHub Classroom's graders used, which other tools still read: a step output {@code
 * result}, JSON in Base64, one test for each task with whole points.
 */
final class ClassroomResult {

    private ClassroomResult() {}

    static String base64(List<Entry> tasks, boolean compiled) {
        return Base64.getEncoder().encodeToString(json(tasks, compiled).getBytes(UTF_8));
    }

    static String json(List<Entry> tasks, boolean compiled) {
        boolean full = compiled && tasks.stream().allMatch(Entry::isComplete);
        int most = tasks.stream().mapToInt(Entry::points).sum();
        String tests = tasks.stream().map(ClassroomResult::test).collect(Collectors.joining(","));
        String status = full ? "pass" : compiled ? "fail" : "error";
        return "{\"version\":1,\"status\":\"" + status + "\",\"max_score\":" + most + ",\"tests\":[" + tests + "]}";
    }

    private static String test(Entry task) {
        String message = task.troubles().isEmpty()
                ? task.passed() + " of " + task.tests() + " visible tests pass"
                : task.troubles().get(0).message();
        return "{\"name\":" + quoted(task.id() + " " + task.title()) + ",\"status\":\""
                + (task.isComplete() ? "pass" : "fail") + "\",\"score\":" + (task.isComplete() ? task.points() : 0)
                + ",\"message\":" + quoted(message)
                + ",\"test_code\":\"\",\"filename\":\"\",\"line_no\":0,\"duration\":0}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(' '); // A line break in a name could pass for a workflow command.
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
