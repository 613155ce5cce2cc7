/** A unit's perspective and its page: the year at a glance. */
package se.helhet.web.unit;
