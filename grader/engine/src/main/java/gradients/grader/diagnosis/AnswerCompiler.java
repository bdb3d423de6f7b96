package gradients.grader.diagnosis;

import gradients.grader.remote.LocalCode;
import gradients.grader.remote.Stubs;
import gradients.grader.source.TrustedCompiler;
import gradients.grader.worker.wire.Bundle;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Compiles our own answers to one assignment. For many threads: each compilation takes a compiler that no other uses,
 * and leaves it for the next, since an opened class path is costly.
 */
public final class AnswerCompiler implements AutoCloseable {

    private final Stubs stubs;
    private final List<Path> classPath;
    private final ClassCache cache;
    private final Deque<TrustedCompiler> idle = new ConcurrentLinkedDeque<>();

    /**
     * @param classPath what the sources may use beyond each other
     * @param cache directory for known answers' classes, for the next run of the grader
     */
    public AnswerCompiler(Stubs stubs, Collection<Path> classPath, Path cache) {
        this.stubs = stubs;
        this.classPath = List.copyOf(classPath);
        this.cache = new ClassCache(cache, classPath, stubs.referenceBundle().student());
    }

    /**
     * Returns the reference with these files compiled over it, now or at an earlier time.
     *
     * @param sources text by path inside the assignment
     */
    public LocalCode overReference(Map<String, String> sources) {
        return withClasses(cache.classes(sources).orElseGet(() -> {
            Map<String, byte[]> classes = compile(sources);
            cache.keep(sources, classes);
            return classes;
        }));
    }

    /** Returns the reference with these class files in place of its own. */
    public LocalCode withClasses(Map<String, byte[]> classes) {
        Map<String, byte[]> all = new HashMap<>(stubs.referenceBundle().student());
        all.putAll(classes);
        return LocalCode.of(stubs.bundle(all));
    }

    /** Returns these files compiled, and nothing else, as a worker would run them. */
    public Bundle alone(Map<String, String> sources) {
        return stubs.bundle(compile(sources));
    }

    /** Returns the class files of these sources, by binary name; what does not compile is a {@code UserError}. */
    public Map<String, byte[]> compile(Map<String, String> sources) {
        TrustedCompiler taken = idle.poll();
        TrustedCompiler compiler = taken == null ? new TrustedCompiler(classPath) : taken;
        try {
            return compiler.compile(sources);
        } finally {
            idle.add(compiler);
        }
    }

    @Override
    public void close() {
        idle.forEach(TrustedCompiler::close);
        idle.clear();
    }
}
