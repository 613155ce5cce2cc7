/** The account map of a year: which account goes to which line, what stands outside, copying it to a new year. */
package se.helhet.web.finance.map;
