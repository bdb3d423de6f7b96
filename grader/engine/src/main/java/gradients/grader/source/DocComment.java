package gradients.grader.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A doc comment as plain text.
 *
 * @param text what stands before the first tag, on one line
 * @param tags what follows each {@code @tag}, on one line
 */
record DocComment(String text, Map<String, String> tags) {

    private static final Pattern TAG = Pattern.compile("(?m)^\\s*@(\\w+)(?=\\s|$)");
    private static final Pattern INLINE = Pattern.compile("\\{@\\w+ ([^}]*)}");

    /** Returns the comment of a top-level type; empty if it has none. */
    static Optional<DocComment> of(JavaSource source, ClassTree type) {
        TreePath path = new TreePath(new TreePath(source.unit()), type);
        return Optional.ofNullable(source.trees().getDocComment(path)).map(DocComment::parse);
    }

    static DocComment parse(String comment) {
        Map<String, String> tags = new LinkedHashMap<>();
        Matcher tag = TAG.matcher(comment);
        String name = "";
        int start = 0;
        while (tag.find()) {
            tags.put(name, plain(comment.substring(start, tag.start())));
            name = tag.group(1);
            start = tag.end();
        }
        tags.put(name, plain(comment.substring(start)));
        return new DocComment(tags.remove(""), tags);
    }

    private static String plain(String text) {
        return INLINE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1)))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
