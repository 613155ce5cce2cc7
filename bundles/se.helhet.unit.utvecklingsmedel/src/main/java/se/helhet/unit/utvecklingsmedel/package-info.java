/** Development grants: calls, applications, decisions, payments, final reports. */
package se.helhet.unit.utvecklingsmedel;
