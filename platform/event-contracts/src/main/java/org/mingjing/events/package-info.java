/** The published language: what the services tell each other and subscribers, and how it looks on the wire. */
package org.mingjing.events;
