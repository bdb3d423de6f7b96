package gradients.grader.remote;

import gradients.grader.worker.wire.Members;
import java.util.List;

/**
 * A method or constructor of a stub.
 *
 * @param member its name as it stands in calls
 * @param parameters names of its parameters
 */
record StubMember(String member, boolean isStatic, List<String> parameters) {

    boolean isConstructor() {
        return Members.simpleNameOf(member).equals(Members.CONSTRUCTOR);
    }

    /** Returns how a sentence names it. */
    String shortName() {
        String owner = Members.ownerOf(member);
        String simple = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
        return isConstructor() ? "the constructor of " + simple : Members.simpleNameOf(member);
    }
}
