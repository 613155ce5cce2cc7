/** Investments: decided from a register, used from the ledger's project objects or a register. */
package se.helhet.unit.kansli.investment;
