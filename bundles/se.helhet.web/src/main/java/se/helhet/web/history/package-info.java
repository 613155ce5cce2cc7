/** What has been changed, when and by whom. */
package se.helhet.web.history;
