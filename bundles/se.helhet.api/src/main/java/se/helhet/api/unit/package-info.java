/** The contract a unit implements: one class that speaks for it. */
@Export
@Version("0.1.0")
package se.helhet.api.unit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
