package gradients.grader.diagnosis;

import gradients.grader.remote.CallOutcome;
import gradients.grader.remote.Fault;
import gradients.grader.remote.HandleRef;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.ejml.simple.SimpleMatrix;

/** Whether two calls ended alike: the same numbers up to rounding, the same exception, the same fault. */
final class SameOutcome {

    /** Another order of additions moves a result by less than this; a mistake moves it by at least 1e-4. */
    private static final double RELATIVE = 1e-8;

    private static final double ABSOLUTE = 1e-13;

    private SameOutcome() {}

    static boolean same(CallOutcome one, CallOutcome other) {
        if (one instanceof CallOutcome.Returned a && other instanceof CallOutcome.Returned b) {
            return sameValue(a.value(), b.value());
        }
        if (one instanceof CallOutcome.Threw a && other instanceof CallOutcome.Threw b) {
            return a.exceptionClass().equals(b.exceptionClass());
        }
        return one instanceof CallOutcome.Faulted a
                && other instanceof CallOutcome.Faulted b
                && sameFault(a.fault(), b.fault());
    }

    /** A changed argument is told by its sentence, which names method and argument. */
    private static boolean sameFault(Fault one, Fault other) {
        return one.kind() == other.kind()
                && (one.kind() != Fault.Kind.MODIFIED_ARGUMENT || one.sentence().equals(other.sentence()));
    }

    private static boolean sameValue(Object one, Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one instanceof SimpleMatrix a && other instanceof SimpleMatrix b) {
            return sameMatrix(a, b);
        }
        if (one instanceof Number a && other instanceof Number b) {
            return sameNumber(a.doubleValue(), b.doubleValue(), Math.abs(a.doubleValue()));
        }
        return sameStructure(one, other);
    }

    private static boolean sameStructure(Object one, Object other) {
        if (one instanceof Iterable<?> a && other instanceof Iterable<?> b) {
            return sameElements(a.iterator(), b.iterator());
        }
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            return sameMap(a, b);
        }
        if (one.getClass() != other.getClass()) {
            return false;
        }
        if (one.getClass().isArray()) {
            return sameArray(one, other);
        }
        if (one instanceof HandleRef) {
            return true; // which number an object has says nothing
        }
        return one.getClass().isRecord() ? sameRecord(one, other) : Objects.equals(one, other);
    }

    private static boolean sameMap(Map<?, ?> one, Map<?, ?> other) {
        return one.keySet().equals(other.keySet())
                && one.keySet().stream().allMatch(key -> sameValue(one.get(key), other.get(key)));
    }

    private static boolean sameMatrix(SimpleMatrix one, SimpleMatrix other) {
        if (one.getNumRows() != other.getNumRows() || one.getNumCols() != other.getNumCols()) {
            return false;
        }
        double scale = 0;
        for (int i = 0; i < one.getNumElements(); i++) {
            double magnitude = Math.abs(one.get(i));
            scale = Double.isFinite(magnitude) ? Math.max(scale, magnitude) : scale;
        }
        for (int i = 0; i < one.getNumElements(); i++) {
            if (!sameNumber(one.get(i), other.get(i), scale)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameNumber(double one, double other, double scale) {
        boolean isEqual = Double.compare(one, other) == 0 || one == other;
        boolean isFinite = Double.isFinite(one) && Double.isFinite(other);
        return isEqual || isFinite && Math.abs(one - other) <= RELATIVE * scale + ABSOLUTE * Math.min(1, scale);
    }

    private static boolean sameElements(Iterator<?> one, Iterator<?> other) {
        while (one.hasNext() && other.hasNext()) {
            if (!sameValue(one.next(), other.next())) {
                return false;
            }
        }
        return one.hasNext() == other.hasNext();
    }

    private static boolean sameArray(Object one, Object other) {
        if (Array.getLength(one) != Array.getLength(other)) {
            return false;
        }
        for (int i = 0; i < Array.getLength(one); i++) {
            if (!sameValue(Array.get(one, i), Array.get(other, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameRecord(Object one, Object other) {
        try {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                if (!sameValue(accessor.invoke(one), accessor.invoke(other))) {
                    return false;
                }
            }
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
