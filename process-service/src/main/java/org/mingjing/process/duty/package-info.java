/** Who may not act: separation of duty by level, and nobody in their own matter. */
package org.mingjing.process.duty;
