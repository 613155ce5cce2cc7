/** The federation's staff, its internal control, its board and its provisions. */
package se.helhet.unit.kansli.governance;
