package gradients.grader.source;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import gradients.grader.course.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One Java file, parsed by the JDK's compiler: its text, its tree and where in the text each part stands. */
public final class JavaSource {

    /** Finds no classes at all: parsing needs none, and listing the grader's own takes longer than parsing. */
    private static final ThreadLocal<StandardJavaFileManager> NO_CLASSES =
            ThreadLocal.withInitial(JavaSource::withoutClasses);

    private final String path;
    private final String text;
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final SourcePositions positions;
    private final List<Comment> comments;

    private JavaSource(String path, String text, CompilationUnitTree unit, DocTrees trees) {
        this.path = path;
        this.text = text;
        this.unit = unit;
        this.trees = trees;
        this.positions = trees.getSourcePositions();
        this.comments = Comment.in(text);
    }

    /**
     * Returns the parsed file; a syntax error is a {@link UserError} naming file and line.
     *
     * @param path how messages name the file
     */
    public static JavaSource parse(String path, String text) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        NO_CLASSES.get(),
                        problems,
                        List.of("-proc:none"),
                        null,
                        List.of(new SourceText(path, text)));
        CompilationUnitTree unit;
        try {
            unit = task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(problem -> {
                    throw new UserError(path + ":" + problem.getLineNumber() + ": "
                            + problem.getMessage(Locale.ROOT)
                                    .lines()
                                    .findFirst()
                                    .orElse("syntax error") + ".");
                });
        return new JavaSource(path, text, unit, DocTrees.instance(task));
    }

    private static StandardJavaFileManager withoutClasses() {
        StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Returns how messages name the file. */
    public String path() {
        return path;
    }

    /** Returns the whole text. */
    public String text() {
        return text;
    }

    CompilationUnitTree unit() {
        return unit;
    }

    DocTrees trees() {
        return trees;
    }

    List<Comment> comments() {
        return comments;
    }

    /** Returns where in the text this part begins. */
    public int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    /** Returns where in the text this part ends, exclusive. */
    public int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    /** Returns the text of this part. */
    public String textOf(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    long line(Tree tree) {
        return unit.getLineMap().getLineNumber(start(tree));
    }

    /** Returns {@code "path:line"} for messages. */
    String place(Tree tree) {
        return path + ":" + line(tree);
    }

    /** Returns the line end that this file uses. */
    String newline() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Returns the white space before the first character of the line on which this tree starts. */
    String indentation(Tree tree) {
        int lineStart = text.lastIndexOf('\n', start(tree) - 1) + 1;
        int first = lineStart;
        while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
            first++;
        }
        return text.substring(lineStart, first);
    }

    /** Returns the top-level types. */
    public List<ClassTree> types() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** Returns the annotation of this simple name on a member. */
    public static Optional<AnnotationTree> annotation(Tree member, String simpleName) {
        return modifiers(member).stream()
                .flatMap(modifiers -> modifiers.getAnnotations().stream())
                .map(AnnotationTree.class::cast)
                .filter(annotation ->
                        TypeName.simple(annotation.getAnnotationType()).equals(simpleName))
                .findFirst();
    }

    static Optional<ModifiersTree> modifiers(Tree member) {
        if (member instanceof MethodTree method) {
            return Optional.of(method.getModifiers());
        }
        if (member instanceof VariableTree variable) {
            return Optional.of(variable.getModifiers());
        }
        return member instanceof ClassTree type ? Optional.of(type.getModifiers()) : Optional.empty();
    }
}
