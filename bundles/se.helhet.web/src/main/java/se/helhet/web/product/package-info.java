/** What the product says of itself in its {@code product.properties}: name, version, logo and colour, made fit to be seen. */
package se.helhet.web.product;
