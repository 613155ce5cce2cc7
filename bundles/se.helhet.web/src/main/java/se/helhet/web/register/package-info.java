/** The register editor: grid, form beside it, filters, pasting, undo, two people on one row. */
package se.helhet.web.register;
