package gradients.grader.source;

import java.util.List;
import java.util.regex.Pattern;

/** Where a comment stands in a source: [start, end), line end not included. */
record Comment(int start, int end, String text) {

    /** Strings and characters are matched as well, so that what looks like a comment inside them is none. */
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("\"\"\"[\\s\\S]*?(?<!\\\\)\"\"\""
            + "|\"[^\"\\\\\\r\\n]*(?:\\\\.[^\"\\\\\\r\\n]*)*\""
            + "|'[^'\\\\\\r\\n]*(?:\\\\.[^'\\\\\\r\\n]*)*'"
            + "|//[^\\r\\n]*"
            + "|/\\*[\\s\\S]*?\\*/");

    /** Returns all comments of a Java source, in order. */
    static List<Comment> in(String source) {
        return COMMENT_OR_LITERAL
                .matcher(source)
                .results()
                .filter(match -> match.group().startsWith("/"))
                .map(match -> new Comment(match.start(), match.end(), match.group()))
                .toList();
    }

    boolean isDocumentation() {
        return text.startsWith("/**");
    }
}
