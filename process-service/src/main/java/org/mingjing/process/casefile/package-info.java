/** A case from receipt to delivery: its steps in order, each by whom it falls to, with the teeth of its level. */
package org.mingjing.process.casefile;
