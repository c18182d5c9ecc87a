/** Powers as risk-service tells them: whose they are, their names, their level. */
package org.mingjing.accountability.power;
