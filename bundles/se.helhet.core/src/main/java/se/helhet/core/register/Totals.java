package se.helhet.core.register;

import java.math.BigDecimal;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * How many rows a condition picks, and what they add up to.
 *
 * @param sums by column; without those that no row fills
 */
record Totals(long rows, ImmutableMap<String, BigDecimal> sums) {}
