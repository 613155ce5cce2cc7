/** The units as the core holds them: gathered, checked on arrival, called under a time limit, with their labels. */
package se.helhet.core.unit;
