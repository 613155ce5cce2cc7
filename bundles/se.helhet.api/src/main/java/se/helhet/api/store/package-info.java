/** The store as a service: reading, the one gate for writing, history, backup. */
@Export
@Version("0.1.0")
package se.helhet.api.store;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
