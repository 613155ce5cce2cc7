/** The report editor's desk: who has handed in, the document section by section, its order, its editions. */
package se.helhet.web.report;
