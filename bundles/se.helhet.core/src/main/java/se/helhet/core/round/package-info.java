/** Reporting rounds and the texts people write for them. */
package se.helhet.core.round;
