package gradients.grader.diagnosis;

import gradients.grader.grade.Diagnosis;
import gradients.grader.remote.LocalCode;
import gradients.grader.source.KnownAnswer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A known mistake, or two that are made together, compiled.
 *
 * @param answers one or two
 */
record Mistake(List<KnownAnswer> answers, LocalCode code) {

    Mistake {
        answers = List.copyOf(answers);
    }

    String name() {
        return joined(" + ", KnownAnswer::name);
    }

    boolean loses(String task) {
        return answers.stream().anyMatch(answer -> answer.loses().contains(task));
    }

    /** Returns the tasks that it loses. */
    List<String> loses() {
        return answers.stream()
                .flatMap(answer -> answer.loses().stream())
                .distinct()
                .toList();
    }

    boolean isOf(String name) {
        return answers.stream().anyMatch(answer -> answer.name().equals(name));
    }

    Diagnosis diagnosis(Diagnosis.Confidence confidence) {
        return new Diagnosis(
                name(), joined(" And also: ", KnownAnswer::sentence), joined(" ", KnownAnswer::hint), confidence);
    }

    private String joined(String between, Function<KnownAnswer, String> part) {
        return answers.stream().map(part).collect(Collectors.joining(between));
    }
}
