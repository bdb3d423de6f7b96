package gradients.grader.worker.wire;

import java.util.List;

/** What differs between the two ends of a conversation. */
public interface Side {

    /** Returns the class of a record, an enum, an interface or an array's elements that may cross. */
    Class<?> type(String name) throws ClassNotFoundException;

    /**
     * Returns the names under which the other end may know this object, which stays here: its classes, then its
     * interfaces; none if it must not be handed out.
     */
    String[] namesOf(Object value);

    /** Returns whether instances of this class are decoded as data: given records and enums. */
    boolean isData(Class<?> type);

    /** Returns what stands here for an object of the other end. */
    Object standIn(Remote remote, String[] names) throws ClassNotFoundException;

    /** Returns the object of the other end that this value stands for, or null if it stands for none. */
    Remote remoteOf(Object value);

    /** Returns the frames of an exception's stack that the other end may see, most recent first. */
    List<StackTraceElement> tellableFrames(Throwable thrown);

    /** Answers a call of the other end. */
    Object answer(String method, Object receiver, Object[] arguments) throws Throwable;
}
