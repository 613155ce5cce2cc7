/**
 * Evaluation: addresses become formulas over leaves, leaves become few statements, numbers stay cached until a change
 * moves them.
 */
package se.helhet.core.figure;
