package gradients.grader.worker;

import gradients.grader.worker.wire.Bundle;
import java.util.HashMap;
import java.util.Map;

/** Loads the classes of a bundle, and only in its package: none can stand in for a class of ours or of a library. */
final class BundleLoader extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final String prefix;

    BundleLoader(Bundle bundle, ClassLoader parent) {
        super("submission", parent);
        this.prefix = bundle.packageName() + ".";
        this.classes = new HashMap<>(bundle.student());
        classes.putAll(bundle.given());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(prefix)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
