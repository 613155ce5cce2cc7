/** Asking for numbers and the rows behind them. */
@Export
@Version("0.1.0")
package se.helhet.api.evaluation;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
