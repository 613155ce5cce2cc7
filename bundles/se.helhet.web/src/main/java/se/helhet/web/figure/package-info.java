/** A number opened: how it is reckoned, by month and year, the rows behind it, where it is used. */
package se.helhet.web.figure;
