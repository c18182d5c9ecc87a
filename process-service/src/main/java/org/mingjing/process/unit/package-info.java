/** Units as risk-service tells them: who stands above whom. */
package org.mingjing.process.unit;
