/**
 * The window: perspective bar, navigator, tabs, bottom views, status line, palette. What stands in them comes from
 * screens as services of the interfaces here; the window knows no screen.
 */
package se.helhet.web.window;
