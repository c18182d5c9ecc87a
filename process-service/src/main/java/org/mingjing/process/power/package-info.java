/** Powers as risk-service tells them: their level, their limits, whether they may still be used. */
package org.mingjing.process.power;
