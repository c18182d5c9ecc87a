/** Catalogues as files that people keep, change and hand in again, and what differs between two editions. */
package org.mingjing.risk.catalogue.export;
