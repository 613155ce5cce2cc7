/** What members and others pay, and what they would pay if something were different. */
@Export
@Version("0.1.0")
package se.helhet.api.fee;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
