/** Alert cards as process-service tells them, kept as facts for the score: one row a card, whatever the order of its events. */
package org.mingjing.accountability.card;
