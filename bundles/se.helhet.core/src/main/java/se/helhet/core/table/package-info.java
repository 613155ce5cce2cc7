/** Tables as files hold them, whatever the kind of file: lines of cells, read as they come. */
package se.helhet.core.table;
