package gradients.grader.attacks;

import gradients.grader.Benches;
import gradients.grader.sandbox.Isolation;
import gradients.grader.sandbox.Sandbox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Grades attacks as one class, in two jobs, with honest students among them, whose grades must be what they are without
 * the attacks.
 */
final class ClassRun {

    private static final int JOBS = 2;

    /** After so many attacks the honest students are graded by the same job. */
    private static final int BETWEEN = 15;

    private final Ground ground;
    private final Benches benches;
    private final Sandbox sandbox;
    private final Map<String, Map<String, String>> students;
    private final List<String> harmed = new ArrayList<>();

    ClassRun(Ground ground, Benches benches, Isolation level) {
        this.ground = ground;
        this.benches = benches;
        this.sandbox = Sandbox.required(level, ground.installation().cache());
        this.students = ground.honest().students();
    }

    /** Returns one row for each attack, by threat; and then {@link #harmed()} is known. */
    List<Row> run(List<Attack> attacks) throws IOException, InterruptedException {
        Map<String, String> alone = alone();
        Queue<Attack> waiting = new ConcurrentLinkedQueue<>(attacks);
        ExecutorService threads = Executors.newFixedThreadPool(JOBS);
        try {
            List<Callable<List<Row>>> jobs = new ArrayList<>();
            for (int i = 0; i < JOBS; i++) {
                String name = "job-" + i;
                jobs.add(() -> job(name, waiting, alone));
            }
            List<Row> rows = new ArrayList<>();
            for (Future<List<Row>> job : threads.invokeAll(jobs)) {
                rows.addAll(job.get());
            }
            rows.sort(Comparator.comparing((Row row) -> row.attack().threat())
                    .thenComparing(row -> row.attack().name()));
            return rows;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The grader did not survive: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns the honest students whose grades were not the same among attackers. */
    List<String> harmed() {
        return List.copyOf(harmed);
    }

    private Map<String, String> alone() throws IOException {
        Map<String, String> grades = new LinkedHashMap<>();
        try (Arena arena = new Arena(ground, benches, sandbox, "alone")) {
            for (Map.Entry<String, Map<String, String>> student : students.entrySet()) {
                grades.put(student.getKey(), arena.grade(student.getKey(), student.getValue()));
            }
        }
        return grades;
    }

    private List<Row> job(String name, Queue<Attack> waiting, Map<String, String> alone) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Arena arena = new Arena(ground, benches, sandbox, name)) {
            for (Attack attack = waiting.poll(); attack != null; attack = waiting.poll()) {
                Row row = arena.run(attack);
                System.out.println(row);
                rows.add(row);
                if (rows.size() % BETWEEN == 0) {
                    compare(arena, alone, attack);
                }
            }
            return rows;
        }
    }

    private void compare(Arena arena, Map<String, String> alone, Attack attack) throws IOException {
        for (Map.Entry<String, Map<String, String>> student : students.entrySet()) {
            String grade = arena.grade(student.getKey(), student.getValue());
            if (!grade.equals(alone.get(student.getKey()))) {
                synchronized (harmed) {
                    harmed.add(student.getKey() + " after " + attack.name() + ": " + grade);
                }
            }
        }
    }
}
