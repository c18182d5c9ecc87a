/** Events are handled once, in the transaction of their effect; what can never succeed goes to the dead letters. */
package org.mingjing.kit.inbox;
