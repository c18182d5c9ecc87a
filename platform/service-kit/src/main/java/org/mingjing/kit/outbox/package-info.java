/** Events leave in the transaction of the change and reach Kafka afterwards, in order. */
package org.mingjing.kit.outbox;
