package org.mingjing.local;

/**
 * One process of a service that runs in several.
 *
 * @param name by which it is stopped, started and killed, and which its database connections carry
 * @param url where it is reached; the gateway does not know it
 */
public record Instance(String name, String url) {}
