/** Registers as screens show and edit them: columns, pages of rows, one row with its history, and writing it. */
@Export
@Version("0.1.0")
package se.helhet.api.register;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
