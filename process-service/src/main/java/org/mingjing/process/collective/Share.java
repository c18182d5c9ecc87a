package org.mingjing.process.collective;

/** A part of a whole, written {@code 2/3}. */
public record Share(int parts, int whole) {

    public Share {
        if (parts < 1 || whole < parts) {
            throw new IllegalArgumentException(parts + "/" + whole + " is no share");
        }
    }

    public static Share of(String text) {
        var slash = text.indexOf('/');
        return new Share(
                Integer.parseInt(text.substring(0, slash).trim()),
                Integer.parseInt(text.substring(slash + 1).trim()));
    }

    boolean isReachedBy(int count, int all) {
        return (long) count * whole >= (long) parts * all;
    }

    @Override
    public String toString() {
        return parts + "/" + whole;
    }
}
