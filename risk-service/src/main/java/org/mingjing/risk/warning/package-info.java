/**
 * Warnings (预警) to a unit or an official in three tiers: proposed from the signals by a rule, decided by a person, told,
 * explained, corrected, checked by another person and cleared. Time alone never clears one.
 */
package org.mingjing.risk.warning;
