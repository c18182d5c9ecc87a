/** Discretion benchmarks (裁量权基准): the tiers into which a power's discretion is divided. */
package org.mingjing.process.discretion;
