/** A federation to try things on. */
@Export
@Version("0.1.0")
package se.helhet.api.demo;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
