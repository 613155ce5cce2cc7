/** Reporting rounds and what units hand in to them. */
@Export
@Version("0.1.0")
package se.helhet.api.round;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
