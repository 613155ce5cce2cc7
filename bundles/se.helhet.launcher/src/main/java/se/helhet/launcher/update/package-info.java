/**
 * Replaces an installed product with a newer one from its zip, or leaves everything as it was.
 *
 * <p>{@link se.helhet.launcher.update.Update} is a main class of its own: the start script runs it from a copy of the
 * product's {@code lib/}, so that nothing of the product is in use while its files are replaced. The way:
 * {@code IncomingProduct} checks the zip and unpacks it beside, {@code StoreFiles} keeps the store,
 * {@code Exchange} puts the files in place and back, {@code Check} runs the product's own check in a process of its own,
 * {@code Unfinished} is the note that lets the next start undo an update that was cut off.
 */
package se.helhet.launcher.update;
