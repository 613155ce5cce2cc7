/** The workbench in the browser, as those see it who start it. */
@Export
@Version("0.1.0")
package se.helhet.api.workbench;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
