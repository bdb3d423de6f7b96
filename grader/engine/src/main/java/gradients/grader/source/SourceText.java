package gradients.grader.source;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source file for the compiler that lies in memory only. */
final class SourceText extends SimpleJavaFileObject {

    private final String path;
    private final String text;

    SourceText(String path, String text) {
        super(uri(path), Kind.SOURCE);
        this.path = path;
        this.text = text;
    }

    /** The path may hold any character that a file's name may hold. */
    private static URI uri(String path) {
        try {
            return new URI("memory", null, "/" + path.replace('\\', '/'), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    String path() {
        return path;
    }

    /** Returns one line, from 1, without the white space around it. */
    String line(long number) {
        return text.lines().skip(number - 1).findFirst().orElse("").strip();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
