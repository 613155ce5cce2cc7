/** Values: exact numbers, units of measure, periods, and the address of one number. */
@Export
@Version("0.1.0")
package se.helhet.api.value;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
