package gradients.grader.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements of stretches of one text, collected in any order and applied together. */
final class Edits {

    private final List<Edit> edits = new ArrayList<>();

    private record Edit(int start, int end, String text) {}

    /** Replaces [start, end), positions in the unedited text. Stretches must not overlap. */
    Edits replace(int start, int end, String text) {
        edits.add(new Edit(start, end, text));
        return this;
    }

    Edits insert(int position, String text) {
        return replace(position, position, text);
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Returns the text with every edit made. */
    String applyTo(String text) {
        edits.sort(Comparator.comparingInt(Edit::start));
        StringBuilder edited = new StringBuilder();
        int position = 0;
        for (Edit edit : edits) {
            if (edit.start < position) {
                throw new IllegalStateException("Two edits overlap at character " + edit.start + ".");
            }
            edited.append(text, position, edit.start).append(edit.text);
            position = edit.end;
        }
        return edited.append(text, position, text.length()).toString();
    }
}
