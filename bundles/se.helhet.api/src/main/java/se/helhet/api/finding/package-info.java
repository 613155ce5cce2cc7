/** Findings: what a person should look at. */
@Export
@Version("0.1.0")
package se.helhet.api.finding;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
