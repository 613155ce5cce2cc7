/** Reads tables from CSV files as people have them: any usual encoding and separator, told from what is no table. */
package se.helhet.core.csv;
