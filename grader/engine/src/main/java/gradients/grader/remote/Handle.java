package gradients.grader.remote;

import gradients.grader.worker.wire.Remote;

/**
 * An object of the code under test, as a session knows it.
 *
 * @param session which session it belongs to
 * @param remote where it lives
 */
public record Handle(Session session, Remote remote) {

    /** Makes the stub under construction the one that stands for the object from now on. Called by stubs. */
    public void attach(Object stub) {
        remote.peer().attach(remote.number(), stub);
    }

    /** Returns the object's number within its session. */
    public int number() {
        return session.numberOf(remote);
    }

    @Override
    public String toString() {
        return "object " + number();
    }
}
