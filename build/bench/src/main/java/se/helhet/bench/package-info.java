/** Measures the product and its parts on demand. Every time is printed, none is judged. */
package se.helhet.bench;
