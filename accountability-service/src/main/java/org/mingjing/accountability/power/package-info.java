/** Powers as risk-service tells them: whose they are and who handles them, their names, their level, what reforms made of them. */
package org.mingjing.accountability.power;
