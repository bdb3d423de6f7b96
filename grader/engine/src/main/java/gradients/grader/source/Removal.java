package gradients.grader.source;

import com.sun.source.tree.Tree;
import java.util.List;

/**
 * Takes members out of a class body together with their comments, and leaves the blank lines as the formatter would:
 * none before the closing brace, after the opening one as it was, one between neighbours if there was one at either
 * side.
 */
final class Removal {

    private final JavaSource source;
    private final String text;

    Removal(JavaSource source) {
        this.source = source;
        this.text = source.text();
    }

    /** Adds the edits that remove these members, all of one body, in their order. */
    void of(List<? extends Tree> members, Edits edits) {
        int i = 0;
        while (i < members.size()) {
            int start = withComments(members.get(i));
            int end = withTrailingComment(members.get(i));
            i++;
            while (i < members.size()
                    && text.substring(end, withComments(members.get(i))).isBlank()) {
                end = withTrailingComment(members.get(i));
                i++;
            }
            remove(start, end, edits);
        }
    }

    private void remove(int start, int end, Edits edits) {
        int before = start;
        while (Character.isWhitespace(text.charAt(before - 1))) {
            before--;
        }
        int after = end;
        while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
            after++;
        }
        String head = text.substring(before, start);
        String tail = text.substring(end, after);
        boolean first = text.charAt(before - 1) == '{';
        boolean last = after == text.length() || text.charAt(after) == '}';
        if (first && last) {
            edits.replace(before, after, "");
            return;
        }
        boolean blankLine = !last && (isBlankLine(head) || !first && isBlankLine(tail));
        String newline = source.newline();
        String indentation = tail.substring(tail.lastIndexOf('\n') + 1);
        edits.replace(before, after, newline + (blankLine ? newline : "") + indentation);
    }

    private static boolean isBlankLine(String space) {
        return space.indexOf('\n') != space.lastIndexOf('\n');
    }

    /** Returns where the member starts, its Javadoc and the comments directly above it included. */
    private int withComments(Tree member) {
        int start = source.start(member);
        for (int i = source.comments().size() - 1; i >= 0; i--) {
            Comment comment = source.comments().get(i);
            if (comment.end() <= start) {
                String gap = text.substring(comment.end(), start);
                boolean attached = gap.isBlank() && (comment.isDocumentation() || !isBlankLine(gap));
                if (!attached || !startsItsLine(comment)) {
                    break;
                }
                start = comment.start();
            }
        }
        return start;
    }

    private boolean startsItsLine(Comment comment) {
        int lineStart = text.lastIndexOf('\n', comment.start() - 1) + 1;
        return text.substring(lineStart, comment.start()).isBlank();
    }

    private int withTrailingComment(Tree member) {
        int end = source.end(member);
        return source.comments().stream()
                .filter(comment -> comment.start() >= end)
                .findFirst()
                .filter(comment -> {
                    String gap = text.substring(end, comment.start());
                    return gap.isBlank() && gap.indexOf('\n') < 0;
                })
                .map(Comment::end)
                .orElse(end);
    }
}
