package gradients.fixture;

import gradients.authoring.SolutionOnly;

/** Needed by the reference only. */
@SolutionOnly
final class Reference {}
