/** What the palette finds in every product: places, figures, goals, commands. */
package se.helhet.web.palette;
