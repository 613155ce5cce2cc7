/** Tables into and out of registers, and taking in files of other kinds: all or nothing, with findings. */
@Export
@Version("0.1.0")
package se.helhet.api.importing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
