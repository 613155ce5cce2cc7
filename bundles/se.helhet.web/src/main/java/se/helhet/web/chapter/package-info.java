/** A unit's chapter: read as it will print, written in its places, handed in, and compared with what was handed in. */
package se.helhet.web.chapter;
