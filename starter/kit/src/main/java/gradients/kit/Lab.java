package gradients.kit;

import java.lang.reflect.InvocationTargetException;

/**
 * Runs experiments on the student's methods: each argument names a class with a {@code main}. A method that is still to
 * be written ends the experiment with one sentence instead of a stack trace.
 */
public final class Lab {

    private Lab() {}

    /** Runs the experiments one after another. */
    public static void main(String[] experiments) throws Throwable {
        for (String experiment : experiments) {
            try {
                Class.forName(experiment, true, Thread.currentThread().getContextClassLoader())
                        .getMethod("main", String[].class)
                        .invoke(null, (Object) new String[0]);
            } catch (InvocationTargetException e) {
                NotImplementedError missing = missing(e.getCause());
                if (missing == null) {
                    throw e.getCause();
                }
                System.out.println(sentence(experiment, missing));
            }
        }
    }

    static String sentence(String experiment, NotImplementedError missing) {
        StackTraceElement at = missing.getStackTrace()[0];
        return "The experiment " + experiment.substring(experiment.lastIndexOf('.') + 1) + " stops here: it needs task "
                + missing.getMessage() + ", which is still to be written (" + at.getMethodName() + " in "
                + at.getFileName() + ":" + at.getLineNumber() + "). Run it again when that is done.";
    }

    private static NotImplementedError missing(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof NotImplementedError error) {
                return error;
            }
        }
        return null;
    }
}
