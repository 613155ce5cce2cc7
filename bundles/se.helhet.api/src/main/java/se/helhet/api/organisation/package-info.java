/** The federation as data: members, units, who takes part in what, populations. */
@Export
@Version("0.1.0")
package se.helhet.api.organisation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
