/** Work that takes long: telling how far it has come, and being asked to stop. */
@Export
@Version("0.1.0")
package se.helhet.api.job;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
