/** The ledger's accounts and the map that places them on the lines of the statements. */
@Export
@Version("0.1.0")
package se.helhet.api.ledger;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
