/** Measures a suite of its own: how fast creates are, how soon another service feels them, how fast the outbox drains. */
package org.mingjing.bench;
