/**
 * What points at a power, a unit or an official: reported by people and other systems, or heard from the other services.
 * Upheld facts alone weigh as evidence in a rating.
 */
package org.mingjing.risk.signal;
