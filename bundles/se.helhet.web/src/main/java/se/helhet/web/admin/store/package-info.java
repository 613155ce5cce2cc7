/** The store: backups, imports, and the history of changes. */
package se.helhet.web.admin.store;
