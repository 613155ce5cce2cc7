/** The reserve of results in the balanced-budget statement, by the law of each year. */
package se.helhet.unit.kansli.reserve;
