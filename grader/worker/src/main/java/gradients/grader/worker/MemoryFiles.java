package gradients.grader.worker;

import gradients.grader.worker.wire.CompileRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** The compiler's files: sources, given classes and results in memory, the libraries from the class path. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    /** A source; its name is its path in the submission. */
    static final class Source extends SimpleJavaFileObject {
        private final String path;
        private final String text;

        Source(int number, String path, String text) {
            // The number keeps the name valid whatever the path is; the compiler wants the file's last name as it is.
            super(URI.create("memory:///" + number + "/" + path.substring(path.lastIndexOf('/') + 1)), Kind.SOURCE);
            this.path = path;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        String path() {
            return path;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final String name;
        private byte[] bytes;

        ClassFile(String name, byte[] bytes) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    bytes = toByteArray();
                }
            };
        }
    }

    private final Map<String, ClassFile> given = new TreeMap<>();
    private final Map<String, ClassFile> written = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager libraries, CompileRequest request) {
        super(libraries);
        request.given().forEach((name, bytes) -> given.put(name, new ClassFile(name, bytes)));
    }

    static List<Source> sources(CompileRequest request) {
        List<Source> sources = new ArrayList<>();
        request.sources().forEach((path, text) -> sources.add(new Source(sources.size(), path, text)));
        return sources;
    }

    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        written.forEach((name, file) -> classes.put(name, file.bytes));
        return classes;
    }

    @Override
    public Iterable<JavaFileObject> list(
            JavaFileManager.Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        if (location == StandardLocation.CLASS_PATH && kinds.contains(Kind.CLASS)) {
            given.forEach((name, file) -> {
                if (name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName)) {
                    files.add(file);
                }
            });
        }
        super.list(location, packageName, kinds, recurse).forEach(files::add);
        return files;
    }

    @Override
    public String inferBinaryName(JavaFileManager.Location location, JavaFileObject file) {
        return file instanceof ClassFile classFile ? classFile.name : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a == b;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            JavaFileManager.Location location, String className, Kind kind, FileObject sibling) {
        ClassFile file = new ClassFile(className, new byte[0]);
        written.put(className, file);
        return file;
    }

    @Override
    public void close() {
        // The libraries stay open for the next compilation.
    }
}
