/** A helper for SCB's yearly statistics (räkenskapssammandrag), out of the same ledger. */
package se.helhet.unit.kansli.scb;
