/** What units can be asked to do by name. */
@Version("0.1.0")
@Export
package se.helhet.api.command;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
