/** Measures the transparency log: the library by itself, the service that keeps the log, and what it bears. */
package org.mingjing.bench.log;
