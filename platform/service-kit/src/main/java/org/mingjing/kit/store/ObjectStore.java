package org.mingjing.kit.store;

import java.util.Optional;

/**
 * Named bytes that all instances share and that outlive the database. A name is a relative path of lower-case letters,
 * digits, {@code .}, {@code _} and {@code -}, with {@code /} between its parts; no part begins with a dot. What a method of
 * the store itself has written is durable when it returns.
 *
 * <p>Every method throws {@link java.io.UncheckedIOException} when the store cannot be reached or has no room, and {@link
 * IllegalArgumentException} for what is no name.
 */
public interface ObjectStore {

    /**
     * What lies under a name.
     *
     * @param version of these bytes, for {@link #replace}; says nothing else
     */
    record Stored(byte[] bytes, String version) {}

    Optional<Stored> read(String name);

    /**
     * Writes what never changes; does nothing when the same bytes are there already.
     *
     * @throws ConflictingBytes when other bytes are; they stay
     */
    void writeOnce(String name, byte[] bytes);

    /** Writes of one who needs them only all together, which may cost less; for one thread. */
    default Writes together() {
        return new Writes() {
            @Override
            public void writeOnce(String name, byte[] bytes) {
                ObjectStore.this.writeOnce(name, bytes);
            }

            @Override
            public void settle() {
                // Each is durable already.
            }
        };
    }

    /** Until they are settled each may be there or not, and be lost or not; none is ever there in part. */
    interface Writes {

        /**
         * As {@link ObjectStore#writeOnce}, but for being durable.
         *
         * @throws ConflictingBytes when other bytes are there, unless {@link #settle} does
         */
        void writeOnce(String name, byte[] bytes);

        /** Makes all that was written since the last time durable. */
        void settle();
    }

    /**
     * Compare and set.
     *
     * @param version what was read before; null when nothing may be there yet
     * @return whether it was written: false when something else is there by now
     */
    boolean replace(String name, String version, byte[] bytes);
}
