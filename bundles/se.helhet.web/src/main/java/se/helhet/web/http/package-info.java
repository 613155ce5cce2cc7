/**
 * From request to reply: the guard at the door, the addresses that screens answer, sessions, and what is sent back.
 * Screens use this package; it knows none of them.
 */
package se.helhet.web.http;
