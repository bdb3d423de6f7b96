package gradients.grader.attacks;

import gradients.grader.course.AssignmentSpec;
import gradients.grader.course.CourseFiles;
import gradients.grader.source.KnownAnswer;
import gradients.grader.source.KnownAnswers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Submissions of students who try nothing: the editable files, text by path, by student. */
final class Honest {

    private final CourseFiles course;
    private final Map<String, Map<String, String>> answers = new ConcurrentHashMap<>();

    Honest(CourseFiles course) {
        this.course = course;
    }

    /** Returns the right answer to an assignment. */
    Map<String, String> answer(String assignment) {
        return answers.computeIfAbsent(assignment, this::read);
    }

    private Map<String, String> read(String assignment) {
        AssignmentSpec spec = course.assignment(assignment);
        Map<String, String> sources =
                new TreeMap<>(KnownAnswers.of(course, spec).reference());
        sources.keySet().retainAll(spec.editable());
        return Collections.unmodifiableMap(sources);
    }

    /** Returns a small class: the right answer and one known mistake. */
    Map<String, Map<String, String>> students() {
        KnownAnswers answers = KnownAnswers.of(course, course.assignment(Attack.CLIPPING));
        KnownAnswer mistake = answers.mistakes().get(0);
        Map<String, String> wrong = new TreeMap<>(answer(Attack.CLIPPING));
        wrong.putAll(mistake.sources());
        Map<String, Map<String, String>> students = new LinkedHashMap<>();
        students.put("ada", answer(Attack.CLIPPING));
        students.put("ben", wrong);
        return students;
    }
}
