/** What surrounds every change: one transaction, its idempotency key, its audit row. */
package org.mingjing.kit.write;
