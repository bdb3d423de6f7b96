package gradients.grader.diagnosis;

import gradients.grader.source.KnownAnswer;
import gradients.grader.worker.wire.Bundle;

/** A known mistake, compiled. */
record Mistake(KnownAnswer answer, Bundle bundle) {}
