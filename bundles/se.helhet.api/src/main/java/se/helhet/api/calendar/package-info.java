/** Swedish holidays and working days, for clocks that units keep. */
@Export
@Version("0.1.0")
package se.helhet.api.calendar;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
