package gradients.grader.diagnosis;

import gradients.grader.remote.CallOutcome;
import gradients.grader.remote.CallRecord;
import gradients.grader.remote.Fault;
import gradients.grader.remote.LocalTarget;
import gradients.grader.remote.Replay;
import gradients.grader.remote.Session;
import gradients.grader.remote.Stubs;
import gradients.grader.suite.SuiteRun;
import gradients.grader.suite.TestRecord;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the calls that the tests made on a submission again, on mistakes; remembers how that ended. */
final class Replays {

    /** What no mistake of ours is tried for: it would do to this process what the submission did to its own. */
    private static final Set<Fault.Kind> ENDED = Set.of(Fault.Kind.CRASHED, Fault.Kind.OUT_OF_MEMORY);

    private final Stubs stubs;
    private final SuiteRun run;
    private final Map<String, Match> known = new HashMap<>();

    /** What one test says about a mistake. */
    enum Match {
        /** It reproduces every call. */
        SAME,
        /** It does not reproduce some call. */
        DIFFERENT,
        /** Nothing: the test made no call that ended by itself. */
        SILENT
    }

    Replays(Stubs stubs, SuiteRun run) {
        this.stubs = stubs;
        this.run = run;
    }

    Match match(Mistake mistake, TestRecord test) {
        String key = mistake.name() + "\n" + test.id();
        Match match = known.get(key);
        if (match == null) {
            match = match(mistake, calls(test));
            known.put(key, match);
        }
        return match;
    }

    private Match match(Mistake mistake, List<CallRecord> calls) {
        Match match = Match.SILENT;
        try (Session session = new Session(stubs, new LocalTarget(mistake.code()))) {
            session.testStarted();
            Replay replay = new Replay(session);
            for (CallRecord call : calls) {
                if (call.outcome() instanceof CallOutcome.Unplayed) {
                    continue;
                }
                if (hasEnded(call) || !SameOutcome.same(call.outcome(), replay.again(call))) {
                    return Match.DIFFERENT;
                }
                match = Match.SAME;
            }
        }
        return match;
    }

    /** Returns which of the test's first calls a mistake reproduces, whatever it did in those before. */
    BitSet matches(Mistake mistake, TestRecord test, int most) {
        BitSet same = new BitSet();
        List<CallRecord> calls = calls(test);
        try (Session session = new Session(stubs, new LocalTarget(mistake.code()))) {
            session.testStarted();
            Replay replay = new Replay(session);
            for (int i = 0; i < Math.min(most, calls.size()); i++) {
                CallRecord call = calls.get(i);
                boolean isUnplayed = call.outcome() instanceof CallOutcome.Unplayed;
                same.set(i, isUnplayed || !hasEnded(call) && SameOutcome.same(call.outcome(), replay.again(call)));
            }
        }
        return same;
    }

    int count(TestRecord test) {
        return calls(test).size();
    }

    private static boolean hasEnded(CallRecord call) {
        return call.outcome() instanceof CallOutcome.Faulted faulted
                && ENDED.contains(faulted.fault().kind());
    }

    private List<CallRecord> calls(TestRecord test) {
        return run.calls().getOrDefault(test.id(), List.of());
    }
}
