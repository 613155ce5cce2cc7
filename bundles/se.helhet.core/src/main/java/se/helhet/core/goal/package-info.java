/** The goal tree of each year: kept, judged by figures, taken in from files. */
package se.helhet.core.goal;
