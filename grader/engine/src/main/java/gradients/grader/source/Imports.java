package gradients.grader.source;

import com.sun.source.tree.ImportTree;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The imports of a file, in the formatter's order: static ones first, then the others, each block sorted by ASCII.
 *
 * @param statics qualified names of imported members
 * @param types qualified names of imported types
 */
record Imports(NavigableSet<String> statics, NavigableSet<String> types) {

    static Imports of(JavaSource source) {
        List<? extends ImportTree> imports = source.unit().getImports();
        return new Imports(names(imports, true), names(imports, false));
    }

    private static NavigableSet<String> names(List<? extends ImportTree> imports, boolean ofMembers) {
        return imports.stream()
                .filter(tree -> tree.isStatic() == ofMembers)
                .map(tree -> tree.getQualifiedIdentifier().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns these and those. */
    Imports plus(Imports others) {
        return new Imports(union(statics, others.statics), union(types, others.types));
    }

    /** Returns these and one type more. */
    Imports plusType(String qualifiedName) {
        return new Imports(statics, union(types, List.of(qualifiedName)));
    }

    /** Returns those that import one of these simple names, or everything. */
    Imports usedBy(Collection<String> simpleNames) {
        Predicate<String> used = name -> {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            return simple.equals("*") || simpleNames.contains(simple);
        };
        return new Imports(
                statics.stream().filter(used).collect(Collectors.toCollection(TreeSet::new)),
                types.stream().filter(used).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static NavigableSet<String> union(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the file's text with these imports in place of its own. */
    String replaceIn(JavaSource source) {
        List<? extends ImportTree> old = source.unit().getImports();
        String newline = source.newline();
        String block = render(newline);
        if (!old.isEmpty()) {
            int start = source.start(old.get(0));
            int end = source.end(old.get(old.size() - 1));
            return new Edits()
                    .replace(start, block.isEmpty() ? skipBlank(source.text(), end) : end, block)
                    .applyTo(source.text());
        }
        if (block.isEmpty()) {
            return source.text();
        }
        int afterPackage = source.end(source.unit().getPackage());
        return new Edits().insert(afterPackage, newline + newline + block).applyTo(source.text());
    }

    private static int skipBlank(String text, int position) {
        int next = position;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private String render(String newline) {
        String first =
                statics.stream().map(name -> "import static " + name + ";").collect(Collectors.joining(newline));
        String second = types.stream().map(name -> "import " + name + ";").collect(Collectors.joining(newline));
        return first.isEmpty() || second.isEmpty() ? first + second : first + newline + newline + second;
    }
}
