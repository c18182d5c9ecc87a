/** The procedure of each power: its steps, who does them, how long they may take, what is published. */
package org.mingjing.process.procedure;
