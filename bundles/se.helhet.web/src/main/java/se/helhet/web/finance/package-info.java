/** Finance: statements, notes, plans and fees as live tables, with what is behind each number; ledgers in and out. */
package se.helhet.web.finance;
