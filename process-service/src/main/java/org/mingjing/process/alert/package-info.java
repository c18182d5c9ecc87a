/** Cards (发牌): a warning, yellow or red card for a breach, the unit's explanation and the supervisor's decision. */
package org.mingjing.process.alert;
