/**
 * Workbooks (.xlsx) as tables, read as they come. Own code over the JDK's zip and XML readers rather than a library: what
 * comes from outside may lie about sizes, cell addresses and string numbers, and nothing here trusts it.
 */
package se.helhet.core.excel;
