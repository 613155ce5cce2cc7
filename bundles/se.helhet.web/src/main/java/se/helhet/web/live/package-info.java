/** Tells open windows that something has changed. */
package se.helhet.web.live;
