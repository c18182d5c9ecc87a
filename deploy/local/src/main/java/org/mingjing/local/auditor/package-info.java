/**
 * A small auditor of the transparency log: hears on Kafka what the log promised, reads its public files, and writes down what
 * contradicts them. It shares nothing with the log but what the log tells everybody, and needs neither its database nor its store.
 */
package org.mingjing.local.auditor;
