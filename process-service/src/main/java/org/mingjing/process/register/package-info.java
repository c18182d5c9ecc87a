/** The register of what was decided, carried out and achieved. The one place that writes it, for good. */
package org.mingjing.process.register;
