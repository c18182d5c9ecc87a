/** Warnings as risk-service tells them: which units and officials are warned so severely that cases become stricter. */
package org.mingjing.process.warning;
