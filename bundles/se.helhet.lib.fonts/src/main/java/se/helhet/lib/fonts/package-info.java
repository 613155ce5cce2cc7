/** The typefaces that the product ships, so that no document depends on the fonts of the machine. */
@Export
@Version("0.1.0")
package se.helhet.lib.fonts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
