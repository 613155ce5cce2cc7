/** Puts rows into registers by their declaration: from CSV files and one by one. */
package se.helhet.core.cases;
