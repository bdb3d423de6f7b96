/** Hostile submissions, run for real: nothing they do may gain a point, tell a secret, or harm anybody's grade. */
package gradients.grader.attacks;
