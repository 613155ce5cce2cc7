/** Charts as accessible SVG: one drawing per kind of chart, colours and letter widths as data. */
package se.helhet.chart;
